import type { SafetyClass } from './exercise.js';
import { refuse, type Refusal } from './refusal.js';

/** How long an exercise stays open that the counselor has opened in a session: a long session, and some time to finish. */
export const sessionHours = 3;

export type OpenInSessionRefusal = 'NOT_FOR_A_SESSION' | 'NOTHING_TO_OPEN';

/** R3: what is done with the counselor present, the counselor opens; nobody writes it alone at home. */
export const isDoneInSession = (exercise: { safetyClass: SafetyClass }): boolean => exercise.safetyClass === 'COUNSELOR_PRESENT';

/**
 * Until when the waiting tasks of an exercise are open after the counselor has opened them now; or why there is nothing to open.
 * @param waiting how many of its tasks are due and not answered
 */
export function openInSession(exercise: { safetyClass: SafetyClass }, waiting: number, now: Date): Date | Refusal<OpenInSessionRefusal> {
  if (!isDoneInSession(exercise)) return refuse('NOT_FOR_A_SESSION');
  if (waiting === 0) return refuse('NOTHING_TO_OPEN');
  return new Date(now.getTime() + sessionHours * 3_600_000);
}

/** Whether a client may write now. What was written while it was open may still arrive later: a dead network is not their fault. */
export const isOpenInSession = (openUntil: Date | null, now: Date): boolean => openUntil !== null && openUntil.getTime() > now.getTime();
