import { describe, expect, it } from '@jest/globals';
import { dayOf, dayPartOf, dayWords, localeOf, nearDayWords, timeWords } from './clock-words';

const at = (text: string): Date => new Date(text);
/** Browsers put narrow and unbreakable spaces into times; for reading they are spaces. */
const plain = (text: string): string => text.replace(/\s/gu, ' ');

describe('the part of the day', () => {
  it.each([
    ['04:59', 'EVENING', 'EVENING'],
    ['05:00', 'MORNING', 'MORNING'],
    ['11:59', 'MORNING', 'MORNING'],
    ['12:00', 'AFTERNOON', 'AFTERNOON'],
    ['17:59', 'AFTERNOON', 'AFTERNOON'],
    ['18:00', 'EVENING', 'AFTERNOON'],
    ['19:59', 'EVENING', 'AFTERNOON'],
    ['20:00', 'EVENING', 'EVENING'],
    ['00:00', 'EVENING', 'EVENING'],
  ])('at %s is %s in English and %s in Spanish', (time, english, spanish) => {
    expect(dayPartOf(at(`2027-03-01T${time}:00Z`), 'UTC', 'EN')).toBe(english);
    expect(dayPartOf(at(`2027-03-01T${time}:00Z`), 'UTC', 'ES')).toBe(spanish);
  });

  it('R14: is that of the zone of the client, not of the phone', () => {
    const instant = at('2027-03-01T15:00:00Z');
    expect(dayPartOf(instant, 'America/Los_Angeles', 'EN')).toBe('MORNING');
    expect(dayPartOf(instant, 'Europe/Madrid', 'EN')).toBe('AFTERNOON');
    expect(dayPartOf(instant, 'Asia/Tokyo', 'EN')).toBe('EVENING');
  });
});

describe('the locale', () => {
  it('is the first variant of the language that the phone prefers', () => {
    expect(localeOf('ES', ['en-US', 'es-MX', 'es-ES'])).toBe('es-MX');
    expect(localeOf('EN', ['EN-gb', 'en-US'])).toBe('EN-gb');
  });

  it('is the language alone when the phone prefers others, also one that only begins alike', () => {
    expect(localeOf('ES', ['en-US', 'est-EE'])).toBe('es');
    expect(localeOf('EN', [])).toBe('en');
  });
});

describe('the day of an instant', () => {
  it('R14: is the calendar day in the zone of the client', () => {
    const instant = at('2027-01-01T04:30:00Z');
    expect(dayOf(instant, 'America/New_York')).toBe('2026-12-31');
    expect(dayOf(instant, 'Europe/Madrid')).toBe('2027-01-01');
    expect(dayOf(instant, 'Pacific/Kiritimati')).toBe('2027-01-01');
  });

  it('R14: holds on both nights when the clocks change', () => {
    expect(dayOf(at('2027-03-14T04:59:59Z'), 'America/New_York')).toBe('2027-03-13');
    expect(dayOf(at('2027-03-14T05:00:00Z'), 'America/New_York')).toBe('2027-03-14');
    expect(dayOf(at('2027-03-15T03:59:59Z'), 'America/New_York')).toBe('2027-03-14');
    expect(dayOf(at('2027-11-08T04:59:59Z'), 'America/New_York')).toBe('2027-11-07');
    expect(dayOf(at('2027-11-08T05:00:00Z'), 'America/New_York')).toBe('2027-11-08');
  });
});

describe('the time in words', () => {
  it('R14: is the time on the clock of the client, as that locale writes it', () => {
    const instant = at('2027-07-01T23:05:00Z');
    expect(plain(timeWords(instant, 'America/New_York', 'en-US'))).toBe('7:05 PM');
    expect(plain(timeWords(instant, 'Europe/Madrid', 'es-ES'))).toBe('1:05');
    expect(plain(timeWords(instant, 'America/Mexico_City', 'es-MX'))).toBe('5:05 p.m.');
  });

  it('never breaks at the end of a line', () => {
    const instant = at('2027-07-01T23:05:00Z');
    for (const locale of ['en-US', 'es-MX', 'es-US']) expect(timeWords(instant, 'America/New_York', locale)).not.toContain(' ');
  });

  it('R14: stays the same local time before and after the clocks change', () => {
    expect(timeWords(at('2027-03-13T00:00:00Z'), 'America/New_York', 'en-GB')).toBe('19:00');
    expect(timeWords(at('2027-03-14T23:00:00Z'), 'America/New_York', 'en-GB')).toBe('19:00');
  });
});

describe('a day in words', () => {
  it.each([
    ['WEEKDAY', 'Monday, March 1', 'lunes, 1 de marzo'],
    ['PLAIN', 'March 1', '1 de marzo'],
    ['SHORT', 'Mar 1', '1 mar'],
  ] as const)('is written in the style %s in both languages', (style, english, spanish) => {
    expect(dayWords('2027-03-01', 'en-US', style, '2027-02-27')).toBe(english);
    expect(dayWords('2027-03-01', 'es', style, '2027-02-27')).toBe(spanish);
  });

  it('names the year only when it is another one', () => {
    expect(dayWords('2026-12-31', 'en-US', 'PLAIN', '2027-01-01')).toBe('December 31, 2026');
    expect(dayWords('2026-12-31', 'es', 'PLAIN', '2027-01-01')).toBe('31 de diciembre de 2026');
    expect(dayWords('2027-12-31', 'en-US', 'PLAIN', '2027-01-01')).toBe('December 31');
  });
});

describe('a near day', () => {
  it('is said as people say it', () => {
    const near = (day: string, locale: string): string | null => nearDayWords(day, '2027-03-01', locale);
    expect(['2027-02-28', '2027-03-01', '2027-03-02'].map(day => near(day, 'en-US'))).toEqual(['yesterday', 'today', 'tomorrow']);
    expect(['2027-02-28', '2027-03-01', '2027-03-02'].map(day => near(day, 'es'))).toEqual(['ayer', 'hoy', 'mañana']);
  });

  it('is left to the calendar from the second day on, in every locale', () => {
    for (const day of ['2027-02-27', '2027-03-03', '2026-03-01'])
      for (const locale of ['en-US', 'es', 'es-MX']) expect(nearDayWords(day, '2027-03-01', locale)).toBeNull();
  });

  it('R14: is near across the end of a year, a leap day and a change of the clocks', () => {
    expect(nearDayWords('2028-01-01', '2027-12-31', 'en-US')).toBe('tomorrow');
    expect(nearDayWords('2028-02-29', '2028-03-01', 'en-US')).toBe('yesterday');
    expect(nearDayWords('2027-03-15', '2027-03-14', 'en-US')).toBe('tomorrow');
  });
});
