import { refuse, type Refusal } from './refusal.js';
import { daysBetween } from './weeks.js';

/** How many days back a day may still be told: memory of a day fades, and a week is what people sit down for. */
export const daysBack = 6;

export type CheckInFault = 'OUT_OF_RANGE';

/** Whether a day may be reported today, in the client's own calendar. */
export function mayReport(day: string, today: string): true | Refusal<'DAY_NOT_OPEN'> {
  const age = daysBetween(day, today);
  return age >= 0 && age <= daysBack ? true : refuse('DAY_NOT_OPEN');
}

/** 1 hard to 5 close; felt safety 0 to 10, or null when left open. */
export function faultsOfCheckIn(checkIn: { feel: number; safety: number | null }): Partial<Record<'feel' | 'safety', CheckInFault>> {
  const faults: Partial<Record<'feel' | 'safety', CheckInFault>> = {};
  if (!(checkIn.feel >= 1 && checkIn.feel <= 5)) faults.feel = 'OUT_OF_RANGE';
  if (checkIn.safety !== null && !(checkIn.safety >= 0 && checkIn.safety <= 10)) faults.safety = 'OUT_OF_RANGE';
  return faults;
}
