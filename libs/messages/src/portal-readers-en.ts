/** Who reads, as it is said before anything is sent (R5). */
export const readersEn = {
  PRIVATE: (youAndStaff: string) => `Only ${youAndStaff} see this.`,
  SHARED: (all: string) => `${all} see this.`,
  HELD: (youAndStaff: string, counselor: string, partner: string) =>
    `Only ${youAndStaff} see this until ${counselor} opens both together. Then ${partner} sees it too.`,
  choicePRIVATE: (youAndStaff: string) => `Only ${youAndStaff}`,
  choiceHELD: (youAndStaff: string, counselor: string, partner: string) =>
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
