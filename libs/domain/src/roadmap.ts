import { refuse, type Refusal } from './refusal.js';

/** The four steps of the roadmap, in order. */
export const roadmapSteps = ['RESPONSIBILITY', 'TRANSPARENCY', 'CHANGED_BEHAVIOR', 'PATIENCE'] as const;
export type RoadmapStep = (typeof roadmapSteps)[number];

export const stepStates = ['NOT_OPEN', 'OPEN', 'PAUSED', 'MAINTAINING', 'CLOSED'] as const;
export type StepState = (typeof stepStates)[number];
export type EpisodeKind = 'FIRST' | 'STEP_BACK';
/** How an episode stands while it has not ended. */
export type Standing = 'OPEN' | 'PAUSED' | 'MAINTAINING';

/** What a counselor does with a step. STEP_BACK comes back to one that was walked before: a new episode, and the earlier ones stay (R2). */
export const stepActs = ['OPEN', 'PAUSE', 'RESUME', 'MAINTAIN', 'COMPLETE', 'STEP_BACK'] as const;
export type StepAct = (typeof stepActs)[number];

/** Each time a step is opened is an episode; one that has ended stays as it was (R2). */
export interface Episode {
  id: string;
  step: RoadmapStep;
  kind: EpisodeKind;
  openedAt: Date;
  closedAt: Date | null;
  /** Counts while it has not ended. */
  standing: Standing;
}

/** A reason shorter than this says nothing to the colleague who reads it next year. */
export const shortestReason = 10;
export const saysWhy = (reason: string): boolean => reason.trim().length >= shortestReason;

export type MoveRefusal =
  'STEP_ALREADY_OPEN' | 'STEP_NOT_OPEN' | 'MOVE_DOES_NOT_FIT' | 'REASON_NEEDED' | 'COUPLE_SEPARATED' | 'PLAN_CONCLUDED';

/** The change of a step's state that a counselor's act brings about. */
export interface StepMove {
  fromState: StepState;
  toState: Exclude<StepState, 'NOT_OPEN'>;
  /** The episode that the act begins, or null. */
  begins: EpisodeKind | null;
  /** The id of the episode under way that the act changes or ends, or null. */
  changes: string | null;
  /** Whether that one ends. */
  ends: boolean;
}

/** The whole machine: from each state, where each act leads, or why it does not. There is no other way for a step to move (R1). */
const machine = {
  NOT_OPEN: {
    OPEN: 'OPEN',
    PAUSE: refuse('STEP_NOT_OPEN'),
    RESUME: refuse('STEP_NOT_OPEN'),
    MAINTAIN: refuse('STEP_NOT_OPEN'),
    COMPLETE: refuse('STEP_NOT_OPEN'),
    STEP_BACK: refuse('MOVE_DOES_NOT_FIT'),
  },
  OPEN: {
    OPEN: refuse('STEP_ALREADY_OPEN'),
    PAUSE: 'PAUSED',
    RESUME: refuse('STEP_ALREADY_OPEN'),
    MAINTAIN: 'MAINTAINING',
    COMPLETE: 'CLOSED',
    STEP_BACK: refuse('STEP_ALREADY_OPEN'),
  },
  PAUSED: {
    OPEN: refuse('MOVE_DOES_NOT_FIT'),
    PAUSE: refuse('MOVE_DOES_NOT_FIT'),
    RESUME: 'OPEN',
    MAINTAIN: refuse('MOVE_DOES_NOT_FIT'),
    COMPLETE: 'CLOSED',
    STEP_BACK: refuse('MOVE_DOES_NOT_FIT'),
  },
  MAINTAINING: {
    OPEN: refuse('MOVE_DOES_NOT_FIT'),
    PAUSE: 'PAUSED',
    RESUME: refuse('MOVE_DOES_NOT_FIT'),
    MAINTAIN: refuse('MOVE_DOES_NOT_FIT'),
    COMPLETE: 'CLOSED',
    STEP_BACK: 'OPEN',
  },
  CLOSED: {
    OPEN: refuse('MOVE_DOES_NOT_FIT'),
    PAUSE: refuse('STEP_NOT_OPEN'),
    RESUME: refuse('STEP_NOT_OPEN'),
    MAINTAIN: refuse('STEP_NOT_OPEN'),
    COMPLETE: refuse('STEP_NOT_OPEN'),
    STEP_BACK: 'OPEN',
  },
} as const satisfies Record<StepState, Record<StepAct, Exclude<StepState, 'NOT_OPEN'> | Refusal<MoveRefusal>>>;

/** The acts that lead somewhere from a state, in the order in which screens offer them. */
export const actsFrom = (state: StepState): StepAct[] => stepActs.filter(act => typeof machine[state][act] === 'string');

