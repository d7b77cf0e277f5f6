import { addDays } from './schedule.js';

/** What somebody is told of: clients of what waits for them, staff that the page of their day or week is ready. */
export type NoticeKind = 'TASK_OPEN' | 'TASK_CLOSING' | 'PROMISE' | 'CHECK_IN' | 'REPLY' | 'DAY' | 'WEEK';

/** Whether it may leave the portal, by mail or to a phone. A reply is found when its person comes by: nobody asked to be called for it. */
export const goesOut = (kind: NoticeKind): boolean => kind !== 'REPLY';

/** The hours in which nothing is sent to somebody. Times are `HH:MM` on their own wall (R14). */
export interface Quiet {
  quietFrom: string;
  /** The same as `quietFrom` where no hour is quiet. */
  quietUntil: string;
}

/** What a client wants of reminders. */
export interface ReminderChoice extends Quiet {
  /** Whether reminders come by mail at all. */
  byMail: boolean;
  tasks: boolean;
  promises: boolean;
  /** When to ask how the day was, where they did not say it yet; null for never. */
  checkInAt: string | null;
}

/** Until a person chooses. R8: nobody is asked for their day who did not wish it. */
export const usualReminders: ReminderChoice = {
  byMail: true,
  quietFrom: '21:00',
  quietUntil: '08:00',
  tasks: true,
  promises: true,
  checkInAt: null,
};

/** A day and a time on somebody's wall. */
export interface WallTime {
  /** `YYYY-MM-DD`. */
  day: string;
  /** `HH:MM`. */
  at: string;
}

const goesOverMidnight = ({ quietFrom, quietUntil }: Quiet): boolean => quietFrom > quietUntil;

/** R10: whether a time is among the quiet hours; their first minute is, their last is not. */
export function isQuiet(quiet: Quiet, at: string): boolean {
  const { quietFrom, quietUntil } = quiet;
  if (quietFrom === quietUntil) return false;
  return goesOverMidnight(quiet) ? at >= quietFrom || at < quietUntil : at >= quietFrom && at < quietUntil;
}

/** The first time from this one on that is not quiet. */
export function whenNotQuiet(quiet: Quiet, wall: WallTime): WallTime {
  if (!isQuiet(quiet, wall.at)) return wall;
  return { day: wall.at >= quiet.quietUntil ? addDays(wall.day, 1) : wall.day, at: quiet.quietUntil };
}

/** How long before the quiet hours somebody hears of what comes in them. */
const minutesBeforeQuiet = 60;

/** The last fitting time that is no later than this one: before the quiet hours where it is among them. Null where every hour but a few is quiet. */
export function whenStillAwake(quiet: Quiet, wall: WallTime): WallTime | null {
  if (!isQuiet(quiet, wall.at)) return wall;
  const began = { day: wall.at < quiet.quietFrom ? addDays(wall.day, -1) : wall.day, at: quiet.quietFrom };
  const before = earlier(began, minutesBeforeQuiet);
  return isQuiet(quiet, before.at) ? null : before;
}

function earlier({ day, at }: WallTime, minutes: number): WallTime {
  const [hour, minute] = at.split(':').map(Number) as [number, number];
  const left = hour * 60 + minute - minutes;
  const ofDay = (left + 1440) % 1440;
  const two = (value: number): string => String(value).padStart(2, '0');
  return { day: left < 0 ? addDays(day, -1) : day, at: `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}` };
}

/** A reminder that a task closes comes this long before, and as long after the one that it opened at the least: else there is one only. */
export const hoursBeforeClosing = 3;
/** How long before a promise is due its maker hears of it. */
export const minutesBeforePromise = 60;
/** What should have been told longer ago is told no more: the worker was away, or the thing is old news. */
export const longestLateHours = 24;
/** R10: nobody gets more than one mail in this time, whatever there is to tell. */
export const minutesBetweenMails = 60;

export type ReminderFault = 'IN_QUIET_HOURS' | 'TOO_MANY_QUIET_HOURS';
/** Longer, and there would be hardly a time left to be told of anything. */
const mostQuietMinutes = 20 * 60;

/** What is wrong with quiet hours, by field. */
export const faultsOfQuiet = (quiet: Quiet): { quietUntil?: ReminderFault } =>
  quietMinutes(quiet) > mostQuietMinutes ? { quietUntil: 'TOO_MANY_QUIET_HOURS' } : {};

/** The faults of a choice by field; an empty object means that it can be kept. */
export function faultsOfReminders(choice: ReminderChoice): Partial<Record<keyof ReminderChoice, ReminderFault>> {
  const faults: Partial<Record<keyof ReminderChoice, ReminderFault>> = faultsOfQuiet(choice);
  if (choice.checkInAt !== null && isQuiet(choice, choice.checkInAt)) faults.checkInAt = 'IN_QUIET_HOURS';
  return faults;
}

function quietMinutes({ quietFrom, quietUntil }: Quiet): number {
  const minutes = (at: string): number => Number(at.slice(0, 2)) * 60 + Number(at.slice(3));
  return (minutes(quietUntil) - minutes(quietFrom) + 1440) % 1440;
}

/** How long a mail that was not taken waits for its next try, in minutes. */
const waits = [1, 2, 4, 8, 15, 30, 60, 60, 60, 60, 60];

/** When a mail is tried again after so many tries; null where that was the last. */
export const minutesToNextTry = (attempts: number): number | null => waits[attempts - 1] ?? null;
