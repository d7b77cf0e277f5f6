import type { LandingKind } from '@roadback/domain/reassurance';
import type { StatementKind } from '@roadback/domain/statement';
import type { Need } from '@roadback/domain/trigger';

type Readers = 'PRIVATE' | 'SHARED';

/** An invented hard moment for the demo, and what met it where its need was shared; days count back from today. */
export interface SampleTrigger {
  daysAgo: number;
  /** Hour of its author's evening or night. */
  hour: number;
  cue: string | null;
  intensity: number;
  helped: string | null;
  need: Need;
  shared?: {
    visibility: Readers;
    answer?: { words: string; afterMinutes: number };
    landings?: { kind: LandingKind; words: string | null; visibility: Readers }[];
  };
}

const en: SampleTrigger[] = [
  {
    daysAgo: 33,
    hour: 22,
    cue: 'The name on a receipt.',
    intensity: 8,
    helped: 'A walk around the block.',
    need: 'WORDS',
    shared: {
      visibility: 'SHARED',
      answer: { words: 'I did not think it still hurt like that. I am sorry you feel that way.', afterMinutes: 310 },
      landings: [{ kind: 'NOT_LANDED', words: 'It was about him again.', visibility: 'PRIVATE' }],
    },
  },
  { daysAgo: 26, hour: 23, cue: 'Nothing in particular.', intensity: 5, helped: null, need: 'NOTHING' },
  {
    daysAgo: 19,
    hour: 21,
    cue: 'A song in the shop.',
    intensity: 6,
    helped: 'Cold water.',
    need: 'SPACE',
    shared: {
      visibility: 'SHARED',
      answer: { words: 'Take all the space you need. I am downstairs.', afterMinutes: 24 },
      landings: [{ kind: 'LANDED', words: null, visibility: 'SHARED' }],
    },
  },
  {
    daysAgo: 11,
    hour: 2,
    cue: 'Woke up, and the phone was lit.',
    intensity: 9,
    helped: 'Counting what I see.',
    need: 'STAY',
    shared: {
      visibility: 'SHARED',
      answer: { words: 'I read this at six. It makes sense that a lit phone frightens you. I stay, also tonight.', afterMinutes: 228 },
      landings: [{ kind: 'PARTLY', words: 'The first sentence.', visibility: 'SHARED' }],
    },
  },
  { daysAgo: 6, hour: 20, cue: null, intensity: 4, helped: 'Saying it aloud.', need: 'NOTHING' },
  {
    daysAgo: 2,
    hour: 19,
    cue: 'He was ten minutes late.',
    intensity: 6,
    helped: null,
    need: 'WORDS',
    shared: {
      visibility: 'SHARED',
      answer: { words: 'I was late, and I know what ten minutes do. I should have called at half past. I am on my way.', afterMinutes: 9 },
      landings: [{ kind: 'LANDED', words: 'He said it before I had to.', visibility: 'PRIVATE' }],
    },
  },
  // Of her father, and long ago: phrases about harm are found here all the same.
  {
    daysAgo: 1,
    hour: 21,
    cue: 'A door slammed in the hall. My father did that, and I was scared of him.',
    intensity: 6,
    helped: 'Cold water.',
    need: 'NOTHING',
  },
  { daysAgo: 0, hour: 7, cue: 'The date on the calendar.', intensity: 5, helped: null, need: 'STAY', shared: { visibility: 'SHARED' } },
];

const es: SampleTrigger[] = [
  {
    daysAgo: 3,
    hour: 23,
    cue: 'El mismo perfume en el metro.',
    intensity: 7,
    helped: 'Agua fría.',
    need: 'WORDS',
    shared: {
      visibility: 'SHARED',
      answer: { words: 'Tiene sentido que duela. Estoy en casa y aquí me quedo.', afterMinutes: 35 },
      landings: [{ kind: 'LANDED', words: null, visibility: 'SHARED' }],
    },
  },
  { daysAgo: 0, hour: 7, cue: 'Una fecha en el calendario.', intensity: 5, helped: null, need: 'STAY', shared: { visibility: 'SHARED' } },
];

export const sampleTriggers: Record<'EN' | 'ES', readonly SampleTrigger[]> = { EN: en, ES: es };

/** A phrase that a couple agreed on, and how many days ago pauses were called. */
export const samplePauses: Record<'EN' | 'ES', { phrase: string; minutes: number; calledDaysAgo: readonly number[] }> = {
  EN: { phrase: 'Lighthouse', minutes: 30, calledDaysAgo: [24, 13, 4] },
  ES: { phrase: 'Faro', minutes: 30, calledDaysAgo: [9] },
};

/** What the one who was hurt said beside the steps. */
export const sampleStatements: Record<
  'EN' | 'ES',
  readonly { kind: StatementKind; words: string | null; visibility: Readers; daysAgo: number }[]
> = {
  EN: [
    { kind: 'SAFETY_NEED', words: 'I need to know when you will be home, before I have to ask.', visibility: 'SHARED', daysAgo: 36 },
    { kind: 'SAFETY_NEED', words: 'I need one evening a week that is mine.', visibility: 'PRIVATE', daysAgo: 20 },
    { kind: 'ASK', words: 'Friday is the day. Please keep the evening free, and sit with me.', visibility: 'SHARED', daysAgo: 1 },
  ],
  ES: [
    { kind: 'SAFETY_NEED', words: 'Necesito saber a qué hora llegas, antes de tener que preguntarlo.', visibility: 'SHARED', daysAgo: 9 },
    { kind: 'ASK', words: 'Mañana me cuesta. Llámame a mediodía, por favor.', visibility: 'SHARED', daysAgo: 1 },
  ],
};
