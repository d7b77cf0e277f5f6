import type { Answers } from '@roadback/domain/answers';
import type { AnswerVisibility, Words } from '@roadback/domain/exercise';
import { partnerReadsOpened } from '@roadback/domain/reveal';
import { dayIn } from '@roadback/domain/weeks';
import { opens } from '@roadback/sealing/marks';
import type { Scope } from '../platform/database/practice-scope.js';
import { notFound } from '../platform/errors.js';
import type { Readings } from '../couples/readings.js';
import { contentOf } from '../library/version.queries.js';
import type { Task } from './task.entity.js';

/** One partner's part of a reveal, as it stands; every reveal has one for each partner, also where there is no task (any more). */
export interface PartRow {
  assignmentId: string;
  day: string;
  exerciseVersionId: string;
  clientId: string;
  givenName: string;
  state: Task['state'];
  submissionId: string | null;
  visibility: AnswerVisibility | null;
  /** Null where nothing was sent. */
  answers: Answers | null;
  openedAt: Date | null;
  openedByName: string | null;
}

/** The parts of the reveals that have begun for either of a couple: newest first, two in a row, first partner first. */
export const readParts = (scope: Scope, coupleId: string, which: { assignmentId: string; day: string } | null): Promise<PartRow[]> =>
  scope.rows<PartRow>(
    `with begun as (
       select distinct t.assignment_id, t.day, a.exercise_version_id
         from clinical.assignment a
         join clinical.task t on t.practice_id = $1 and t.assignment_id = a.id and t.opens_at <= $3
        where a.practice_id = $1 and a.couple_id = $2 and (${contentOf('a.exercise_version_id')} ->> 'reveal')::boolean
          and ($4::uuid is null or (a.id = $4 and t.day = $5::date))
        order by t.day desc, t.assignment_id desc limit 50)
     select b.assignment_id as "assignmentId", b.day, b.exercise_version_id as "exerciseVersionId", r.client_id as "clientId",
            k.given_name as "givenName", coalesce(t.state, 'WAITING') as state, s.id as "submissionId", s.visibility,
            ${opens('submission.answers', 's')} as answers, o.opened_at as "openedAt", m.staff_name as "openedByName"
       from begun b
       join clinical.partner r on r.practice_id = $1 and r.couple_id = $2
       join clinical.client k on k.practice_id = $1 and k.id = r.client_id
       left join clinical.task t on t.practice_id = $1 and t.assignment_id = b.assignment_id and t.client_id = r.client_id and t.day = b.day
       left join clinical.submission s on s.practice_id = $1 and s.task_id = t.id
       left join clinical.opening o on o.practice_id = $1 and o.assignment_id = b.assignment_id and o.day = b.day
       left join directory.membership m on m.practice_id = $1 and m.person_id = o.opened_by
      order by b.day desc, b.assignment_id desc, r.position`,
    [scope.practiceId, coupleId, scope.now, which?.assignmentId ?? null, which?.day ?? null],
  );

/**
 * What a client finds beside a task of their own. The partner's answer is found by the opening that stands on the viewer's own, so that
 * before it there is nothing to look for. The second wall (R5): what the database might have let through stops here.
 */
export async function readMine(scope: Scope, readings: Readings, taskId: string) {
  await readings.begin(scope);
  const [row] = await scope.rows<{
    partnerName: string;
    givenName: string;
    timeZone: string;
    couple: 'ACTIVE' | 'SEPARATED';
    openedAt: Date | null;
    theirs: Answers | null;
    visibility: AnswerVisibility | null;
    theirsId: string | null;
    theirId: string;
    coupleId: string;
  }>(
    `select k.id as "theirId", t.couple_id as "coupleId", p.id as "theirsId", k.given_name as "partnerName", h.given_name as "givenName", m.time_zone as "timeZone", c.state as couple, o.opened_at as "openedAt", ${opens('submission.answers', 'p')} as theirs, p.visibility
       from clinical.task t
       join clinical.couple c on c.practice_id = $1 and c.id = t.couple_id
       join clinical.partner r on r.practice_id = $1 and r.couple_id = t.couple_id and r.client_id <> $2
       join clinical.client k on k.practice_id = $1 and k.id = r.client_id
       join clinical.client h on h.practice_id = $1 and h.id = $2
       join directory.membership m on m.practice_id = $1 and m.person_id = $2
       left join clinical.submission s on s.practice_id = $1 and s.task_id = t.id
       left join clinical.opening o on o.practice_id = $1 and o.id = s.opening_id
       left join clinical.submission p on p.practice_id = $1 and p.opening_id = s.opening_id and p.client_id <> $2
      where t.practice_id = $1 and t.id = $3 and t.client_id = $2 and (${contentOf('t.exercise_version_id')} ->> 'reveal')::boolean`,
    [scope.practiceId, scope.personId, taskId],
  );
  if (!row) throw notFound();
  const { partnerName, givenName, timeZone, couple, openedAt, theirs, visibility, theirsId, theirId: authorId, coupleId } = row;
  const reads = visibility !== null && partnerReadsOpened({ visibility, isOpened: openedAt !== null, couple });
  if (reads && theirsId !== null) await readings.note(scope, [{ id: theirsId, coupleId, authorId }]);
  return { partnerName, givenName, openedOn: openedAt && dayIn(timeZone, openedAt), theirs: reads ? theirs : null };
}

/** What was opened, told by the viewer's own parts alone: nothing here changes when the partner stops sharing (R19). */
export async function readOpened(scope: Scope) {
  const rows = await scope.rows<{ taskId: string; title: Words; openedAt: Date; timeZone: string }>(
    `select s.task_id as "taskId", ${contentOf('s.exercise_version_id')} -> 'title' as title, o.opened_at as "openedAt", m.time_zone as "timeZone"
       from clinical.partner r
       join clinical.opening o on o.practice_id = $1 and o.couple_id = r.couple_id
       join clinical.submission s on s.practice_id = $1 and s.opening_id = o.id and s.client_id = $2
       join directory.membership m on m.practice_id = $1 and m.person_id = $2
      where r.practice_id = $1 and r.client_id = $2
      order by o.opened_at desc, o.id desc limit 20`,
    [scope.practiceId, scope.personId],
  );
  return rows.map(({ taskId, title, openedAt, timeZone }) => ({ taskId, title, openedOn: dayIn(timeZone, openedAt) }));
}
