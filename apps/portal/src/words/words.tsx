import { fillNames, type Names } from '@roadback/domain/fill-names';
import { loadPortalMessages, portalMessages, type PortalMessages } from '@roadback/messages/portal';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../generated/graphql';
import { dayOf, dayPartOf, dayWords, localeOf, nearDayWords, timeWords, type DayPart, type DayStyle } from './clock-words';

export interface Words {
  t: PortalMessages;
  language: Language;
  locale: string;
  /** A text that the API holds in both languages, with people's names put in. */
  say: (words: { en: string; es: string }, names?: Names) => string;
  /** "A, B and C". */
  list: (items: string[]) => string;
  number: (value: number) => string;
  dayPart: () => DayPart;
  /** The person's own day, `YYYY-MM-DD`. */
  today: () => string;
  day: (day: string, style: DayStyle) => string;
  dayOf: (instant: string) => string;
  time: (instant: Date) => string;
  /** "tomorrow at 19:00", "on Monday, November 30 at 19:00". */
  when: (instant: string) => string;
  /** The same of a day alone, where the hour is not for this reader (R19). */
  onDay: (day: string) => string;
  /** How long ago, in minutes; below zero for what is to come. */
  minutesSince: (instant: string) => number;
}

const WordsContext = createContext<Words | null>(null);

/** Speaks the language to everything inside, and tells it to the browser. */
export function WordsProvider({ language, zone, children }: { language: Language; zone: string; children: ReactNode }) {
  const [spoken, setSpoken] = useState<{ t: PortalMessages; language: Language } | null>(
    language === 'EN' ? { t: portalMessages, language } : null,
  );

  useEffect(() => {
    let here = true;
    loadPortalMessages(language).then(
      t => here && setSpoken({ t, language }),
      () => here && setSpoken(before => before ?? { t: portalMessages, language: 'EN' }),
    );
    return () => {
      here = false;
    };
  }, [language]);

  const words = useMemo(() => spoken && wordsOf(spoken.t, spoken.language, zone), [spoken, zone]);

  useEffect(() => {
    if (!words) return;
    const lang = words.language.toLowerCase();
    document.documentElement.lang = lang;
    // What a home screen is given, in the same language.
    document.querySelector('link[rel="manifest"]')?.setAttribute('href', `/${lang}.webmanifest`);
  }, [words]);

  return words && <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords outside WordsProvider');
  return words;
}

function wordsOf(t: PortalMessages, language: Language, zone: string): Words {
  const locale = localeOf(language, navigator.languages);
  const today = () => dayOf(new Date(), zone);
  const time = (instant: Date) => timeWords(instant, zone, locale);
  const day = (which: string, style: DayStyle) => dayWords(which, locale, style, today());
  const onDay = (which: string) => nearDayWords(which, today(), locale) ?? t.clock.on(day(which, 'WEEKDAY'));
  return {
    t,
    language,
    locale,
    say: (words, names) => {
      const text = language === 'ES' ? words.es : words.en;
      return names ? fillNames(text, names) : text;
    },
    list: items => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    number: value => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value),
    dayPart: () => dayPartOf(new Date(), zone, language),
    today,
    day,
    dayOf: instant => dayOf(new Date(instant), zone),
    time,
    minutesSince: instant => (Date.now() - Date.parse(instant)) / 60_000,
    when: instant => t.clock.at(onDay(dayOf(new Date(instant), zone)), time(new Date(instant))),
    onDay,
  };
}
