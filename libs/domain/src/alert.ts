/** What a counselor must look at. A later kind is a line here, one in `severityOf`, and its words. */
export const alertKinds = ['POSITIVE_SCREENING', 'POSSIBLE_NEW_DISCLOSURE', 'MANY_TRIGGERS', 'RISING_DISTRESS', 'LEFT_CARE'] as const;
export type AlertKind = (typeof alertKinds)[number];

/** HIGH is for safety alone; WATCH is for what can wait for the counselor's own hour. */
export type AlertSeverity = 'HIGH' | 'WATCH';
export const severityOf: Record<AlertKind, AlertSeverity> = {
  POSITIVE_SCREENING: 'HIGH',
  POSSIBLE_NEW_DISCLOSURE: 'WATCH',
  MANY_TRIGGERS: 'WATCH',
  RISING_DISTRESS: 'WATCH',
  LEFT_CARE: 'WATCH',
};

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

/** Longest note of an acknowledgement, in characters. */
export const longestAlertNote = 2_000;

/** An acknowledgement says what was done about it: nobody clicks a signal away without a word. */
export const faultsOfAlertNote = (note: string): { note?: 'EMPTY' | 'TOO_LONG' } =>
  note.trim() === '' ? { note: 'EMPTY' } : note.length > longestAlertNote ? { note: 'TOO_LONG' } : {};
