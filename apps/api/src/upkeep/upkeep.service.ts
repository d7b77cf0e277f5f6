import { Inject, Injectable } from '@nestjs/common';
import type { UpkeepKind, UpkeepResult } from '@roadback/domain/upkeep';
import type { Job, Queue } from 'bullmq';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { notFound, unavailable } from '../platform/errors.js';
import { QueueBoard } from '../platform/jobs/queue-board.js';
import type { RetryJobInput } from '../generated/inputs.js';

interface UpkeepTask {
  kind: UpkeepKind;
  endedAt: Date | null;
  result: UpkeepResult | null;
  amount: number;
  nextAt: Date;
}

interface BrokenTrail {
  practiceId: string;
  practiceName: string;
  checkedAt: Date;
  kind: string;
  row: number | null;
}

interface FailedJob {
  id: string;
  queue: string;
  name: string;
  practiceName: string | null;
  failedAt: Date;
  tries: number;
  reason: string;
}

export interface UpkeepView {
  tasks: UpkeepTask[];
  brokenTrails: BrokenTrail[];
  hasQueues: boolean;
  queues: { name: string; waiting: number; active: number; resting: number; failed: number }[];
  failedJobs: FailedJob[];
}

const mostFailed = 100;

/** How the service itself fares, for whoever runs it: ids, names of practices and counts of jobs. */
@Injectable()
export class UpkeepService {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(QueueBoard) private readonly board: QueueBoard,
  ) {}

  async look(): Promise<UpkeepView> {
    const [tasks, brokenTrails] = await Promise.all([this.tasks(), this.brokenTrails()]);
    const queues = this.board.queues();
    const [states, failed] = await reachable(Promise.all([Promise.all(queues.map(stateOf)), Promise.all(queues.map(failedOf))]));
    const newest = failed
      .flat()
      .sort((one, other) => (other.finishedOn ?? 0) - (one.finishedOn ?? 0))
      .slice(0, mostFailed);
    return { tasks, brokenTrails, hasQueues: this.board.isSetUp, queues: states, failedJobs: await this.named(newest) };
  }

  async retry({ queue: name, jobId }: RetryJobInput): Promise<UpkeepView> {
    const queue = this.board.queues().find(each => each.name === name);
    const job = queue && (await reachable(queue.getJob(jobId)));
    if (!job || !(await reachable(job.isFailed()))) throw notFound();
    // Somebody else was faster: it is not given up any more, and that is what was asked for.
    await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true }).catch(async (error: unknown) => {
      if (await job.isFailed()) throw error;
    });
    return this.look();
  }

  private tasks(): Promise<UpkeepTask[]> {
    return this.identityScope.query<UpkeepTask>(
      'select kind, ended_at as "endedAt", result, amount, next_at as "nextAt" from jobs.upkeep order by kind desc',
      [],
    );
  }

  private brokenTrails(): Promise<BrokenTrail[]> {
    return this.identityScope.query<BrokenTrail>(
      `select c.practice_id as "practiceId", coalesce(p.name, '') as "practiceName", c.checked_at as "checkedAt", c.broken_kind as kind,
              c.broken_seq as "row"
         from jobs.trail_check c left join directory.practice p on p.id = c.practice_id
        where c.broken_kind is not null order by c.checked_at desc, c.practice_id`,
      [],
    );
  }

  private async named(jobs: Job[]): Promise<FailedJob[]> {
    const practiceOf = (job: Job): string | null => (job.data as { practiceId?: string }).practiceId ?? null;
    const ids = [...new Set(jobs.flatMap(job => practiceOf(job) ?? []))];
    const names = new Map(
      (
        await this.identityScope.query<{ id: string; name: string }>(
          'select id, name from directory.practice where id = any ($1::uuid[])',
          [ids],
        )
      ).map(({ id, name }) => [id, name]),
    );
    return jobs.map(job => ({
      id: job.id!,
      queue: job.queueName,
      name: job.name,
      practiceName: names.get(practiceOf(job) ?? '') ?? null,
      failedAt: new Date(job.finishedOn ?? job.timestamp),
      tries: job.attemptsMade,
      reason: job.failedReason,
    }));
  }
}

const failedOf = (queue: Queue): Promise<Job[]> => queue.getFailed(0, mostFailed - 1);

async function stateOf(queue: Queue): Promise<UpkeepView['queues'][number]> {
  const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed');
  return {
    name: queue.name,
    waiting: (counts.waiting ?? 0) + (counts.prioritized ?? 0),
    active: counts.active ?? 0,
    resting: counts.delayed ?? 0,
    failed: counts.failed ?? 0,
  };
}

/** Whatever keeps us from the queues: they are not reached now, and nothing is lost. */
async function reachable<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked;
  } catch {
    throw unavailable();
  }
}
