import type { AnswerVisibility } from './exercise.js';

/** For how long a password, code or passkey that was just given counts as "it is you". */
export const proofMinutes = 5;

const minute = 60_000;

/** Whether the person proved themself in this session a moment ago. A proof from the future is one of a clock that was moved, and counts. */
export const isProved = (provedAt: Date | null, now: Date): boolean =>
  provedAt !== null && now.getTime() - provedAt.getTime() < proofMinutes * minute;

/** What is known of whoever holds the phone. */
export interface Holder {
  /** When they last proved themself in this session. */
  provedAt: Date | null;
  /** When it was confirmed that this device is the person's; null on a new one. */
  deviceConfirmedAt: Date | null;
}

/** R5: whether one's own private entries of past days may be read again. A phone in the wrong hands shows nothing old. */
export const mayLookBack = ({ provedAt, deviceConfirmedAt }: Holder, now: Date): boolean =>
  deviceConfirmedAt !== null && isProved(provedAt, now);

/** An entry of one's own. */
export interface OwnEntry {
  visibility: AnswerVisibility;
  /** HELD: whether it was opened to the partner. */
  isOpened?: boolean;
  /** The author's own day on which it was written. */
  day: string;
}

/**
 * R5: whether the words of an own entry stay closed for now: it is of a past day, the partner may not read it, and whoever holds the phone
 * has not just proved who they are.
 */
export const isClosed = ({ visibility, isOpened = false, day }: OwnEntry, today: string, holder: Holder, now: Date): boolean =>
  (visibility === 'PRIVATE' || (visibility === 'HELD' && !isOpened)) && day < today && !mayLookBack(holder, now);
