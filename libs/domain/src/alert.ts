/** What a counselor must look at. A later kind is a line here, one in `severityOf`, and its words. */
export const alertKinds = ['POSITIVE_SCREENING', 'POSSIBLE_NEW_DISCLOSURE', 'MANY_TRIGGERS'] as const;
export type AlertKind = (typeof alertKinds)[number];

/** HIGH is for safety alone; WATCH is for what can wait for the counselor's own hour. */
export type AlertSeverity = 'HIGH' | 'WATCH';
export const severityOf: Record<AlertKind, AlertSeverity> = {
  POSITIVE_SCREENING: 'HIGH',
  POSSIBLE_NEW_DISCLOSURE: 'WATCH',
  MANY_TRIGGERS: 'WATCH',
};

/** Longest note of an acknowledgement, in characters. */
export const longestAlertNote = 2_000;

/** An acknowledgement says what was done about it: nobody clicks a signal away without a word. */
export const faultsOfAlertNote = (note: string): { note?: 'EMPTY' | 'TOO_LONG' } =>
  note.trim() === '' ? { note: 'EMPTY' } : note.length > longestAlertNote ? { note: 'TOO_LONG' } : {};
