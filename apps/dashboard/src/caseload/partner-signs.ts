import { signalWeight } from '@roadback/domain/signals';
import { changeOverFourWeeks } from '@roadback/domain/trend';
import type { PartnerSignsFragment, SignalFieldsFragment } from '../generated/graphql';

/** Felt safety by week, oldest first; a week without an answer stays empty. */
export const safetyOf = (partner: PartnerSignsFragment): (number | null)[] => partner.trend.map(week => week.safety);

/** The newest felt safety, or null before the first answer. */
export const newestSafety = (partner: PartnerSignsFragment): number | null => safetyOf(partner).findLast(value => value !== null) ?? null;

/** Smaller changes than this are called steady. */
const steadyBelow = 0.3;

/** How felt safety moved over the last four weeks, as the signals reckon it; null where there is too little to say. */
export function fourWeekChange(partner: PartnerSignsFragment): number | 'steady' | null {
  const change = changeOverFourWeeks(partner.trend);
  return change !== null && Math.abs(change) < steadyBelow ? 'steady' : change;
}

/** What was due in 14 days and what was sent. */
export const tasksOf = (partner: PartnerSignsFragment): { sent: number; due: number } =>
  partner.taskDays.reduce((sum, day) => ({ sent: sum.sent + day.sent, due: sum.due + day.due }), { sent: 0, due: 0 });

/** The newest check-in of either. */
export const lastCheckInOf = (partners: readonly PartnerSignsFragment[]): string | null =>
  partners
    .map(partner => partner.lastCheckInOn)
    .filter(day => day !== null)
    .toSorted()
    .at(-1) ?? null;

export const isQuiet = (partner: PartnerSignsFragment, signals: readonly SignalFieldsFragment[]): boolean =>
  signals.some(signal => signal.kind === 'QUIET' && signal.partnerId === partner.id);

/** What asks most for a look comes first. */
export const bySignalWeight = (signals: readonly SignalFieldsFragment[]): SignalFieldsFragment[] =>
  signals.toSorted((a, b) => signalWeight[a.kind] - signalWeight[b.kind]);

export interface CoupleNames {
  first: string;
  second: string;
  /** The family name where both share it, otherwise both. */
  family: string;
}

export function namesOf(partners: readonly PartnerSignsFragment[]): CoupleNames {
  const [first, second] = partners;
  const families = [first?.familyName ?? '', second?.familyName ?? ''];
  return { first: first?.givenName ?? '', second: second?.givenName ?? '', family: [...new Set(families)].filter(Boolean).join(' · ') };
}
