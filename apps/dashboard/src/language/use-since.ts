import { daysBetween, useDates } from './use-dates';
import { useWords } from './use-words';

/** A past day as people say it: today, yesterday, 5 days ago; beyond two weeks as a date. */
export function useSince() {
  const dates = useDates();
  const { caseload: t } = useWords();
  return (day: string): string => {
    const days = daysBetween(day, dates.today());
    if (days <= 0) return t.today;
    if (days === 1) return t.yesterday;
    return days <= 14 ? t.daysAgo(days) : dates.shortDay(day);
  };
}
