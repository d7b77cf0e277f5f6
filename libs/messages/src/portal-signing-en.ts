/** What a person signs before their first task, and again when it changes (R6, R9). */
export const signingEn = {
  title: 'Before you go on',
  changedTitle: 'This has changed',
  text: 'Please read this in peace. You can leave and come back; nothing is lost. If you have a question, ask your counselor before you agree.',
  changedText: 'The practice has changed how it deals with what you tell. Please read it before you go on.',
  policy: 'What your counselor does with what you tell',
  notice: 'Nobody reads at once',
  agreePolicy: 'I have read this and agree to it.',
  agreeNotice: 'I have read this and know where to find help.',
  needed: 'Read both and tick them to go on.',
  act: 'Agree and go on',
  busy: 'One moment',
  alone: 'This is between you and the practice. Your partner is not told whether or when you agree.',
  settings: 'Settings and signing out',
};

/** When somebody is at the practice (R9), by its own clock. */
export const staffingEn = {
  today: (time: string) => `Right now nobody is at the practice; somebody is there again today from ${time}.`,
  later: (day: string, time: string) => `Right now nobody is at the practice; somebody is there again on ${day} from ${time}.`,
  clock: '(time of the practice)',
};

/** What R6 lets the counselor do with what only the care team reads. */
export const policyReadersEn = {
  NO_SECRETS: (counselor: string) => `${counselor} may bring it into a session with both of you, and tells you first.`,
  LIMITED_SECRETS: (counselor: string) =>
    `${counselor} does not pass it on as a matter of course, and does not help to hide what stands in the way of the work.`,
  CONFIDENTIAL: (counselor: string) => `${counselor} does not bring it to your partner unless you ask for it.`,
};

/** The same person's consents, among the settings. */
export const agreedEn = {
  title: 'What I agreed to',
  text: 'Your partner does not see this.',
  kinds: {
    POLICY: (version: number) => `What my counselor does with what I tell, version ${version}`,
    NOT_MONITORED: (_version: number) => 'Nobody reads at once',
  },
  on: (day: string) => `Agreed on ${day}`,
  read: 'Read it again',
  none: 'Nothing yet.',
};
