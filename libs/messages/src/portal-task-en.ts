import { sentence } from './portal-sentence.js';

/** A task, from its first page to what comes back. */
export const taskEn = {
  minutes: (count: number) => `About ${count} ${count === 1 ? 'minute' : 'minutes'}`,
  together: (partner: string) => `For you and ${partner}, at the same time. Each of you sends your own.`,
  each: (partner: string) => `${partner} has this too. Each of you does it on your own.`,
  one: 'This one is for you.',
  inOtherLanguage: 'This one is written in Spanish.',
  noteFrom: (counselor: string) => `A word from ${counselor}`,
  begin: 'Begin',
  goOn: 'Go on',
  inSession: (counselor: string) => sentence(`You do this together with ${counselor}, in a session. It opens here when you are there`),
  opens: (when: string) => sentence(`This opens ${when}`),
  closed: 'Its day has passed, and you can still send it.',
  // "Opens on Wednesday", and open until Wednesday.
  openUntil: (when: string) => sentence(`Open until ${when}`).replace('until on ', 'until '),
  page: (page: number, of: number) => `${page} of ${of}`,
  progress: (page: number, of: number) => `Question ${page} of ${of}`,
  optional: 'You can leave this open.',
  kept: (time: string) => `Kept on this phone, ${time}`,
  notKept: 'This browser cannot keep a draft. Send it before you close the page.',
  next: 'Next',
  notReady: 'Not ready',
  letUsDiscuss: 'Let us discuss',
  allAnswers: 'All three are answers.',
  atOnce: 'Nobody reads this at once; if you need someone now, tap',
  upTo: (count: number) => `Choose up to ${count}.`,
  anyNumber: 'Choose as many as fit.',
  betweenNumbers: (low: number, high: number) => `From ${low} to ${high}.`,
  numberFrom: (low: number) => `${low} or more.`,
  numberUpTo: (high: number) => `Up to ${high}.`,
  ofScale: (value: number, high: number) => `${value} of ${high}`,
  look: 'Look it over',
  lookHint: 'Nothing has been sent yet.',
  change: 'Change',
  changeAnswer: (prompt: string) => `Change the answer to: ${prompt}`,
  leftOpen: 'Left open',
  send: 'Send',
  youWrote: 'What you wrote',
  NOT_READY: {
    title: 'Not ready is an answer',
    text: (counselor: string, partner: string) =>
      `${counselor} sees that this is not the moment, and you talk about it when you want to. ${partner} is not told. This answers the task, so it does not come back by itself.`,
    act: 'Send “Not ready”',
  },
  LET_US_DISCUSS: {
    title: 'Let us discuss',
    text: (counselor: string, partner: string) =>
      `${counselor} sees that you would rather talk about this one in session. ${partner} is not told. This answers the task, so it does not come back by itself.`,
    act: 'Send “Let us discuss”',
  },
  draftGoes: 'What you have written here so far is not sent, and leaves this phone.',
};
