/** What of openness runs out, so that nobody finds out on the day. */
export const endingKinds = ['AGREEMENT', 'CLEARANCE'] as const;
export type EndingKind = (typeof endingKinds)[number];

/** How many days ahead it is said that something ends: long enough to talk about it in a session before. */
export const daysOfEndings = 7;

/** What a counselor finds in the brief of a day, as far as it decides whether they are told of it. */
export interface BriefFacts {
  /** Sessions of theirs today. */
  sessions: number;
  /** Couples of theirs that deserve a look. */
  looks: number;
  endings: number;
}

/** Whether there is anything to be told of: nobody is written to about an empty day. */
export const isWorthTelling = ({ sessions, looks, endings }: BriefFacts): boolean => sessions + looks + endings > 0;
