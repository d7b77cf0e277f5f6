import { Inject, Injectable } from '@nestjs/common';
import { needsClearance, type SafetyClass } from '@roadback/domain/exercise';
import { addDays } from '@roadback/domain/schedule';
import { dayIn } from '@roadback/domain/weeks';
import { opens } from '@roadback/sealing/marks';
import type { Scope } from '../platform/database/practice-scope.js';
import { newId } from '../platform/ids.js';
import { noteLive } from '../platform/live/note-live.js';
import { joinVersion, versionContent } from '../library/version.queries.js';
import { ClearancesService } from '../safety/clearances.service.js';
import { occurrencesOf, type Occurrence } from './occurrences.js';
import type { Assignment } from './task.entity.js';

const day = 86_400_000;
/** Tasks stand this far ahead, so that a client without a net and a counselor planning a week see them. */
export const daysAhead = 14;
const mostAtOnce = 100;

interface Due extends Assignment {
  timeZone: string;
  lastDay: string | null;
  safetyClass: SafetyClass;
}

/**
 * Makes the tasks of one assignment for one client: those that should stand by now and those of the next two weeks, each once.
 * Asked twice, or by two workers, or after a day of silence, the outcome is the same (the database refuses a second task for a day).
 */
@Injectable()
export class MakeTasks {
  constructor(@Inject(ClearancesService) private readonly clearances: ClearancesService) {}

  async run(scope: Scope, assignmentId: string, clientId: string): Promise<number> {
    const { practiceId, now } = scope;
    const [due] = await scope.rows<Due>(
      `select a.id, a.couple_id as "coupleId", a.exercise_version_id as "exerciseVersionId", a.mode, ${opens('assignment.note', 'a')} as note, a.starts_on as "startsOn",
              a.opens_at as "opensAt", a.open_for_hours as "openForHours", a.rule, m.time_zone as "timeZone",
              ${versionContent} ->> 'safetyClass' as "safetyClass",
              (select max(t.day) from clinical.task t
                where t.practice_id = $1 and t.assignment_id = a.id and t.client_id = $3) as "lastDay"
         from clinical.assignment a
         join clinical.recipient r on r.practice_id = $1 and r.assignment_id = a.id and r.client_id = $3
         join clinical.couple c on c.practice_id = $1 and c.id = a.couple_id
          -- Each goes on alone after a separation; what is made for two at once does not (R15).
          and (c.state = 'ACTIVE' or a.mode <> 'TOGETHER')
         join directory.membership m on m.practice_id = $1 and m.person_id = $3
         ${joinVersion('a.exercise_version_id')}
        where a.practice_id = $1 and a.id = $2 and a.ended_at is null`,
      [practiceId, assignmentId, clientId],
    );
    if (!due) {
      await this.sleep(scope, assignmentId, clientId, null);
      return 0;
    }
    const until = new Date(now.getTime() + daysAhead * day);
    const occurrences = occurrencesOf(due, due.timeZone, until, mostAtOnce, due.lastDay === null ? due.startsOn : addDays(due.lastDay, 1));
    const allowed = needsClearance(due.safetyClass) ? await this.whileCleared(scope, due.coupleId, occurrences) : occurrences;
    for (const occurrence of allowed) {
      const id = newId();
      await scope.rows(
        `insert into clinical.task (practice_id, id, couple_id, client_id, assignment_id, exercise_version_id, mode, note, day, opens_at, closes_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (practice_id, assignment_id, client_id, day) do nothing`,
        [
          practiceId,
          id,
          due.coupleId,
          clientId,
          due.id,
          due.exerciseVersionId,
          due.mode,
          await scope.seal('task.note', id, clientId, due.note),
          occurrence.day,
          occurrence.opensAt,
          occurrence.closesAt,
        ],
      );
    }
    if (allowed.length > 0) await noteLive(scope, { kind: 'TASK', coupleId: due.coupleId, clientIds: [clientId] });
    await this.sleep(scope, assignmentId, clientId, this.nextLook(due, now));
    if (allowed.length > 0) await scope.enqueue('notices', 'tell', { clientId, coupleId: due.coupleId });
    return allowed.length;
  }

  /**
   * Moves what has not opened yet to the same local times in the client's new zone (R14). What is open or answered stays, and so
   * does what would have been over by now.
   */
  async moveToZone(scope: Scope, clientId: string): Promise<number> {
    const { practiceId, now } = scope;
    const tasks = await scope.rows<Assignment & { taskId: string; day: string; timeZone: string }>(
      `select t.id as "taskId", t.couple_id as "coupleId", t.day, a.opens_at as "opensAt", a.open_for_hours as "openForHours", m.time_zone as "timeZone"
         from clinical.task t
         join clinical.assignment a on a.practice_id = $1 and a.id = t.assignment_id
         join directory.membership m on m.practice_id = $1 and m.person_id = $2
        where t.practice_id = $1 and t.client_id = $2 and t.state = 'WAITING' and t.opens_at > $3
        order by t.id for update of t`,
      [practiceId, clientId, now],
    );
    for (const task of tasks) {
      const single = { startsOn: task.day, opensAt: task.opensAt, openForHours: task.openForHours, rule: null };
      const [occurrence] = occurrencesOf(single, task.timeZone, new Date(`${addDays(task.day, 3)}T00:00:00Z`), 1);
      if (occurrence)
        await scope.rows('update clinical.task set opens_at = $3, closes_at = $4 where practice_id = $1 and id = $2', [
          practiceId,
          task.taskId,
          occurrence.opensAt,
          occurrence.closesAt,
        ]);
    }
    for (const coupleId of new Set(tasks.map(task => task.coupleId)))
      await noteLive(scope, { kind: 'TASK', coupleId, clientIds: [clientId] });
    await scope.enqueue('notices', 'tell', { clientId });
    return tasks.length;
  }

  /** R3: a task stands only where a clearance does for all of the time it is open. What had no clearance is not made up for later. */
  private async whileCleared(scope: Scope, coupleId: string, occurrences: readonly Occurrence[]): Promise<readonly Occurrence[]> {
    const until = await this.clearances.until(scope, coupleId);
    return occurrences.filter(({ closesAt }) => until !== null && closesAt > scope.now && closesAt <= until);
  }

  /** When to look again: tomorrow, or never once the schedule has come to its end. */
  private nextLook(due: Due, now: Date): Date | null {
    const later = addDays(dayIn(due.timeZone, now), daysAhead);
    const isOver = occurrencesOf(due, due.timeZone, new Date(now.getTime() + 800 * day), 1, later).length === 0;
    return isOver ? null : new Date(now.getTime() + day);
  }

  private async sleep(scope: Scope, assignmentId: string, clientId: string, nextAt: Date | null): Promise<void> {
    const row = [scope.practiceId, assignmentId, clientId];
    const where = "practice_id = $1 and kind = 'MAKE_TASKS' and subject_id = $2 and client_id = $3";
    if (nextAt === null) await scope.rows(`delete from jobs.wake_up where ${where}`, row);
    else await scope.rows(`update jobs.wake_up set next_at = $4 where ${where}`, [...row, nextAt]);
  }
}
