import { refuse, type Refusal } from './refusal.js';

/** The four steps of the roadmap, in order. */
export const roadmapSteps = ['RESPONSIBILITY', 'TRANSPARENCY', 'CHANGED_BEHAVIOR', 'PATIENCE'] as const;
export type RoadmapStep = (typeof roadmapSteps)[number];

/** PAUSED and MAINTAINING are states of the product; no act of this version leads there yet. */
export type StepState = 'NOT_OPEN' | 'OPEN' | 'PAUSED' | 'MAINTAINING' | 'CLOSED';
export type EpisodeKind = 'FIRST' | 'STEP_BACK';

/** Each time a step is opened is an episode; a closed one stays as it was (R2). */
export interface Episode {
  id: string;
  step: RoadmapStep;
  kind: EpisodeKind;
  openedAt: Date;
  closedAt: Date | null;
}

/** A reason shorter than this says nothing to the colleague who reads it next year. */
export const shortestReason = 10;

export type MoveRefusal = 'STEP_ALREADY_OPEN' | 'STEP_NOT_OPEN' | 'REASON_NEEDED';

/** The change of a step's state that a counselor's act brings about. */
export interface StepMove {
  fromState: StepState;
  toState: StepState;
  /** The episode that the act begins, or null. */
  begins: EpisodeKind | null;
  /** The id of the episode that the act ends, or null. */
  ends: string | null;
}

export function stateOf(step: RoadmapStep, episodes: readonly Episode[]): StepState {
  const own = episodes.filter(episode => episode.step === step);
  if (own.length === 0) return 'NOT_OPEN';
  return own.some(episode => episode.closedAt === null) ? 'OPEN' : 'CLOSED';
}

/**
 * R1: a counselor opens a step, with a reason. R2: any step, whatever the others are; a step that was walked before
 * gets a new episode of kind STEP_BACK and the earlier ones stay.
 */
export function openStep(step: RoadmapStep, episodes: readonly Episode[], reason: string): StepMove | Refusal<MoveRefusal> {
  const state = stateOf(step, episodes);
  if (state === 'OPEN') return refuse('STEP_ALREADY_OPEN');
  if (!saysWhy(reason)) return refuse('REASON_NEEDED');
  return { fromState: state, toState: 'OPEN', begins: state === 'CLOSED' ? 'STEP_BACK' : 'FIRST', ends: null };
}

/** R1: a counselor completes an open step, with a reason. What was done in it plays no part in whether they may. */
export function completeStep(step: RoadmapStep, episodes: readonly Episode[], reason: string): StepMove | Refusal<MoveRefusal> {
  const open = episodes.find(episode => episode.step === step && episode.closedAt === null);
  if (!open) return refuse('STEP_NOT_OPEN');
  if (!saysWhy(reason)) return refuse('REASON_NEEDED');
  return { fromState: 'OPEN', toState: 'CLOSED', begins: null, ends: open.id };
}

const saysWhy = (reason: string): boolean => reason.trim().length >= shortestReason;
