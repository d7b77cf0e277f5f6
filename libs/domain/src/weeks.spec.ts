import fc from 'fast-check';
import { addDays } from './schedule.js';
import { daysBetween, lastDays, lastMondays, mondayOf, weekOfCare } from './weeks.js';

const anyDay = fc.nat({ max: 73_000 }).map(count => new Date(Date.UTC(2000, 0, 1 + count)).toISOString().slice(0, 10));

describe('days between two days', () => {
  it.each([
    ['2026-03-04', '2026-03-04', 0],
    ['2026-03-04', '2026-03-05', 1],
    ['2026-03-05', '2026-03-04', -1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-03-07', '2026-03-09', 2],
    ['2025-12-31', '2026-12-31', 365],
  ])('%s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('are what was added', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, count) => daysBetween(day, addDays(day, count)) === count));
  });
});

describe('the week of care', () => {
  it.each([
    ['on the first day', '2026-03-04', 1],
    ['six days later', '2026-03-10', 1],
    ['a week later', '2026-03-11', 2],
    ['a year later', '2027-03-04', 53],
    ['the day before care starts', '2026-03-03', 1],
    ['a month before care starts', '2026-02-04', 1],
  ])('%s', (_, today, week) => {
    expect(weekOfCare('2026-03-04', today)).toBe(week);
  });

  it('counts up by one every seven days', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.nat({ max: 2000 }),
        (day, count) => weekOfCare(day, addDays(day, count + 7)) === weekOfCare(day, addDays(day, count)) + 1,
      ),
    );
  });
});

describe('the Monday of a week', () => {
  it.each([
    ['a Monday', '2026-03-02', '2026-03-02'],
    ['a Wednesday', '2026-03-04', '2026-03-02'],
    ['a Sunday, the last day of its week', '2026-03-08', '2026-03-02'],
    ['a day whose week began in the year before', '2027-01-01', '2026-12-28'],
    ['a leap day', '2028-02-29', '2028-02-28'],
  ])('of %s', (_, day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  it('is a Monday, at most six days back, and the same for the whole week', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const monday = mondayOf(day);
        expect(new Date(`${monday}T12:00:00Z`).getUTCDay()).toBe(1);
        expect([0, 1, 2, 3, 4, 5, 6]).toContain(daysBetween(monday, day));
        expect(mondayOf(addDays(monday, 6))).toBe(monday);
      }),
    );
  });
});

describe('the last weeks and days', () => {
  it('are named oldest first, this week and today included', () => {
    expect(lastMondays('2026-03-04', 3)).toEqual(['2026-02-16', '2026-02-23', '2026-03-02']);
    expect(lastDays('2026-03-02', 3)).toEqual(['2026-02-28', '2026-03-01', '2026-03-02']);
  });

  it('are none when none is asked for', () => {
    expect(lastMondays('2026-03-04', 0)).toEqual([]);
    expect(lastDays('2026-03-04', 0)).toEqual([]);
  });

  it('follow each other without a gap', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (today, count) => {
        const [days, mondays] = [lastDays(today, count), lastMondays(today, count)];
        expect([days.length, days.at(-1), mondays.length, mondays.at(-1)]).toEqual([count, today, count, mondayOf(today)]);
        for (let index = 1; index < count; index++) {
          expect(daysBetween(days[index - 1]!, days[index]!)).toBe(1);
          expect(daysBetween(mondays[index - 1]!, mondays[index]!)).toBe(7);
        }
      }),
    );
  });
});
