import type { StoryStep } from './stories.js';
import { badWeek, beginning, lapse, quiet, settling, steady, type Story } from './stories.js';

export interface DemoCouple {
  /** Given names, first partner first; one family name unless both are given. */
  names: [string, string];
  family: [string, string];
  /** 0 Dr. Okafor, 1 Ben Hartmann, 2 Lucía Ferrer. */
  counselor: 0 | 1 | 2;
  /** Weeks in care. */
  weeks: number;
  /** Which partner rebuilds, null where both do, undefined where no plan is open yet. */
  rebuilds: 0 | 1 | null | undefined;
  focus: string;
  story: Story;
  language?: 'EN' | 'ES';
  /** Dr. Okafor cares for them beside their counselor or covers now; or Lucía Ferrer will cover. */
  team?: 'CO' | 'COVERED' | 'TO_BE_COVERED';
  /** Both were asked so many days ago: neither has answered, both have and are cleared, or the second must be looked at. */
  safety?: { askedDaysAgo: number; stands: 'ASKED' | 'CLEARED' | 'TO_LOOK_AT' };
  /** An agreement on openness that runs; it needs a clearance. */
  agreement?: 'EN' | 'ES';
  /** A question ledger with agreed times. */
  questions?: 'EN' | 'ES';
  /** How many of the sample promises the rebuilding partner has made, in the third step. */
  promises?: number;
  /** Hard moments, what met them, and an agreed phrase for pauses, in the fourth step. */
  patience?: 'EN' | 'ES';
  /** Sessions with what was recorded of them, the newest not signed yet, and what their counselor wrote for themself. */
  sessions?: 'EN' | 'ES';
  /** A session with both today, at this time by the clock of the practice. */
  sessionToday?: string;
  /** Mails to the second partner come back. */
  unreached?: true;
  /** Two reveals: one that was opened, one that waits for it. */
  reveals?: true;
  /** Two answers that the hurt partner agreed to have released: one that was, one that waits for it. */
  held?: true;
  /** An apology that the rebuilding partner prepares, or has spoken. */
  apology?: { sample: 'SPOKEN' | 'BEGUN_IN_SPANISH' | 'INVITED'; invitedDaysAgo: number; spokenDaysAgo: number | null };
}

const R = 'RESPONSIBILITY';
const T = 'TRANSPARENCY';
const B = 'CHANGED_BEHAVIOR';
const P = 'PATIENCE';
const at = (step: StoryStep['step'], from: number, until: number | null = null, isStepBack = false): StoryStep => ({
  step,
  from,
  until,
  isStepBack,
});

