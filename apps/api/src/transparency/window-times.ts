import type { WindowTime } from '@roadback/domain/question-window';
import { dayIn } from '@roadback/domain/weeks';
import { occurrencesOf } from '../tasks/occurrences.js';

export interface AgreedWindows {
  startsOn: string;
  opensAt: string;
  minutes: number;
  rule: string;
  timeZone: string;
}

const dayMs = 86_400_000;

/**
 * The windows around an instant, in order: what began within the day before, and the next weeks. They open by the wall clock of the
 * agreed zone (R14) and last their minutes, also where the clock changes inside one.
 */
export function windowTimes(windows: AgreedWindows | null, now: Date, days = 15): WindowTime[] {
  if (windows === null) return [];
  const { timeZone, minutes } = windows;
  const schedule = { startsOn: windows.startsOn, opensAt: windows.opensAt, rule: windows.rule, openForHours: 1 };
  const since = dayIn(timeZone, new Date(now.getTime() - dayMs));
  const until = new Date(now.getTime() + days * dayMs);
  return occurrencesOf(schedule, timeZone, until, days + 3, since).map(({ opensAt }) => ({
    opensAt,
    closesAt: new Date(opensAt.getTime() + minutes * 60_000),
  }));
}
