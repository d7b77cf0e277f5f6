import type { Visibility } from './exercise.js';
import { refuse, type Refusal } from './refusal.js';
import { median, reliabilityWindows, windowFrom } from './reliability.js';

/** How an answer landed with the one who asked, if they want to say. */
export const landingKinds = ['LANDED', 'PARTLY', 'NOT_LANDED'] as const;
export type LandingKind = (typeof landingKinds)[number];

/** Longest answer to a need, and longest words about how it landed: being there is enough, and it is read in a hard moment. */
export const longestReassurance = 2_000;
export const longestLanding = 1_000;

export type ReassuranceRefusal = 'NEED_ANSWERED';
export type LandingRefusal = 'NEED_NOT_ANSWERED';

/** One answer to a need: what else is to be said is said to each other, not to a phone. */
export const answerNeed = (isAnswered: boolean): true | Refusal<ReassuranceRefusal> => (isAnswered ? refuse('NEED_ANSWERED') : true);

/**
 * Only an answer lands. Saying so is never owed (R8), and a later word stands beside the earlier ones (R13). Apart, the answer is no longer
 * there to read, and what its reader writes about it is kept all the same (R15).
 */
export const sayHowItLanded = (isAnswered: boolean, couple: 'ACTIVE' | 'SEPARATED'): true | Refusal<LandingRefusal> =>
  isAnswered || couple === 'SEPARATED' ? true : refuse('NEED_NOT_ANSWERED');

/** R5, R15: how it landed is shared only as long as the need is, and only in a couple. */
export const visibilityOfLanding = (chosen: Visibility, need: Visibility, couple: 'ACTIVE' | 'SEPARATED'): Visibility =>
  need === 'SHARED' && couple === 'ACTIVE' ? chosen : 'PRIVATE';

/** R5: an answer that its author took back is none to the one who asked; that it was one, the care team alone sees. */
export const partnerReadsAnswer = (answer: Visibility): boolean => answer === 'SHARED';

/** R5, R15: the second wall beside the policies: what the partner may read of a need, or of how an answer landed. */
export const partnerReadsNeed = (need: Visibility, couple: 'ACTIVE' | 'SEPARATED'): boolean => need === 'SHARED' && couple === 'ACTIVE';

export type ReassuranceFault = 'EMPTY' | 'TOO_LONG';

export const faultsOfReassurance = (words: string): { words?: ReassuranceFault } =>
  words.trim() === '' ? { words: 'EMPTY' } : words.length > longestReassurance ? { words: 'TOO_LONG' } : {};

export const faultsOfLanding = (words: string | null): { words?: 'TOO_LONG' } =>
  (words?.length ?? 0) > longestLanding ? { words: 'TOO_LONG' } : {};

/** One trigger as it is counted: its day, and what became of a need that was shared. */
export interface CountedTrigger {
  day: string;
  intensity: number;
  asked: boolean;
  /** From asking to the answer; null without one. */
  minutesToAnswer: number | null;
  landed: LandingKind | null;
}

/** Triggers of one partner over a window, and what met them. Acts and moments that happened, never a verdict (R7). */
export interface PatienceWindow {
  weeks: number;
  triggers: number;
  /** Median; null without triggers. */
  intensity: number | null;
  asked: number;
  answered: number;
  /** Median; null without answers. */
  minutesToAnswer: number | null;
  landed: number;
  partly: number;
  notLanded: number;
}

/** Over 2, 4 and 12 weeks, today included. */
export const patienceOver = (triggers: readonly CountedTrigger[], today: string): PatienceWindow[] =>
  reliabilityWindows.map(weeks => {
    const counted = triggers.filter(({ day }) => day >= windowFrom(today, weeks) && day <= today);
    const times = counted.flatMap(({ minutesToAnswer }) => (minutesToAnswer === null ? [] : [minutesToAnswer]));
    const said = (kind: LandingKind): number => counted.filter(({ landed }) => landed === kind).length;
    return {
      weeks,
      triggers: counted.length,
      intensity: median(counted.map(({ intensity }) => intensity)),
      asked: counted.filter(({ asked }) => asked).length,
      answered: times.length,
      minutesToAnswer: median(times),
      landed: said('LANDED'),
      partly: said('PARTLY'),
      notLanded: said('NOT_LANDED'),
    };
  });
