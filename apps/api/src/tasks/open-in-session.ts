import { Inject, Injectable } from '@nestjs/common';
import { openInSession } from '@roadback/domain/in-session';
import { isRefusal } from '@roadback/domain/refusal';
import type { Scope } from '../platform/database/practice-scope.js';
import { notFound, refused } from '../platform/errors.js';
import { noteLive } from '../platform/live/note-live.js';
import { AssignmentsService, type AssignmentView } from './assignments.service.js';

/** R3: the counselor opens, in the session, what is done with the counselor present. */
@Injectable()
export class OpenInSession {
  constructor(@Inject(AssignmentsService) private readonly assignments: AssignmentsService) {}

  async run(scope: Scope, assignmentId: string): Promise<AssignmentView> {
    const { practiceId, now } = scope;
    const assignment = await this.assignments.one(scope, assignmentId);
    if (!assignment) throw notFound();
    const waiting = await scope.rows<{ id: string; clientId: string }>(
      `select id, client_id as "clientId" from clinical.task
        where practice_id = $1 and assignment_id = $2 and state = 'WAITING' and opens_at <= $3`,
      [practiceId, assignmentId, now],
    );
    const until = openInSession(assignment.exercise, waiting.length, now);
    if (isRefusal(until)) throw refused(until.refused);
    await scope.rows(
      `insert into clinical.task_opening (practice_id, task_id, couple_id, client_id, opened_by, open_until)
       select $1, x.task_id, $2, x.client_id, $3, $4 from unnest($5::uuid[], $6::uuid[]) x (task_id, client_id)
       on conflict (practice_id, task_id) do update set opened_by = excluded.opened_by, open_until = excluded.open_until`,
      [practiceId, assignment.coupleId, scope.personId, until, waiting.map(({ id }) => id), waiting.map(({ clientId }) => clientId)],
    );
    await noteLive(scope, { kind: 'TASK', coupleId: assignment.coupleId, clientIds: waiting.map(({ clientId }) => clientId) });
    return { ...assignment, openUntil: until };
  }
}
