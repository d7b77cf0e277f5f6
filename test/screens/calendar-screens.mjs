// A secret address for one's own calendar app.
import { answeredBy, button, heading, notConfirmed, unanswered } from './acts.mjs';

const page = { route: '/my-calendar', at: '/my-calendar', who: 'client' };
const address = 'https://roadback.example/calendar/an-example-and-no-address-of-43-characters.ics';
const made = { makeCalendar: { calendar: { title: 'REMINDER', madeAt: '2026-11-25T08:40:00.000Z' }, address } };

export const calendarScreens = [
  {
    ...page,
    name: 'my-calendar',
    about: 'Who may see it comes before making it.',
    whole: true,
    shows: ({ page, t }) => button(page, t.calendar.make),
    variants: 'all',
  },
  {
    ...page,
    name: 'my-calendar-made',
    about: 'The address, this once.',
    whole: true,
    before: answeredBy('mutation MakeCalendar', { data: made }),
    steps: ({ page, t }) => button(page, t.calendar.make).click(),
    shows: ({ page, t }) => heading(page, t.calendar.made.title),
    variants: 'some',
  },
  {
    ...page,
    name: 'my-calendar-on',
    about: 'It is on: another address, or none.',
    who: 'healing',
    whole: true,
    shows: ({ page, t }) => button(page, t.calendar.off),
    variants: 'some',
  },
  {
    ...page,
    name: 'my-calendar-another',
    about: 'Another address, and that the one until now stops working.',
    who: 'healing',
    whole: true,
    steps: ({ page, t }) => button(page, t.calendar.another).click(),
    shows: ({ page, t }) => button(page, t.calendar.keep),
    variants: 'few',
  },
  {
    ...page,
    name: 'my-calendar-device-not-confirmed',
    about: 'On a device that nobody confirmed none is made.',
    before: notConfirmed,
    whole: true,
    shows: ({ page, t }) => page.getByRole('link', { name: t.calendar.confirmDevice }),
    variants: 'few',
  },
  {
    ...page,
    name: 'my-calendar-not-loaded',
    about: 'Whether there is one could not be read; what it is, is there all the same.',
    before: unanswered('query MyCalendar'),
    complains: 'Failed to load resource',
    whole: true,
    shows: ({ page, t }) => page.getByText(t.app.couldNotLoad),
    variants: 'phone',
  },
];
