import type { CalendarTitle } from '@roadback/domain/calendar-feed';

/** One's own calendar address: what it shows, who else may see it, making it and turning it off. */
export const calendarEn = {
  title: 'Calendar',
  linkHint: 'Times in your own calendar app',
  text: 'A calendar app can show when your tasks open and when sessions for both of you are planned. It reads them at a secret address that you make here.',
  shows:
    'Every entry is a time and one word, always the same one. Nothing says what it is, and done and not done look alike. Sessions for you alone are never in it.',
  seen: {
    title: 'Who else may see it',
    text: 'Whoever opens your calendar sees these times: somebody with your phone in their hands, people with whom you share a calendar, and the company that keeps it. Whoever has the address reads it without signing in.',
    leave: 'If that could put you at risk, leave it off. Everything is here in the app as well.',
  },
  word: 'The word on every entry',
  words: { REMINDER: 'Reminder', BUSY: 'Busy', PERSONAL: 'Personal' } satisfies Record<CalendarTitle, string>,
  make: 'Make the address',
  busy: 'One moment',
  confirmDevice: 'Confirm this device first',
  on: (day: string) => `On since ${day}`,
  onText: (word: string) => `Every entry says “${word}”. The address is not shown again; if you need it, make a new one.`,
  another: 'Make a new address',
  anotherText: 'The address until now stops working at once.',
  keep: 'Keep it as it is',
  off: 'Turn it off',
  isOff: 'It is off. A calendar app may keep what it has read for some hours: remove the calendar there as well.',
  made: {
    title: 'Your address',
    text: 'It is shown this once. Copy it, and in your calendar app add a calendar by its address; some apps call it a subscription.',
    label: 'Secret address',
    copy: 'Copy',
    copied: 'Copied.',
    done: 'Done',
  },
};
