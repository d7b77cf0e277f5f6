import { Inject, Injectable } from '@nestjs/common';
import { agree, consents, releaseHeld, type ReleaseHeldRefusal } from '@roadback/domain/held';
import { isRefusal } from '@roadback/domain/refusal';
import type { Scope } from '../platform/database/practice-scope.js';
import { notFound, refused } from '../platform/errors.js';
import { newTimelessId } from '../platform/ids.js';
import { CouplesService } from '../couples/couples.service.js';
import { Readings } from '../couples/readings.js';
import { ClearancesService } from '../safety/clearances.service.js';
import type { ReleaseSubmissionInput } from '../generated/inputs.js';
import { ReadSubmissions, type SubmissionView } from './read-submissions.js';
import { ReleaseConsent, Submission } from './task.entity.js';

/** What waits for the counselor's key, and what is in the way of turning it. */
export interface HeldView {
  submission: SubmissionView;
  hindrance: ReleaseHeldRefusal | null;
}

/** R5: two keys on the way to the partner, and the author's way back. */
@Injectable()
export class HeldService {
  constructor(
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Readings) private readonly readings: Readings,
    @Inject(ClearancesService) private readonly clearances: ClearancesService,
    @Inject(ReadSubmissions) private readonly submissions: ReadSubmissions,
  ) {}

  async ofCouple(scope: Scope, coupleId: string): Promise<HeldView[]> {
    const setting = await this.setting(scope, coupleId);
    const waiting = await this.submissions.waitingOf(scope, coupleId);
    return waiting.map(submission => {
      const decided = releaseHeld(submission, submission.exercise, setting, true);
      return { submission, hindrance: isRefusal(decided) ? decided.refused : null };
    });
  }

  /** The first key: its author agrees that the counselor may release what was kept private. */
  async agree(scope: Scope, id: string): Promise<SubmissionView> {
    const { practiceId, personId: clientId } = scope;
    const own = await this.own(scope, id);
    // A change of the answer at this moment waits here, or this for it; and is then seen.
    await scope.rows('select from clinical.task where practice_id = $1 and id = $2 and client_id = $3 for update', [
      practiceId,
      own.taskId,
      clientId,
    ]);
    const submission = await this.submissions.read(scope, id);
    const couple = await this.couples.known(scope, own.coupleId);
    const decided = agree(submission, submission.exercise, couple.state);
    if (isRefusal(decided)) throw refused(decided.refused);
    if (consents(submission)) return submission;
    await this.consent(scope, own);
    return this.submissions.read(scope, id);
  }

  /** The author's word, for the answer as it is now; whatever was released before takes the counselor's key anew. */
  async consent(scope: Scope, { id, coupleId }: Pick<Submission, 'id' | 'coupleId'>): Promise<void> {
    const { practiceId, personId: clientId, now: agreedAt } = scope;
    const consentId = newTimelessId();
    await scope.entities.insert(ReleaseConsent, { practiceId, id: consentId, submissionId: id, coupleId, clientId, agreedAt });
    await scope.entities.update(
      Submission,
      { practiceId, id, clientId },
      { visibility: 'HELD', consentId, releasedAt: null, releasedBy: null },
    );
  }

  /** The second key: the counselor lets it go to the partner. Doing it twice is doing it once. */
  async release(scope: Scope, { submissionId: id, authorAgreed }: ReleaseSubmissionInput): Promise<SubmissionView> {
    const { practiceId, personId: releasedBy, now: releasedAt } = scope;
    const submission = await this.submissions.read(scope, id);
    if (submission.visibility === 'HELD' && submission.releasedAt !== null) return submission;
    const decided = releaseHeld(submission, submission.exercise, await this.setting(scope, submission.coupleId), authorAgreed);
    if (isRefusal(decided)) throw refused(decided.refused);
    const released = await scope.rows(
      `update clinical.submission set released_at = $3, released_by = $4
        where practice_id = $1 and id = $2 and visibility = 'HELD' and consent_id = $5 and opening_id is null and released_at is null
        returning id`,
      [practiceId, id, releasedAt, releasedBy, submission.consentId],
    );
    // Its author may have taken the consent back, or written anew, in this very moment.
    if (released.length === 0) throw refused('CONSENT_NEEDED');
    return this.submissions.read(scope, id);
  }

  /**
   * R5: the author takes it back from the partner, with all that they sent for the same task, at once and without a word to them; and is told,
   * here and nowhere else, whether the partner had been sent any of it.
   */
  async stopSharing(scope: Scope, id: string): Promise<SubmissionView & { wasRead: boolean }> {
    const { practiceId, personId: clientId } = scope;
    const { taskId, coupleId } = await this.own(scope, id);
    await this.readings.stop(scope, coupleId);
    const sent = await scope.rows<{ id: string }>(
      'select id from clinical.submission where practice_id = $1 and task_id = $2 and client_id = $3',
      [practiceId, taskId, clientId],
    );
    await scope.entities.update(Submission, { practiceId, taskId, clientId }, { visibility: 'PRIVATE' });
    const wasRead = await this.readings.wereRead(
      scope,
      sent.map(each => each.id),
    );
    return { ...(await this.submissions.read(scope, id)), wasRead };
  }

  private async own(scope: Scope, id: string): Promise<Submission> {
    const own = await scope.entities.findOneBy(Submission, { practiceId: scope.practiceId, id, clientId: scope.personId });
    if (!own) throw notFound();
    return own;
  }

  private async setting(scope: Scope, coupleId: string) {
    const couple = await this.couples.known(scope, coupleId);
    return { couple: couple.state, isCleared: (await this.clearances.until(scope, couple.id)) !== null };
  }
}
