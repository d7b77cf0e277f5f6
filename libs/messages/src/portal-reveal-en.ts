/** What both answer alone and the counselor opens. Nothing here tells what the other did, before it is opened or after (R19). */
export const revealEn = {
  intro: (counselor: string) =>
    `${counselor} opens both only after asking you both, and may leave them closed. Neither of you is told whether the other has answered.`,
  you: 'You',
  openedOn: (counselor: string, day: string) => `${counselor} opened both together on ${day}.`,
  calm: 'Read it in your own time. You do not have to answer.',
  foot: 'Each of you can stop sharing at any time, and nobody is told. What is not shared is not shown here.',
  both: 'What you both wrote',
  withdraw: {
    start: 'Do not open mine',
    title: 'Keep this closed?',
    text: (partner: string, counselor: string) =>
      `It is not opened then, and ${partner} is not told. ${counselor} still sees it, and sees that it stays closed. If you want it opened later after all, ${counselor} can give you both this again.`,
    keep: 'Leave it as it is',
    act: 'Keep it closed',
  },
  stop: {
    start: 'Stop sharing',
    title: (partner: string) => `Stop sharing with ${partner}?`,
    text: (partner: string, counselor: string, day: string) =>
      `It has been open to ${partner} since ${day} and may have been read; what was read stays read. From now on ${partner} no longer finds it here, and is not told. ${counselor} still sees it. It cannot be opened again.`,
    keep: 'Go on sharing',
    act: 'Stop sharing',
  },
  links: {
    title: 'Opened for you both',
    on: (day: string) => `Opened on ${day}`,
  },
};
