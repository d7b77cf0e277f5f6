import { daysToRenegotiate, daysToReport, type CommitmentTerms } from '@roadback/domain/commitment';
import { reliabilityOf, reliabilityWindows, windowFrom, type CountedMoment, type Reliability } from '@roadback/domain/reliability';
import { addDays } from '@roadback/domain/schedule';
import { dayIn } from '@roadback/domain/weeks';
import { occurrencesOf } from '../tasks/occurrences.js';
import type { CommitmentRow } from './commitments.queries.js';

export interface DueMoment {
  day: string;
  dueAt: Date;
  isDue: boolean;
}

type Scheduled = Pick<CommitmentTerms, 'timing' | 'startsOn' | 'at' | 'rule'>;
const mostMoments = 400;

/** The moments of a promise from a day on until an instant, in its maker's zone (R14); none for a promise for when something happens. */
export function momentsOf(terms: Scheduled, timeZone: string, fromDay: string, until: Date): { day: string; dueAt: Date }[] {
  if (terms.at === null) return [];
  const schedule = { startsOn: terms.startsOn, opensAt: terms.at, openForHours: 1, rule: terms.rule };
  return occurrencesOf(schedule, timeZone, until, mostMoments, fromDay).map(({ day, opensAt }) => ({ day, dueAt: opensAt }));
}

/** The one moment of a day, or null. */
export const momentOn = (terms: Scheduled, timeZone: string, day: string): { day: string; dueAt: Date } | null =>
  momentsOf(terms, timeZone, day, new Date(Date.parse(`${day}T00:00:00Z`) + 3 * 86_400_000)).find(moment => moment.day === day) ?? null;

/** What its maker can say something about now: unreported moments of the last days, today's, and the next ones that may be renegotiated. */
export function dueOf(row: CommitmentRow, timeZone: string, now: Date): DueMoment[] {
  if (row.endedAt !== null) return [];
  const today = dayIn(timeZone, now);
  const reported = new Set(row.moments.map(({ day }) => day));
  const until = new Date(now.getTime() + daysToRenegotiate * 86_400_000);
  return momentsOf(row, timeZone, addDays(today, -daysToReport), until)
    .filter(({ day, dueAt }) => !reported.has(day) && dueAt.getTime() >= row.madeAt.getTime())
    .map(moment => ({ ...moment, isDue: moment.dueAt.getTime() <= now.getTime() }));
}

/** Reported moments as they are counted: what stands now on each side. */
export const countedOf = (rows: readonly CommitmentRow[]): CountedMoment[] =>
  rows.flatMap(({ moments }) =>
    moments.map(({ day, reports, views }) => {
      const { kind, minutesToRepair } = reports[0]!;
      return { day, kind, minutesToRepair, view: views[0]?.kind ?? null };
    }),
  );

/** One partner's promises over all windows, with what was due and not reported. */
export function windowsOf(rows: readonly CommitmentRow[], timeZone: string, now: Date): (Reliability & { unreported: number })[] {
  const today = dayIn(timeZone, now);
  const counted = countedOf(rows);
  const unreported = rows.flatMap(row => {
    const reported = new Set(row.moments.map(({ day }) => day));
    const until = row.endedAt ?? now;
    return momentsOf(row, timeZone, windowFrom(today, 12), until).filter(
      ({ day, dueAt }) => !reported.has(day) && dueAt.getTime() >= row.madeAt.getTime(),
    );
  });
  return reliabilityWindows.map(weeks => ({
    ...reliabilityOf(counted, today, weeks),
    unreported: unreported.filter(({ day }) => day >= windowFrom(today, weeks)).length,
  }));
}
