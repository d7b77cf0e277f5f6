import { weeklyRule, type Weekday } from './schedule.js';

/** Agreed times for questions, instead of the night: weekdays, a wall-clock time in a named zone, and how long. */
export interface QuestionWindows {
  weekdays: readonly Weekday[];
  /** `HH:MM`, wall clock. */
  opensAt: string;
  minutes: number;
}

/** Shorter is no room, longer is an interrogation. */
export const shortestWindow = 10;
export const longestWindow = 90;

export type WindowFault = 'NEEDED' | 'MINUTES_OUT_OF_RANGE';

export function faultsOfWindows({ weekdays, minutes }: QuestionWindows): Partial<Record<'weekdays' | 'minutes', WindowFault>> {
  return {
    ...(weekdays.length === 0 && { weekdays: 'NEEDED' as const }),
    ...((!Number.isInteger(minutes) || minutes < shortestWindow || minutes > longestWindow) && {
      minutes: 'MINUTES_OUT_OF_RANGE' as const,
    }),
  };
}

export const ruleOfWindows = ({ weekdays }: Pick<QuestionWindows, 'weekdays'>): string => weeklyRule(weekdays, null);

export const weekdaysOfRule = (rule: string): Weekday[] => (/BYDAY=([A-Z,]+)/.exec(rule)?.[1]?.split(',') ?? []) as Weekday[];

/** One window that comes, or is open. */
export interface WindowTime {
  opensAt: Date;
  closesAt: Date;
}

/** The window that is open now, or else the next one; null when there is none. `times` in order. */
export const currentOrNext = (times: readonly WindowTime[], now: Date): WindowTime | null =>
  times.find(({ closesAt }) => closesAt.getTime() > now.getTime()) ?? null;

/**
 * From when the partner finds a question that comes to lie with them now: at once inside a window, else when the next one opens. Where
 * nothing is agreed there is nothing to wait for.
 */
export function opensToPartner(times: readonly WindowTime[], now: Date): Date {
  const next = currentOrNext(times, now);
  return next && next.opensAt.getTime() > now.getTime() ? next.opensAt : now;
}
