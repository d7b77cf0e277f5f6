import type { PlanOutcome } from './roadmap.js';
import { changeOverFourWeeks, type TrendWeek } from './trend.js';
import { daysBetween } from './weeks.js';

export type SignalKind = 'ALERT' | 'QUIET' | 'SAFETY_DIPPED' | 'TO_REVIEW' | 'TO_RELEASE' | 'NOTE_TO_SIGN' | 'NO_PLAN' | 'UNREACHABLE';

/** Why a couple deserves a look; an observation in numbers, never a judgement of a person. */
export interface Signal {
  kind: SignalKind;
  partnerId: string | null;
  amount: number | null;
}

/**
 * What must be looked at before somebody less safe before somebody silent before somebody waiting for an answer, or for what they let the
 * counselor pass on, before one's own note, before an address to ask for: lower comes first.
 */
export const signalWeight: Record<SignalKind, number> = {
  ALERT: 0,
  SAFETY_DIPPED: 1,
  QUIET: 2,
  TO_REVIEW: 3,
  TO_RELEASE: 4,
  NOTE_TO_SIGN: 5,
  NO_PLAN: 6,
  UNREACHABLE: 7,
};
/** Behind every signal: nothing asks for a look. */
export const weightOfNone = 8;

export const quietDays = 6;
export const dip = 1.5;

/** What a couple's signals are read from. Days are in each partner's own calendar. */
export interface CoupleFacts {
  /** How the plan stands; null without one. */
  plan: PlanOutcome | null;
  state: 'ACTIVE' | 'SEPARATED';
  toReview: number;
  /** Answers whose authors agreed that the counselor may pass them on, and that wait for it (R5). */
  toRelease: number;
  /** Alerts that nobody has acknowledged. */
  alerts: number;
  /** Sessions that the viewer held some days ago and whose note they have not signed. */
  notesToSign: number;
  startedOn: string;
  partners: readonly {
    id: string;
    today: string;
    lastCheckInOn: string | null;
    lastSentOn: string | null;
    trend: readonly TrendWeek[];
    /** Mails to them come back, and they want some. */
    isUnreachable: boolean;
  }[];
}

/** Ordered by what a counselor would want to know first: an alert, somebody less safe, somebody silent, somebody waiting for an answer. */
export function signalsOf(couple: CoupleFacts): Signal[] {
  const dips = couple.partners.flatMap<Signal>(({ id, trend }) => {
    const change = changeOverFourWeeks(trend);
    return change !== null && change <= -dip ? [{ kind: 'SAFETY_DIPPED', partnerId: id, amount: -change }] : [];
  });
  const quiet = couple.partners.flatMap<Signal>(({ id, today, lastCheckInOn, lastSentOn }) => {
    const heard = [lastCheckInOn, lastSentOn, couple.startedOn]
      .filter(day => day !== null)
      .sort()
      .at(-1)!;
    const days = daysBetween(heard, today);
    return days >= quietDays ? [{ kind: 'QUIET', partnerId: id, amount: days }] : [];
  });
  // Whoever gets no mail may know of nothing that waits; whether they are in a couple still does not matter.
  const unreachable = couple.partners
    .filter(({ isUnreachable }) => isUnreachable)
    .map<Signal>(({ id }) => ({ kind: 'UNREACHABLE', partnerId: id, amount: null }));
  // Where a plan rests or is over nobody is expected to be heard of; whoever is less safe, or wrote, is seen all the same.
  const isOver = couple.plan !== null && couple.plan !== 'CONTINUING';
  return [
    ...(couple.alerts > 0 ? [{ kind: 'ALERT', partnerId: null, amount: couple.alerts } satisfies Signal] : []),
    ...dips,
    ...(isOver ? [] : quiet),
    ...(couple.toReview > 0 ? [{ kind: 'TO_REVIEW', partnerId: null, amount: couple.toReview } satisfies Signal] : []),
    // R15: of two who have parted nothing is passed on any more.
    ...(couple.toRelease > 0 && couple.state === 'ACTIVE'
      ? [{ kind: 'TO_RELEASE', partnerId: null, amount: couple.toRelease } satisfies Signal]
      : []),
    ...(couple.notesToSign > 0 ? [{ kind: 'NOTE_TO_SIGN', partnerId: null, amount: couple.notesToSign } satisfies Signal] : []),
    ...(couple.plan !== null || couple.state === 'SEPARATED' ? [] : [{ kind: 'NO_PLAN', partnerId: null, amount: null } satisfies Signal]),
    ...unreachable,
  ];
}
