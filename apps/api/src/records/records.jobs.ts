import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { UnrecoverableError, type Job } from 'bullmq';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { publicError } from '../platform/errors.js';
import { QuietWorker } from '../platform/jobs/quiet-worker.js';
import { Erase } from './erase.js';

interface EraseJob {
  practiceId: string;
  erasureId: string;
  clientId: string;
  coupleIds: string;
}

/** The jobs of this room: doing what was decided about a record, with a viewer that may touch that person's couples alone. */
@Processor('records', { concurrency: 1, lockDuration: 30_000, maxStalledCount: 3 })
export class RecordsJobs extends QuietWorker {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(Erase) private readonly erase: Erase,
  ) {
    super();
  }

  async process(job: Job<EraseJob>): Promise<number> {
    const { practiceId, erasureId, clientId, coupleIds } = job.data;
    if (job.name !== 'erase') throw new UnrecoverableError(`nobody knows the job "${job.name}"`);
    try {
      return await this.practiceScope.run({ kind: 'SYSTEM', practiceId, coupleIds: coupleIds.split(',').filter(Boolean) }, scope =>
        this.erase.run(scope, erasureId, clientId),
      );
    } catch (error) {
      // A suspended practice sleeps; lifting a hold, or deciding anew, asks again once it is back.
      if (publicError(error)?.code === 'UNAUTHENTICATED') return 0;
      throw error;
    }
  }
}
