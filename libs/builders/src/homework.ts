import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { BuiltAssignment } from './care.js';
import type { BuiltCouple, BuiltPerson } from './people.js';
import { sealedRows } from './records.js';

/** The tasks of an assignment, what was sent for them and what was replied. */
export async function buildTasks(
  db: Client,
  couple: BuiltCouple,
  counselor: BuiltPerson,
  assignmentId: string,
  assignment: BuiltAssignment,
): Promise<void> {
  const { tasks } = assignment;
  const zones = new Map(couple.partners.map(partner => [partner.personId, partner.timeZone]));
  const rows = tasks.map(task => ({ id: v7(), submissionId: v7(), task, zone: zones.get(task.clientId)! }));
  // The same rule as in the product: the wall clock of the client.
  await db.query(
    `insert into clinical.task (practice_id, id, couple_id, client_id, assignment_id, exercise_version_id, mode, note, day, opens_at, closes_at, state, answered_at)
       select $1, x.id, $2, x.client_id, $3, $4, $5, null, x.day, (x.day + $6::time) at time zone x.zone,
              (x.day + $6::time + make_interval(hours => $7)) at time zone x.zone, coalesce(x.kind, 'WAITING'),
              ((x.day + $6::time) at time zone x.zone) + x.after_hours * interval '1 hour'
         from jsonb_to_recordset($8::jsonb) as x(id uuid, client_id uuid, day date, zone text, kind text, after_hours numeric)`,
    [
      couple.practiceId,
      couple.id,
      assignmentId,
      assignment.exerciseVersionId,
      assignment.mode,
      assignment.opensAt,
      assignment.openForHours,
      JSON.stringify(
        rows.map(({ id, task, zone }) => ({
          id,
          client_id: task.clientId,
          day: task.day,
          zone,
          kind: task.sent?.kind ?? null,
          after_hours: task.sent?.afterHours ?? null,
        })),
      ),
    ],
  );
  const answered = rows.flatMap(({ id, submissionId, task }) =>
    task.sent ? [{ id, submissionId, clientId: task.clientId, sent: task.sent }] : [],
  );
  await db.query(
    `insert into clinical.submission (practice_id, id, couple_id, client_id, task_id, exercise_version_id, kind, answers, visibility, sent_at, idempotency_key)
       select $1, x.id, $2, t.client_id, t.id, t.exercise_version_id, t.state, x.answers, x.visibility, t.answered_at, x.id
         from jsonb_to_recordset($3::jsonb) as x(id uuid, task_id uuid, answers text, visibility text)
         join clinical.task t on t.practice_id = $1 and t.id = x.task_id`,
    [
      couple.practiceId,
      couple.id,
      JSON.stringify(
        await sealedRows(
          db,
          'clinical.submission',
          answered.map(({ id, submissionId, clientId, sent }) => ({
            practice_id: couple.practiceId,
            id: submissionId,
            client_id: clientId,
            task_id: id,
            answers: sent.kind === 'SENT' ? sent.answers : {},
            visibility: sent.kind === 'SENT' ? sent.visibility : 'PRIVATE',
          })),
        ),
      ),
    ],
  );
  await db.query(
    `insert into clinical.review (practice_id, submission_id, couple_id, client_id, reply, reviewed_by, reviewed_at)
       select $1, s.id, $2, s.client_id, x.reply, $3, s.sent_at + x.after_hours * interval '1 hour'
         from jsonb_to_recordset($4::jsonb) as x(submission_id uuid, reply text, after_hours numeric)
         join clinical.submission s on s.practice_id = $1 and s.id = x.submission_id`,
    [
      couple.practiceId,
      couple.id,
      counselor.personId,
      JSON.stringify(
        await sealedRows(
          db,
          'clinical.review',
          answered.flatMap(({ submissionId, clientId, sent }) =>
            sent.review
              ? [
                  {
                    practice_id: couple.practiceId,
                    submission_id: submissionId,
                    client_id: clientId,
                    reply: sent.review.reply,
                    after_hours: sent.review.afterHours,
                  },
                ]
              : [],
          ),
        ),
      ),
    ],
  );
  await waitForReplies(db, couple);
}

/** What was sent and has no reply waits for one. */
async function waitForReplies(db: Client, couple: BuiltCouple): Promise<void> {
  await db.query(
    `insert into clinical.to_review (practice_id, submission_id, couple_id, client_id)
       select $1, s.id, $2, s.client_id
         from clinical.submission s
         left join clinical.review v on v.practice_id = $1 and v.submission_id = s.id
        where s.practice_id = $1 and s.couple_id = $2 and v.submission_id is null
       on conflict do nothing`,
    [couple.practiceId, couple.id],
  );
}
