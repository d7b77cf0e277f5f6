/** The sums of one week of one partner's check-ins, as they are kept. */
export interface WeekSums {
  weekStartsOn: string;
  checkIns: number;
  feelSum: number;
  safetySum: number;
  safetyCount: number;
}

/** One point of a trend. A week without answers is a gap and stays one: no line is drawn over what nobody said. */
export interface TrendWeek {
  weekStartsOn: string;
  checkIns: number;
  safety: number | null;
  feel: number | null;
}

const mean = (sum: number, count: number): number | null => (count === 0 ? null : Math.round((sum / count) * 10) / 10);

/** A point for each of these weeks, given as their Mondays. */
export function trendOf(sums: readonly WeekSums[], mondays: readonly string[]): TrendWeek[] {
  const byWeek = new Map(sums.map(week => [week.weekStartsOn, week]));
  return mondays.map(weekStartsOn => {
    const week = byWeek.get(weekStartsOn);
    return {
      weekStartsOn,
      checkIns: week?.checkIns ?? 0,
      safety: week ? mean(week.safetySum, week.safetyCount) : null,
      feel: week ? mean(week.feelSum, week.checkIns) : null,
    };
  });
}

/** Felt safety of the newest week with an answer against the oldest one among the last five weeks; null with fewer than three answers. */
export function changeOverFourWeeks(trend: readonly Pick<TrendWeek, 'safety'>[]): number | null {
  const said = trend.slice(-5).flatMap(week => (week.safety === null ? [] : [week.safety]));
  const newest = said.at(-1);
  if (newest === undefined || said.length < 3) return null;
  return Math.round((newest - said[0]!) * 10) / 10;
}

/** With fewer days than these nothing is usual yet. */
export const fewestUsualDays = 10;

/**
 * Between which values most of one's days lie: eight of ten. A hard day among them is expected, and that is what it is drawn for: a band,
 * not a fall. Null while there are too few days to say so.
 */
export function usualDays(values: readonly number[]): { low: number; high: number } | null {
  if (values.length < fewestUsualDays) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const last = sorted.length - 1;
  return { low: sorted[Math.floor(last * 0.1)]!, high: sorted[Math.ceil(last * 0.9)]! };
}
