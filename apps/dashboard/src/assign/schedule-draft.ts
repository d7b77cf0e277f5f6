import { addDays, dailyRule, weeklyRule, type Weekday } from '@roadback/domain/schedule';
import type { ScheduleInput } from '../generated/graphql';
import { cadenceOf, weekdays, type Cadence } from '../library/rule-words';

/** The schedule as its sentence says it: "Every Wednesday at 19:00 for 4 weeks from Nov 25; open for one day." */
export interface ScheduleDraft {
  often: Cadence['often'];
  on: readonly Weekday[];
  /** Weeks; days where it is every day, months where it is every month; null for as long as it is left on. */
  length: number | null;
  startsOn: string;
  opensAt: string;
  openForHours: number;
}

export const lengthChoices: Record<Exclude<Cadence['often'], 'ONCE'>, readonly number[]> = {
  DAILY: [5, 7, 10, 14, 21, 28],
  WEEKLY: [1, 2, 3, 4, 6, 8, 12],
  BIWEEKLY: [2, 4, 6, 8, 12],
  MONTHLY: [2, 3, 4, 6, 12],
};
export const openHourChoices: readonly number[] = [2, 4, 12, 24, 48, 72, 168, 336];
export const timeChoices: readonly string[] = Array.from(
  { length: 48 },
  (_, half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`,
);

export const weekdayOf = (day: string): Weekday => weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7]!;

const evening = '19:00';
const oneDay = 24;

/** Begins with what suits the exercise, from tomorrow on. */
export function firstDraft(suggestedRule: string | null, today: string): ScheduleDraft {
  const cadence = cadenceOf(suggestedRule) ?? { often: 'ONCE', on: [], count: 1 };
  const tomorrow = addDays(today, 1);
  const isWeekly = cadence.often === 'WEEKLY' || cadence.often === 'BIWEEKLY';
  const on = isWeekly && cadence.on.length === 0 ? [weekdayOf(tomorrow)] : cadence.on;
  return {
    often: cadence.often,
    on,
    length: lengthOf(cadence, Math.max(1, on.length)),
    startsOn: isWeekly ? nextOn(on, tomorrow) : cadence.monthDay ? nextMonthDay(cadence.monthDay, tomorrow) : tomorrow,
    opensAt: evening,
    openForHours: oneDay,
  };
}

function lengthOf({ often, count }: Cadence, daysAWeek: number): number | null {
  if (count === null) return null;
  if (often !== 'WEEKLY' && often !== 'BIWEEKLY') return count;
  return Math.ceil(count / daysAWeek) * (often === 'BIWEEKLY' ? 2 : 1);
}

/** The first of these weekdays, from a day on. */
export function nextOn(on: readonly Weekday[], from: string): string {
  for (let ahead = 0; ahead < 7; ahead++) {
    const day = addDays(from, ahead);
    if (on.includes(weekdayOf(day))) return day;
  }
  return from;
}

/** The next day of a month that has this number. */
function nextMonthDay(monthDay: number, from: string): string {
  for (let ahead = 0; ahead < 62; ahead++) {
    const day = addDays(from, ahead);
    if (Number(day.slice(8)) === monthDay) return day;
  }
  return from;
}

/** How many occurrences in all; null without end. */
export function countOf({ often, on, length }: ScheduleDraft): number | null {
  if (often === 'ONCE') return 1;
  if (length === null) return null;
  return often === 'DAILY' || often === 'MONTHLY' ? length : Math.ceil(often === 'BIWEEKLY' ? length / 2 : length) * on.length;
}

export function scheduleOf(draft: ScheduleDraft): ScheduleInput {
  const { startsOn, opensAt, openForHours } = draft;
  return { startsOn, opensAt, openForHours, rule: ruleOf(draft) };
}

function ruleOf(draft: ScheduleDraft): string | null {
  const count = countOf(draft);
  switch (draft.often) {
    case 'ONCE':
      return null;
    case 'DAILY':
      return dailyRule(count);
    case 'MONTHLY':
      return `FREQ=MONTHLY;BYMONTHDAY=${Number(draft.startsOn.slice(8))}${count === null ? '' : `;COUNT=${count}`}`;
    case 'WEEKLY':
      return weeklyRule(draft.on, count);
    case 'BIWEEKLY':
      return weeklyRule(draft.on, count).replace('FREQ=WEEKLY', 'FREQ=WEEKLY;INTERVAL=2');
  }
}

const firstLength: Record<Cadence['often'], number> = { ONCE: 1, DAILY: 14, WEEKLY: 4, BIWEEKLY: 8, MONTHLY: 3 };

/** Another rhythm keeps what still makes sense of the sentence. */
export function withCadence(draft: ScheduleDraft, often: Cadence['often']): ScheduleDraft {
  if (often === draft.often) return draft;
  const isWeekly = often === 'WEEKLY' || often === 'BIWEEKLY';
  const wasWeekly = draft.often === 'WEEKLY' || draft.often === 'BIWEEKLY';
  return {
    ...draft,
    often,
    on: isWeekly ? (draft.on.length > 0 ? draft.on : [weekdayOf(draft.startsOn)]) : draft.on,
    length: isWeekly && wasWeekly ? draft.length : firstLength[often],
  };
}
