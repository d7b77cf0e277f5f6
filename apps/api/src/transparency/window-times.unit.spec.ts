import { currentOrNext, opensToPartner, ruleOfWindows } from '@roadback/domain/question-window';
import { addDays, weekdays, type Weekday } from '@roadback/domain/schedule';
import { dayIn } from '@roadback/domain/weeks';
import fc from 'fast-check';
import { windowTimes, type AgreedWindows } from './window-times.js';

const zones = ['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Africa/Cairo', 'Asia/Kathmandu', 'UTC'];
const wall = (timeZone: string, instant: Date): string =>
  instant.toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' });
const weekdayOf = (day: string): Weekday => weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7]!;
const evenings: AgreedWindows = {
  startsOn: '2027-01-01',
  opensAt: '19:30',
  minutes: 30,
  rule: ruleOfWindows({ weekdays: ['TU', 'FR'] }),
  timeZone: 'Europe/Berlin',
};

describe('the times of question windows', () => {
  it('are none where nothing is agreed', () => expect(windowTimes(null, new Date())).toEqual([]));

  it.each(zones)('R14: five years of Tuesdays and Fridays in %s keep 19:30, over leap days and changes of the clock', timeZone => {
    const days = Array.from({ length: 5 * 365 + 1 }, (_, index) => addDays('2027-01-01', index));
    expect(days).toContain('2028-02-29');
    const expected = days.filter(day => ['TU', 'FR'].includes(weekdayOf(day)));
    const times = windowTimes({ ...evenings, timeZone }, new Date('2027-01-01T00:00:00Z'), days.length + 3).filter(
      ({ opensAt }) => dayIn(timeZone, opensAt) <= days.at(-1)!,
    );
    expect(times.map(({ opensAt }) => wall(timeZone, opensAt))).toEqual(expected.map(day => `${day} 19:30`));
    for (const { opensAt, closesAt } of times) expect(closesAt.getTime() - opensAt.getTime()).toBe(30 * 60_000);
  });

  it('R14: a window on the night of a change lasts its minutes, and opens on its day', () => {
    const night = { ...evenings, opensAt: '02:30', rule: ruleOfWindows({ weekdays }) };
    for (const [timeZone, day] of [
      ['America/New_York', '2027-03-14'],
      ['America/New_York', '2027-11-07'],
      ['Europe/Berlin', '2027-03-28'],
      ['Europe/Berlin', '2027-10-31'],
      ['Australia/Lord_Howe', '2027-10-03'],
    ] as const) {
      const times = windowTimes({ ...night, timeZone }, new Date(`${addDays(day, -1)}T12:00:00Z`), 3);
      const [found, ...more] = times.filter(({ opensAt }) => dayIn(timeZone, opensAt) === day);
      expect([found && found.closesAt.getTime() - found.opensAt.getTime(), more]).toEqual([30 * 60_000, []]);
    }
  });

  it('R14: whenever somebody asks, over five years, the partner finds it in a window or as the next one opens, within eight days', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.subarray([...weekdays], { minLength: 1 }),
        fc.nat({ max: 5 * 365 * 24 * 60 }),
        fc.integer({ min: 10, max: 90 }),
        fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 })),
        (timeZone, days, minute, minutes, clock) => {
          const opensAt = clock.map(part => String(part).padStart(2, '0')).join(':');
          const windows = { ...evenings, timeZone, minutes, opensAt, rule: ruleOfWindows({ weekdays: days }) };
          const now = new Date(Date.parse('2027-01-08T00:00:00Z') + minute * 60_000);
          const times = windowTimes(windows, now);
          const opens = opensToPartner(times, now);
          const next = currentOrNext(times, now)!;
          expect(opens.getTime()).toBeGreaterThanOrEqual(now.getTime());
          expect(opens.getTime() - now.getTime()).toBeLessThan(8 * 86_400_000);
          expect(opens >= next.opensAt && opens < next.closesAt).toBe(true);
          expect(days).toContain(weekdayOf(dayIn(timeZone, next.opensAt)));
        },
      ),
      { numRuns: 100 },
    );
  });
});
