import { refuse, type Refusal } from './refusal.js';
import { addDays } from './schedule.js';

export type SessionState = 'PLANNED' | 'HELD' | 'CANCELLED';

/** A meeting as far as deciding asks. */
export interface SessionFacts {
  state: SessionState;
  beginsAt: Date;
  /** Somebody has begun a note about it. */
  hasNote: boolean;
}

export type SessionRefusal = 'SESSION_NOT_YET' | 'SESSION_CANCELLED' | 'NOTE_WRITTEN';
export type SessionFault = 'DAY_TOO_EARLY' | 'DAY_TOO_LATE' | 'SESSION_MINUTES_OUT_OF_RANGE';

export const shortestSession = 15;
export const longestSession = 240;
/** The length that is offered at first. */
export const usualSession = 60;
/** How far ahead one is planned, and how long afterwards one that was held is still put on record. */
export const sessionDays = { ahead: 365, back: 90 };

/** Faults of a meeting that is to be planned, or is put on record afterwards. */
export function faultsOfSession(
  { day, minutes }: { day: string; minutes: number },
  today: string,
): Partial<Record<'day' | 'minutes', SessionFault>> {
  return {
    ...(day < addDays(today, -sessionDays.back) && { day: 'DAY_TOO_EARLY' as const }),
    ...(day > addDays(today, sessionDays.ahead) && { day: 'DAY_TOO_LATE' as const }),
    ...((!Number.isInteger(minutes) || minutes < shortestSession || minutes > longestSession) && {
      minutes: 'SESSION_MINUTES_OUT_OF_RANGE' as const,
    }),
  };
}

/** Nobody records as held what has not begun; holding what was held is the same act once more. */
export function holdSession({ state, beginsAt }: SessionFacts, now: Date): true | Refusal<SessionRefusal> {
  if (state === 'CANCELLED') return refuse('SESSION_CANCELLED');
  return beginsAt.getTime() > now.getTime() ? refuse('SESSION_NOT_YET') : true;
}

/** One that was recorded as held by mistake is cancelled too, as long as nobody has written about it: what was written stays. */
export const cancelSession = ({ hasNote }: SessionFacts): true | Refusal<SessionRefusal> => (hasNote ? refuse('NOTE_WRITTEN') : true);

/** A session whose note is not signed waits for it from so many days after it on. */
export const daysUntilNoteIsDue = 2;

/** Sessions that began before this instant should have a signed note. */
export const noteIsDueOf = (now: Date): Date => new Date(now.getTime() - daysUntilNoteIsDue * 86_400_000);
