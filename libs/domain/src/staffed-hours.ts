import { weekdays, type Weekday } from './schedule.js';

/** When somebody is at the practice, on one weekday, by its own clock. Hours until midnight end at `23:59`. */
export interface StaffedHours {
  weekday: Weekday;
  from: string;
  until: string;
}

export type StaffedHoursFault = 'HOURS_ARE_NONE' | 'HOURS_OVERLAP';

const mostSpans = 28;

/** What is wrong with the hours, or null. More than one span a day is fine, as long as they do not overlap. */
export function faultOfHours(hours: readonly StaffedHours[]): StaffedHoursFault | null {
  if (hours.length > mostSpans || hours.some(({ from, until }) => from >= until)) return 'HOURS_ARE_NONE';
  const overlaps = hours.some((one, index) =>
    hours.some((other, place) => place > index && one.weekday === other.weekday && one.from < other.until && other.from < one.until),
  );
  return overlaps ? 'HOURS_OVERLAP' : null;
}

/** The hours as a week reads: by weekday, Monday first, then by time. */
export const inOrder = (hours: readonly StaffedHours[]): StaffedHours[] =>
  hours.toSorted((one, other) => weekdays.indexOf(one.weekday) - weekdays.indexOf(other.weekday) || one.from.localeCompare(other.from));

const english: Record<string, Weekday> = { Mon: 'MO', Tue: 'TU', Wed: 'WE', Thu: 'TH', Fri: 'FR', Sat: 'SA', Sun: 'SU' };

/** The weekday and the wall clock in a zone, `HH:MM`. */
function clockIn(timeZone: string, instant: Date): { weekday: Weekday; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string): string => parts.find(each => each.type === type)?.value ?? '';
  return { weekday: english[part('weekday')]!, time: `${part('hour')}:${part('minute')}` };
}

export interface Staffing {
  /** Somebody is there now. Also true where a practice has said no hours: nothing is claimed that is not known. */
  isStaffed: boolean;
  /** When somebody is there next, while nobody is. */
  next: { weekday: Weekday; from: string; isToday: boolean } | null;
}

/** R9: whether somebody is at the practice at an instant, by the practice's own clock, and if not, when somebody is next. */
export function staffingAt(hours: readonly StaffedHours[], timeZone: string, instant: Date): Staffing {
  if (hours.length === 0) return { isStaffed: true, next: null };
  const { weekday, time } = clockIn(timeZone, instant);
  if (hours.some(span => span.weekday === weekday && span.from <= time && time < span.until)) return { isStaffed: true, next: null };
  const today = weekdays.indexOf(weekday);
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const day = weekdays[(today + ahead) % 7]!;
    const spans = inOrder(hours).filter(span => span.weekday === day && (ahead > 0 || span.from > time));
    if (spans[0]) return { isStaffed: false, next: { weekday: day, from: spans[0].from, isToday: ahead === 0 } };
  }
  return { isStaffed: false, next: null };
}
