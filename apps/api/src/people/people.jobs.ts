import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { UnrecoverableError, type Job } from 'bullmq';
import { publicError } from '../platform/errors.js';
import { QuietWorker, recovers, rests } from '../platform/jobs/quiet-worker.js';
import { ImportClients } from './import-clients.js';

/** The jobs of this room: bringing in the clients of a file, and forgetting a file. */
@Processor('people', { ...recovers, concurrency: 1 })
export class PeopleJobs extends QuietWorker {
  constructor(@Inject(ImportClients) private readonly importClients: ImportClients) {
    super();
  }

  protected async work(job: Job<{ practiceId: string; importId: string; startedBy?: string }>, token?: string): Promise<number> {
    const { practiceId, importId, startedBy } = job.data;
    try {
      if (job.name === 'import-clients' && startedBy) return await this.importClients.run(practiceId, importId, startedBy);
      if (job.name === 'forget-import') return await this.importClients.forget(practiceId, importId);
    } catch (error) {
      // A file that is to be forgotten is asked for again by its wake-up.
      if (job.name === 'import-clients') return await rests(job, token, error);
      if (publicError(error)?.code === 'UNAUTHENTICATED') return 0;
      throw error;
    }
    throw new UnrecoverableError(`nobody knows the job "${job.name}"`);
  }
}
