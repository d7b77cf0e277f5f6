import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import { withoutEmpty } from '@roadback/domain/answers';
import { isRefusal } from '@roadback/domain/refusal';
import { visibilityIn, type CoupleState } from '@roadback/domain/separation';
import { submit } from '@roadback/domain/submit';
import { mayRead } from '@roadback/domain/visibility';
import { isClosedTo } from '../platform/access/look-back.js';
import { opens } from '@roadback/sealing/marks';
import { readerOf } from '../platform/access/reader.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newTimelessId } from '../platform/ids.js';
import { LibraryService, type ExerciseVersion } from '../library/library.service.js';
import type { ReviewSubmissionInput, SubmitTaskInput } from '../generated/inputs.js';
import { Submission, Task } from './task.entity.js';

/** A submission as whoever may read it sees it. */
export interface SubmissionView extends Submission {
  exercise: ExerciseVersion;
  authorId: string;
  authorName: string;
  isOpened: boolean;
  isClosed: boolean;
  review: { reply: string | null; byName: string; at: Date } | null;
}

interface SubmissionRow extends Submission {
  authorName: string;
  coupleState: 'ACTIVE' | 'SEPARATED';
  reply: string | null;
  reviewerName: string | null;
  reviewedAt: Date | null;
}

/** When it was sent. The partner learns the day alone (R19): for them it is the beginning of that day in their own zone. */
const sentAt = `case when z.audience = 'CLIENT' and s.client_id <> $3
                then date_trunc('day', s.sent_at at time zone z.time_zone) at time zone z.time_zone else s.sent_at end`;

/** Sending, reading, answering: the way of a client's words. */
@Injectable()
export class SubmissionsService {
  constructor(@Inject(LibraryService) private readonly library: LibraryService) {}

  async submit(scope: Scope, input: SubmitTaskInput): Promise<SubmissionView> {
    const { practiceId, personId: clientId } = scope;
    // Two sends of the same entry meet at this lock; the second then finds what the first recorded (R12).
    const [task] = await scope.rows<Task & { coupleState: CoupleState; wasOpenedInSession: boolean }>(
      `select t.id, t.couple_id as "coupleId", t.exercise_version_id as "exerciseVersionId", t.state, t.opens_at as "opensAt",
              c.state as "coupleState",
              exists (select from clinical.task_opening o where o.practice_id = $1 and o.task_id = t.id) as "wasOpenedInSession"
         from clinical.task t join clinical.couple c on c.practice_id = $1 and c.id = t.couple_id
        where t.practice_id = $1 and t.id = $2 and t.client_id = $3 for update of t`,
      [practiceId, input.taskId, clientId],
    );
    if (!task) throw notFound();
    const answers = withoutEmpty(input.answers);
    const known = await scope.entities.findOneBy(Submission, { practiceId, clientId, idempotencyKey: input.idempotencyKey });
    if (known) {
      const isSame = known.taskId === task.id && known.kind === input.kind && isDeepStrictEqual(known.answers, answers);
      // Who now says private must not be told "recorded" of what is shared (R5); private after stopping to share is no conflict.
      const wouldNarrow = known.visibility !== 'PRIVATE' && input.visibility === 'PRIVATE';
      if (!isSame || wouldNarrow) throw conflict('KEY_REUSED');
      return this.read(scope, known.id);
    }
    const exercise = await this.library.version(scope, task.exerciseVersionId);
    const outcome = submit(task, exercise, { ...input, answers }, scope.now);
    if (isRefusal(outcome)) throw refused(outcome.refused);
    if ('faults' in outcome) throw invalid(outcome.faults);

    const id = newTimelessId();
    await scope.entities.insert(Submission, {
      practiceId,
      id,
      coupleId: task.coupleId,
      clientId,
      taskId: task.id,
      exerciseVersionId: task.exerciseVersionId,
      kind: input.kind,
      answers,
      visibility: visibilityIn(task.coupleState, input.visibility),
      sentAt: scope.now,
      idempotencyKey: input.idempotencyKey,
    });
    await scope.rows('insert into clinical.to_review (practice_id, submission_id, couple_id, client_id) values ($1, $2, $3, $4)', [
      practiceId,
      id,
      task.coupleId,
      clientId,
    ]);
    await scope.entities.update(Task, { practiceId, id: task.id }, { state: outcome.state, answeredAt: scope.now });
    return this.read(scope, id);
  }

  async read(scope: Scope, id: string): Promise<SubmissionView> {
    const [found] = await this.select(scope, 's.id = $2', id);
    return found ?? Promise.reject(notFound());
  }

