import { staffingAt } from '@roadback/domain/staffed-hours';
import { weekdays } from '@roadback/domain/schedule';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useSession } from '../session/session';
import { useWords } from '../words/words';

/** Where somebody writes: that nobody reads it at once, where help is, and outside of its hours that nobody is at the practice (R9). */
export function AtOnce({ children }: { children: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      {children} <Link href="/help">{t.app.helpNow}</Link>. <NobodyThere />
    </>
  );
}

/** By the practice's own clock; in another zone it says whose clock is meant. */
function NobodyThere() {
  const { t, locale } = useWords();
  const { person } = useSession();
  if (!person?.practice) return null;
  const { staffedHours, timeZone } = person.practice;
  const { next } = staffingAt(staffedHours, timeZone, new Date());
  if (!next) return null;
  // A Monday, and the days after it: the names of weekdays and times alone are taken from it.
  const then = new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(next.weekday), Number(next.from.slice(0, 2)), Number(next.from.slice(3))));
  const words = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(then);
  const time = words({ hour: 'numeric', minute: '2-digit' });
  const said = next.isToday ? t.staffing.today(time) : t.staffing.later(words({ weekday: 'long' }), time);
  return (
    <span>
      {said}
      {person.timeZone !== timeZone && ` ${t.staffing.clock}`}
    </span>
  );
}
