import type { AnswerKind, QuestionPlace, QuestionUrgency, QuestionVisibility } from '@roadback/domain/question';

/** An invented question for the demo, with what was answered, oldest first. */
export interface SampleQuestion {
  words: string;
  daysAgo: number;
  urgency: QuestionUrgency;
  visibility: QuestionVisibility;
  place: QuestionPlace;
  /** The place in this list of the first asking of the same question, or null. */
  earlier: number | null;
  answers: { kind: AnswerKind; words: string; reason: string | null; daysLater: number }[];
}

const shared = { urgency: 'NEXT_WINDOW', visibility: 'SHARED', place: 'WITH_PARTNER' } as const;

export const sampleQuestionsEn: readonly SampleQuestion[] = [
  {
    ...shared,
    words: 'When did you last write with her?',
    daysAgo: 24,
    earlier: null,
    answers: [
      { kind: 'FULLY', words: 'In February, on the day you found the messages.', reason: null, daysLater: 2 },
      {
        kind: 'FULLY',
        words: 'Once more in March, to say that I would not write again. I had left that out.',
        reason: null,
        daysLater: 19,
      },
    ],
  },
  {
    ...shared,
    words: 'Did you ever talk with her about me?',
    daysAgo: 16,
    earlier: null,
    answers: [{ kind: 'PARTLY', words: 'Yes, I complained about our evenings.', reason: 'I do not remember each time.', daysLater: 3 }],
  },
  {
    ...shared,
    words: 'When did you last write with her?',
    daysAgo: 12,
    earlier: 0,
    answers: [{ kind: 'FULLY', words: 'In February. I understand that you ask again.', reason: null, daysLater: 1 }],
  },
  {
    ...shared,
    words: 'Which of our weekends did you cancel because of her?',
    daysAgo: 6,
    earlier: null,
    answers: [{ kind: 'MUST_CHECK', words: '', reason: 'I look it up in my calendar before I say something wrong.', daysLater: 2 }],
  },
  {
    words: 'Did you think of leaving?',
    daysAgo: 4,
    urgency: 'NEXT_SESSION',
    visibility: 'SHARED',
    place: 'FOR_SESSION',
    earlier: null,
    answers: [],
  },
  { ...shared, words: 'When did you last write with her?', daysAgo: 3, earlier: 0, answers: [] },
  {
    words: 'What did you feel when I read the messages aloud?',
    daysAgo: 1,
    urgency: 'NEXT_WINDOW',
    visibility: 'HELD',
    place: 'WITH_COUNSELOR',
    earlier: null,
    answers: [],
  },
];

export const sampleQuestionsEs: readonly SampleQuestion[] = [
  {
    ...shared,
    words: '¿Desde cuándo existía esa cuenta?',
    daysAgo: 18,
    earlier: null,
    answers: [{ kind: 'FULLY', words: 'Desde hace dos años, en otoño.', reason: null, daysLater: 2 }],
  },
  {
    ...shared,
    words: '¿Lo sabía alguien más?',
    daysAgo: 9,
    earlier: null,
    answers: [
      { kind: 'CANNOT_YET', words: '', reason: 'Quiero decirlo con ayuda, en la sesión.', daysLater: 3 },
      { kind: 'FULLY', words: 'Mi hermano lo sabía. Me costaba decirlo.', reason: null, daysLater: 6 },
    ],
  },
  { ...shared, words: '¿Desde cuándo existía esa cuenta?', daysAgo: 5, earlier: 0, answers: [] },
  {
    words: '¿Por qué no me lo dijiste cuando te pregunté?',
    daysAgo: 2,
    urgency: 'NEXT_SESSION',
    visibility: 'SHARED',
    place: 'FOR_SESSION',
    earlier: null,
    answers: [],
  },
];
