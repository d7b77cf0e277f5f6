import { refuse, type Refusal } from './refusal.js';
import { saysWhy } from './roadmap.js';
import type { CoupleState } from './separation.js';

/** R3: a clearance ends for both at the same instant, so many days after it was recorded. */
export const daysOfClearance = 90;

/** A clearance as far as deciding asks; the newest of a couple is the one that counts. */
export interface Clearance {
  recordedAt: Date;
  endsAt: Date;
  withdrawnAt: Date | null;
}

export const endOfClearance = (recordedAt: Date): Date => new Date(recordedAt.getTime() + daysOfClearance * 86_400_000);

/** Until when the couple is cleared; null where no clearance stands at `now`. There is no clearance of one partner alone. */
export const clearedUntil = (newest: Clearance | null, now: Date): Date | null =>
  newest !== null && newest.withdrawnAt === null && newest.endsAt.getTime() > now.getTime() ? newest.endsAt : null;

/** What the counselor decides from. No answer and no number of answers is in it: a score makes no clearance. */
export interface ClearingCouple {
  state: CoupleState;
  /** Whether both partners have answered what they were asked last. */
  haveBothAnswered: boolean;
  /** Positive screenings of this couple that nobody has looked at yet. */
  alertsWaiting: number;
}

export interface ClearanceTerms {
  /** The days of the individual talks, first partner first, in the counselor's calendar. */
  talkDays: readonly [string, string];
  reason: string;
  today: string;
}

export type ClearRefusal = 'COUPLE_SEPARATED' | 'SCREENING_NOT_ANSWERED' | 'POSITIVE_NOT_LOOKED_AT' | 'DAY_NOT_YET' | 'REASON_NEEDED';
export type WithdrawRefusal = 'NO_CLEARANCE' | 'REASON_NEEDED';

/** R1, R3: the counselor records that both are cleared, after an individual talk with each, and says why. */
export function recordClearance(couple: ClearingCouple, { talkDays, reason, today }: ClearanceTerms): true | Refusal<ClearRefusal> {
  if (couple.state !== 'ACTIVE') return refuse('COUPLE_SEPARATED');
  if (!couple.haveBothAnswered) return refuse('SCREENING_NOT_ANSWERED');
  if (couple.alertsWaiting > 0) return refuse('POSITIVE_NOT_LOOKED_AT');
  if (talkDays.some(day => day > today)) return refuse('DAY_NOT_YET');
  return saysWhy(reason) ? true : refuse('REASON_NEEDED');
}

/** R3: the counselor takes it back, for both. What depends on it pauses in the same transaction. */
export function withdrawClearance(newest: Clearance | null, reason: string, now: Date): true | Refusal<WithdrawRefusal> {
  if (clearedUntil(newest, now) === null) return refuse('NO_CLEARANCE');
  return saysWhy(reason) ? true : refuse('REASON_NEEDED');
}
