/** For two who are no longer a couple here. The same words for both, whoever declared it; nobody is named as the one (R15, R19). */
export const apartEn = {
  title: 'On your own',
  notice: (partner: string, counselor: string) =>
    `Nothing is shared between you and ${partner} here any more. What you wrote stays yours, and you can go on with ${counselor} on your own.`,
  checkInTitle: 'How was today?',
  safety: 'How safe did today feel?',
  settings: {
    title: 'You and your partner',
    open: 'Go on without each other',
    askTitle: (partner: string) => `Go on here without ${partner}?`,
    stops: (partner: string) =>
      `From that moment you and ${partner} see nothing of each other here, also nothing that was shared before. This cannot be turned back.`,
    stays: (counselor: string) => `What you wrote stays yours. You can go on with ${counselor} on your own. You owe nobody a reason.`,
    seen: (partner: string) =>
      `We send ${partner} no message. The next time ${partner} opens this app, it says that nothing is shared any more. It does not say who decided that, but it may be guessed.`,
    safety: (counselor: string) => `If you worry about what could follow, talk with ${counselor} first, or tap`,
    act: 'Go on on my own',
    busy: 'One moment',
    keep: 'Leave it as it is',
  },
};
