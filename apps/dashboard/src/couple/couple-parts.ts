/** What the couple's page is divided into, in the order of its tabs; each has its own address. */
export const coupleParts = [
  'overview',
  'sessions',
  'tasks',
  'apology',
  'questions',
  'openness',
  'promises',
  'patience',
  'needs',
  'team',
  'notes',
] as const;
export type CouplePart = (typeof coupleParts)[number];

/** Without a plan there is nothing yet to apologize, ask or promise in. */
const beforeThePlan: readonly CouplePart[] = ['overview', 'sessions', 'tasks', 'openness', 'team', 'notes'];

export const partsOf = (hasPlan: boolean): readonly CouplePart[] => (hasPlan ? coupleParts : beforeThePlan);

/** The address of a part; the overview is the couple's own. */
export const pathOf = (coupleId: string, part: CouplePart): string =>
  part === 'overview' ? `/couples/${coupleId}` : `/couples/${coupleId}/${part}`;
