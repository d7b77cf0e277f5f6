import { Processor } from '@nestjs/bullmq';
import { Inject, Logger } from '@nestjs/common';
import { UnrecoverableError, type Job } from 'bullmq';
import { nextUpkeepAt, upkeepKinds, type UpkeepEnd, type UpkeepKind } from '@roadback/domain/upkeep';
import { JOBS, type Jobs } from '../platform/jobs/jobs-connection.js';
import { QuietWorker, recovers } from '../platform/jobs/quiet-worker.js';
import { TurnKeys } from './turn-keys.js';
import { VerifyTrails } from './verify-trails.js';

/** What the service does for itself. How it ended stands in the row that asked for it, and so does when it is asked for again. */
@Processor('upkeep', { ...recovers, concurrency: 1 })
export class UpkeepJobs extends QuietWorker {
  private readonly told = new Logger('Upkeep');

  constructor(
    @Inject(JOBS) private readonly jobs: Jobs,
    @Inject(VerifyTrails) private readonly verifyTrails: VerifyTrails,
    @Inject(TurnKeys) private readonly turnKeys: TurnKeys,
  ) {
    super();
  }

  protected async work(job: Job): Promise<void> {
    const kind = upkeepKinds.find(each => each === job.name);
    if (!kind) throw new UnrecoverableError(`nobody knows the job "${job.name}"`);
    try {
      await this.ended(kind, await (kind === 'VERIFY_TRAILS' ? this.verifyTrails.run() : this.turnKeys.run()));
    } catch (error) {
      await this.ended(kind, { result: 'FAILED', amount: 0 });
      throw error;
    }
  }

  private async ended(kind: UpkeepKind, end: UpkeepEnd): Promise<void> {
    const now = new Date();
    await this.jobs.pool.query('update jobs.upkeep set ended_at = $2, result = $3, amount = $4, next_at = $5 where kind = $1', [
      kind,
      now,
      end.result,
      end.amount,
      nextUpkeepAt(kind, end, now),
    ]);
    if (end.result === 'FOUND_BROKEN') this.told.error('an audit trail is not as it was sealed: verify-audit.js names the row');
  }
}
