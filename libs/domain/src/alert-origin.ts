import type { Words } from './exercise.js';

/** What a client did that an alert came of, named as whoever cares for them knows it. A later one is a line here, and its words. */
export const alertOrigins = [
  'CHECK_IN',
  'EXERCISE',
  'SCREENING',
  'HARD_MOMENT',
  'REASSURANCE',
  'QUESTION',
  'QUESTION_ANSWER',
  'PROMISE',
  'MOMENT',
  'NOTICED',
  'STATEMENT',
  'APOLOGY',
  'APOLOGY_ANSWER',
  'LOOK_TOGETHER',
] as const;
export type AlertOriginKind = (typeof alertOrigins)[number];

/** Where an alert came from, as it is kept: under its client's key. Never what was said there. */
export interface AlertOrigin {
  from: AlertOriginKind;
  /** Of which exercise, as the client saw it. */
  title?: Words;
  /** What was sent, where it was; an answer about safety counts before. */
  submissionId?: string;
}
