import type { CoupleQuery, CoupleTaskFieldsFragment, PlanFieldsFragment } from '../generated/graphql';
import type { TimelineEntry } from './timeline-queries';

export type Couple = CoupleQuery['couple'];
export type Task = CoupleTaskFieldsFragment;
export type Transition = PlanFieldsFragment['transitions'][number];

/** One day: what the first partner did, what the second did, and what concerns both. */
export interface TimelineDay {
  day: string;
  lanes: [TimelineEntry[], TimelineEntry[]];
  both: TimelineEntry[];
}

export const waitsForReply = (task: Task): boolean => task.submissionId !== null && task.reviewedAt === null;

/** Tasks that have not opened yet stand apart: they are not what happened. */
export const comingTasks = (couple: Couple, now: Date): Task[] =>
  couple.tasks
    .filter(task => task.submissionId === null && new Date(task.opensAt) > now)
    .toSorted((a, b) => a.opensAt.localeCompare(b.opensAt));

/**
 * The story by days, newest first, as its entries come.
 * @param dayOf the reader's calendar day of an instant
 */
export function daysOf(
  entries: readonly TimelineEntry[],
  firstPartnerId: string | undefined,
  dayOf: (instant: string) => string,
): TimelineDay[] {
  const days = new Map<string, TimelineDay>();
  for (const entry of entries) {
    const day = dayOf(entry.at);
    const told = days.get(day) ?? { day, lanes: [[], []], both: [] };
    days.set(day, told);
    if (entry.clientId === null || entry.clientId === undefined) told.both.push(entry);
    else told.lanes[entry.clientId === firstPartnerId ? 0 : 1].push(entry);
  }
  return [...days.values()];
}
