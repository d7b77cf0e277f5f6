import type { CommitmentTerms } from '@roadback/domain/commitment';
import { hoursOfMorning, morningMailOf, type MorningChoice } from '@roadback/domain/morning-mail';
import {
  hoursBeforeClosing,
  isQuiet,
  minutesBeforePromise,
  whenNotQuiet,
  whenStillAwake,
  type NoticeKind,
  type Quiet,
  type ReminderChoice,
  type WallTime,
} from '@roadback/domain/notice';
import { addDays } from '@roadback/domain/schedule';
import { dayIn, timeIn } from '@roadback/domain/weeks';
import { momentsOf } from '../changed-behavior/ledger.js';
import { instantOn } from '../tasks/occurrences.js';

const hour = 3_600_000;
const minute = 60_000;
/** As long as Today shows a reply. */
export const daysOfReplies = 7;

/** One thing of one day to tell one person of. */
export interface Occasion {
  kind: NoticeKind;
  /** A task, a promise, what was replied to, or the person themself. */
  subjectId: string;
  day: string;
  /** From when on it is told. What goes out waits besides until no hour is quiet. */
  dueAt: Date;
  /** From when on there is nothing to tell any more. */
  endsAt: Date;
}

/** What of somebody's care may be worth a reminder, as it stands now. Each is there because they themself may read it (R19). */
export interface Standing {
  personId: string;
  timeZone: string;
  choice: ReminderChoice;
  tasks: { id: string; day: string; opensAt: Date; closesAt: Date }[];
  promises: (Pick<CommitmentTerms, 'timing' | 'startsOn' | 'at' | 'rule'> & { id: string; madeAt: Date; reported: string[] })[];
  /** The days on which they said how they are. */
  checkedIn: string[];
  /** What their counselor lately replied to. */
  replies: { submissionId: string; at: Date }[];
}

/** Somebody of the staff, as far as their mornings go. */
export interface StaffStanding {
  personId: string;
  timeZone: string;
  choice: MorningChoice;
}

/** Everything to tell a client of from what is told now until an instant. What is not in it stands no longer. */
export function clientOccasions(standing: Standing, now: Date, until: Date): Occasion[] {
  const { choice } = standing;
  return between(now, until, [
    ...(choice.tasks ? standing.tasks.flatMap(task => ofTask(standing, task)) : []),
    ...(choice.promises ? ofPromises(standing, now, until) : []),
    ...ofDays(standing, now),
    ...ofReplies(standing),
  ]);
}

/** What somebody of the staff is told of: that the page of the day is ready, or on Mondays that of the week. It is there, whatever stands on it. */
export function staffOccasions({ personId, timeZone, choice }: StaffStanding, now: Date, until: Date): Occasion[] {
  const today = dayIn(timeZone, now);
  return between(
    now,
    until,
    [today, addDays(today, 1)].flatMap((day): Occasion[] => {
      const kind = morningMailOf(choice.often, day);
      if (kind === null) return [];
      const dueAt = instantOn(timeZone, day, choice.at);
      return [{ kind, subjectId: personId, day, dueAt, endsAt: new Date(dueAt.getTime() + hoursOfMorning * hour) }];
    }),
  );
}

/** Those that are worth telling in this time, soonest first. */
const between = (now: Date, until: Date, occasions: readonly Occasion[]): Occasion[] =>
  occasions
    .filter(({ dueAt, endsAt }) => dueAt < endsAt && endsAt > now && dueAt <= until)
    .toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime());

/** A task when it opens, and once more before it closes where that is not too soon after the first word of it that could go out. */
function ofTask(standing: Standing, { id, day, opensAt, closesAt }: Standing['tasks'][number]): Occasion[] {
  const told = shifted(standing, opensAt, whenNotQuiet)!;
  const again = shifted(standing, new Date(closesAt.getTime() - hoursBeforeClosing * hour), whenStillAwake);
  const open: Occasion = { kind: 'TASK_OPEN', subjectId: id, day, dueAt: opensAt, endsAt: closesAt };
  return again === null || again.getTime() - told.getTime() < hoursBeforeClosing * hour
    ? [open]
    : [open, { ...open, kind: 'TASK_CLOSING', dueAt: again }];
}

/** Own promises alone, a little before they are due. */
function ofPromises(standing: Standing, now: Date, until: Date): Occasion[] {
  const { promises, timeZone } = standing;
  const from = dayIn(timeZone, now);
  return promises.flatMap(promise =>
    // What is due in the small hours is told on the evening before.
    momentsOf(promise, timeZone, from, new Date(until.getTime() + 24 * hour)).flatMap(({ day, dueAt: by }): Occasion[] => {
      const dueAt = shifted(standing, new Date(by.getTime() - minutesBeforePromise * minute), whenStillAwake);
      return dueAt === null || promise.reported.includes(day) || by < promise.madeAt
        ? []
        : [{ kind: 'PROMISE', subjectId: promise.id, day, dueAt, endsAt: by }];
    }),
  );
}

/** R8: the day of those who asked for it, while they said nothing of it. */
function ofDays({ personId, timeZone, choice, checkedIn }: Standing, now: Date): Occasion[] {
  const { checkInAt } = choice;
  if (checkInAt === null) return [];
  const today = dayIn(timeZone, now);
  return [today, addDays(today, 1)]
    .filter(day => !checkedIn.includes(day))
    .map(day => ({
      kind: 'CHECK_IN',
      subjectId: personId,
      day,
      dueAt: instantOn(timeZone, day, checkInAt),
      endsAt: instantOn(timeZone, addDays(day, 1), '00:00'),
    }));
}

/** A reply from its moment on; given anew on another day, it is new again. */
const ofReplies = ({ timeZone, replies }: Standing): Occasion[] =>
  replies.map(({ submissionId, at }) => ({
    kind: 'REPLY',
    subjectId: submissionId,
    day: dayIn(timeZone, at),
    dueAt: at,
    endsAt: new Date(at.getTime() + daysOfReplies * 24 * hour),
  }));

/** The instant as it is where it is not quiet then, and else where the rule moves it on the person's wall (R14). */
function shifted({ timeZone, choice }: Standing, instant: Date, rule: (quiet: Quiet, wall: WallTime) => WallTime | null) {
  const at = timeIn(timeZone, instant);
  if (!isQuiet(choice, at)) return instant;
  const wall = rule(choice, { day: dayIn(timeZone, instant), at });
  return wall && instantOn(timeZone, wall.day, wall.at);
}

/** When the quiet hours of now are over; null where it is not quiet. */
export function quietUntil({ timeZone, quiet }: { timeZone: string; quiet: Quiet }, now: Date): Date | null {
  const at = timeIn(timeZone, now);
  if (!isQuiet(quiet, at)) return null;
  const wall = whenNotQuiet(quiet, { day: dayIn(timeZone, now), at });
  return instantOn(timeZone, wall.day, wall.at);
}
