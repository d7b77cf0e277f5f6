/** Some questions for one alone. Both partners find the same words, and they say nothing of what they are for. */
export const aloneEn = {
  link: 'Some questions for you alone',
  linkHint: 'About five minutes, when you have them to yourself',
  title: 'Some questions for you alone',
  intro: (counselor: string) =>
    `Everybody here gets these questions, now and then. Only ${counselor} and the care team read what you answer. It never appears on this phone again.`,
  isItSafe: 'Are you by yourself, and is this a good moment?',
  safeText: (counselor: string) =>
    `Nothing you choose is kept on this phone. Each answer goes to ${counselor} as soon as you choose it, even if you do not send the rest. You can leave at any time; then what you chose is gone from here.`,
  begin: 'Yes, begin',
  notNow: 'Not now',
  of: (nth: number, count: number) => `${nth} of ${count}`,
  open: 'Leave this one open',
  words: (counselor: string) => `Is there something else that ${counselor} should know?`,
  wordsHelp: 'You can leave this empty.',
  wordsField: 'In your own words',
  readers: (counselor: string) => `Only ${counselor} and the care team read this.`,
  send: 'Send',
  choose: 'Choose one of these.',
  linesFirst: 'You do not have to wait with this. These people are there now:',
  again: 'Nothing is lost: send it once more.',
  endTitle: 'Thank you',
  endText: (counselor: string) =>
    `This went to ${counselor}. Whatever you answered, these people are there if you ever need somebody at once.`,
  done: 'Back to Today',
};
