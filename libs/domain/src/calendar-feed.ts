import type { SafetyClass } from './exercise.js';

/** What every event of a calendar is called: words that anybody may read over a shoulder, and nothing else is said (R10). */
export const calendarTitles = ['REMINDER', 'BUSY', 'PERSONAL'] as const;
export type CalendarTitle = (typeof calendarTitles)[number];

/** So far a calendar looks ahead. */
const daysAhead = 60;
/** A task takes this long in a calendar, whatever it is and however long it stays open. */
const taskMinutes = 15;
const minute = 60_000;

/** What a calendar knows of a task: not whether it was done, so that nobody who looks at it can tell (R19). */
export interface CalendarTask {
  id: string;
  opensAt: Date;
  closesAt: Date;
  safetyClass: SafetyClass;
}

/** What a calendar knows of a session for both. */
export interface CalendarSession {
  beginsAt: Date;
  minutes: number;
}

/** One event. */
export interface CalendarEntry {
  /** The same for the same event, however often it is told; it stays with us. */
  seed: string;
  beginsAt: Date;
  minutes: number;
}

/** Until when a calendar looks ahead. */
export const calendarUntil = (now: Date): Date => new Date(now.getTime() + daysAhead * 24 * 60 * minute);

/**
 * R3, R19: what stands in a calendar, earliest first. Of the tasks those that anybody may be given: what needs a clearance or is done with the
 * counselor present would come and go with what somebody answered about safety.
 */
export function calendarEntries(tasks: readonly CalendarTask[], sessions: readonly CalendarSession[], now: Date): CalendarEntry[] {
  const until = calendarUntil(now);
  return [
    ...tasks
      .filter(({ safetyClass, opensAt, closesAt }) => safetyClass === 'OPEN' && closesAt > now && opensAt < until)
      .map(({ id, opensAt }) => ({ seed: `task ${id}`, beginsAt: opensAt, minutes: taskMinutes })),
    ...sessions
      .filter(({ beginsAt, minutes }) => beginsAt.getTime() + minutes * minute > now.getTime() && beginsAt < until)
      .map(({ beginsAt, minutes }) => ({ seed: `session ${beginsAt.toISOString()}`, beginsAt, minutes })),
  ].sort((one, other) => one.beginsAt.getTime() - other.beginsAt.getTime() || one.seed.localeCompare(other.seed));
}
