import { refuse, type Refusal } from './refusal.js';

/** A body that is flooded takes about twenty minutes to be able to listen again; a pause of more than half a day is no pause. */
export const shortestPause = 20;
export const longestPause = 12 * 60;
export const longestPhrase = 120;

export type ProposeRefusal = 'NOT_IN_A_COUPLE' | 'COUPLE_SEPARATED';
export type AcceptRefusal = 'COUPLE_SEPARATED';
export type CallPauseRefusal = 'COUPLE_SEPARATED' | 'NO_PAUSE_AGREED';

/** One wording and length, as one partner put it. */
export interface PauseAgreement {
  id: string;
  proposerId: string;
  isAgreed: boolean;
  isEnded: boolean;
  visibility: 'PRIVATE' | 'SHARED';
}

/**
 * What stands between two partners: the agreement that counts, and a newer proposal that waits. A proposal that is not taken up just
 * waits or makes room for another: nobody refuses one, so nobody has refused (R4, R8).
 * @param agreements of one couple, newest first
 */
export function standingPause<Agreement extends PauseAgreement>(
  agreements: readonly Agreement[],
): { agreed: Agreement | null; proposal: Agreement | null } {
  const at = agreements.findIndex(({ isAgreed, isEnded }) => isAgreed && !isEnded);
  const newer = at < 0 ? agreements : agreements.slice(0, at);
  // What was agreed and ended again closes what had been proposed before it.
  const closed = newer.findIndex(({ isAgreed }) => isAgreed);
  const waiting = (closed < 0 ? newer : newer.slice(0, closed)).find(({ visibility }) => visibility === 'SHARED');
  return { agreed: agreements[at] ?? null, proposal: waiting ?? null };
}

/** Either partner proposes, at any time, in any step: how to stop is good to have agreed before it is needed. */
export const proposePause = (couple: 'ACTIVE' | 'SEPARATED' | null): true | Refusal<ProposeRefusal> =>
  couple === null ? refuse('NOT_IN_A_COUPLE') : couple === 'SEPARATED' ? refuse('COUPLE_SEPARATED') : true;

/** Who may take up a proposal: the other one. */
export const mayAccept = ({ proposerId, isAgreed, visibility }: PauseAgreement, personId: string): boolean =>
  proposerId !== personId && !isAgreed && visibility === 'SHARED';

/**
 * Either partner calls a pause, giving no reason. One that runs already is the answer: two who call at once have one pause, and nobody
 * was second.
 */
export function callPause<Agreed extends { minutes: number }, Running extends { endsAt: Date }>(
  couple: 'ACTIVE' | 'SEPARATED',
  agreed: Agreed | null,
  running: Running | null,
  now: Date,
): { running: Running } | { startedAt: Date; endsAt: Date } | Refusal<CallPauseRefusal> {
  if (couple === 'SEPARATED') return refuse('COUPLE_SEPARATED');
  if (running && running.endsAt > now) return { running };
  if (!agreed) return refuse('NO_PAUSE_AGREED');
  return { startedAt: now, endsAt: new Date(now.getTime() + agreed.minutes * 60_000) };
}

export type PauseFault = 'EMPTY' | 'TOO_LONG' | 'MINUTES_OUT_OF_RANGE';

export function faultsOfPause({ phrase, minutes }: { phrase: string; minutes: number }): Partial<Record<'phrase' | 'minutes', PauseFault>> {
  const faults: Partial<Record<'phrase' | 'minutes', PauseFault>> = {};
  if (phrase.trim() === '') faults.phrase = 'EMPTY';
  else if (phrase.length > longestPhrase) faults.phrase = 'TOO_LONG';
  if (!(Number.isInteger(minutes) && minutes >= shortestPause && minutes <= longestPause)) faults.minutes = 'MINUTES_OUT_OF_RANGE';
  return faults;
}