/** Twenty-four invented couples; any likeness is chance. */
export const demoCouples: readonly DemoCouple[] = [
  {
    names: ['Maya', 'Jonah'],
    family: ['Ellery', 'Ellery'],
    counselor: 0,
    weeks: 9,
    rebuilds: 1,
    focus: 'Messages with a former colleague over one winter, found by Maya.',
    safety: { askedDaysAgo: 20, stands: 'CLEARED' },
    agreement: 'EN',
    story: badWeek([at(R, 9, 4), at(T, 5)]),
    apology: { sample: 'SPOKEN', invitedDaysAgo: 50, spokenDaysAgo: 32 },
    questions: 'EN',
    reveals: true,
    held: true,
    sessions: 'EN',
  },
  {
    names: ['Aoife', 'Mark'],
    family: ['Brennan', 'Brennan'],
    counselor: 0,
    weeks: 17,
    rebuilds: 1,
    focus: 'A second bank account, and what it paid for.',
    story: lapse([at(R, 17, 11), at(T, 12, 8), at(B, 9), at(T, 5, null, true)]),
    promises: 3,
  },
  {
    names: ['Lucía', 'Andrés'],
    family: ['Moreno', 'Moreno'],
    counselor: 0,
    weeks: 5,
    rebuilds: 1,
    focus: 'An affair of several months that ended in summer.',
    safety: { askedDaysAgo: 2, stands: 'ASKED' },
    story: quiet([at(R, 5)], 1, 8),
    language: 'ES',
    apology: { sample: 'BEGUN_IN_SPANISH', invitedDaysAgo: 13, spokenDaysAgo: null },
  },
  {
    names: ['Grace', 'Tom'],
    family: ['Whitfield', 'Whitfield'],
    counselor: 0,
    weeks: 22,
    rebuilds: 1,
    focus: 'Gambling, and the loans that hid it.',
    story: settling([at(R, 22, 17), at(T, 18, 11), at(B, 12, 3), at(P, 6)]),
    team: 'TO_BE_COVERED',
    patience: 'EN',
  },
  {
    names: ['Noor', 'Daniel'],
    family: ['Haddad', 'Haddad'],
    counselor: 0,
    weeks: 11,
    rebuilds: 0,
    focus: 'A friendship that became more, told by Noor herself.',
    story: steady([at(R, 11, 6), at(T, 7)]),
    sessionToday: '17:30',
  },
  {
    names: ['Keisha', 'Andre'],
    family: ['Bell', 'Bell'],
    counselor: 0,
    weeks: 3,
    rebuilds: 1,
    focus: 'Lies about drinking after a promise to stop.',
    safety: { askedDaysAgo: 2, stands: 'ASKED' },
    story: beginning([at(R, 3)]),
    apology: { sample: 'INVITED', invitedDaysAgo: 2, spokenDaysAgo: null },
  },
  {
    names: ['Hana', 'Felix'],
    family: ['Sato', 'Brandt'],
    counselor: 0,
    weeks: 19,
    rebuilds: null,
    focus: 'Both kept something from the other for a year: a debt, and a goodbye that was none.',
    story: steady([at(R, 19, 14), at(T, 15, 9), at(B, 10), at(P, 4)], 4.6, 7.4),
    unreached: true,
  },
  {
    names: ['Priya', 'Sam'],
    family: ['Venkat', 'Hale'],
    counselor: 0,
    weeks: 14,
    rebuilds: 0,
    focus: 'Online conversations that Sam came across twice.',
    safety: { askedDaysAgo: 4, stands: 'TO_LOOK_AT' },
    story: {
      ...steady([at(R, 14, 10), at(T, 11, 5), at(B, 6)], 6, 6.2),
      safety: (partner, weeksAgo) => (partner ? 4.4 + Math.min(4, weeksAgo) * 0.55 : 6.2),
    },
  },
  {
    names: ['Elena', 'Ruth'],
    family: ['Novak', 'Adler'],
    counselor: 0,
    weeks: 7,
    rebuilds: 0,
    focus: 'A weekend away that was not what it was said to be.',
    story: steady([at(R, 7, 2), at(T, 3)], 3.6, 5.6),
  },
  { names: ['Owen', 'Claire'], family: ['Mercer', 'Mercer'], counselor: 0, weeks: 1, rebuilds: undefined, focus: '', story: beginning([]) },
  {
    names: ['Ingrid', 'Paul'],
    family: ['Solberg', 'Solberg'],
    counselor: 1,
    weeks: 13,
    rebuilds: 1,
    focus: 'A relationship during a long posting abroad.',
    story: steady([at(R, 13, 8), at(T, 9)]),
  },
  {
    names: ['Tariq', 'Leila'],
    family: ['Aziz', 'Aziz'],
    counselor: 1,
    weeks: 8,
    rebuilds: 0,
    focus: 'Money sent to family without a word, over years.',
    story: steady([at(R, 8, 3), at(T, 4)], 4.8, 6.4),
  },
  {
    names: ['Sofia', 'Mateo'],
    family: ['Ibarra', 'Ibarra'],
    counselor: 1,
    weeks: 16,
    rebuilds: 1,
    focus: 'An affair with a neighbor that both children know of.',
    story: lapse([at(R, 16, 10), at(T, 11), at(R, 5, null, true)]),
    team: 'COVERED',
    language: 'ES',
  },
  {
    names: ['Ben', 'Caleb'],
    family: ['Foster', 'Lindqvist'],
    counselor: 1,
    weeks: 10,
    rebuilds: 1,
    focus: 'An agreement on openness that was broken and kept quiet.',
    story: badWeek([at(R, 10, 5), at(T, 6)]),
  },
  {
    names: ['Nadia', 'Viktor'],
    family: ['Petrov', 'Petrov'],
    counselor: 1,
    weeks: 6,
    rebuilds: 1,
    focus: 'A hidden phone, found by chance.',
    story: quiet([at(R, 6)], 0, 7),
    team: 'COVERED',
  },
  {
    names: ['Amara', 'Chidi'],
    family: ['Obi', 'Obi'],
    counselor: 1,
    weeks: 21,
    rebuilds: 1,
    focus: 'A loan in both names that one of them signed.',
    story: settling([at(R, 21, 16), at(T, 17, 10), at(B, 11), at(P, 5)]),
  },
  {
    names: ['June', 'Walter'],
    family: ['Hobbs', 'Hobbs'],
    counselor: 1,
    weeks: 26,
    rebuilds: 1,
    focus: 'An old affair that came out after thirty years.',
    story: steady([at(R, 26, 18), at(T, 19, 9), at(B, 10, 4), at(P, 8)], 5, 6.8),
  },
  {
    names: ['Mei', 'Lukas'],
    family: ['Chen', 'Vogel'],
    counselor: 1,
    weeks: 4,
    rebuilds: 0,
    focus: 'A dating profile, kept active after the wedding.',
    story: beginning([at(R, 4)]),
  },
  {
    names: ['Rosa', 'Emilio'],
    family: ['Vidal', 'Vidal'],
    counselor: 2,
    weeks: 12,
    rebuilds: 1,
    focus: 'Promises about work and evenings, broken for years, and one lie that ended it.',
    story: steady([at(R, 12, 7), at(T, 8), at(P, 2)]),
    language: 'ES',
    safety: { askedDaysAgo: 20, stands: 'CLEARED' },
    agreement: 'ES',
    questions: 'ES',
    patience: 'ES',
    sessions: 'ES',
  },
  {
    names: ['Anna', 'Piotr'],
    family: ['Zielińska', 'Zieliński'],
    counselor: 2,
    weeks: 9,
    rebuilds: null,
    focus: 'Two affairs, one on each side, two years apart.',
    story: badWeek([at(R, 9), at(T, 4)]),
  },
  {
    names: ['Dana', 'Yael'],
    family: ['Shapiro', 'Katz'],
    counselor: 2,
    weeks: 15,
    rebuilds: 1,
    focus: 'Savings for a house that were not there any more.',
    story: steady([at(R, 15, 11), at(T, 12, 6), at(B, 7)], 4.2, 6.9),
    promises: 1,
  },
  {
    names: ['Isaac', 'Miriam'],
    family: ['Goldberg', 'Goldberg'],
    counselor: 2,
    weeks: 2,
    rebuilds: 0,
    focus: 'Something said to friends that should have stayed at home.',
    story: beginning([at(R, 2)]),
    team: 'CO',
  },
  {
    names: ['Fatima', 'Hassan'],
    family: ['El Amrani', 'El Amrani'],
    counselor: 2,
    weeks: 18,
    rebuilds: 1,
    focus: 'A second household that Hassan supported.',
    story: lapse([at(R, 18, 12), at(T, 13, 8), at(B, 9), at(T, 5, null, true)]),
  },
  {
    names: ['Sven', 'Marta'],
    family: ['Lind', 'Kowal'],
    counselor: 2,
    weeks: 11,
    rebuilds: 0,
    focus: 'Messages deleted over months.',
    story: quiet([at(R, 11, 6), at(T, 7)], 0, 9),
  },
];
