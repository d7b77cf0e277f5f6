import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { UnrecoverableError, type Job } from 'bullmq';
import { jobViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { QuietWorker, recovers, rests } from '../platform/jobs/quiet-worker.js';
import { Erase } from './erase.js';
import { MakeArchive } from './make-archive.js';

interface EraseJob {
  practiceId: string;
  erasureId: string;
  clientId: string;
  coupleIds: string;
}

interface ArchiveJob {
  practiceId: string;
  offboardingId: string;
}

/**
 * The jobs of this room: doing what was decided about a record, with a viewer that may touch that person's couples alone; and the archive of a
 * practice that leaves, beside which the others go on.
 */
@Processor('records', { ...recovers, concurrency: 2 })
export class RecordsJobs extends QuietWorker {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(Erase) private readonly erase: Erase,
    @Inject(MakeArchive) private readonly makeArchive: MakeArchive,
  ) {
    super();
  }

  protected async work(job: Job<EraseJob> | Job<ArchiveJob>, token?: string): Promise<number> {
    if (job.name === 'make-archive') {
      const { practiceId, offboardingId } = job.data as ArchiveJob;
      return this.makeArchive.run(practiceId, offboardingId);
    }
    return this.processErasure(job as Job<EraseJob>, token);
  }

  private async processErasure(job: Job<EraseJob>, token?: string): Promise<number> {
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
