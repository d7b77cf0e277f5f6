import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { UnrecoverableError, type Job } from 'bullmq';
import { jobViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { publicError } from '../platform/errors.js';
import { QuietWorker, recovers, rests } from '../platform/jobs/quiet-worker.js';
import { MakeTasks } from './make-tasks.js';

/** Ids alone, as they stand in the outbox. */
interface TaskJob {
  practiceId: string;
  clientId: string;
  coupleId?: string;
  coupleIds?: string;
  assignmentId?: string;
}

/** The jobs of this room: the same service, the same door, with a viewer that may touch the couples it names. */
@Processor('tasks', { ...recovers, concurrency: 2 })
export class TasksJobs extends QuietWorker {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(MakeTasks) private readonly makeTasks: MakeTasks,
  ) {
    super();
  }

  protected async work(job: Job<TaskJob>, token?: string): Promise<number> {
    const { practiceId, clientId, coupleId, coupleIds, assignmentId } = job.data;
    const isMaking = job.name === 'make-tasks' && assignmentId !== undefined;
    if (!isMaking && job.name !== 'zone-changed') throw new UnrecoverableError(`nobody knows the job "${job.name}"`);
    const couples = coupleId ? [coupleId] : (coupleIds ?? '').split(',').filter(Boolean);
    try {
      return await this.practiceScope.run(jobViewer(practiceId, couples, job.name), scope =>
        isMaking ? this.makeTasks.run(scope, assignmentId, clientId) : this.makeTasks.moveToZone(scope, clientId),
      );
    } catch (error) {
      // Nothing asks again for a change of zone; what a wake-up asked for, it asks for again once the practice is back.
      if (job.name === 'zone-changed') return await rests(job, token, error);
      if (publicError(error)?.code === 'UNAUTHENTICATED') return 0;
      throw error;
    }
  }
}
