import type { Language } from '../generated/graphql';

/** Days and times in words. All of it is told the zone and the present moment: the client's zone counts, not the phone's (R14). */
export type DayPart = 'MORNING' | 'AFTERNOON' | 'EVENING';

/** Spanish says "tardes" until it is dark; English goes over to the evening sooner. */
const eveningFrom: Record<Language, number> = { EN: 18, ES: 20 };

export function dayPartOf(now: Date, zone: string, language: Language): DayPart {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(now));
  if (hour >= 5 && hour < 12) return 'MORNING';
  return hour >= 12 && hour < eveningFrom[language] ? 'AFTERNOON' : 'EVENING';
}

/** The phone's own variant of the language, so that the clock reads as its owner is used to. */
export function localeOf(language: Language, preferred: readonly string[]): string {
  const code = language.toLowerCase();
  return preferred.find(locale => locale.toLowerCase().split('-')[0] === code) ?? code;
}

/** The calendar day of an instant, `YYYY-MM-DD`. */
export const dayOf = (instant: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone }).format(instant);

/** In one piece: "10:00" at the end of a line and "AM" on the next reads badly. */
export const timeWords = (instant: Date, zone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(instant).replaceAll(' ', '\u00a0');

export type DayStyle = 'WEEKDAY' | 'PLAIN' | 'SHORT';

const styles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  WEEKDAY: { weekday: 'long', month: 'long', day: 'numeric' },
  PLAIN: { month: 'long', day: 'numeric' },
  SHORT: { month: 'short', day: 'numeric' },
};

/** A calendar day as people say it; the year only where it is another one. */
export function dayWords(day: string, locale: string, style: DayStyle, today: string): string {
  const otherYear = day.slice(0, 4) !== today.slice(0, 4);
  // A day has no zone: read and written in UTC it stays the day it is.
  return new Intl.DateTimeFormat(locale, { ...styles[style], ...(otherYear && { year: 'numeric' }), timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** "today", "tomorrow", "yesterday" in the language, or null when the day is further away. */
export function nearDayWords(day: string, today: string, locale: string): string | null {
  const distance = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
  return Math.abs(distance) <= 1 ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(distance, 'day') : null;
}
