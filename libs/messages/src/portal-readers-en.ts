/** Who reads, as it is said before anything is sent (R5). */
export const readersEn = {
  PRIVATE: (youAndStaff: string) => `Only ${youAndStaff} see this.`,
  SHARED: (all: string) => `${all} see this.`,
  HELD: (youAndStaff: string, counselor: string, partner: string) =>
    `Only ${youAndStaff} see this. ${counselor} passes it on to ${partner} only after asking you in person.`,
  REVEAL: (youAndStaff: string, counselor: string, partner: string) =>
    `Only ${youAndStaff} see this until ${counselor} opens both together. Then ${partner} sees it too.`,
  choicePRIVATE: (youAndStaff: string) => `Only ${youAndStaff}`,
  choiceHELD: (youAndStaff: string, counselor: string, partner: string) =>
    `Only ${youAndStaff}; ${partner} too, once ${counselor} has asked you in person and passed it on`,
  choiceREVEAL: (youAndStaff: string, counselor: string, partner: string) =>
    `Only ${youAndStaff}; ${partner} too, once ${counselor} opens both together`,
  you: 'you',
  atTheHead: 'You',
  team: 'the care team',
  covering: (name: string) => `${name} (covering)`,
  supervising: (name: string) => `${name} (supervising)`,
  list: (names: string[]) => [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and '),
  change: 'Change',
  question: 'Who reads this?',
  done: 'Done',
};

/** Who has looked at one's own record: by day and role, never a partner and never an hour (R11). */
export const recordReadersEn = {
  title: 'Who has looked at your record',
  link: 'Who has looked at your record',
  text: 'The people of the practice who looked at what is kept of you, day by day, in the last 90 days. Today appears tomorrow.',
  notPartner: 'Only people of the practice stand here.',
  roles: { COUNSELOR: 'Counselor', SUPERVISOR: 'Supervision', PRACTICE_ADMIN: 'Office of the practice' },
  namesAlone: 'Only names and contact',
  emptyTitle: 'Nobody yet',
  emptyText: 'When somebody of the practice looks at your record, it stands here from the next day on.',
};

/** The same with what each of them is here for, among the settings. */
export const careTeamEn = {
  title: 'Who reads what you write',
  text: 'Nobody else of the practice does. It is the same for both of you.',
  parts: {
    PRIMARY: 'Your counselor',
    CO: 'Your counselor too',
    COVERING: 'Stands in for a while',
    SUPERVISOR: 'Supervises',
    OPENED: 'Looks in for an hour',
  },
  until: (day: string) => `Stands in until ${day}`,
  supervises: (name: string) => `Supervises the work of ${name}, and reads along`,
};
