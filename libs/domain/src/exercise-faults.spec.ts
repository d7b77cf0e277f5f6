import fc from 'fast-check';
import { faultsOfExercise, mostOptions, mostQuestions, tidied, type ExerciseFault } from './exercise-faults.js';
import { safetyClasses, type Question, type Words } from './exercise.js';
import type { Bounds, ExerciseDraft } from './own-exercise.js';

const said = (en: string, es = `${en} (es)`): Words => ({ en, es });
const option = (key: string) => ({ key, label: said(key) });
const choice: Question = {
  key: 'how',
  type: 'CHOICE',
  prompt: said('How was it?'),
  required: true,
  options: [option('good'), option('hard')],
};
const several: Question = { ...choice, key: 'which', type: 'MULTIPLE_CHOICE', maxChoices: 1 };
const scale: Question = {
  key: 'near',
  type: 'SCALE',
  prompt: said('How near?'),
  required: false,
  min: 0,
  max: 10,
  minLabel: said('Far'),
  maxLabel: said('Near'),
};
const more: Question = {
  key: 'more',
  type: 'LONG_TEXT',
  prompt: said('What was hard?'),
  required: false,
  shownIf: { question: 'how', answers: ['hard'] },
};
const number: Question = { key: 'hours', type: 'NUMBER', prompt: said('How many hours?'), required: false, min: 1, max: 24 };
const good: ExerciseDraft = {
  minutes: 5,
  safetyClass: 'OPEN',
  title: said('A week'),
  summary: said('A look back.'),
  instructions: said('Look back with {counselor}.'),
  counselorGuide: said('Weekly.'),
  caution: null,
  suggestedRule: 'FREQ=WEEKLY;COUNT=4',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE', 'SHARED'],
  questions: [choice, more, scale, several, number],
};
const bounds: Bounds = { safetyClass: 'OPEN', visibility: 'SHARED', allowedVisibilities: ['PRIVATE', 'SHARED'] };
const with_ = (values: Partial<ExerciseDraft>): ExerciseDraft => tidied({ ...good, ...values });
const asking = (...questions: Question[]): ExerciseDraft => with_({ questions });
const onlyEnglish = (draft: ExerciseDraft): ExerciseDraft => JSON.parse(JSON.stringify(draft).replaceAll(/"es":"[^"]*"/g, '"es":""'));

describe('an exercise that can be published', () => {
  it('is whole in both languages', () => expect(faultsOfExercise(with_({}), bounds)).toEqual({}));
  it('or in one', () => expect(faultsOfExercise(tidied(onlyEnglish(good)), bounds)).toEqual({}));
  it('R3: and may ask for more care than where it comes from', () => {
    for (const safetyClass of safetyClasses) {
      const draft = with_({ safetyClass, caution: said('Slowly.'), suggestedRule: null, allowedVisibilities: ['PRIVATE'] });
      expect(faultsOfExercise(draft, bounds)).toEqual({});
    }
  });
  it('is kept without what its questions do not use, and without blanks around words', () => {
    const [kept] = tidied({
      ...good,
      questions: [{ ...scale, prompt: said('  How near? '), options: [option('a')], maxChoices: 2 }],
    }).questions;
    expect(kept).toMatchObject({ prompt: said('How near?', 'How near?  (es)'), options: [], maxChoices: null, min: 0 });
    expect(tidied({ ...good, questions: [{ ...number, minLabel: said('x') }] }).questions[0]).toMatchObject({ minLabel: null, max: 24 });
    expect(with_({ caution: { en: ' ', es: '' } }).caution).toBeNull();
  });
});

/** What the counselor opens for both at once. */
const held = { visibility: 'HELD', allowedVisibilities: ['PRIVATE', 'HELD'] } as const satisfies Partial<ExerciseDraft>;
const opened: Bounds = { ...bounds, ...held };

const cases: [ExerciseFault, string, ExerciseDraft, Bounds?][] = [
  ['NEEDED', 'title', onlyEnglish(JSON.parse(JSON.stringify(with_({})).replaceAll(/"en":"[^"]*"/g, '"en":""')) as ExerciseDraft)],
  ['NEEDED', 'title.es', with_({ title: said('A week', ' ') })],
  [
    'NEEDED',
    'questions.0.options.1.label.en',
    asking({ ...choice, options: [option('good'), { key: 'hard', label: said('', 'difícil') }] }),
  ],
  ['NEEDED', 'questions.0.help.es', asking({ ...choice, help: said('One of them.', '') })],
  ['NEEDED', 'questions.0.minLabel.en', asking({ ...scale, minLabel: null })],
  ['NEEDED', 'summary', with_({ summary: said('', '') })],
  ['NEEDED', 'caution', with_({ safetyClass: 'NEEDS_CLEARANCE' })],
  ['TOO_LONG', 'title.en', with_({ title: said('a'.repeat(81), 'b') })],
  ['TOO_LONG', 'counselorGuide.es', with_({ counselorGuide: said('a', 'b'.repeat(3_001)) })],
  ['UNKNOWN_TOKEN', 'instructions.en', with_({ instructions: said('Ask {spouse}.', 'Pregunta.') })],
  ['UNKNOWN_TOKEN', 'questions.0.prompt.es', asking({ ...choice, prompt: said('How?', '¿Cómo, {partner?') })],
  ['ASKS_FOR_SECRETS', 'questions.0.prompt.en', asking({ ...choice, prompt: said('What is the password?', '¿Cómo?') })],
  [
    'ASKS_FOR_SECRETS',
    'questions.0.options.0.label.es',
    asking({ ...choice, options: [{ key: 'a', label: said('A', 'Mi ubicación') }, option('b')] }),
  ],
  ['TIME_OUT_OF_RANGE', 'minutes', with_({ minutes: 0 })],
  ['TIME_OUT_OF_RANGE', 'minutes', with_({ minutes: 2.5 })],
  ['RULE_NOT_UNDERSTOOD', 'suggestedRule', with_({ suggestedRule: 'FREQ=HOURLY' })],
  ['CLASS_LOWERED', 'safetyClass', with_({}), { ...bounds, safetyClass: 'NEEDS_CLEARANCE' }],
  ['READERS_WIDENED', 'allowedVisibilities', with_({}), { ...bounds, allowedVisibilities: ['PRIVATE'] }],
  ['READERS_WIDENED', 'visibility', with_({ visibility: 'SHARED' }), { ...bounds, visibility: 'PRIVATE' }],
  ['PRIVATE_NEEDED', 'allowedVisibilities', with_({ visibility: 'SHARED', allowedVisibilities: ['SHARED'] })],
  ['NOT_AMONG_READERS', 'visibility', with_({ visibility: 'SHARED', allowedVisibilities: ['PRIVATE'] })],
  ['NEVER_SHARED_IN_A_SESSION', 'allowedVisibilities', with_({ safetyClass: 'COUNSELOR_PRESENT' })],
  ['ONCE_IN_A_SESSION', 'suggestedRule', with_({ safetyClass: 'COUNSELOR_PRESENT' })],
  ['HELD_FROM_THE_BEGINNING', 'visibility', with_({ ...held, visibility: 'PRIVATE' }), opened],
  [
    'HELD_BY_CHOICE',
    'visibility',
    with_({ ...held, suggestedRule: null }),
    { ...bounds, visibility: 'SHARED', allowedVisibilities: ['PRIVATE', 'HELD', 'SHARED'] },
  ],
  ['ONCE_TO_BE_OPENED', 'suggestedRule', with_({ ...held, suggestedRule: 'FREQ=WEEKLY' }), opened],
  ['READERS_WIDENED', 'allowedVisibilities', with_({ ...held, suggestedRule: null })],
  ['QUESTION_NEEDED', 'questions', asking()],
  ['TOO_MANY_QUESTIONS', 'questions', asking(...Array.from({ length: mostQuestions + 1 }, (_, index) => ({ ...scale, key: `q${index}` })))],
  ['KEY_NOT_RIGHT', 'questions.1.key', asking(choice, { ...scale, key: choice.key })],
  ['KEY_NOT_RIGHT', 'questions.0.key', asking({ ...choice, key: '__proto__' })],
  ['KEY_NOT_RIGHT', 'questions.0.key', asking({ ...choice, options: [option('a'), option('a')] })],
  ['OPTIONS_OUT_OF_RANGE', 'questions.0.options', asking({ ...choice, options: [option('a')] })],
  [
    'OPTIONS_OUT_OF_RANGE',
    'questions.0.options',
    asking({ ...several, options: Array.from({ length: mostOptions + 1 }, (_, n) => option(`o${n}`)) }),
  ],
  ['MOST_OUT_OF_RANGE', 'questions.0.maxChoices', asking({ ...several, maxChoices: 3 })],
  ['SCALE_NOT_RIGHT', 'questions.0.min', asking({ ...scale, min: 5, max: 5 })],
  ['SCALE_NOT_RIGHT', 'questions.0.min', asking({ ...scale, max: 11 })],
  ['SCALE_NOT_RIGHT', 'questions.0.min', asking({ ...scale, min: null })],
  ['SCALE_NOT_RIGHT', 'questions.0.min', asking({ ...number, min: 9, max: 2 })],
  ['BRANCH_NOT_EARLIER', 'questions.0.shownIf', asking(more, choice)],
  ['BRANCH_NOT_EARLIER', 'questions.1.shownIf', asking({ ...several, key: 'how' }, more)],
  ['BRANCH_WITHOUT_ANSWER', 'questions.1.shownIf', asking(choice, { ...more, shownIf: { question: 'how', answers: [] } })],
  ['BRANCH_WITHOUT_ANSWER', 'questions.1.shownIf', asking(choice, { ...more, shownIf: { question: 'how', answers: ['soft'] } })],
  ['SAFETY_WITHOUT_ANSWER', 'questions.0.safety', asking({ ...choice, safety: { area: 'PARTNER', answers: [] } })],
  ['SAFETY_WITHOUT_ANSWER', 'questions.0.safety', asking({ ...choice, safety: { area: 'SELF_HARM', answers: ['maybe'] } })],
  // R20: the exercise of these cases may be shared.
  ['SAFETY_IS_PRIVATE', 'allowedVisibilities', asking({ ...choice, safety: { area: 'SELF_HARM', answers: [choice.options![0]!.key] } })],
];

describe('R5: an exercise that may be held, made a practice’s own', () => {
  const heldByChoice: Bounds = { ...bounds, allowedVisibilities: ['PRIVATE', 'HELD', 'SHARED'] };
  it.each([[['PRIVATE', 'HELD']], [['PRIVATE', 'HELD', 'SHARED']], [['PRIVATE']]] as const)(
    'may be read by %s, however often it is given',
    readers => {
      const draft = with_({ visibility: 'PRIVATE', allowedVisibilities: [...readers], suggestedRule: 'FREQ=WEEKLY' });
      expect(faultsOfExercise(draft, heldByChoice)).toEqual({});
    },
  );
});

describe('R5, R19: a reveal made a practice’s own', () => {
  it.each<[string, ExerciseDraft]>([
    ['stays one', with_({ visibility: 'HELD', allowedVisibilities: ['PRIVATE', 'HELD'], suggestedRule: null })],
    ['may become one that the counselor alone reads', with_({ visibility: 'PRIVATE', allowedVisibilities: ['PRIVATE'] })],
  ])('%s', (_, draft) => {
    expect(faultsOfExercise(draft, opened)).toEqual({});
  });
});

describe('an exercise that cannot be published', () => {
  it.each(cases)('%s at %s', (fault, path, draft, within = bounds) => {
    expect(faultsOfExercise(draft, within)).toMatchObject({ [path]: fault });
  });

  it('says no more than what is wrong', () => {
    for (const [fault, , draft, within = bounds] of cases.filter(([, path]) => !path.startsWith('questions')))
      expect(Object.values(faultsOfExercise(draft, within))).toContain(fault);
    expect(faultsOfExercise(with_({ minutes: 0 }), bounds)).toEqual({ minutes: 'TIME_OUT_OF_RANGE' });
  });

  it('R3, R5: whatever is tried, what passes is as guarded and as narrow as its bounds', () => {
    const readers = fc.subarray(['PRIVATE', 'SHARED'] as const);
    fc.assert(
      fc.property(
        fc.record({
          safetyClass: fc.constantFrom(...safetyClasses),
          visibility: fc.constantFrom('PRIVATE', 'SHARED'),
          allowedVisibilities: readers,
        }),
        fc.record({
          safetyClass: fc.constantFrom(...safetyClasses),
          visibility: fc.constantFrom('PRIVATE', 'SHARED'),
          allowedVisibilities: readers,
        }),
        (tried, within) => {
          const draft = with_({ ...(tried as Partial<ExerciseDraft>), caution: said('Slowly.'), suggestedRule: null });
          if (Object.keys(faultsOfExercise(draft, within as Bounds)).length > 0) return;
          expect(safetyClasses.indexOf(tried.safetyClass)).toBeGreaterThanOrEqual(safetyClasses.indexOf(within.safetyClass));
          expect(within.allowedVisibilities).toEqual(expect.arrayContaining(tried.allowedVisibilities));
          expect(tried.allowedVisibilities).toContain('PRIVATE');
          expect(tried.visibility === 'SHARED' && within.visibility === 'PRIVATE').toBe(false);
        },
      ),
    );
  });
});
