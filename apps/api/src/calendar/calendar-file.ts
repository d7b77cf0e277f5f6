import { createHmac } from 'node:crypto';
import type { CalendarEntry, CalendarTitle } from '@roadback/domain/calendar-feed';
import ical, { ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator';

/** R10: words that say nothing. As the portal offers them (`libs/messages`). */
const words: Record<'EN' | 'ES', Record<CalendarTitle, string>> = {
  EN: { REMINDER: 'Reminder', BUSY: 'Busy', PERSONAL: 'Personal' },
  ES: { REMINDER: 'Recordatorio', BUSY: 'Ocupado', PERSONAL: 'Personal' },
};
const sixHours = 6 * 60 * 60;
const minute = 60_000;

/**
 * A calendar as iCalendar. Of each event it says when, for how long, and the one title; instants in UTC, which every calendar shows by the
 * clock of whoever looks, over each change of daylight saving (R14), and which tell nobody in which zone its owner is.
 * @param secret makes ids of events that tell nothing, and are others at another address
 * @param madeAt the stamp of all of them: when something was changed stays with us, and what has not changed is the same file
 */
export function calendarFile(
  entries: readonly CalendarEntry[],
  { title, language, secret, madeAt }: { title: CalendarTitle; language: 'EN' | 'ES'; secret: string; madeAt: Date },
): string {
  const summary = words[language][title];
  const calendar = ical({
    name: summary,
    prodId: { company: 'calendar', product: 'calendar', language },
    method: ICalCalendarMethod.PUBLISH,
    ttl: sixHours,
  });
  for (const { seed, beginsAt, minutes } of entries)
    calendar.createEvent({
      id: createHmac('sha256', secret).update(seed).digest('hex').slice(0, 40),
      stamp: madeAt,
      start: beginsAt,
      end: new Date(beginsAt.getTime() + minutes * minute),
      summary,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
}
