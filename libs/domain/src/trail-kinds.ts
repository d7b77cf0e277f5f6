/** R11: what the trail tells an act apart by. */

/** What kind of record an act was about. Part of the API; screens have a word for each. */
export const recordKinds = [
  'CLIENT',
  'COUPLE',
  'CARE_TEAM',
  'PLAN',
  'ASSIGNMENT',
  'TASK',
  'REVEAL',
  'CHECK_IN',
  'APOLOGY',
  'QUESTION',
  'AGREEMENT',
  'COMMITMENT',
  'TRIGGER',
  'PAUSE',
  'STATEMENT',
  'SCREENING',
  'CLEARANCE',
  'ALERT',
  'SESSION',
  'PRIVATE_NOTE',
  'CONSENT',
  'RECORD',
  'STAFF',
  'PRACTICE',
  'TRAIL',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Who somebody is, and nothing that was written. */
export const kindsOfNames: readonly RecordKind[] = ['CLIENT', 'CARE_TEAM'];

/** For how long a client sees who looked at their record; today is never among them (docs/decisions/0029). */
export const daysShownToClients = 90;

/** What the ids of an act are the ids of; from it follows which couple and which clients it concerns. */
export type Reference =
  | 'CLIENT'
  | 'COUPLE'
  | 'COVER'
  | 'BREAK_GLASS'
  | 'PLAN'
  | 'ASSIGNMENT'
  | 'SUBMISSION'
  | 'APOLOGY'
  | 'APOLOGY_DRAFT'
  | 'QUESTION'
  | 'AGREEMENT'
  | 'COMMITMENT'
  | 'ALERT'
  | 'SESSION'
  | 'SESSION_NOTE'
  | 'PRIVATE_NOTE'
  | 'CORRECTION'
  | 'ERASURE'
  | 'LEGAL_HOLD';

/** How an act ended. DENIED: the guard let it through nowhere; FAILED: a fault of ours. */
export const outcomes = ['DONE', 'DENIED', 'NOT_FOUND', 'REFUSED', 'INVALID', 'CONFLICT', 'RATE_LIMITED', 'UNAVAILABLE', 'FAILED'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Trace {
  act: 'READ' | 'WRITE';
  kind: RecordKind;
  /** Whose ids they are; null where they concern nobody but whoever acts, or nobody in care. */
  of: Reference | null;
  /** Where ids stand in the arguments, as paths. */
  asked: readonly string[];
  /** Where ids stand in the answer; a list is gone through. */
  answered: readonly string[];
}

/** Leaves no trace, and why it need not. */
export interface NothingClinical {
  because: string;
}

/** The words in which the tables of the trail are written. */
export const read = (kind: RecordKind, of: Reference | null, ...asked: string[]): Trace => ({ act: 'READ', kind, of, asked, answered: [] });
export const write = (kind: RecordKind, of: Reference | null, ...asked: string[]): Trace => ({
  act: 'WRITE',
  kind,
  of,
  asked,
  answered: [],
});
export const answering = (trace: Trace, ...answered: string[]): Trace => ({ ...trace, answered });
export const nothing = (because: string): NothingClinical => ({ because });
