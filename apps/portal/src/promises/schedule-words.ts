import type { PortalMessages } from '@roadback/messages/portal';
import { timeWords } from '../words/clock-words';
import type { Words } from '../words/words';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type PromiseDay = (typeof weekdays)[number];
export const promiseDays: readonly PromiseDay[] = weekdays;

/** A wall-clock time as it is said here, wherever that wall stands. */
export const wallTime = (at: string, locale: string): string => timeWords(new Date(`1970-01-01T${at}:00Z`), 'UTC', locale);

/** 5 January 1970 was a Monday. */
export const weekdayName = (day: PromiseDay, locale: string, style: 'long' | 'short'): string =>
  new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(new Date(Date.UTC(1970, 0, 5 + weekdays.indexOf(day))));

/** When a promise is to be kept, in a few words. */
export function scheduleWords(
  promise: { timing: 'ONCE' | 'RECURRING' | 'WHEN_IT_HAPPENS'; startsOn: string; at?: string | null; rule?: string | null },
  { t, locale, day, list }: Pick<Words, 'locale' | 'day' | 'list'> & { t: PortalMessages },
): string {
  const { schedule } = t.promises;
  if (promise.timing === 'WHEN_IT_HAPPENS' || !promise.at) return schedule.whenever;
  const by = wallTime(promise.at, locale);
  if (promise.timing === 'ONCE') return schedule.once(day(promise.startsOn, 'WEEKDAY'), by);
  const said = /BYDAY=([A-Z,]+)/.exec(promise.rule ?? '')?.[1]?.split(',') ?? [];
  const on = weekdays.filter(each => said.includes(each)).map(each => weekdayName(each, locale, 'long'));
  if (on.length > 0) return schedule.weekly(list(on), by);
  return promise.rule?.startsWith('FREQ=DAILY') ? schedule.daily(by) : schedule.other(by);
}
