/** What the service does for itself, beside what people ask of it. A later kind is a line here, one in `hoursBetween`, and its words. */
export const upkeepKinds = ['VERIFY_TRAILS', 'TURN_KEYS'] as const;
export type UpkeepKind = (typeof upkeepKinds)[number];

/** How it ended. FOUND_BROKEN: a trail is not as it was sealed. NOT_SET_UP: a setting that it needs is missing. */
export const upkeepResults = ['DONE', 'FOUND_BROKEN', 'NOT_SET_UP', 'FAILED'] as const;
export type UpkeepResult = (typeof upkeepResults)[number];

export interface UpkeepEnd {
  result: UpkeepResult;
  /** How many practices it was done for. */
  amount: number;
  /** Something was begun that can be ended only a little later. */
  goesOn?: boolean;
}

/** The audit trails are verified every day; whether a key has come of age is looked at every day too. */
const hoursBetween: Record<UpkeepKind, number> = { VERIFY_TRAILS: 24, TURN_KEYS: 24 };

const minute = 60_000;
/** What failed is tried again soon; what lacks a setting, an hour later. */
const minutesAfter: Partial<Record<UpkeepResult, number>> = { FAILED: 15, NOT_SET_UP: 60 };

/** When it is done again. */
export function nextUpkeepAt(kind: UpkeepKind, { result, goesOn }: UpkeepEnd, now: Date): Date {
  const minutes = goesOn ? 2 : (minutesAfter[result] ?? hoursBetween[kind] * 60);
  return new Date(now.getTime() + minutes * minute);
}

/** A practice's key is turned once a year: how long one key seals bounds what a stolen one opens. */
export const daysOfPracticeKey = 365;
