import fc from 'fast-check';
import { daysBack, faultsOfCheckIn, mayReport } from './check-in.js';
import { addDays } from './schedule.js';

describe('the day of a check-in', () => {
  it.each([
    ['today', '2026-03-04'],
    ['yesterday', '2026-03-03'],
    ['six days ago', '2026-02-26'],
  ])('may be %s', (_, day) => {
    expect(mayReport(day, '2026-03-04')).toBe(true);
  });

  it.each([
    ['tomorrow', '2026-03-05'],
    ['a week ago', '2026-02-25'],
    ['a year ago', '2025-03-04'],
    ['no day at all', 'yesterday'],
    ['nothing', ''],
  ])('may not be %s', (_, day) => {
    expect(mayReport(day, '2026-03-04')).toEqual({ refused: 'DAY_NOT_OPEN' });
  });

  it.each([
    ['a leap day', '2028-02-29', '2028-03-06'],
    ['the turn of the year', '2025-12-31', '2026-01-06'],
    ['a change of daylight saving', '2026-03-08', '2026-03-14'],
  ])('may be six days ago over %s, and not seven', (_, day, today) => {
    expect(mayReport(day, today)).toBe(true);
    expect(mayReport(day, addDays(today, 1))).toEqual({ refused: 'DAY_NOT_OPEN' });
  });

  it('is one of the last seven, whatever today is', () => {
    fc.assert(
      fc.property(fc.nat({ max: 73_000 }), fc.integer({ min: -400, max: 400 }), (day, age) => {
        const today = addDays('2000-01-01', day);
        expect(mayReport(addDays(today, -age), today)).toEqual(age >= 0 && age <= daysBack ? true : { refused: 'DAY_NOT_OPEN' });
      }),
    );
  });
});

describe('what a check-in says', () => {
  it.each([
    [1, 0],
    [5, 10],
    [3, 5],
    [3, null],
  ])('may be a feeling of %s and a felt safety of %s', (feel, safety) => {
    expect(faultsOfCheckIn({ feel, safety })).toEqual({});
  });

  it.each([
    [0, 5, { feel: 'OUT_OF_RANGE' }],
    [6, null, { feel: 'OUT_OF_RANGE' }],
    [NaN, 0, { feel: 'OUT_OF_RANGE' }],
    [3, -1, { safety: 'OUT_OF_RANGE' }],
    [3, 11, { safety: 'OUT_OF_RANGE' }],
    [3, NaN, { safety: 'OUT_OF_RANGE' }],
    [0, 11, { feel: 'OUT_OF_RANGE', safety: 'OUT_OF_RANGE' }],
  ])('may not be a feeling of %s and a felt safety of %s', (feel, safety, faults) => {
    expect(faultsOfCheckIn({ feel, safety })).toEqual(faults);
  });

  it('is taken exactly when both are on their scales', () => {
    const point = fc.integer({ min: -3, max: 14 });
    fc.assert(
      fc.property(point, fc.option(point), (feel, safety) => {
        const faults = faultsOfCheckIn({ feel, safety });
        expect('feel' in faults).toBe(feel < 1 || feel > 5);
        expect('safety' in faults).toBe(safety !== null && (safety < 0 || safety > 10));
      }),
    );
  });
});
