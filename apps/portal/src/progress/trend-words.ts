export interface Week {
  weekStartsOn: string;
  safety: number | null;
}

/** What twelve weeks say, in the terms in which a sentence can be made of them. */
export type TrendSaying =
  | { kind: 'NONE' }
  /** The answers are older than the last four weeks. */
  | { kind: 'QUIET'; now: number; weekStartsOn: string }
  /** Nothing earlier to set it against. */
  | { kind: 'LATELY'; now: number }
  | { kind: 'STEADY'; now: number }
  | { kind: 'RISEN' | 'EASED'; by: number; now: number };

const span = 4;
/** Less than this is the noise of days. */
const enough = 0.5;

/** Sets the last four weeks against the four before; oldest week first. */
export function trendSaying(weeks: readonly Week[]): TrendSaying {
  const latest = weeks.findLast(week => week.safety !== null);
  if (!latest || latest.safety === null) return { kind: 'NONE' };
  const now = meanOf(weeks.slice(-span));
  if (now === null) return { kind: 'QUIET', now: latest.safety, weekStartsOn: latest.weekStartsOn };
  const before = meanOf(weeks.slice(-2 * span, -span));
  if (before === null) return { kind: 'LATELY', now };
  const by = Math.abs(now - before);
  if (by < enough) return { kind: 'STEADY', now };
  return { kind: now > before ? 'RISEN' : 'EASED', by, now };
}

function meanOf(weeks: readonly Week[]): number | null {
  const values = weeks.map(week => week.safety).filter(value => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
