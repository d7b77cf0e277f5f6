import fc from 'fast-check';
import { addDays, dailyRule, faultsOfSchedule, isRule, longestOpenHours, weeklyRule, type Schedule, type Weekday } from './schedule.js';

const today = '2026-03-04';
const once: Schedule = { startsOn: today, opensAt: '19:00', openForHours: 24, rule: null };
const weekdays: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

describe('a schedule', () => {
  it.each<[string, Partial<Schedule>]>([
    ['once, today', {}],
    ['yesterday, which a partner one zone further west may still be in', { startsOn: '2026-03-03' }],
    ['a year and a day ahead', { startsOn: '2027-03-05' }],
    ['open for an hour', { openForHours: 1 }],
    ['open for two weeks', { openForHours: longestOpenHours }],
    ['every day', { rule: 'FREQ=DAILY' }],
  ])('can be assigned: %s', (_, more) => {
    expect(faultsOfSchedule({ ...once, ...more }, today)).toEqual({});
  });

  it.each<[string, Partial<Schedule>, ReturnType<typeof faultsOfSchedule>]>([
    ['two days ago', { startsOn: '2026-03-02' }, { startsOn: 'STARTS_TOO_EARLY' }],
    ['more than a year and a day ahead', { startsOn: '2027-03-06' }, { startsOn: 'STARTS_TOO_LATE' }],
    ['never open', { openForHours: 0 }, { openForHours: 'OPEN_HOURS_OUT_OF_RANGE' }],
    ['open for more than two weeks', { openForHours: longestOpenHours + 1 }, { openForHours: 'OPEN_HOURS_OUT_OF_RANGE' }],
    ['open for half an hour', { openForHours: 0.5 }, { openForHours: 'OPEN_HOURS_OUT_OF_RANGE' }],
    ['open for no number of hours', { openForHours: NaN }, { openForHours: 'OPEN_HOURS_OUT_OF_RANGE' }],
    ['every hour', { rule: 'FREQ=HOURLY' }, { rule: 'RULE_NOT_UNDERSTOOD' }],
  ])('cannot be assigned: %s', (_, more, faults) => {
    expect(faultsOfSchedule({ ...once, ...more }, today)).toEqual(faults);
  });

  it('names all of its faults at once', () => {
    const faults = faultsOfSchedule({ startsOn: '2025-01-01', opensAt: '19:00', openForHours: 0, rule: 'weekly' }, today);
    expect(Object.keys(faults).sort()).toEqual(['openForHours', 'rule', 'startsOn']);
  });
});

