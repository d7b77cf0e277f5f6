import type { CommitmentKind, CommitmentTiming, ReportKind, ViewKind } from '@roadback/domain/commitment';

type Readers = 'PRIVATE' | 'SHARED';

/** An invented promise for the demo, with its moments as both told them; days count back from today. */
export interface SamplePromise {
  words: string;
  kind: CommitmentKind;
  timing: CommitmentTiming;
  at: string | null;
  rule: string | null;
  visibility: Readers;
  moments: {
    daysAgo: number;
    kind: ReportKind;
    words?: string;
    repair?: { words: string; minutes: number };
    view?: { kind: ViewKind; words?: string; visibility: Readers };
  }[];
}

const evenings = [40, 39, 38, 36, 35, 33, 32, 31, 29, 28, 26, 25, 24, 22, 21, 19, 18, 17, 15, 14, 12, 11, 10, 8, 7, 5, 4, 3, 1];

/** Calls in the evening: most are kept, one was seen differently, one was late and repaired, and some days nobody told. */
const evening: SamplePromise = {
  words: 'I call before I leave the office.',
  kind: 'CALL_OR_WRITE',
  timing: 'RECURRING',
  at: '18:00',
  rule: 'FREQ=DAILY',
  visibility: 'SHARED',
  moments: evenings.map(daysAgo => {
    if (daysAgo === 26) return { daysAgo, kind: 'MISSED', words: 'I was in a meeting and let it pass.' };
    if (daysAgo === 19) return { daysAgo, kind: 'RENEGOTIATED', words: 'We said eight instead, at lunch.' };
    if (daysAgo === 11)
      return {
        daysAgo,
        kind: 'LATE',
        words: 'The battery was empty.',
        repair: { words: 'I called from the station and said so before I was asked.', minutes: 75 },
        view: { kind: 'CONFIRMED', visibility: 'SHARED' },
      };
    if (daysAgo === 5)
      return { daysAgo, kind: 'KEPT', view: { kind: 'DISPUTED', words: 'The phone did not ring.', visibility: 'PRIVATE' } };
    if (daysAgo === 3) return { daysAgo, kind: 'KEPT', view: { kind: 'UNSURE', visibility: 'PRIVATE' } };
    return { daysAgo, kind: 'KEPT', ...(daysAgo % 7 === 0 && { view: { kind: 'CONFIRMED' as const, visibility: 'SHARED' as const } }) };
  }),
};

const lateness: SamplePromise = {
  words: 'When I am going to be late, I say so before I am.',
  kind: 'TELL_BEFORE_ASKED',
  timing: 'WHEN_IT_HAPPENS',
  at: null,
  rule: null,
  visibility: 'SHARED',
  moments: [
    { daysAgo: 23, kind: 'KEPT' },
    { daysAgo: 9, kind: 'KEPT', view: { kind: 'CONFIRMED', words: 'You wrote at once.', visibility: 'SHARED' } },
  ],
};

const meeting: SamplePromise = {
  words: 'I go to my group.',
  kind: 'OWN_WORK',
  timing: 'RECURRING',
  at: '19:30',
  rule: 'FREQ=WEEKLY;BYDAY=TU',
  visibility: 'PRIVATE',
  moments: [],
};

export const samplePromises: readonly SamplePromise[] = [evening, lateness, meeting];

/** What the partner noticed beside them. */
export const sampleNoticed: readonly { words: string; daysAgo: number; visibility: Readers }[] = [
  { words: 'The phone lay on the table all evening, and it was nothing special.', daysAgo: 12, visibility: 'SHARED' },
  { words: 'I slept through. First time since spring.', daysAgo: 4, visibility: 'PRIVATE' },
];
