import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { UnrecoverableError, type Job } from 'bullmq';
import { jobViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { QuietWorker, rests } from '../platform/jobs/quiet-worker.js';
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

  async process(job: Job<EraseJob>, token?: string): Promise<number> {
    const { practiceId, erasureId, clientId, coupleIds } = job.data;
    if (job.name !== 'erase') throw new UnrecoverableError(`nobody knows the job "${job.name}"`);
    try {
      const viewer = jobViewer(practiceId, coupleIds.split(',').filter(Boolean), job.name);
      return await this.practiceScope.run(viewer, scope => this.erase.run(scope, erasureId, clientId));
    } catch (error) {
      return await rests(job, token, error);
    }
  }
}
