import fc from 'fast-check';
import type { Answers } from './answers.js';
import type { ExerciseContent, Visibility } from './exercise.js';
import { submit, type SubmissionKind, type TaskState } from './submit.js';

const words = { en: 'What did you notice?', es: '¿Qué notaste?' };
const exercise: Pick<ExerciseContent, 'questions' | 'allowedVisibilities' | 'safetyClass'> = {
  safetyClass: 'OPEN',
  questions: [{ key: 'noticed', type: 'LONG_TEXT', prompt: words, required: true }],
  allowedVisibilities: ['PRIVATE', 'SHARED'],
};
const opensAt = new Date('2026-03-04T19:00:00Z');
const waiting = { state: 'WAITING' as TaskState, opensAt, wasOpenedInSession: false };
const answers: Answers = { noticed: 'You called when you said you would.' };
const sent = { kind: 'SENT' as SubmissionKind, answers, visibility: 'SHARED' as Visibility };
const kinds: SubmissionKind[] = ['SENT', 'NOT_READY', 'LET_US_DISCUSS'];
const as = (kind: SubmissionKind) => (kind === 'SENT' ? sent : { kind, answers: {}, visibility: 'PRIVATE' as Visibility });

describe('answering a task', () => {
  it.each(kinds)('R16: %s is an answer, and the task keeps it under its own name', kind => {
    expect(submit(waiting, exercise, as(kind), opensAt)).toEqual({ state: kind });
  });

  it.each(kinds)('R16: a task that was answered with %s is answered once, by any kind of answer', state => {
    for (const kind of kinds)
      expect(submit({ ...waiting, state }, exercise, as(kind), opensAt)).toEqual({ refused: 'TASK_ALREADY_ANSWERED' });
  });

  it.each(['NOT_READY', 'LET_US_DISCUSS'] as const)('R16: %s asks for no answers, and takes none', kind => {
    expect(submit(waiting, exercise, { ...as(kind), answers }, opensAt)).toEqual({ faults: { noticed: 'UNKNOWN_QUESTION' } });
  });

  it('says what is wrong with the work that was sent, by question', () => {
    expect(submit(waiting, exercise, { ...sent, answers: {} }, opensAt)).toEqual({ faults: { noticed: 'NEEDED' } });
    expect(submit(waiting, exercise, { ...sent, answers: { ...answers, more: 'text' } }, opensAt)).toEqual({
      faults: { more: 'UNKNOWN_QUESTION' },
    });
  });
});

describe('R3: an exercise that is done with the counselor present', () => {
  const together = { ...exercise, safetyClass: 'COUNSELOR_PRESENT' as const };

  it.each<[SubmissionKind, boolean, object]>([
    ['SENT', false, { refused: 'ONLY_IN_SESSION' }],
    ['SENT', true, { state: 'SENT' }],
    ['NOT_READY', false, { state: 'NOT_READY' }],
    ['LET_US_DISCUSS', false, { state: 'LET_US_DISCUSS' }],
  ])('%s, opened in a session: %s', (kind, wasOpenedInSession, expected) => {
    expect(submit({ ...waiting, wasOpenedInSession }, together, as(kind), opensAt)).toEqual(expected);
  });
});

describe('the clock of a task', () => {
  it.each(kinds)('%s is taken at the instant of opening and not a moment before', kind => {
    expect(submit(waiting, exercise, as(kind), opensAt)).toEqual({ state: kind });
    expect(submit(waiting, exercise, as(kind), new Date(opensAt.getTime() - 1))).toEqual({ refused: 'TASK_NOT_OPEN_YET' });
  });

  it('R16: late is not missed: whenever it comes after the opening, an answer is taken', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.date({ min: opensAt, max: new Date('2199-01-01T00:00:00Z'), noInvalidDate: true }),
        (kind, now) => {
          expect(submit(waiting, exercise, as(kind), now)).toEqual({ state: kind });
        },
      ),
    );
  });
});

describe('who will read it', () => {
  it('R5: the work is sent as its author chose, where the exercise allows it', () => {
    expect(submit(waiting, exercise, { ...sent, visibility: 'PRIVATE' }, opensAt)).toEqual({ state: 'SENT' });
    expect(submit(waiting, exercise, { ...sent, visibility: 'SHARED' }, opensAt)).toEqual({ state: 'SENT' });
  });

  it('R5: the work is refused, not narrowed or widened, where the exercise does not allow the choice', () => {
    expect(submit(waiting, { ...exercise, allowedVisibilities: ['PRIVATE'] }, sent, opensAt)).toEqual({
      refused: 'VISIBILITY_NOT_ALLOWED',
    });
    expect(submit(waiting, { ...exercise, allowedVisibilities: ['SHARED'] }, { ...sent, visibility: 'PRIVATE' }, opensAt)).toEqual({
      refused: 'VISIBILITY_NOT_ALLOWED',
    });
  });

  it.each(['NOT_READY', 'LET_US_DISCUSS'] as const)('R5: %s is never shared', kind => {
    expect(submit(waiting, exercise, { ...as(kind), visibility: 'SHARED' }, opensAt)).toEqual({ refused: 'VISIBILITY_NOT_ALLOWED' });
  });
});

describe('any answer to any task', () => {
  it('R16: never changes the kind of what a client answered', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<TaskState[]>('WAITING', ...kinds),
        fc.constantFrom(...kinds),
        fc.constantFrom<Visibility[]>('PRIVATE', 'SHARED'),
        fc.dictionary(fc.constantFrom('noticed', 'more'), fc.string()),
        fc.integer({ min: -5, max: 5 }),
        (state, kind, visibility, said, minutes) => {
          const result = submit(
            { ...waiting, state },
            exercise,
            { kind, answers: said, visibility },
            new Date(opensAt.getTime() + minutes * 60_000),
          );
          if ('state' in result) expect([state, result.state]).toEqual(['WAITING', kind]);
        },
      ),
    );
  });
});
