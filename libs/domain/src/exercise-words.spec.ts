import type { ExerciseDraft } from './own-exercise.js';
import { clientWords, languagesOf, staffWords, withBothLanguages, withoutLanguage } from './exercise-words.js';

const draft: ExerciseDraft = {
  minutes: 5,
  safetyClass: 'OPEN',
  title: { en: 'A week', es: '' },
  summary: { en: 'A look back.', es: '' },
  instructions: { en: 'Look back.', es: '' },
  counselorGuide: { en: '', es: 'Cada semana.' },
  caution: { en: 'Slowly.', es: '' },
  suggestedRule: null,
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'how',
      type: 'CHOICE',
      prompt: { en: 'How was it?', es: '' },
      help: { en: 'One of them.', es: '' },
      required: true,
      options: [{ key: 'good', label: { en: 'Good', es: '' } }],
    },
    {
      key: 'near',
      type: 'SCALE',
      prompt: { en: 'Near?', es: '' },
      required: true,
      minLabel: { en: 'Far', es: '' },
      maxLabel: { en: 'Near', es: '' },
    },
  ],
};
const texts = (words: ReturnType<typeof clientWords>) => words.flatMap(({ words: { en, es } }) => [en, es]);

describe('the languages of an exercise', () => {
  it('are those in which something for a client was written', () => {
    expect(languagesOf(draft)).toEqual(['EN']);
    expect(languagesOf(withBothLanguages(draft))).toEqual(['EN', 'ES']);
    expect(languagesOf({ ...draft, questions: [{ ...draft.questions[1]!, maxLabel: { en: 'Near', es: 'Cerca' } }] })).toEqual(['EN', 'ES']);
    expect(languagesOf(withoutLanguage(draft, 'EN'))).toEqual([]);
  });

  it('leave no gap where one was left out', () => {
    const whole = withBothLanguages(draft);
    expect([...texts(clientWords(whole)), ...texts(staffWords(whole))].every(text => text !== '')).toBe(true);
    expect(whole.counselorGuide).toEqual({ en: 'Cada semana.', es: 'Cada semana.' });
    expect(whole.questions[0]!.options![0]!.label).toEqual({ en: 'Good', es: 'Good' });
  });

  it('give back what was written, when the copied one is taken away again', () => {
    expect(clientWords(withoutLanguage(withBothLanguages(draft), 'ES'))).toEqual(clientWords(draft));
  });

  it('name every text once', () => {
    const paths = [...clientWords(draft), ...staffWords(draft)].map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(
      expect.arrayContaining(['title', 'questions.0.help', 'questions.0.options.0.label', 'questions.1.maxLabel', 'caution']),
    );
  });
});
