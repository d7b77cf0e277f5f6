import type { Track } from './exercise.js';
import { roadmapSteps, type RoadmapStep } from './roadmap.js';

/** How far back what is counted by time is counted. */
export const windowDays = 28;

/** What is counted of one partner. Acts that happened, never a verdict on a person, and nothing that somebody owes (R8). */
export interface PartnerCounts {
  role: 'REBUILDING' | 'HURT' | 'BOTH';
  apologyDrafts: { sent: number; commented: number };
  apologies: { ready: number; delivered: number };
  /** Of the last days: tasks by the track of their exercise, and what was reviewed of them. */
  tasks: readonly { track: Track; asked: number; done: number; answered: number; reviewed: number }[];
  checkInDays: number;
  /** Of the last days: what the other asked of this partner in a hard moment, what was answered, and how it landed where they said so. */
  reassurances: { asked: number; answered: number; minutesToAnswer: number | null; said: number; landed: number };
}

/** A number, and of how many where it is a part of something. */
export interface Indicator {
  kind: IndicatorKind;
  count: number;
  of: number | null;
}

type Figure = { count: number; of?: number } | null;
interface Definition {
  /** The steps that it says something about. */
  steps: readonly RoadmapStep[];
  /** Null where it says nothing about this partner. */
  figure: (counts: PartnerCounts, step: RoadmapStep) => Figure;
}

const rebuilds = ({ role }: PartnerCounts): boolean => role !== 'HURT';
const tasksOf = ({ tasks }: PartnerCounts, step: RoadmapStep) =>
  tasks
    .filter(({ track }) => track === step)
    .reduce(
      (sum, one) => ({
        asked: sum.asked + one.asked,
        done: sum.done + one.done,
        answered: sum.answered + one.answered,
        reviewed: sum.reviewed + one.reviewed,
      }),
      { asked: 0, done: 0, answered: 0, reviewed: 0 },
    );

/** All indicators, in the order in which a counselor reads them. A room that brings another thing to count adds a line here. */
const indicators = {
  APOLOGY_DRAFTS: { steps: ['RESPONSIBILITY'], figure: one => (rebuilds(one) ? { count: one.apologyDrafts.sent } : null) },
  APOLOGY_DRAFTS_COMMENTED: {
    steps: ['RESPONSIBILITY'],
    figure: one => (rebuilds(one) ? { count: one.apologyDrafts.commented, of: one.apologyDrafts.sent } : null),
  },
  APOLOGIES_READY: { steps: ['RESPONSIBILITY'], figure: one => (rebuilds(one) ? { count: one.apologies.ready } : null) },
  APOLOGIES_DELIVERED: { steps: ['RESPONSIBILITY'], figure: one => (rebuilds(one) ? { count: one.apologies.delivered } : null) },
  // `Not ready` and `let us discuss` are answers, neither done nor missed (R16).
  TASKS_DONE: {
    steps: roadmapSteps,
    figure: (one, step) => {
      const { asked, done, answered } = tasksOf(one, step);
      return { count: done, of: asked - (answered - done) };
    },
  },
  TASKS_ANSWERED: { steps: roadmapSteps, figure: (one, step) => ({ count: tasksOf(one, step).answered, of: tasksOf(one, step).asked }) },
  SUBMISSIONS_REVIEWED: {
    steps: roadmapSteps,
    figure: (one, step) => ({ count: tasksOf(one, step).reviewed, of: tasksOf(one, step).answered }),
  },
  // What the one who was hurt logged is no sign of anybody's readiness, and is not counted here (R8).
  NEEDS_ANSWERED: {
    steps: ['PATIENCE'],
    figure: one => (rebuilds(one) ? { count: one.reassurances.answered, of: one.reassurances.asked } : null),
  },
  MINUTES_TO_ANSWER: {
    steps: ['PATIENCE'],
    figure: one => (rebuilds(one) && one.reassurances.minutesToAnswer !== null ? { count: one.reassurances.minutesToAnswer } : null),
  },
  REASSURANCES_LANDED: {
    steps: ['PATIENCE'],
    figure: one => (rebuilds(one) ? { count: one.reassurances.landed, of: one.reassurances.said } : null),
  },
  CHECK_IN_DAYS: { steps: roadmapSteps, figure: one => ({ count: one.checkInDays, of: windowDays }) },
} satisfies Record<string, Definition>;

export type IndicatorKind = keyof typeof indicators;
export const indicatorKinds = Object.keys(indicators) as IndicatorKind[];

/** What can be observed of one partner in one step, with its numbers. The counselor looks at it and decides; it decides nothing (R1). */
export const indicatorsOf = (step: RoadmapStep, counts: PartnerCounts): Indicator[] =>
  indicatorKinds.flatMap(kind => {
    const definition: Definition = indicators[kind];
    const figure = definition.steps.includes(step) ? definition.figure(counts, step) : null;
    return figure === null ? [] : [{ kind, count: figure.count, of: figure.of ?? null }];
  });

/** One number as it was on the screen when a counselor decided. */
export interface Evidence extends Indicator {
  step: RoadmapStep;
  partnerId: string;
}

export type EvidenceFault = 'OUT_OF_RANGE' | 'NOT_A_PARTNER' | 'TWICE';

/** What keeps a list from being evidence: numbers that cannot be counted, people who are not the two, the same number twice. */
export function faultOfEvidence(evidence: readonly Evidence[], partnerIds: readonly string[]): EvidenceFault | null {
  if (evidence.some(({ count, of }) => count < 0 || (of !== null && of < count))) return 'OUT_OF_RANGE';
  if (evidence.some(({ partnerId }) => !partnerIds.includes(partnerId))) return 'NOT_A_PARTNER';
  const names = evidence.map(({ step, partnerId, kind }) => `${step} ${partnerId} ${kind}`);
  return new Set(names).size < names.length ? 'TWICE' : null;
}
