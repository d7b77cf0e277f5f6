import { isRule, type Weekday } from '@roadback/domain/schedule';
import type { DashboardMessages } from '@roadback/messages/dashboard';

/** What the sentence in the assign drawer can say. Rules beyond it are understood by the API, but not written here. */
export interface Cadence {
  often: 'ONCE' | 'DAILY' | 'WEEKLY' | 'BIWEEKLY' | 'MONTHLY';
  on: readonly Weekday[];
  /** MONTHLY: which day of the month; null for that of the first day. */
  monthDay?: number | null;
  /** How many occurrences in all; null without end. */
  count: number | null;
}

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const satisfies readonly Weekday[];

/** Reads a rule into the words of the sentence, or null where the sentence cannot say it. */
export function cadenceOf(rule: string | null): Cadence | null {
  if (rule === null) return { often: 'ONCE', on: [], count: 1 };
  if (!isRule(rule)) return null;
  const parts = new Map(rule.split(';').map(part => part.split('=') as [string, string]));
  const interval = parts.get('INTERVAL') ?? '1';
  const count = parts.has('COUNT') ? Number(parts.get('COUNT')) : null;
  const said = (parts.get('BYDAY') ?? '').split(',').filter(Boolean);
  const on = weekdays.filter(day => said.includes(day));
  if (parts.has('UNTIL') || on.length !== said.length) return null;
  const monthDay = parts.get('BYMONTHDAY') ?? null;
  if (parts.get('FREQ') === 'MONTHLY' && interval === '1' && on.length === 0 && !monthDay?.includes(',')) {
    return { often: 'MONTHLY', on: [], monthDay: monthDay === null ? null : Number(monthDay), count };
  }
  if (monthDay !== null) return null;
  if (parts.get('FREQ') === 'DAILY' && interval === '1' && on.length === 0) return { often: 'DAILY', on: [], count };
  if (parts.get('FREQ') !== 'WEEKLY') return null;
  if (interval === '1') return { often: 'WEEKLY', on, count };
  return interval === '2' ? { often: 'BIWEEKLY', on, count } : null;
}

/** A rule in words: "Every Wednesday, 4 times", or with a time "Every Wednesday at 19:00, 4 times". */
export function wordsOfRule(rule: string | null, { schedule: t }: DashboardMessages, time?: string): string {
  const cadence = cadenceOf(rule);
  const at = (often: string) => (time === undefined ? often : t.line(often, time));
  if (!cadence) return at(t.lineOther);
  if (cadence.often === 'ONCE') return t.cadences.ONCE;
  const days = t.joinDays(cadence.on.map(day => (cadence.on.length > 2 ? t.weekdaysShort[day] : t.weekdays[day])));
  const often = at(days === '' ? t.cadenceOptions[cadence.often] : `${t.cadences[cadence.often]} ${days}`);
  return cadence.count === null ? often : `${often}, ${t.times(cadence.count)}`;
}
