import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import { withoutEmpty } from '@roadback/domain/answers';
import { changeAnswer } from '@roadback/domain/held';
import { isRefusal } from '@roadback/domain/refusal';
import { visibilityIn, type CoupleState } from '@roadback/domain/separation';
import { submit } from '@roadback/domain/submit';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newTimelessId } from '../platform/ids.js';
import { noteLive } from '../platform/live/note-live.js';
import { LibraryService } from '../library/library.service.js';
import type { ReviewSubmissionInput, SubmitTaskInput } from '../generated/inputs.js';
import { HeldService } from './held.service.js';
import { ReadSubmissions, type SubmissionView } from './read-submissions.js';
import { SafetyAnswers } from './safety-answers.js';
import { Submission, Task } from './task.entity.js';

/** Sending, changing, answering: the way of a client's words. */
@Injectable()
export class SubmissionsService {
  constructor(
    @Inject(LibraryService) private readonly library: LibraryService,
    @Inject(ReadSubmissions) private readonly submissions: ReadSubmissions,
    @Inject(HeldService) private readonly held: HeldService,
    @Inject(SafetyAnswers) private readonly safety: SafetyAnswers,
  ) {}

  async submit(scope: Scope, input: SubmitTaskInput): Promise<SubmissionView> {
    const { practiceId, personId: clientId } = scope;
    // Two sends of the same entry meet at this lock; the second then finds what the first recorded (R12).
    const [task] = await scope.rows<Task & { coupleState: CoupleState; wasOpenedInSession: boolean }>(
      `select t.id, t.couple_id as "coupleId", t.exercise_version_id as "exerciseVersionId", t.state, t.opens_at as "opensAt",
              t.answer_number as "answerNumber", c.state as "coupleState",
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
      return this.submissions.read(scope, known.id);
    }
    const exercise = await this.library.version(scope, task.exerciseVersionId, 'WHOLE');
    const earlier = input.changes ? await this.submissions.read(scope, input.changes) : null;
    if (earlier && (earlier.clientId !== clientId || earlier.taskId !== task.id)) throw notFound();
    const outcome = earlier
      ? changeAnswer(earlier, exercise, { ...input, answers })
      : submit(task, exercise, { ...input, answers }, scope.now);
    if (isRefusal(outcome)) throw refused(outcome.refused);
    if ('faults' in outcome) throw invalid(outcome.faults);

    const id = newTimelessId();
    const visibility = visibilityIn(task.coupleState, input.visibility);
    // R5: no consent outlives a change. What was released or shared before stays as it was read, until its author stops sharing.
    if (earlier?.visibility === 'HELD' && earlier.releasedAt === null)
      await scope.entities.update(Submission, { practiceId, id: earlier.id, clientId }, { visibility: 'PRIVATE' });
    const number = earlier ? task.answerNumber + 1 : task.answerNumber;
    await scope.entities.insert(Submission, {
      practiceId,
      id,
      coupleId: task.coupleId,
      clientId,
      taskId: task.id,
      exerciseVersionId: task.exerciseVersionId,
      kind: input.kind,
      answers,
      visibility,
      sentAt: scope.now,
      idempotencyKey: input.idempotencyKey,
      number,
    });
    // Of a reveal the choice itself is a consent, to its opening.
    if (visibility === 'HELD' && !exercise.reveal) await this.held.consent(scope, { id, coupleId: task.coupleId });
    await scope.rows('insert into clinical.to_review (practice_id, submission_id, couple_id, client_id) values ($1, $2, $3, $4)', [
      practiceId,
      id,
      task.coupleId,
      clientId,
    ]);
    await this.safety.sent(scope, { ...task, clientId }, id, exercise, answers);
    await scope.entities.update(Task, { practiceId, id: task.id }, { state: input.kind, answeredAt: scope.now, answerNumber: number });
    await noteLive(scope, { kind: 'SUBMISSION', coupleId: task.coupleId });
    return this.submissions.read(scope, id);
  }

  async review(scope: Scope, input: ReviewSubmissionInput): Promise<SubmissionView> {
    const { practiceId } = scope;
    const quality = input.quality ?? null;
    if (quality !== null && !(quality >= 0 && quality <= 4)) throw invalid({ quality: 'OUT_OF_RANGE' });
    const submission = await this.submissions.read(scope, input.submissionId);
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
    await noteLive(scope, { kind: 'TASK', coupleId: submission.coupleId, clientIds: [submission.clientId] });
    await scope.enqueue('notices', 'tell', { clientId: submission.clientId, coupleId: submission.coupleId });
    return this.submissions.read(scope, submission.id);
  }
}
