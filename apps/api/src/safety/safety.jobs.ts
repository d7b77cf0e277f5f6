import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { UnrecoverableError, type Job } from 'bullmq';
import { jobViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { publicError } from '../platform/errors.js';
import { QuietWorker, recovers } from '../platform/jobs/quiet-worker.js';
import { ScreeningRounds } from './rounds.service.js';

/** The jobs of this room: asking both partners again, with a viewer that may touch their couple alone. */
@Processor('safety', { ...recovers, concurrency: 1 })
export class SafetyJobs extends QuietWorker {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(ScreeningRounds) private readonly rounds: ScreeningRounds,
  ) {
    super();
  }

  protected async work(job: Job<{ practiceId: string; coupleId: string }>): Promise<number> {
    const { practiceId, coupleId } = job.data;
    if (job.name !== 'ask-screening') throw new UnrecoverableError(`nobody knows the job "${job.name}"`);
    try {
      return await this.practiceScope.run(jobViewer(practiceId, [coupleId], job.name), scope => this.rounds.askAgain(scope, coupleId));
    } catch (error) {
      // A suspended practice sleeps; its wake-ups ask again once it is back.
      if (publicError(error)?.code === 'UNAUTHENTICATED') return 0;
      throw error;
    }
  }
}
