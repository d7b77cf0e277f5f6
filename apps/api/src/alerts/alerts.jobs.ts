import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { UnrecoverableError, type Job } from 'bullmq';
import { jobViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { publicError } from '../platform/errors.js';
import { QuietWorker, recovers } from '../platform/jobs/quiet-worker.js';
import { MailFailure } from '../platform/mail/mail-failure.js';
import { StaffPost } from '../identity/staff-post.js';
import { PassOn } from './pass-on.js';

/** Ids alone, as they stand in the outbox. */
interface AlertJob {
  practiceId: string;
  coupleId: string;
  alertId: string;
  noticeId?: string;
}

/** The jobs of this room, in a queue of their own: an alert waits behind nothing else. */
@Processor('alerts', { ...recovers, concurrency: 5 })
export class AlertsJobs extends QuietWorker {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(PassOn) private readonly passOn: PassOn,
    @Inject(StaffPost) private readonly post: StaffPost,
  ) {
    super();
  }

  protected async work(job: Job<AlertJob>): Promise<void> {
    const { practiceId, coupleId, alertId, noticeId } = job.data;
    const viewer = jobViewer(practiceId, [coupleId], job.name);
    try {
      if (job.name === 'look-after-alert') await this.practiceScope.run(viewer, scope => this.passOn.lookAfter(scope, alertId));
      else if (job.name === 'tell-of-alert' && noticeId) await this.send(viewer, noticeId);
      else throw new UnrecoverableError(`nobody knows the job "${job.name}"`);
    } catch (error) {
      // A suspended practice sleeps; the alert's wake-up asks again once it is back.
      if (publicError(error)?.code !== 'UNAUTHENTICATED') throw error;
    }
  }

  /** No scope is open while the mail server is talked to. What it did not take, the wake-up tries again. */
  private async send(viewer: ReturnType<typeof jobViewer>, noticeId: string): Promise<void> {
    const notice = await this.practiceScope.run(viewer, scope => this.passOn.claim(scope, noticeId));
    if (!notice) return;
    let failure: MailFailure | null = null;
    try {
      await this.post.tellOfAlert(viewer.practiceId, notice.personId, notice.id);
    } catch (error) {
      if (!(error instanceof MailFailure)) throw error;
      failure = error;
    }
    await this.practiceScope.run(viewer, scope =>
      this.passOn.settle(scope, notice.id, failure?.kind ?? null, failure?.isFinal === true && failure.kind !== 'NOT_SET_UP'),
    );
  }
}
