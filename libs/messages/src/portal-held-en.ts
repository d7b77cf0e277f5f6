/** What its author lets the counselor pass on, takes back, or changes. Nothing here says what the partner did but in the moment of stopping (R19). */
export const heldEn = {
  agree: {
    start: (counselor: string) => `Let ${counselor} pass it on`,
    title: (partner: string) => `Let ${partner} read this later?`,
    text: (partner: string, counselor: string) =>
      `Nothing goes out now. ${counselor} asks you once more in person, and then passes it on or waits. Until then ${partner} sees nothing of it, and you can take this back at any time.`,
    keep: 'Keep it private',
    act: 'Yes, after asking me',
  },
  waits: (counselor: string) => `You said that ${counselor} may pass this on after asking you in person.`,
  withdraw: {
    start: 'Keep it private after all',
    title: 'Keep it private?',
    text: (partner: string, counselor: string) =>
      `Then it is not passed on, and ${partner} is not told. ${counselor} still sees it. You can change your mind again later.`,
    keep: 'Leave it as it is',
    act: 'Keep it private',
  },
  released: (byName: string, partner: string, day: string) => `${byName} passed this on to ${partner} on ${day}.`,
  /** Said in the moment of stopping, and never again (R5, R19). */
  stopped: {
    read: (partner: string) => `It is shared no more. ${partner} had opened it before; what was read stays read.`,
    unread: (partner: string) => `It is shared no more. ${partner} had not opened it.`,
    once: (partner: string) => `This is told to you alone, and only now. ${partner} is not told anything.`,
  },
  change: {
    start: 'Change what I wrote',
    note: (counselor: string) => `What you sent before stays as it was, for you and ${counselor}.`,
    agreedBefore: 'That you agreed to its being passed on does not count for new words. You can agree again afterwards.',
    stillShared: (partner: string) => `What ${partner} could read before stays with ${partner} until you stop sharing it.`,
    keep: 'Leave it as it was',
  },
  earlier: 'What you sent before',
  earlierOn: (when: string) => `Sent ${when}`,
};
