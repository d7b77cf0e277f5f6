import { faultsOf } from '@roadback/domain/answers';
import { platformExercises } from './exercises.js';
import { sampleAnswers } from './sample-answers.js';

describe('sample answers', () => {
  it('are for exercises of the library and nothing else', () => {
    expect(Object.keys(sampleAnswers).sort()).toEqual(platformExercises.map(exercise => exercise.slug).sort());
  });

  it.each(platformExercises.map(exercise => [exercise.slug, exercise] as const))(
    '%s: three or more, each could be sent',
    (slug, exercise) => {
      const sets = sampleAnswers[slug]!;
      expect(sets.length).toBeGreaterThanOrEqual(3);
      expect(new Set(sets.map(answers => JSON.stringify(answers))).size).toBe(sets.length);
      for (const answers of sets) expect(faultsOf(exercise.questions, answers)).toEqual({});
    },
  );

  it('hold no token: an answer is a person’s own words', () => {
    expect(JSON.stringify(sampleAnswers)).not.toMatch(/\{(partner|counselor)\}/);
  });
});
