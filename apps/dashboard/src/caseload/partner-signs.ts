import type { PartnerSignsFragment, SignalFieldsFragment, SignalKind } from '../generated/graphql';

/** Felt safety by week, oldest first; a week without an answer stays empty. */
export const safetyOf = (partner: PartnerSignsFragment): (number | null)[] => partner.trend.map(week => week.safety);

/** The newest felt safety, or null before the first answer. */
export const newestSafety = (partner: PartnerSignsFragment): number | null => safetyOf(partner).findLast(value => value !== null) ?? null;

/** Smaller changes than this are called steady. */
const steadyBelow = 0.3;

/**
 * How felt safety moved over the last four weeks; null where there is no answer on one of the two sides.
 * Where the API has raised a signal, its number is used, so that chip, sentence and column say the same.
 */
export function fourWeekChange(partner: PartnerSignsFragment, signals: readonly SignalFieldsFragment[]): number | 'steady' | null {
  const dip = signals.find(signal => signal.kind === 'SAFETY_DIPPED' && signal.partnerId === partner.id);
  if (dip?.amount != null) return -dip.amount;
  const weeks = safetyOf(partner);
  const now = weeks.findLastIndex((value, index) => value !== null && index >= weeks.length - 2);
  if (now < 0) return null;
  const before = weeks[now - 4] ?? weeks[now - 5] ?? weeks[now - 3];
  const value = weeks[now];
  if (before == null || value == null) return null;
  const change = value - before;
  return Math.abs(change) < steadyBelow ? 'steady' : change;
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

const weight: Record<SignalKind, number> = { SAFETY_DIPPED: 0, QUIET: 1, TO_REVIEW: 2, NO_PLAN: 3 };

/** What asks most for a look comes first. */
export const bySignalWeight = (signals: readonly SignalFieldsFragment[]): SignalFieldsFragment[] =>
  signals.toSorted((a, b) => weight[a.kind] - weight[b.kind]);

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
