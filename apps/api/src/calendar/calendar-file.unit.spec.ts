import { calendarEntries, calendarTitles, type CalendarEntry } from '@roadback/domain/calendar-feed';
import { tellsWhatFor } from '@roadback/domain/discreet';
import { readCalendar } from '../../../../test/support/icalendar.js';
import { occurrencesOf } from '../tasks/occurrences.js';
import { calendarFile } from './calendar-file.js';

const madeAt = new Date('2026-11-01T12:00:00.123Z');
const secret = 'a secret of 43 letters';
const file = (entries: readonly CalendarEntry[], values: Partial<Parameters<typeof calendarFile>[1]> = {}): string =>
  calendarFile(entries, { title: 'REMINDER', language: 'EN', secret, madeAt, ...values });
const entry: CalendarEntry = { seed: 'task 0190f5f0-1111-7111-8111-111111111111', beginsAt: new Date('2026-11-27T12:00:00Z'), minutes: 15 };

const zones = ['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/Santiago', 'Asia/Kolkata'];

describe('a calendar as a file', () => {
  it('R10: says of an event when, for how long and its title, in lines that every calendar reads', () => {
    const { properties, events } = readCalendar(file([entry]));
    expect(properties).toEqual({
      VERSION: '2.0',
      PRODID: '-//calendar//calendar//EN',
      METHOD: 'PUBLISH',
      NAME: 'Reminder',
      'X-WR-CALNAME': 'Reminder',
      'REFRESH-INTERVAL': 'PT6H',
      'X-PUBLISHED-TTL': 'PT6H',
    });
    expect(events).toEqual([
      {
        uid: expect.stringMatching(/^[0-9a-f]{40}$/),
        stamp: '20261101T120000Z',
        start: entry.beginsAt,
        end: new Date('2026-11-27T12:15:00Z'),
        summary: 'Reminder',
      },
    ]);
  });

  it.each(calendarTitles.flatMap(title => (['EN', 'ES'] as const).map(language => [title, language] as const)))(
    'R10: is called by one plain word: %s in %s',
    (title, language) => {
      const { properties, events } = readCalendar(file([entry], { title, language }));
      expect(events[0]!.summary).toMatch(/^[A-Z][a-z]+$/);
      expect(properties['NAME']).toBe(events[0]!.summary);
      expect(tellsWhatFor(file([entry], { title, language }))).toBe(false);
    },
  );

  it('is the same file as long as nothing changes, and has ids that are others at another address', () => {
    const uid = (text: string) => readCalendar(text).events[0]!.uid;
    expect(file([entry])).toBe(file([entry]));
    expect(uid(file([{ ...entry, beginsAt: madeAt }]))).toBe(uid(file([entry])));
    expect(uid(file([entry], { secret: 'another' }))).not.toBe(uid(file([entry])));
    expect(file([entry])).not.toContain('0190f5f0');
  });

  it('reads with nothing in it', () => {
    expect(readCalendar(file([])).events).toEqual([]);
  });

  it.each(zones)('R14: shows every day of two years at the same local time in %s', zone => {
    const schedule = { startsOn: '2026-01-01', opensAt: '07:30', openForHours: 12, rule: 'FREQ=DAILY' };
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    const shown = occurrencesOf(schedule, zone, new Date('2028-01-01T00:00:00Z'), 800).flatMap(({ opensAt, closesAt }) => {
      const entries = calendarEntries([{ id: opensAt.toISOString(), opensAt, closesAt, safetyClass: 'OPEN' }], [], opensAt);
      return readCalendar(file(entries)).events.map(({ start }) => clock.format(start).split(', '));
    });
    expect(shown.length).toBeGreaterThanOrEqual(729);
    expect(new Set(shown.map(([day]) => day)).size).toBe(shown.length);
    expect(new Set(shown.map(([, time]) => time))).toEqual(new Set(['07:30']));
  });
});
