import { refuse, type Refusal } from './refusal.js';

/** What a counselor must look at. A later kind is a line here, one in `severityOf`, and its words. */
export const alertKinds = [
  'SELF_HARM',
  'POSITIVE_SCREENING',
  'SAFETY_ANSWER',
  'LOW_SAFETY',
  'OVERWHELMED',
  'ALARMING_WORDS',
  'POSSIBLE_NEW_DISCLOSURE',
  'MANY_TRIGGERS',
  'RISING_DISTRESS',
  'LEFT_CARE',
] as const;
export type AlertKind = (typeof alertKinds)[number];

/** HIGH is for safety alone, and is passed on until somebody has it; WATCH is for what can wait for the counselor's own hour. */
export type AlertSeverity = 'HIGH' | 'WATCH';
export const severityOf: Record<AlertKind, AlertSeverity> = {
  SELF_HARM: 'HIGH',
  POSITIVE_SCREENING: 'HIGH',
  SAFETY_ANSWER: 'HIGH',
  LOW_SAFETY: 'HIGH',
  OVERWHELMED: 'WATCH',
  // Unreliable in both directions: it wakes nobody but those who can read what was written (docs/decisions/0051).
  ALARMING_WORDS: 'WATCH',
  POSSIBLE_NEW_DISCLOSURE: 'WATCH',
  MANY_TRIGGERS: 'WATCH',
  RISING_DISTRESS: 'WATCH',
  LEFT_CARE: 'WATCH',
};

/** R3: while one of these is open, nothing is decided about openness: somebody first looks at what was said about safety. */
export const keepsFromClearing = (kind: AlertKind): boolean =>
  kind === 'POSITIVE_SCREENING' || kind === 'SELF_HARM' || kind === 'SAFETY_ANSWER';

/** WAITING: nobody has it. ACKNOWLEDGED: somebody has it, and nobody else is asked. CLOSED: by staff, with a reason and what was done. */
export type AlertState = 'WAITING' | 'ACKNOWLEDGED' | 'CLOSED';

export const stateOf = ({ acknowledgedAt, closedAt }: { acknowledgedAt: Date | null; closedAt: Date | null }): AlertState =>
  closedAt !== null ? 'CLOSED' : acknowledgedAt !== null ? 'ACKNOWLEDGED' : 'WAITING';

/** Why an alert is closed. A later reason is a line here, and its words. */
export const closeReasons = ['TALKED', 'PLAN_MADE', 'EMERGENCY_CALLED', 'REFERRED', 'NOT_A_RISK'] as const;
export type CloseReason = (typeof closeReasons)[number];

/** Acknowledging is quick and needs no word; it is done once. */
export const acknowledge = (state: AlertState): true | Refusal<'ALREADY_ACKNOWLEDGED'> =>
  state === 'WAITING' ? true : refuse('ALREADY_ACKNOWLEDGED');

/** A cause that goes on within these hours is the same thing to look at, and raises no second alert. */
export const hoursOfOneAlert = 24;

/**
 * Whether the last of these causes raises an alert of its own, or belongs to one that an earlier one raised. They are counted anew from
 * the rows themselves, because who raises an alert cannot read any.
 * @param causes when each cause was, oldest first
 */
export function raisesAlert(causes: readonly Date[]): boolean {
  let raisedAt = -Infinity;
  for (const cause of causes) if (cause.getTime() - raisedAt >= hoursOfOneAlert * 3_600_000) raisedAt = cause.getTime();
  return causes.length > 0 && raisedAt === causes.at(-1)!.getTime();
}

/** Longest note of a closed alert, in characters. */
export const longestAlertNote = 2_000;

/** Closing says what was done about it: nobody clicks a signal away without a word. */
export const faultsOfAlertNote = (note: string): { note?: 'EMPTY' | 'TOO_LONG' } =>
  note.trim() === '' ? { note: 'EMPTY' } : note.length > longestAlertNote ? { note: 'TOO_LONG' } : {};
