import { platformPathways } from '@roadback/content/pathways';
import { daysOf } from '@roadback/domain/pathway';
import { addDays } from '@roadback/domain/schedule';
import { dayIn } from '@roadback/domain/weeks';
import fc from 'fast-check';
import { occurrencesOf } from './occurrences.js';

/** Zones on both sides of the date line and of the equator, with half hours, and one that moves its clock by half an hour. */
const zones = [
  'UTC',
  'America/New_York',
  'America/Los_Angeles',
  'Europe/Madrid',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
];
const clock = (instant: Date, timeZone: string): string =>
  instant.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });

describe.each(platformPathways.map(pathway => [pathway.slug, pathway] as const))('the days of %s', (_, { entries }) => {
  it('R14: are those that were written, at the local time that was written, in any zone and from any day of eight years on', () => {
    const anyDay = fc.integer({ min: 0, max: 8 * 366 }).map(days => addDays('2024-01-01', days));
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...zones), fc.constantFrom(...entries), (startsOn, timeZone, entry) => {
        const schedule = { ...entry, startsOn: addDays(startsOn, entry.day) };
        const occurrences = occurrencesOf(schedule, timeZone, new Date(`${addDays(startsOn, 400)}T00:00:00Z`), 100);
        expect(occurrences.map(({ day }) => day)).toEqual(daysOf(entry).map(day => addDays(startsOn, day)));
        for (const { day, opensAt } of occurrences) {
          expect(dayIn(timeZone, opensAt)).toBe(day);
          expect(clock(opensAt, timeZone)).toBe(entry.opensAt);
        }
      }),
      { numRuns: 40 },
    );
  });
});
