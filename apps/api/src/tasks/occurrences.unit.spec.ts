import { addDays, type Schedule } from '@roadback/domain/schedule';
import fc from 'fast-check';
import { occurrencesOf, type Occurrence } from './occurrences.js';

const once: Schedule = { startsOn: '2027-03-01', opensAt: '19:00', openForHours: 24, rule: null };
const daily: Schedule = { ...once, rule: 'FREQ=DAILY' };
const zones = ['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'UTC'];
const manyDays = 2000;

/** What a clock on the client's wall says, `YYYY-MM-DD HH:MM`. */
const wall = (timeZone: string, instant: Date): string =>
  instant.toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' });
/** The end of a day that has certainly come in every zone. */
const endOf = (day: string): Date => new Date(`${addDays(day, 2)}T00:00:00Z`);
const daysOf = (occurrences: Occurrence[]): string[] => occurrences.map(occurrence => occurrence.day);
const upTo = (schedule: Schedule, lastDay: string, timeZone = 'UTC', fromDay?: string): Occurrence[] =>
  occurrencesOf(schedule, timeZone, endOf(lastDay), manyDays, fromDay).filter(occurrence => occurrence.day <= lastDay);

describe('the time of day of a task', () => {
  it.each([
    ['America/New_York', '2027-03-14', '2027-11-07'],
    ['Europe/Berlin', '2027-03-28', '2027-10-31'],
    ['Australia/Lord_Howe', '2027-04-04', '2027-10-03'],
    ['UTC', '2027-03-28', '2027-10-31'],
  ])('R14: 19:00 in %s stays 19:00 over the changes on %s and %s', (timeZone, ...changes) => {
    for (const change of changes) {
      const days = Array.from({ length: 7 }, (_, index) => addDays(change, index - 3));
      const occurrences = upTo({ ...daily, startsOn: days[0]! }, days.at(-1)!, timeZone);
      expect(occurrences.map(occurrence => wall(timeZone, occurrence.opensAt))).toEqual(days.map(day => `${day} 19:00`));
      expect(occurrences.map(occurrence => wall(timeZone, occurrence.closesAt))).toEqual(days.map(day => `${addDays(day, 1)} 19:00`));
    }
  });

  it.each([
    ['America/New_York', '2027-03-13T19:00-05:00', '2027-03-14T19:00-04:00', 23],
    ['America/New_York', '2027-11-06T19:00-04:00', '2027-11-07T19:00-05:00', 25],
    ['Europe/Berlin', '2027-03-27T19:00+01:00', '2027-03-28T19:00+02:00', 23],
    ['Europe/Berlin', '2027-10-30T19:00+02:00', '2027-10-31T19:00+01:00', 25],
    ['Australia/Lord_Howe', '2027-10-02T19:00+10:30', '2027-10-03T19:00+11:00', 23.5],
    ['Australia/Lord_Howe', '2027-04-03T19:00+11:00', '2027-04-04T19:00+10:30', 24.5],
    ['UTC', '2027-03-27T19:00Z', '2027-03-28T19:00Z', 24],
  ])('R14: in %s from %s to %s are %s hours', (timeZone, before, after, hours) => {
    const [first, second] = upTo({ ...daily, startsOn: before.slice(0, 10) }, after.slice(0, 10), timeZone);
    expect([first?.opensAt, second?.opensAt, first?.closesAt]).toEqual([new Date(before), new Date(after), new Date(after)]);
    expect((second!.opensAt.getTime() - first!.opensAt.getTime()) / 3_600_000).toBe(hours);
  });

  it.each([
    ['America/New_York', '2027-03-14', '02:30', '03:30'],
    ['Europe/Berlin', '2027-03-28', '02:30', '03:30'],
    ['Australia/Lord_Howe', '2027-10-03', '02:15', '02:45'],
    ['UTC', '2027-03-28', '02:30', '02:30'],
  ])('R14: a task in %s keeps its day on %s, whether the time is skipped or not: %s is %s', (timeZone, day, opensAt, shown) => {
    const days = [addDays(day, -1), day, addDays(day, 1)];
    const occurrences = upTo({ ...daily, startsOn: days[0]!, opensAt }, days[2]!, timeZone);
    expect(daysOf(occurrences)).toEqual(days);
    expect(occurrences.map(occurrence => wall(timeZone, occurrence.opensAt))).toEqual([
      `${days[0]} ${opensAt}`,
      `${day} ${shown}`,
      `${days[2]} ${opensAt}`,
    ]);
  });

  it.each([
    ['America/New_York', '2027-11-07', '01:30', '2027-11-07T01:30-04:00'],
    ['Europe/Berlin', '2027-10-31', '02:30', '2027-10-31T02:30+02:00'],
    ['Australia/Lord_Howe', '2027-04-04', '01:45', '2027-04-04T01:45+11:00'],
  ])('R14: of a time that comes twice in %s, on %s at %s, the first is taken and there is one task', (timeZone, day, opensAt, first) => {
    expect(upTo({ ...daily, startsOn: day, opensAt }, day, timeZone).map(occurrence => occurrence.opensAt)).toEqual([new Date(first)]);
  });

  it('R14: a client who moves has the same task at the same time of the day there', () => {
    const instants = zones.map(timeZone => {
      const [occurrence] = occurrencesOf(once, timeZone, endOf(once.startsOn), 1);
      expect(wall(timeZone, occurrence!.opensAt)).toBe('2027-03-01 19:00');
      return occurrence!.opensAt.getTime();
    });
    expect(new Set(instants).size).toBe(zones.length);
  });
});

describe('the days of a rule', () => {
  it.each(zones.flatMap(zone => ['02:15', '19:00'].map(time => [zone, time] as const)))(
    'R14: two years of a daily rule in %s at %s are one occurrence for each day of the calendar',
    (timeZone, opensAt) => {
      const occurrences = upTo({ ...daily, startsOn: '2027-01-01', opensAt }, '2028-12-31', timeZone);
      const days = Array.from({ length: 731 }, (_, index) => addDays('2027-01-01', index));
      expect(daysOf(occurrences)).toEqual(days);
      expect(occurrences.map(occurrence => wall(timeZone, occurrence.opensAt).slice(0, 10))).toEqual(days);
    },
  );

  it('R14: the day of a task is the day on which it opens where the client is, and it opens before it closes', () => {
    const time = fc
      .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
      .map(parts => parts.map(part => String(part).padStart(2, '0')).join(':'));
    const everywhere = fc.constantFrom(...zones, 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'Africa/Cairo');
    fc.assert(
      fc.property(everywhere, fc.nat({ max: 3000 }), time, fc.integer({ min: 2, max: 336 }), (timeZone, count, opensAt, openForHours) => {
        const startsOn = addDays('2026-01-01', count);
        const occurrences = upTo({ startsOn, opensAt, openForHours, rule: 'FREQ=DAILY;COUNT=3' }, addDays(startsOn, 2), timeZone);
        expect(daysOf(occurrences)).toEqual([startsOn, addDays(startsOn, 1), addDays(startsOn, 2)]);
        for (const { day, opensAt: opens, closesAt } of occurrences) {
          expect(wall(timeZone, opens).slice(0, 10)).toBe(day);
          expect(wall(timeZone, opens) >= `${day} ${opensAt}`).toBe(true);
          expect(closesAt.getTime()).toBeGreaterThan(opens.getTime());
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, string | null, string[]]>([
    ['once', null, ['2027-03-01']],
    ['three Wednesdays after a Monday', 'FREQ=WEEKLY;BYDAY=WE;COUNT=3', ['2027-03-03', '2027-03-10', '2027-03-17']],
    ['every other week', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=4', ['2027-03-01', '2027-03-07', '2027-03-15', '2027-03-21']],
    ['until a day, which is included', 'FREQ=DAILY;UNTIL=20270303', ['2027-03-01', '2027-03-02', '2027-03-03']],
    ['until a day before the first', 'FREQ=DAILY;UNTIL=20270201', []],
    ['on the 31st, where a month has one', 'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3', ['2027-03-31', '2027-05-31', '2027-07-31']],
    ['on the last Friday', 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', ['2027-03-26', '2027-04-30']],
    ['on a day that never comes', 'FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=1MO', []],
  ])('%s', (_, rule, days) => {
    for (const timeZone of zones) expect(daysOf(upTo({ ...once, rule }, '2027-12-31', timeZone))).toEqual(days);
  });

  it('begin where asked, and what came before still counts', () => {
    expect(daysOf(upTo({ ...once, rule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=3' }, '2027-12-31', 'UTC', '2027-03-11'))).toEqual(['2027-03-17']);
    expect(daysOf(upTo({ ...once, rule: 'FREQ=DAILY;INTERVAL=3;COUNT=4' }, '2027-12-31', 'UTC', '2027-03-05'))).toEqual([
      '2027-03-07',
      '2027-03-10',
    ]);
    expect(upTo(once, '2027-12-31', 'UTC', '2027-03-02')).toEqual([]);
    expect(daysOf(upTo(once, '2027-12-31', 'UTC', '2027-01-01'))).toEqual(['2027-03-01']);
  });

  it('are as many as asked for at the most, the earliest ones', () => {
    expect(daysOf(occurrencesOf(daily, 'UTC', endOf('2027-12-31'), 2))).toEqual(['2027-03-01', '2027-03-02']);
    expect(occurrencesOf(daily, 'UTC', endOf('2027-12-31'), 0)).toEqual([]);
  });

  it.each([...zones, 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])('end with the last one that has opened by an instant, in %s', timeZone => {
    for (const opensAt of ['00:00', '19:00', '23:59']) {
      const schedule = { ...daily, opensAt };
      const last = upTo(schedule, '2027-03-20', timeZone).at(-1)!.opensAt;
      expect(daysOf(occurrencesOf(schedule, timeZone, last, manyDays)).at(-1)).toBe('2027-03-20');
      expect(daysOf(occurrencesOf(schedule, timeZone, new Date(last.getTime() - 1), manyDays)).at(-1)).toBe('2027-03-19');
    }
  });
});

describe('an opening that the clock skips', () => {
  it.each(['02:00', '02:30'])('R14: leaves the whole time to do it (%s)', opensAt => {
    const [only] = occurrencesOf(
      { startsOn: '2027-03-14', opensAt, openForHours: 1, rule: null },
      'America/New_York',
      new Date('2027-04-01T00:00:00Z'),
      1,
    );
    expect(only!.closesAt.getTime() - only!.opensAt.getTime()).toBe(3_600_000);
  });
});
