import type { ReportKind, ViewKind } from './commitment.js';
import { addDays } from './schedule.js';

/** The windows over which reliability is told, in weeks. */
export const reliabilityWindows = [2, 4, 12] as const;
export type ReliabilityWeeks = (typeof reliabilityWindows)[number];

/** One reported moment as counting asks: what stands now on each side. What its reader may not read is not in it (R7, R19). */
export interface CountedMoment {
  /** `YYYY-MM-DD` in the maker's calendar. */
  day: string;
  kind: ReportKind;
  /** The other's newest view, where there is one that the reader may read. */
  view: ViewKind | null;
  /** From when it was due to the repair; null without a repair, or without a time at which it was due. */
  minutesToRepair: number | null;
}

/** How many moments of each kind. */
export type MomentCounts = Record<ReportKind, number>;

/** A share with how far it can be trusted: both ends of its 95 % interval, all from 0 to 1. */
export interface Rate {
  rate: number;
  low: number;
  high: number;
}

/** Small acts over a stated window, counted. Never a grade of a person (R7). */
export interface Reliability {
  weeks: ReliabilityWeeks;
  counts: MomentCounts;
  /** Kept or renegotiated in time, among all that were reported; null while nothing was. */
  reliable: Rate | null;
  confirmed: number;
  disputed: number;
  unsure: number;
  /** Disputed among the reported, 0 to 1; null while nothing was reported. */
  disputedShare: number | null;
  /** Median; null where nothing was repaired. */
  minutesToRepair: number | null;
}

/** The last days of a window that ends today, both ends included. */
export const windowFrom = (today: string, weeks: number): string => addDays(today, -7 * weeks + 1);

/**
 * What the moments of a window say. Renegotiated before it was due counts as reliable (clinical design, E25); what was not reported is
 * neither kept nor missed and not in the rate. The order of the moments means nothing.
 */
export function reliabilityOf(moments: readonly CountedMoment[], today: string, weeks: ReliabilityWeeks): Reliability {
  const from = windowFrom(today, weeks);
  const inWindow = moments.filter(({ day }) => day >= from && day <= today);
  const of = (kind: ReportKind): number => inWindow.filter(moment => moment.kind === kind).length;
  const seen = (view: ViewKind): number => inWindow.filter(moment => moment.view === view).length;
  const counts: MomentCounts = { KEPT: of('KEPT'), RENEGOTIATED: of('RENEGOTIATED'), LATE: of('LATE'), MISSED: of('MISSED') };
  const reported = inWindow.length;
  const disputed = seen('DISPUTED');
  return {
    weeks,
    counts,
    reliable: wilson(counts.KEPT + counts.RENEGOTIATED, reported),
    confirmed: seen('CONFIRMED'),
    disputed,
    unsure: seen('UNSURE'),
    disputedShare: reported === 0 ? null : disputed / reported,
    minutesToRepair: median(inWindow.flatMap(({ minutesToRepair }) => (minutesToRepair === null ? [] : [minutesToRepair]))),
  };
}

/**
 * All moments that were ever kept. It has no window, so time does not lower it, nor does a lapse, a miss or a dispute: only its maker
 * does, by correcting what they said of one of them.
 */
export const totalKept = (moments: readonly Pick<CountedMoment, 'kind'>[]): number => moments.filter(({ kind }) => kind === 'KEPT').length;

/** The normal quantile of a two-sided 95 % interval. */
const z = 1.959963984540054;

/**
 * The score interval of Wilson for a share of few (E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22, 1927, 209-212; recommended for small n by L. D. Brown, T. T. Cai and
 * A. DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16, 2001, 101-133). Unlike the textbook interval it
 * never leaves 0 to 1 and never says that three of three are certain.
 * @returns null for none of none
 */
export function wilson(hits: number, of: number): Rate | null {
  if (of === 0) return null;
  const rate = hits / of;
  const square = z * z;
  const middle = (rate + square / (2 * of)) / (1 + square / of);
  const half = (z / (1 + square / of)) * Math.sqrt((rate * (1 - rate)) / of + square / (4 * of * of));
  // At both ends the formula is exact and the computer's fractions are not.
  return { rate, low: hits === 0 ? 0 : Math.max(0, middle - half), high: hits === of ? 1 : Math.min(1, middle + half) };
}

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : Math.round((sorted[half - 1]! + sorted[half]!) / 2);
}
