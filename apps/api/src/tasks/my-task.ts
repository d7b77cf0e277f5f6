import { Inject, Injectable } from '@nestjs/common';
import { isDoneInSession, isOpenInSession } from '@roadback/domain/in-session';
import { opens } from '@roadback/sealing/marks';
import type { Scope } from '../platform/database/practice-scope.js';
import { notFound } from '../platform/errors.js';
import { LibraryService, type ExerciseVersion } from '../library/library.service.js';
import { ReadSubmissions, type SubmissionView } from './read-submissions.js';
import type { Task } from './task.entity.js';

export interface MyTaskView extends Task {
  exercise: ExerciseVersion;
  partnerName: string;
  counselorName: string;
  isApart: boolean;
  isDoneInSession: boolean;
  openUntil: Date | null;
  submission: SubmissionView | null;
  earlier: SubmissionView[];
}

/** A task as the client who has it sees it. */
@Injectable()
export class MyTask {
  constructor(
    @Inject(LibraryService) private readonly library: LibraryService,
    @Inject(ReadSubmissions) private readonly submissions: ReadSubmissions,
  ) {}

  async read(scope: Scope, id: string): Promise<MyTaskView> {
    const [task] = await scope.rows<Task & { partnerName: string; counselorName: string; isApart: boolean; openUntil: Date | null }>(
      `select t.id, t.exercise_version_id as "exerciseVersionId", t.mode, ${opens('task.note', 't')} as note, t.day, t.opens_at as "opensAt", t.closes_at as "closesAt", t.state,
              k.given_name as "partnerName", s.staff_name as "counselorName",
              x.state = 'SEPARATED' as "isApart", q.open_until as "openUntil"
         from clinical.task t
         left join clinical.task_opening q on q.practice_id = $1 and q.task_id = t.id
         join clinical.couple x on x.practice_id = $1 and x.id = t.couple_id
         join clinical.partner o on o.practice_id = $1 and o.couple_id = t.couple_id and o.client_id <> $2
         join clinical.client k on k.practice_id = $1 and k.id = o.client_id
         join clinical.care_team c on c.practice_id = $1 and c.couple_id = t.couple_id and c.part = 'PRIMARY'
         join directory.membership s on s.practice_id = $1 and s.person_id = c.staff_id
        where t.practice_id = $1 and t.client_id = $2 and t.id = $3`,
      [scope.practiceId, scope.personId, id],
    );
    if (!task) throw notFound();
    const exercise = await this.library.version(scope, task.exerciseVersionId);
    const [submission = null, ...earlier] = task.state === 'WAITING' ? [] : await this.submissions.ofTask(scope, id);
    return {
      ...task,
      exercise,
      isDoneInSession: isDoneInSession(exercise),
      openUntil: isOpenInSession(task.openUntil, scope.now) ? task.openUntil : null,
      submission,
      earlier,
    };
  }
}
