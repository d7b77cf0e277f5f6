import { useMemo } from 'react';
import { useMe } from '../session/session';
import { useLanguage } from './use-words';

const dayInMs = 86_400_000;

/** The calendar day of an instant in a zone, `YYYY-MM-DD`. */
export const dayIn = (instant: string | Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant));

/** Days from one calendar day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayInMs);

/** How days, times and numbers are written, in the language shown and in the reader's own zone. */
export function useDates() {
  const language = useLanguage();
  const timeZone = useMe()?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return useMemo(() => datesOf(language, timeZone), [language, timeZone]);
}

const momentParts: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

export type Dates = ReturnType<typeof datesOf>;

function datesOf(language: string, timeZone: string) {
  const locale = language === 'es' ? 'es' : 'en-US';
  // A calendar day has no zone; read as UTC it stays the same day everywhere.
  const day = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (value: string) => format.format(new Date(`${value}T00:00:00Z`));
  };
  const instant = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone });
    return (value: string | Date) => format.format(new Date(value));
  };
  const wall = new Intl.DateTimeFormat(locale, { ...momentParts, timeZone: 'UTC' });
  const oneDigit = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const change = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1, signDisplay: 'always' });
  return {
    timeZone,
    today: () => dayIn(new Date(), timeZone),
    dayOf: (value: string) => dayIn(value, timeZone),
    /** Nov 25 */
    shortDay: day({ month: 'short', day: 'numeric' }),
    /** Wed, Nov 25 */
    day: day({ weekday: 'short', month: 'short', day: 'numeric' }),
    /** November 25, 2026 */
    fullDay: day({ year: 'numeric', month: 'long', day: 'numeric' }),
    /** Nov */
    month: day({ month: 'short' }),
    /** Wed, Nov 25, 19:00 */
    moment: instant(momentParts),
    /** A wall-clock time some hours after another, wherever that clock hangs: Thu, Nov 26, 19:00 */
    wallMoment: (value: string, time: string, hoursLater: number) =>
      wall.format(new Date(Date.parse(`${value}T${time}:00Z`) + hoursLater * 3_600_000)),
    /** 19:00 */
    time: instant({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    /** 5.2 */
    tenth: (value: number) => oneDigit.format(value),
    /** +1.7 or −0.9 */
    change: (value: number) => change.format(value).replace('-', '−'),
  };
}
