import { addDays } from './schedule.js';

const dayMs = 86_400_000;
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whole days from one day to another; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / dayMs);

/** Whole weeks of care, counted from 1; a couple whose care starts tomorrow is in week 1 too. */
export const weekOfCare = (startedOn: string, today: string): number => Math.max(0, Math.floor(daysBetween(startedOn, today) / 7)) + 1;

/** The Monday of the week in which a day lies (ISO 8601). */
export const mondayOf = (day: string): string => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** The Mondays of the last `count` weeks, oldest first, this week included. */
export function lastMondays(today: string, count: number): string[] {
  const monday = mondayOf(today);
  return Array.from({ length: count }, (_, index) => addDays(monday, -7 * (count - 1 - index)));
}

/** The last `count` days, oldest first, today included. */
export const lastDays = (today: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => addDays(today, index - count + 1));

/** Making a calendar takes fifty times as long as asking it; a caseload asks a hundred times. Emptied before odd spellings of zones could fill it. */
const calendars = new Map<string, Intl.DateTimeFormat>();
const mostCalendars = 1_000;

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  if (calendars.size >= mostCalendars) calendars.clear();
  calendars.set(timeZone, calendar);
  return calendar;
}

/** The calendar day that an instant falls on in an IANA zone, `YYYY-MM-DD`. */
export const dayIn = (timeZone: string, instant: Date): string => calendarOf(timeZone).format(instant);

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The time on the wall at an instant in an IANA zone, `HH:MM`. */
export function timeIn(timeZone: string, instant: Date): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    if (clocks.size >= mostCalendars) clocks.clear();
    clocks.set(timeZone, clock);
  }
  return clock.format(instant);
}
