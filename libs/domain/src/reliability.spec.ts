import fc from 'fast-check';
import { reportKinds, viewKinds } from './commitment.js';
import { reliabilityOf, reliabilityWindows, totalKept, wilson, windowFrom, type CountedMoment } from './reliability.js';
import { addDays } from './schedule.js';

const today = '2028-03-10';
const moment = (day: string, kind: CountedMoment['kind'], values: Partial<CountedMoment> = {}): CountedMoment => ({
  day,
  kind,
  view: null,
  minutesToRepair: null,
  ...values,
});

describe('reliability over a window', () => {
  it('counts each kind, and renegotiated in time as reliable', () => {
    const told = reliabilityOf(
      [
        moment(today, 'KEPT', { view: 'CONFIRMED' }),
        moment('2028-03-09', 'KEPT', { view: 'DISPUTED' }),
        moment('2028-03-08', 'RENEGOTIATED', { view: 'UNSURE' }),
        moment('2028-03-07', 'LATE', { minutesToRepair: 30 }),
        moment('2028-03-06', 'MISSED', { minutesToRepair: 90 }),
        moment('2028-02-25', 'MISSED'),
      ],
      today,
      2,
    );
    expect(told).toMatchObject({
      counts: { KEPT: 2, RENEGOTIATED: 1, LATE: 1, MISSED: 1 },
      confirmed: 1,
      disputed: 1,
      unsure: 1,
      disputedShare: 0.2,
      minutesToRepair: 60,
    });
    expect(told.reliable!.rate).toBeCloseTo(0.6);
  });

  it('R7: says nothing of what was not reported: no moment, no rate', () => {
    expect(reliabilityOf([], today, 4)).toMatchObject({ reliable: null, disputedShare: null, minutesToRepair: null });
  });

  it.each([
    ['2 weeks over the leap day', 2, '2028-02-26', '2028-02-25'],
    ['4 weeks', 4, '2028-02-12', '2028-02-11'],
    ['12 weeks', 12, '2027-12-18', '2027-12-17'],
  ] as const)('%s begin on their first day', (_, weeks, inside, outside) => {
    expect(windowFrom(today, weeks)).toBe(inside);
    const counted = (day: string) => reliabilityOf([moment(day, 'KEPT')], today, weeks).counts.KEPT;
    expect([counted(inside), counted(outside), counted(addDays(today, 1))]).toEqual([1, 0, 0]);
  });

  // Against the tables of the statistics packages (method "wilson").
  it.each([
    [0, 0, null],
    [0, 5, [0, 0.4345]],
    [5, 5, [0.5655, 1]],
    [8, 10, [0.4902, 0.9433]],
    [45, 50, [0.7864, 0.9565]],
  ] as const)('the interval of %s in %s', (hits, of, ends) => {
    const rate = wilson(hits, of);
    if (ends === null) return expect(rate).toBeNull();
    expect(rate!.low).toBeCloseTo(ends[0], 4);
    expect(rate!.high).toBeCloseTo(ends[1], 4);
  });
});

describe('whatever happened', () => {
  const moments = fc.array(
    fc.record<CountedMoment>({
      // Five years around two leap days.
      day: fc.nat({ max: 1826 }).map(count => addDays('2024-01-01', count)),
      kind: fc.constantFrom(...reportKinds),
      view: fc.option(fc.constantFrom(...viewKinds)),
      minutesToRepair: fc.option(fc.nat({ max: 20_000 })),
    }),
    { maxLength: 60 },
  );
  const days = fc.nat({ max: 1826 }).map(count => addDays('2024-01-01', count));
  const windows = fc.constantFrom(...reliabilityWindows);

  it('R7: the order in which it is told changes nothing', () => {
    fc.assert(
      fc.property(moments, days, windows, fc.infiniteStream(fc.nat()), (told, day, weeks, random) => {
        const shuffled = told
          .map(each => ({ each, key: random.next().value as number }))
          .sort((one, other) => one.key - other.key)
          .map(({ each }) => each);
        expect(reliabilityOf(shuffled, day, weeks)).toEqual(reliabilityOf(told, day, weeks));
        expect(totalKept(shuffled)).toBe(totalKept(told));
      }),
    );
  });

  it('R8: one more moment never lowers the total of kept ones, and time does not either', () => {
    fc.assert(
      fc.property(moments, moments, (before, after) => {
        expect(totalKept([...before, ...after])).toBeGreaterThanOrEqual(totalKept(before));
        expect(totalKept([...before, moment(today, 'KEPT')])).toBe(totalKept(before) + 1);
      }),
    );
  });

  it('a kept moment never lowers the rate, and a missed one never raises it', () => {
    fc.assert(
      fc.property(moments, days, windows, (told, day, weeks) => {
        const rate = (all: CountedMoment[]) => reliabilityOf(all, day, weeks).reliable!.rate;
        const before = reliabilityOf(told, day, weeks).reliable?.rate;
        expect(rate([...told, moment(day, 'KEPT')])).toBeGreaterThanOrEqual(before ?? 0);
        expect(rate([...told, moment(day, 'MISSED')])).toBeLessThanOrEqual(before ?? 1);
      }),
    );
  });

  it('shares stay between 0 and 1, around the rate, and longer windows hold the shorter ones', () => {
    fc.assert(
      fc.property(moments, days, (told, day) => {
        const all = reliabilityWindows.map(weeks => reliabilityOf(told, day, weeks));
        for (const { reliable, disputedShare, counts } of all) {
          const reported = Object.values(counts).reduce((sum, count) => sum + count, 0);
          expect(reliable === null).toBe(reported === 0);
          if (!reliable) continue;
          expect(reliable.low).toBeGreaterThanOrEqual(0);
          expect(reliable.low).toBeLessThanOrEqual(reliable.rate);
          expect(reliable.high).toBeGreaterThanOrEqual(reliable.rate);
          expect(reliable.high).toBeLessThanOrEqual(1);
          expect(disputedShare).toBeGreaterThanOrEqual(0);
          expect(disputedShare).toBeLessThanOrEqual(1);
        }
        for (const kind of reportKinds) {
          expect(all[0]!.counts[kind]).toBeLessThanOrEqual(all[1]!.counts[kind]);
          expect(all[1]!.counts[kind]).toBeLessThanOrEqual(all[2]!.counts[kind]);
        }
      }),
    );
  });

  it('more of the same makes the interval narrower', () => {
    fc.assert(
      fc.property(fc.nat({ max: 50 }), fc.integer({ min: 1, max: 50 }), (hits, more) => {
        const of = hits + more;
        const width = (times: number) => wilson(hits * times, of * times)!.high - wilson(hits * times, of * times)!.low;
        expect(width(4)).toBeLessThan(width(1));
      }),
    );
  });
});