describe('a rule', () => {
  it.each([
    'FREQ=DAILY',
    'FREQ=WEEKLY;BYDAY=MO,WE,FR',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU',
    'FREQ=MONTHLY;BYDAY=1MO,-1FR,+2WE',
    'FREQ=MONTHLY;BYMONTHDAY=1,15,31',
    'FREQ=DAILY;INTERVAL=52;COUNT=400',
    'FREQ=DAILY;UNTIL=20270101',
  ])('is understood: %s', rule => {
    expect(isRule(rule)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['no frequency', 'INTERVAL=2'],
    ['a frequency that is not first', 'INTERVAL=2;FREQ=DAILY'],
    ['two frequencies', 'FREQ=DAILY;FREQ=WEEKLY'],
    ['a part twice', 'FREQ=DAILY;COUNT=2;COUNT=3'],
    ['two ends', 'FREQ=DAILY;COUNT=2;UNTIL=20270101'],
    ['small letters', 'freq=daily'],
    ['the word before the rule', 'RRULE:FREQ=DAILY'],
    ['a start', 'DTSTART:20260101T000000Z;FREQ=DAILY'],
    ['a second line', 'FREQ=DAILY\nEXDATE:20260101'],
    ['a line end', 'FREQ=DAILY\n'],
    ['a part without a value', 'FREQ=DAILY;COUNT'],
    ['a part with two values', 'FREQ=DAILY;COUNT=2=3'],
    ['a part at the end that is empty', 'FREQ=DAILY;'],
    ['no occurrence', 'FREQ=DAILY;COUNT=0'],
    ['more occurrences than a course of care has', 'FREQ=DAILY;COUNT=401'],
    ['no interval', 'FREQ=DAILY;INTERVAL=0'],
    ['an interval of more than a year', 'FREQ=WEEKLY;INTERVAL=53'],
    ['a day that is none', 'FREQ=WEEKLY;BYDAY=XX'],
    ['a sixth Monday', 'FREQ=MONTHLY;BYDAY=6MO'],
    ['a day 32', 'FREQ=MONTHLY;BYMONTHDAY=32'],
    ['a day counted from the end of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['a day with hyphens as its end', 'FREQ=DAILY;UNTIL=2027-01-01'],
    ['an end that is no day', 'FREQ=DAILY;UNTIL=20270230'],
    ['an end that is an instant', 'FREQ=DAILY;UNTIL=20270101T000000Z'],
    ['the second Monday of a week', 'FREQ=WEEKLY;BYDAY=2MO'],
    ['the second Monday of a day', 'FREQ=DAILY;BYDAY=MO,2TU'],
    ['a day of the month, every week', 'FREQ=WEEKLY;BYMONTHDAY=5'],
    ['what every object has', 'FREQ=DAILY;constructor=1'],
    ['more than 200 characters', `FREQ=WEEKLY;BYDAY=${Array(70).fill('MO').join(',')}`],
  ])('is not understood: %s', (_, rule) => {
    expect(isRule(rule)).toBe(false);
  });

  const part = fc.oneof(
    fc.integer({ min: 1, max: 52 }).map(count => `INTERVAL=${count}`),
    fc.integer({ min: 1, max: 400 }).map(count => `COUNT=${count}`),
    fc.subarray(weekdays, { minLength: 1 }).map(days => `BYDAY=${days.join(',')}`),
    fc.integer({ min: 1, max: 31 }).map(day => `BYMONTHDAY=${day}`),
    fc.constantFrom(...weekdays).map(day => `WKST=${day}`),
  );
  const parts = fc.uniqueArray(part, { selector: text => text.split('=')[0] });
  const frequencies = fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY');
  const known = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'WKST'];

  it('is understood whatever parts that fit it is made of', () => {
    const fits = (frequency: string, part: string): boolean => frequency === 'MONTHLY' || !part.startsWith('BYMONTHDAY');
    fc.assert(
      fc.property(frequencies, parts, (frequency, more) =>
        isRule([`FREQ=${frequency}`, ...more.filter(part => fits(frequency, part))].join(';')),
      ),
    );
  });

  it('is never understood when it asks for several times a day, or for less than once a month', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('SECONDLY', 'MINUTELY', 'HOURLY', 'YEARLY'),
        parts,
        (frequency, more) => !isRule([`FREQ=${frequency}`, ...more].join(';')),
      ),
    );
  });

  it('is never understood with a part that is not known, wherever it stands', () => {
    const unknown = fc.oneof(
      fc.constantFrom(
        'BYHOUR',
        'BYMINUTE',
        'BYSECOND',
        'BYSETPOS',
        'BYYEARDAY',
        'BYWEEKNO',
        'BYMONTH',
        'RSCALE',
        'SKIP',
        'X-EVERY',
        '__proto__',
        'toString',
      ),
      fc.string().filter(name => !known.includes(name)),
    );
    fc.assert(
      fc.property(frequencies, parts, unknown, fc.nat({ max: 9 }), (frequency, more, name, value) => {
        const rule = [`FREQ=${frequency}`, ...more];
        for (let at = 0; at <= rule.length; at++) expect(isRule(rule.toSpliced(at, 0, `${name}=${value}`).join(';'))).toBe(false);
      }),
    );
  });

  it('that is understood is daily, weekly or monthly and holds known parts alone, however it was typed', () => {
    const scraps = fc.constantFrom(
      'FREQ',
      '=',
      ';',
      ',',
      'DAILY',
      'HOURLY',
      'WEEKLY',
      'BYDAY',
      'BYHOUR',
      'COUNT',
      'MO',
      '1',
      '24',
      '\n',
      'UNTIL',
      '-',
    );
    const typed = fc.oneof(
      fc.string(),
      fc.array(scraps, { maxLength: 12 }).map(all => `FREQ=DAILY${all.join('')}`),
    );
    fc.assert(
      fc.property(typed, rule => {
        if (!isRule(rule)) return;
        expect(rule).toMatch(/^FREQ=(DAILY|WEEKLY|MONTHLY)(;|$)/);
        for (const each of rule.split(';')) expect(known).toContain(each.split('=')[0]);
      }),
    );
  });
});

describe('a rule from its words', () => {
  it.each<[Weekday[], number | null, string]>([
    [['WE'], null, 'FREQ=WEEKLY;BYDAY=WE'],
    [['SU', 'MO'], 6, 'FREQ=WEEKLY;BYDAY=MO,SU;COUNT=6'],
    [['FR', 'FR'], 1, 'FREQ=WEEKLY;BYDAY=FR;COUNT=1'],
  ])('on %j for %s times is %s', (on, count, rule) => {
    expect(weeklyRule(on, count)).toBe(rule);
  });

  it('is daily, with an end or without', () => {
    expect(dailyRule(null)).toBe('FREQ=DAILY');
    expect(dailyRule(30)).toBe('FREQ=DAILY;COUNT=30');
  });

  it('is always understood when a day was chosen, and never without one', () => {
    fc.assert(
      fc.property(fc.subarray(weekdays), fc.option(fc.integer({ min: 1, max: 400 })), (on, count) => {
        expect(isRule(weeklyRule(on, count))).toBe(on.length > 0);
        expect(isRule(dailyRule(count))).toBe(true);
      }),
    );
  });
});

describe('counting days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-08', 1, '2026-03-09'],
  ])('%s and %i is %s', (day, count, other) => {
    expect(addDays(day, count)).toBe(other);
  });
});
