import type { CoupleCheckInFieldsFragment, CoupleQuery, CoupleTaskFieldsFragment, PlanFieldsFragment } from '../generated/graphql';

export type Couple = CoupleQuery['couple'];
export type Task = CoupleTaskFieldsFragment;
export type CheckIn = CoupleCheckInFieldsFragment;
export type Transition = PlanFieldsFragment['transitions'][number];
export type Lapse = PlanFieldsFragment['lapses'][number];

export type TimelineView = 'all' | 'review' | 'shared';
export type Entry = { kind: 'task'; task: Task } | { kind: 'checkIn'; checkIn: CheckIn };

/** One day: what the first partner did, what the second did, and what concerns both. */
export interface TimelineDay {
  day: string;
  lanes: [Entry[], Entry[]];
  moved: Transition[];
  /** For staff alone (R2). */
  lapses: Lapse[];
}

export const waitsForReply = (task: Task): boolean => task.submissionId !== null && task.reviewedAt === null;

const isShared = (entry: Entry): boolean =>
  entry.kind === 'task' ? entry.task.visibility === 'SHARED' && entry.task.submissionId !== null : entry.checkIn.visibility === 'SHARED';

/** Tasks that have not opened yet stand apart: they are not what happened. */
export const comingTasks = (couple: Couple, now: Date): Task[] =>
  couple.tasks
    .filter(task => task.submissionId === null && new Date(task.opensAt) > now)
    .toSorted((a, b) => a.opensAt.localeCompare(b.opensAt));

/**
 * The time line, newest day first.
 * @param dayOf the reader's calendar day of an instant; what was sent stands on the day it was sent, what waits on its own day
 */
export function timelineOf(couple: Couple, view: TimelineView, now: Date, dayOf: (instant: string) => string): TimelineDay[] {
  const days = new Map<string, TimelineDay>();
  const on = (day: string): TimelineDay => {
    const known = days.get(day);
    if (known) return known;
    const fresh: TimelineDay = { day, lanes: [[], []], moved: [], lapses: [] };
    days.set(day, fresh);
    return fresh;
  };
  const add = (day: string, clientId: string, entry: Entry) => {
    if (view === 'shared' && !isShared(entry)) return;
    on(day).lanes[clientId === couple.partners[0]?.id ? 0 : 1].push(entry);
  };

  for (const task of couple.tasks) {
    if (task.submissionId === null && new Date(task.opensAt) > now) continue;
    if (view === 'review' && !waitsForReply(task)) continue;
    add(task.sentAt ? dayOf(task.sentAt) : task.day, task.clientId, { kind: 'task', task });
  }
  if (view !== 'review') {
    for (const checkIn of couple.checkIns) add(checkIn.day, checkIn.clientId, { kind: 'checkIn', checkIn });
  }
  if (view === 'all') {
    for (const transition of couple.plan?.transitions ?? []) on(dayOf(transition.at)).moved.push(transition);
    for (const lapse of couple.plan?.lapses ?? []) on(lapse.day).lapses.push(lapse);
  }
  return [...days.values()].toSorted((a, b) => b.day.localeCompare(a.day));
}