export function stateOf(step: RoadmapStep, episodes: readonly Episode[]): StepState {
  const own = episodes.filter(episode => episode.step === step);
  if (own.length === 0) return 'NOT_OPEN';
  return own.find(episode => episode.closedAt === null)?.standing ?? 'CLOSED';
}

/** What moving a step asks of the plan around it. */
export interface MovablePlan {
  couple: 'ACTIVE' | 'SEPARATED';
  outcome: PlanOutcome;
}

/** Why no step of a plan may move now, or null where they may. */
export function whyStepsRest({ couple, outcome }: MovablePlan): 'COUPLE_SEPARATED' | 'PLAN_CONCLUDED' | null {
  if (couple === 'SEPARATED') return 'COUPLE_SEPARATED';
  return outcome === 'CONTINUING' ? null : 'PLAN_CONCLUDED';
}

/**
 * R1: a counselor moves a step, with a reason. R2: any step, whatever the others are; a step that was walked before gets a new episode
 * of kind STEP_BACK and the earlier ones stay. What was done in a step plays no part in whether it may move.
 */
export function moveStep(
  plan: MovablePlan,
  step: RoadmapStep,
  episodes: readonly Episode[],
  act: StepAct,
  reason: string,
): StepMove | Refusal<MoveRefusal> {
  const rest = whyStepsRest(plan);
  if (rest) return refuse(rest);
  const fromState = stateOf(step, episodes);
  const toState = machine[fromState][act];
  if (typeof toState !== 'string') return toState;
  if (!saysWhy(reason)) return refuse('REASON_NEEDED');
  const underWay = episodes.find(episode => episode.step === step && episode.closedAt === null)?.id ?? null;
  const begins = act === 'OPEN' ? 'FIRST' : act === 'STEP_BACK' ? 'STEP_BACK' : null;
  return { fromState, toState, begins, changes: underWay, ends: underWay !== null && (begins !== null || toState === 'CLOSED') };
}

/** How a plan stands. None of them is better than another (R15); all but the first let it rest. For staff alone (R2). */
export const planOutcomes = [
  'CONTINUING',
  'COMPLETED_TOGETHER',
  'COMPLETED_APART',
  'PAUSED',
  'ENDED_FOR_SAFETY',
  'ENDED_OTHERWISE',
] as const;
export type PlanOutcome = (typeof planOutcomes)[number];
export type OutcomeRefusal = 'OUTCOME_STANDS' | 'COUPLE_SEPARATED' | 'REASON_NEEDED';

/** What is over for two can only be completed apart, paused or ended. */
function whyNotOutcome(plan: MovablePlan, outcome: PlanOutcome): 'OUTCOME_STANDS' | 'COUPLE_SEPARATED' | null {
  if (plan.outcome === outcome) return 'OUTCOME_STANDS';
  const isForTwo = outcome === 'COMPLETED_TOGETHER' || outcome === 'CONTINUING';
  return plan.couple === 'SEPARATED' && isForTwo ? 'COUPLE_SEPARATED' : null;
}

/** The outcomes that a plan may be given now, in the order in which screens offer them. */
export const outcomesFrom = (plan: MovablePlan): PlanOutcome[] => planOutcomes.filter(outcome => whyNotOutcome(plan, outcome) === null);

/** A counselor says how a plan stands, with a reason. */
export function concludePlan(plan: MovablePlan, outcome: PlanOutcome, reason: string): { outcome: PlanOutcome } | Refusal<OutcomeRefusal> {
  const not = whyNotOutcome(plan, outcome);
  if (not) return refuse(not);
  return saysWhy(reason) ? { outcome } : refuse('REASON_NEEDED');
}

/** What happened, in the counselor's own judgement; no rule draws it from what was written. */
export const lapseKinds = ['LAPSE', 'BREACH', 'NEW_DISCLOSURE'] as const;
export type LapseKind = (typeof lapseKinds)[number];
export type LapseRefusal = 'NOT_A_PARTNER' | 'DAY_NOT_YET' | 'REASON_NEEDED';

/** A counselor records a lapse of a partner. It is kept and moves nothing: a step back is an act beside it (R1, R2). */
export function recordLapse(
  partnerIds: readonly string[],
  { clientId, day, note, today }: { clientId: string; day: string; note: string; today: string },
): { clientId: string; day: string; note: string } | Refusal<LapseRefusal> {
  if (!partnerIds.includes(clientId)) return refuse('NOT_A_PARTNER');
  if (day > today) return refuse('DAY_NOT_YET');
  return saysWhy(note) ? { clientId, day, note: note.trim() } : refuse('REASON_NEEDED');
}