  /** What the partner shared, for the other partner; newest first. */
  sharedWith(scope: Scope): Promise<SubmissionView[]> {
    return this.select(scope, "s.client_id <> $2 and s.visibility = 'SHARED'", scope.personId, 20);
  }

  /** The submission of a task of one's own, or null. */
  async ofTask(scope: Scope, taskId: string): Promise<SubmissionView | null> {
    return (await this.select(scope, 's.task_id = $2', taskId))[0] ?? null;
  }

  async review(scope: Scope, input: ReviewSubmissionInput): Promise<SubmissionView> {
    const { practiceId } = scope;
    const quality = input.quality ?? null;
    if (quality !== null && !(quality >= 0 && quality <= 4)) throw invalid({ quality: 'OUT_OF_RANGE' });
    const submission = await this.read(scope, input.submissionId);
    const reply = await scope.seal('review.reply', submission.id, submission.clientId, input.reply?.trim() || null);
    await scope.rows(
      `insert into clinical.review (practice_id, submission_id, couple_id, client_id, reply, reviewed_by, reviewed_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (practice_id, submission_id)
       do update set reply = excluded.reply, reviewed_by = excluded.reviewed_by, reviewed_at = excluded.reviewed_at`,
      [practiceId, submission.id, submission.coupleId, submission.clientId, reply, scope.personId, scope.now],
    );
    await scope.rows('delete from clinical.to_review where practice_id = $1 and submission_id = $2', [practiceId, submission.id]);
    if (quality === null)
      await scope.rows('delete from clinical.review_quality where practice_id = $1 and submission_id = $2', [practiceId, submission.id]);
    else
      await scope.rows(
        `insert into clinical.review_quality (practice_id, submission_id, couple_id, quality) values ($1, $2, $3, $4)
         on conflict (practice_id, submission_id) do update set quality = excluded.quality`,
        [practiceId, submission.id, submission.coupleId, quality],
      );
    return this.read(scope, submission.id);
  }

  /** R5: the author takes it back from the partner, at once and without a word to them. */
  async stopSharing(scope: Scope, id: string): Promise<SubmissionView> {
    const { practiceId, personId: clientId } = scope;
    const { affected } = await scope.entities.update(Submission, { practiceId, id, clientId }, { visibility: 'PRIVATE' });
    if (affected !== 1) throw notFound();
    return this.read(scope, id);
  }

  private async select(scope: Scope, where: string, value: string, most = 1): Promise<SubmissionView[]> {
    const rows = await scope.rows<SubmissionRow>(
      `select s.id, s.couple_id as "coupleId", s.client_id as "clientId", s.task_id as "taskId", s.exercise_version_id as "exerciseVersionId",
              s.kind, ${opens('submission.answers', 's')} as answers, s.visibility, s.opening_id as "openingId", ${sentAt} as "sentAt", k.given_name as "authorName", c.state as "coupleState",
              ${opens('review.reply', 'v')} as reply, m.staff_name as "reviewerName", v.reviewed_at as "reviewedAt"
         from clinical.submission s
         join directory.membership z on z.practice_id = $1 and z.person_id = $3
         join clinical.couple c on c.practice_id = $1 and c.id = s.couple_id
         join clinical.client k on k.practice_id = $1 and k.id = s.client_id
         left join clinical.review v on v.practice_id = $1 and v.submission_id = s.id
         left join directory.membership m on m.practice_id = $1 and m.person_id = v.reviewed_by
        where s.practice_id = $1 and ${where}
        order by s.sent_at desc, s.id desc limit ${most}`,
      [scope.practiceId, value, scope.personId],
    );
    const views: SubmissionView[] = [];
    // The second wall (R5): the database has filtered already, and what it might have let through stops here.
    for (const row of rows.filter(row => mayRead(readerOf(scope.viewer, row.clientId), row.visibility, row.coupleState))) {
      const isOpened = row.openingId !== null;
      const isClosed = row.clientId === scope.personId && isClosedTo(scope, { visibility: row.visibility, isOpened, at: row.sentAt });
      views.push({
        ...row,
        answers: isClosed ? {} : row.answers,
        authorId: row.clientId,
        isOpened,
        isClosed,
        exercise: await this.library.version(scope, row.exerciseVersionId),
        // What was replied says what was written.
        review: row.reviewedAt === null ? null : { reply: isClosed ? null : row.reply, byName: row.reviewerName ?? '', at: row.reviewedAt },
      });
    }
    return views;
  }
}
