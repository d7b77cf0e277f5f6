import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { UnrecoverableError, type Job } from 'bullmq';
import { NoticeReaches } from '../identity/notice-reach.js';
import { inTheNameOf, jobViewer } from '../platform/access/viewer.js';
import { PracticeScope, type Scope } from '../platform/database/practice-scope.js';
import { publicError } from '../platform/errors.js';
import { QuietWorker, recovers } from '../platform/jobs/quiet-worker.js';
import { SendNotices } from './send-notices.js';
import { SendPushes } from './send-pushes.js';
import { Tell } from './tell.js';

/** Ids alone, as they stand in the outbox. */
interface NoticeJob {
  practiceId: string;
  clientId: string;
  coupleId?: string;
}

/**
 * Reminds one person of what waits for them. The job is done as that person: what they may not read prompts nothing (R19), and no policy had to
 * be opened for it. A mail that was not taken is tried again by the person's wake-up, so that no job of this queue waits for a mail server.
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
    const viewer = inTheNameOf({ audience: 'CLIENT', practiceId, personId: clientId, roles: ['CLIENT'] }, job.name);
    try {
      const { mail, push } = await this.practiceScope.run(viewer, scope => this.tell.run(scope));
      await sideBySide(mail && this.sendNotices.send(mail), push && this.sendPushes.send(push));
    } catch (error) {
      if (publicError(error)?.code !== 'UNAUTHENTICATED') throw error;
      await this.forget(job.data);
    }
  }

  /** Not somebody who may be told: of whoever left nothing is looked at again. Whoever has yet to come in, or whose practice rests, is. */
  private async forget({ practiceId, clientId, coupleId }: NoticeJob): Promise<void> {
    await this.reaches.drop(practiceId, clientId);
    try {
      await this.practiceScope.run(jobViewer(practiceId, coupleId ? [coupleId] : [], 'tell'), scope => forgetWhoLeft(scope, clientId));
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

const forgetWhoLeft = ({ practiceId, rows }: Scope, clientId: string): Promise<unknown> =>
  rows(
    `delete from jobs.wake_up w using directory.membership m
      where w.practice_id = $1 and w.kind = 'TELL' and w.subject_id = $2 and w.client_id = $2
        and m.practice_id = $1 and m.person_id = $2 and m.state = 'ENDED'`,
    [practiceId, clientId],
  );
