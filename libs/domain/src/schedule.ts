import { isDay } from './answers.js';

/**
 * When an assigned exercise is to be done, as the counselor says it: a first day, a local time, how long it stays open,
 * and for recurring ones an RFC 5545 rule. Local by meaning: "Wednesdays at 19:00" is 19:00 where the client is (R14).
 * The rule is expanded in one place, by the API; here is what may be said.
 */
export interface Schedule {
  /** `YYYY-MM-DD` in the client's calendar. */
  startsOn: string;
  /** `HH:MM`, wall clock. */
  opensAt: string;
  openForHours: number;
  /** RFC 5545 RRULE value without DTSTART, or null for once. */
  rule: string | null;
}

export const longestOpenHours = 14 * 24;
const longestRule = 200;
const mostOccurrences = 400;
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

export type ScheduleFault = 'OPEN_HOURS_OUT_OF_RANGE' | 'STARTS_TOO_EARLY' | 'STARTS_TOO_LATE' | 'RULE_NOT_UNDERSTOOD';

/**
 * @param today the client's own day
 * Returns the faults by field; an empty object means that the schedule can be assigned.
 */
export function faultsOfSchedule(schedule: Schedule, today: string): Partial<Record<keyof Schedule, ScheduleFault>> {
  const faults: Partial<Record<keyof Schedule, ScheduleFault>> = {};
  const { openForHours, startsOn, rule } = schedule;
  if (!Number.isInteger(openForHours) || openForHours < 1 || openForHours > longestOpenHours)
    faults.openForHours = 'OPEN_HOURS_OUT_OF_RANGE';
  // A partner one zone further west may still be in yesterday.
  if (startsOn < addDays(today, -1)) faults.startsOn = 'STARTS_TOO_EARLY';
  if (startsOn > addDays(today, 366)) faults.startsOn = 'STARTS_TOO_LATE';
  if (rule !== null && !isRule(rule)) faults.rule = 'RULE_NOT_UNDERSTOOD';
  return faults;
}

const partsThatFit: Record<string, (value: string) => boolean> = {
  FREQ: value => ['DAILY', 'WEEKLY', 'MONTHLY'].includes(value),
  INTERVAL: value => isBetween(value, 1, 52),
  COUNT: value => isBetween(value, 1, mostOccurrences),
  // A day, not an instant: the rule gives days, and the clock of each client gives the time.
  UNTIL: value => /^\d{8}$/.test(value) && isDay(value.replace(/(....)(..)(..)/, '$1-$2-$3')),
  BYDAY: value => value.split(',').every(day => /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.test(day)),
  BYMONTHDAY: value => value.split(',').every(day => isBetween(day, 1, 31)),
  WKST: value => (weekdays as readonly string[]).includes(value),
};

/**
 * The part of RFC 5545 (section 3.3.10) that between-session work needs: daily, weekly or monthly, never several times
 * a day, since a day is the smallest thing that a task is for.
 */
export function isRule(rule: string): boolean {
  if (rule.length > longestRule) return false;
  const parts = rule.split(';').map(part => part.split('='));
  const names = parts.map(([name]) => name);
  return (
    names[0] === 'FREQ' &&
    new Set(names).size === names.length &&
    !(names.includes('COUNT') && names.includes('UNTIL')) &&
    !(parts[0]![1] !== 'MONTHLY' && (names.includes('BYMONTHDAY') || /BYDAY=[^;]*\d/.test(rule))) &&
    parts.every(
      ([name, value, more]) =>
        value !== undefined && more === undefined && Object.hasOwn(partsThatFit, name!) && partsThatFit[name!]!(value),
    )
  );
}

/** A weekly rule from its words: these days, for this many occurrences or without end. */
export const weeklyRule = (on: readonly Weekday[], count: number | null): string =>
  ['FREQ=WEEKLY', `BYDAY=${weekdays.filter(day => on.includes(day)).join(',')}`, ...(count === null ? [] : [`COUNT=${count}`])].join(';');

/** A daily rule, for this many occurrences or without end. */
export const dailyRule = (count: number | null): string => ['FREQ=DAILY', ...(count === null ? [] : [`COUNT=${count}`])].join(';');

const isBetween = (text: string, low: number, high: number): boolean => /^\d+$/.test(text) && Number(text) >= low && Number(text) <= high;

/** Calendar arithmetic on days, free of any zone. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
