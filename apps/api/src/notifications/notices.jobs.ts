import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { UnrecoverableError, type Job } from 'bullmq';
import { NoticeReaches } from '../identity/notice-reach.js';
import { inTheNameOf, jobViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { publicError } from '../platform/errors.js';
import { QuietWorker, recovers } from '../platform/jobs/quiet-worker.js';
import { SendNotices } from './send-notices.js';
import { SendPushes } from './send-pushes.js';
import { Tell } from './tell.js';

/** Ids alone, as they stand in the outbox. */
interface NoticeJob {
  practiceId: string;
  /** Whoever is to be told, staff too: wake-ups call so whom they are about. */
  clientId: string;
}

/**
 * Tells one person what waits for them: a client of their care, somebody of the staff that their page is ready. The job is done as that person:
 * what they may not read prompts nothing (R19), and no policy had to be opened for it. A mail that was not taken is tried again by the person's
 * wake-up, so that no job of this queue waits for a mail server.
 */
@Processor('notices', { ...recovers, concurrency: 4 })
export class NoticesJobs extends QuietWorker {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(Tell) private readonly tell: Tell,
    @Inject(SendNotices) private readonly sendNotices: SendNotices,
    @Inject(SendPushes) private readonly sendPushes: SendPushes,
    @Inject(NoticeReaches) private readonly reaches: NoticeReaches,
  ) {
    super();
  }

  protected async work(job: Job<NoticeJob>): Promise<void> {
    const { practiceId, clientId } = job.data;
    if (job.name !== 'tell') throw new UnrecoverableError(`nobody knows the job "${job.name}"`);
    const who = await this.reaches.who(practiceId, clientId);
    if (!who) return;
    if (who.hasLeft) return this.forget(practiceId, clientId);
    const viewer = inTheNameOf({ audience: who.audience, practiceId, personId: clientId, roles: who.roles }, job.name);
    try {
      const { mail, push } = await this.practiceScope.run(viewer, scope => this.tell.run(scope));
      await sideBySide(mail && this.sendNotices.send(mail), push && this.sendPushes.send(push));
    } catch (error) {
      // Whoever has yet to come in, or whose practice rests, is looked at again.
      if (publicError(error)?.code !== 'UNAUTHENTICATED') throw error;
    }
  }

  /** Of whoever left nothing waits, and nothing is looked at again. */
  private async forget(practiceId: string, personId: string): Promise<void> {
    await this.reaches.drop(practiceId, personId);
    try {
      await this.practiceScope.run(jobViewer(practiceId, [], 'tell'), scope =>
        scope.rows("delete from jobs.wake_up where practice_id = $1 and kind = 'TELL' and subject_id = $2", [practiceId, personId]),
      );
    } catch (error) {
      if (publicError(error)?.code !== 'UNAUTHENTICATED') throw error;
    }
  }
}

/** No channel waits for another, nor fails with it; what went wrong in one is told once all are through. */
async function sideBySide(...sendings: (Promise<void> | null)[]): Promise<void> {
  const failed = (await Promise.allSettled(sendings)).find(ended => ended.status === 'rejected');
  if (failed) throw failed.reason;
}
