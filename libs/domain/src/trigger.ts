import { asHurtPartner, type RoleInPlan } from './role-in-plan.js';
import type { Visibility } from './exercise.js';
import type { StepState } from './roadmap.js';
import { addDays } from './schedule.js';

/** What somebody needs from their partner in a moment in which the pain came back. */
export const needs = ['NOTHING', 'STAY', 'WORDS', 'SPACE'] as const;
export type Need = (typeof needs)[number];

/** Longest words about what brought it and what helped, in characters: details feed the pain, a few words are enough. */
export const longestCue = 500;

/** So many in one day are within what a hard time is; more of them offer grounding and tell the counselor. Set by couple. */
export const usualTriggersADay = 5;
export const mostTriggersADay = 20;

/** A couple as far as a trigger asks. */
export interface TriggeredCouple {
  state: 'ACTIVE' | 'SEPARATED';
  /** What the one who writes is in the plan; null before a plan is open. */
  role: RoleInPlan | null;
  /** How the fourth step stands. */
  patience: StepState;
}

/** Whether a need can be shared at all: the counselor has opened the step in which the other learns to answer it (R1). */
export const mayShareNeed = ({ state, role, patience }: TriggeredCouple): boolean =>
  state === 'ACTIVE' && asHurtPartner(role) === true && (patience === 'OPEN' || patience === 'MAINTAINING');

/**
 * R5: who reads the need, of a card whose other words the partner never reads. Narrowing is always safe, and what was written is never
 * turned away for it: where nothing is needed, the step has closed meanwhile, or the moment is over, the need stays with its author.
 * @param today the author's own day
 */
export function visibilityOfNeed(
  { need, day, share }: { need: Need; day: string; share: boolean },
  couple: TriggeredCouple,
  today: string,
): Visibility {
  const isNow = day >= addDays(today, -1);
  return share && need !== 'NOTHING' && isNow && mayShareNeed(couple) ? 'SHARED' : 'PRIVATE';
}

/** The day that a card is counted on: the one it was written on, and never one that has not come yet. */
export const dayOfTrigger = (day: string, today: string): string => (day > today ? today : day);

/** R8: more than usual offers grounding, and blocks nothing. `count` includes the one just written. */
export const isManyTriggers = (count: number, limit: number): boolean => count > limit;

export type TriggerFault = 'OUT_OF_RANGE' | 'TOO_LONG';

export function faultsOfTrigger(card: {
  cue: string | null;
  intensity: number;
  helped: string | null;
}): Partial<Record<'cue' | 'intensity' | 'helped', TriggerFault>> {
  const faults: Partial<Record<'cue' | 'intensity' | 'helped', TriggerFault>> = {};
  if (!(card.intensity >= 0 && card.intensity <= 10)) faults.intensity = 'OUT_OF_RANGE';
  for (const part of ['cue', 'helped'] as const) if ((card[part]?.length ?? 0) > longestCue) faults[part] = 'TOO_LONG';
  return faults;
}

export const faultsOfTriggerLimit = (most: number): { most?: 'OUT_OF_RANGE' } =>
  Number.isInteger(most) && most >= 1 && most <= mostTriggersADay ? {} : { most: 'OUT_OF_RANGE' };
