// What a client hears of by mail, and when not.
import { answered, button, unanswered } from './acts.mjs';

const reminders = { route: '/settings/reminders', who: 'client', at: '/settings/reminders' };
const usual = {
  byMail: true,
  quietFrom: '21:00',
  quietUntil: '08:00',
  tasks: true,
  promises: true,
  checkInAt: '19:00',
  unreachableSince: null,
};
const of =
  (values, push = {}) =>
  async scene => {
    await answered('query MyReminders', () => ({ myReminders: { ...usual, ...values } }))(scene);
    await answered('query MyPush', () => ({ myPush: { key: 'B'.padEnd(87, 'a'), devices: 0, isHere: false, ...push } }))(scene);
  };

export const reminderScreens = [
  {
    ...reminders,
    name: 'reminders',
    about: 'What one hears of by e-mail, and the hours in which nothing is sent.',
    whole: true,
    before: of({}),
    shows: ({ page, t }) => page.getByLabel(t.reminders.checkInAt),
    variants: 'some',
  },
  {
    ...reminders,
    name: 'reminders-off',
    about: 'No reminders by e-mail: everything is still there.',
    before: of({ byMail: false }),
    shows: ({ page, t }) => page.getByText(t.reminders.off),
    variants: 'few',
  },
  {
    ...reminders,
    name: 'reminders-on-the-phone',
    about: 'No reminders by e-mail, and notes on two other devices: hours and kinds count for them.',
    whole: true,
    before: of({ byMail: false }, { devices: 2 }),
    shows: ({ page, t }) => button(page, t.push.turnOffAll),
    variants: 'some',
  },
  {
    ...reminders,
    name: 'reminders-on-an-iphone',
    about: 'An iPhone, in a tab: notes come only to what stands on its home screen.',
    whole: true,
    before: async scene => {
      await of({ checkInAt: null })(scene);
      await scene.page.addInitScript(() => {
        Reflect.deleteProperty(window, 'PushManager');
        Object.defineProperty(navigator, 'standalone', { value: false });
      });
    },
    shows: ({ page, t }) => page.getByText(t.push.homeScreenFirst),
    variants: 'few',
  },
  {
    ...reminders,
    name: 'reminders-unreachable',
    about: 'E-mails to one’s address come back: the portal is where one learns of it.',
    whole: true,
    before: of({ unreachableSince: '2026-11-20T09:00:00.000Z', checkInAt: null }),
    shows: ({ page, t }) => button(page, t.reminders.tryAgain),
    variants: 'few',
  },
  {
    ...reminders,
    name: 'reminders-not-loaded',
    about: 'What was chosen could not be loaded.',
    before: unanswered('query MyReminders'),
    complains: 'Failed to load resource',
    shows: ({ page, t }) => button(page, t.app.tryAgain),
    variants: 'few',
  },
];
