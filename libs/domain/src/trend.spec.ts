import fc from 'fast-check';
import { changeOverFourWeeks, fewestUsualDays, trendOf, usualDays, type TrendWeek, type WeekSums } from './trend.js';
import { lastMondays } from './weeks.js';

const mondays = lastMondays('2026-03-04', 8);
const sumsOf = (weekStartsOn: string, more: Partial<WeekSums> = {}): WeekSums => ({
  weekStartsOn,
  checkIns: 4,
  feelSum: 12,
  safetySum: 20,
  safetyCount: 4,
  ...more,
});
const trend = (safety: readonly (number | null)[]): TrendWeek[] =>
  safety.map((value, index) => ({ weekStartsOn: mondays[index]!, checkIns: value === null ? 0 : 3, safety: value, feel: null }));

describe('a trend', () => {
  const week = mondays[0]!;

  it.each<[string, Partial<WeekSums>, number | null, number | null]>([
    ['means of what was said', {}, 5, 3],
    ['one place behind the point', { safetySum: 19, feelSum: 13 }, 4.8, 3.3],
    ['felt safety from the days that told it', { safetySum: 7, safetyCount: 1 }, 7, 3],
    ['no felt safety where no day told it', { safetySum: 0, safetyCount: 0 }, null, 3],
    ['a felt safety of zero, which is an answer', { safetySum: 0, safetyCount: 4 }, 0, 3],
    ['nothing for a week that is kept with no check-in', { checkIns: 0, feelSum: 0, safetySum: 0, safetyCount: 0 }, null, null],
  ])('shows %s', (_, more, safety, feel) => {
    const sums = sumsOf(week, more);
    expect(trendOf([sums], [week])).toEqual([{ weekStartsOn: week, checkIns: sums.checkIns, safety, feel }]);
  });

  it('leaves a week without answers as a gap between its neighbors', () => {
    const points = trendOf([sumsOf(mondays[0]!), sumsOf(mondays[2]!)], mondays.slice(0, 3));
    expect(points.map(point => point.safety)).toEqual([5, null, 5]);
    expect(points[1]).toEqual({ weekStartsOn: mondays[1], checkIns: 0, safety: null, feel: null });
  });

  it('has a point for each week that was asked for, in that order, and null exactly where nobody answered', () => {
    const answered = fc.record({ week: fc.constantFrom(...mondays), checkIns: fc.nat({ max: 7 }), told: fc.nat({ max: 7 }) });
    fc.assert(
      fc.property(fc.uniqueArray(answered, { selector: one => one.week }), all => {
        const sums = all.map(({ week: weekStartsOn, checkIns, told }) => ({
          weekStartsOn,
          checkIns,
          feelSum: checkIns * 3,
          safetySum: Math.min(told, checkIns) * 6,
          safetyCount: Math.min(told, checkIns),
        }));
        const points = trendOf(sums, mondays);
        expect(points.map(point => point.weekStartsOn)).toEqual(mondays);
        for (const point of points) {
          const own = sums.find(each => each.weekStartsOn === point.weekStartsOn);
          expect(point.feel).toBe(own && own.checkIns > 0 ? 3 : null);
          expect(point.safety).toBe(own && own.safetyCount > 0 ? 6 : null);
        }
      }),
    );
  });
});

describe('the change over four weeks', () => {
  it.each<[string, (number | null)[], number | null]>([
    ['nothing was said', [], null],
    ['no week has an answer', [null, null, null, null, null], null],
    ['two weeks have one', [3, null, null, null, 8], null],
    ['three weeks have one', [3, null, 4, null, 8], 5],
    ['felt safety fell', [6, 5, 5, 4, 3.5], -2.5],
    ['felt safety is as it was', [5, 2, 9, 2, 5], 0],
    ['the newest week is a gap, so the one before it counts', [2, 3, 4, 5, null], 3],
    ['the oldest week is a gap, so the one after it counts', [null, 3, 4, 5, 6], 3],
    ['only the last five weeks count', [10, 10, 1, 2, 3, 4, 5], 4],
    ['answers before the last five weeks do not make three', [1, 2, 3, null, null, null, 4, 5], null],
    ['decimals stay decimals', [0.1, 0.2, 0.3], 0.2],
  ])('when %s: %j', (_, safety, change) => {
    expect(changeOverFourWeeks(trend(safety))).toBe(change);
  });

  it('is read from felt safety alone and stays within the scale', () => {
    const value = fc.option(fc.integer({ min: 0, max: 100 }).map(tenths => tenths / 10));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), safety => {
        const change = changeOverFourWeeks(trend(safety));
        const said = safety.slice(-5).filter(each => each !== null).length;
        expect(change === null).toBe(said < 3);
        if (change !== null) expect(Math.abs(change)).toBeLessThanOrEqual(10);
      }),
    );
  });
});

describe('usual days', () => {
  it.each<[readonly number[], { low: number; high: number } | null]>([
    [[], null],
    [[5, 5, 5, 5, 5, 5, 5, 5, 5], null],
    [[5, 5, 5, 5, 5, 5, 5, 5, 5, 5], { low: 5, high: 5 }],
    [[0, 4, 5, 5, 5, 6, 6, 6, 7, 7, 10], { low: 4, high: 7 }],
  ])('%j lie in %j', (values, band) => expect(usualDays(values)).toEqual(band));

  it('R8: hold most days, the hard ones among them, in whatever order they came', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: fewestUsualDays, maxLength: 84 }), values => {
        const { low, high } = usualDays(values)!;
        const inside = values.filter(value => value >= low && value <= high).length;
        expect(inside / values.length).toBeGreaterThanOrEqual(0.8);
        expect(usualDays([...values].reverse())).toEqual({ low, high });
      }),
    );
  });
});
