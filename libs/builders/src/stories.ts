import type { RoadmapStep } from '@roadback/domain/roadmap';

/** A step's time in a story, in weeks ago. `until` null: still open. */
export interface StoryStep {
  step: RoadmapStep;
  from: number;
  until: number | null;
  isStepBack?: boolean;
}

/** What the counselor recognizes when looking at the page. Index 0 is the first partner, 1 the second. */
export interface Story {
  /** Felt safety 0 to 10 of a partner, some weeks ago. */
  safety(partner: 0 | 1, weeksAgo: number): number;
  /** How likely a partner checks in on a day. */
  checksIn(partner: 0 | 1, daysAgo: number): number;
  /** How likely a partner sends a task that was due. */
  sends(partner: 0 | 1, daysAgo: number): number;
  steps: readonly StoryStep[];
}

const weeksShown = 12;
const rise = (from: number, to: number, weeksAgo: number): number => to - ((to - from) * Math.min(weeksAgo, weeksShown)) / weeksShown;

/** Small steps, mostly kept; slow, and forward. */
export const steady = (steps: readonly StoryStep[], from = 4, to = 7): Story => ({
  safety: (partner, weeksAgo) => rise(from + (partner ? 1 : 0), to + (partner ? 0.4 : 0), weeksAgo),
  checksIn: () => 0.86,
  sends: partner => (partner ? 0.88 : 0.92),
  steps,
});

/** It went well, then something came to light five weeks ago; the step before was opened again. */
export const lapse = (steps: readonly StoryStep[]): Story => ({
  safety: (partner, weeksAgo) =>
    weeksAgo > 5 ? rise(4, 7.5, weeksAgo - 4) : partner ? 5.2 + (5 - weeksAgo) * 0.2 : 2.6 + (5 - weeksAgo) * 0.55,
  checksIn: (partner, daysAgo) => (daysAgo > 30 && daysAgo < 38 && partner === 0 ? 0.3 : 0.8),
  sends: (partner, daysAgo) => (daysAgo < 14 ? 0.85 : partner ? 0.7 : 0.75),
  steps,
});

/** One partner has fallen silent; the other goes on. */
export const quiet = (steps: readonly StoryStep[], silent: 0 | 1, since: number): Story => ({
  safety: (partner, weeksAgo) => rise(partner ? 4.2 : 3.6, partner ? 4.6 : 4.8, weeksAgo),
  checksIn: (partner, daysAgo) => (partner === silent ? (daysAgo <= since ? 0 : 0.55) : 0.82),
  sends: (partner, daysAgo) => (partner === silent ? (daysAgo <= since ? 0 : 0.5) : 0.8),
  steps,
});

/** A good stretch with one hard week just behind them. */
export const badWeek = (steps: readonly StoryStep[]): Story => ({
  safety: (partner, weeksAgo) => (weeksAgo < 1 ? (partner ? 5.4 : 4) : rise(4.5, 7, weeksAgo)),
  checksIn: () => 0.84,
  sends: (_, daysAgo) => (daysAgo < 8 ? 0.6 : 0.85),
  steps,
});

/** Only just begun. */
export const beginning = (steps: readonly StoryStep[]): Story => ({
  safety: (partner, weeksAgo) => (partner ? 4.4 : 2.8) + (3 - Math.min(3, weeksAgo)) * 0.2,
  checksIn: () => 0.75,
  sends: () => 0.7,
  steps,
});

/** Far along: what is left is keeping it. */
export const settling = (steps: readonly StoryStep[]): Story => ({
  safety: (partner, weeksAgo) => rise(6.6, partner ? 8.2 : 7.9, weeksAgo),
  checksIn: () => 0.7,
  sends: () => 0.94,
  steps,
});
