import type { MorningRhythm } from '@roadback/domain/morning-mail';
import { quietUntil, staffOccasions } from './occasions.js';

const quiet = { quietFrom: '21:00', quietUntil: '08:00' };
const day = 86_400_000;

/** The mornings that a look each hour finds from a day until another, each once: kind, day and instant. */
function mornings(timeZone: string, from: string, until: string, at = '08:00', often: MorningRhythm = 'BOTH'): string[] {
  const choice = { often, at, ...quiet };
  const found = new Set<string>();
  for (let now = Date.parse(`${from}T00:00:00Z`) - day; now < Date.parse(`${until}T00:00:00Z`) + 2 * day; now += 3_600_000)
    for (const occasion of staffOccasions({ personId: 'me', timeZone, choice }, new Date(now), new Date(now + day)))
      if (occasion.day >= from && occasion.day <= until) found.add(`${occasion.kind} ${occasion.day} ${occasion.dueAt.toISOString()}`);
  return [...found].sort((one, other) => (one.slice(-24) < other.slice(-24) ? -1 : 1));
}

describe('a morning of the staff', () => {
  it.each([
    // West of Greenwich and east of it; clocks change on the Sunday between.
    ['America/New_York', '2027-03-12', '2027-03-15', ['DAY 2027-03-12 2027-03-12T13:00', 'WEEK 2027-03-15 2027-03-15T12:00']],
    ['America/New_York', '2027-11-05', '2027-11-08', ['DAY 2027-11-05 2027-11-05T12:00', 'WEEK 2027-11-08 2027-11-08T13:00']],
    ['Europe/Berlin', '2027-03-26', '2027-03-29', ['DAY 2027-03-26 2027-03-26T07:00', 'WEEK 2027-03-29 2027-03-29T06:00']],
    ['Europe/Berlin', '2027-10-29', '2027-11-01', ['DAY 2027-10-29 2027-10-29T06:00', 'WEEK 2027-11-01 2027-11-01T07:00']],
    // Where they change on the night to Friday: two mornings in a row.
    ['Africa/Cairo', '2027-04-29', '2027-04-30', ['DAY 2027-04-29 2027-04-29T06:00', 'DAY 2027-04-30 2027-04-30T05:00']],
    ['Africa/Cairo', '2027-10-28', '2027-10-29', ['DAY 2027-10-28 2027-10-28T05:00', 'DAY 2027-10-29 2027-10-29T06:00']],
    // And where its day is another one in Greenwich.
    ['Pacific/Auckland', '2027-04-02', '2027-04-05', ['DAY 2027-04-02 2027-04-01T19:00', 'WEEK 2027-04-05 2027-04-04T20:00']],
    ['Pacific/Auckland', '2027-09-24', '2027-09-27', ['DAY 2027-09-24 2027-09-23T20:00', 'WEEK 2027-09-27 2027-09-26T19:00']],
  ])('R14: comes once at 08:00 on the wall of %s over the change from %s to %s', (timeZone, from, until, expected) =>
    expect(mornings(timeZone, from, until)).toEqual(expected.map(line => `${line}:00.000Z`)),
  );

  it.each([
    // The clock goes from 00:00 to 01:00: as much later as it skips.
    ['Africa/Cairo', '2027-04-30', '00:30', 'DAY 2027-04-30 2027-04-29T22:30:00.000Z'],
    // It goes from 24:00 back to 23:00: the first time that the wall shows it.
    ['Africa/Cairo', '2027-10-28', '23:30', 'DAY 2027-10-28 2027-10-28T20:30:00.000Z'],
  ])('R14: in %s on %s at %s, which the wall never shows or shows twice, comes once', (timeZone, on, at, expected) =>
    expect(mornings(timeZone, on, on, at, 'DAILY')).toEqual([expected]),
  );

  it.each([
    ['America/New_York', '2027-03-14T03:30', '2027-03-14T12:00'],
    ['America/New_York', '2027-11-07T02:30', '2027-11-07T13:00'],
    ['Europe/Berlin', '2027-03-27T21:30', '2027-03-28T06:00'],
    ['Europe/Berlin', '2027-10-30T20:30', '2027-10-31T07:00'],
  ])('R14: in %s quiet hours of the night of a change that are on at %s are over at %s', (timeZone, now, until) =>
    expect(quietUntil({ timeZone, quiet }, new Date(`${now}:00Z`))).toEqual(new Date(`${until}:00Z`)),
  );

  it('R14: is over six hours after its time, also where the clock has changed that night', () => {
    const choice = { often: 'DAILY' as const, at: '08:00', ...quiet };
    const at = (instant: string) =>
      staffOccasions({ personId: 'me', timeZone: 'Africa/Cairo', choice }, new Date(instant), new Date(instant));
    expect(at('2027-04-30T10:59:00Z')).toMatchObject([{ day: '2027-04-30' }]);
    expect(at('2027-04-30T11:00:00Z')).toEqual([]);
  });
});
