import { InjectQueue, Processor } from '@nestjs/bullmq';
import { Inject, type OnApplicationBootstrap } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Clock } from '../clock.js';
import { inTransaction } from '../database/transaction.js';
import { newId } from '../ids.js';
import { JOBS, type Jobs } from './jobs-connection.js';
import { QuietWorker } from './quiet-worker.js';

const batch = 200;
const everyMs = 60_000;
/** Whoever was woken sets its next time itself; should it fail to, it is woken again after this. */
const leaseMs = 15 * 60_000;

interface WakeUp {
  practiceId: string;
  kind: string;
  subjectId: string;
  clientId: string;
  coupleId: string;
}

/** Which job a kind of wake-up asks for. */
const jobs: Record<string, { queue: string; name: string; subject: string }> = {
  MAKE_TASKS: { queue: 'tasks', name: 'make-tasks', subject: 'assignmentId' },
  FORGET_IMPORT: { queue: 'people', name: 'forget-import', subject: 'importId' },
  TELL: { queue: 'notices', name: 'tell', subject: 'personId' },
  ASK_SCREENING: { queue: 'safety', name: 'ask-screening', subject: 'coupleId' },
};

/**
 * Once a minute, and at every start of a worker, finds what is due over all practices and puts it into the outbox, in one
 * transaction. Whatever became due while no worker ran is simply due now.
 */
@Processor('sweeps', { concurrency: 1, lockDuration: 30_000, maxStalledCount: 3 })
export class WakeUps extends QuietWorker implements OnApplicationBootstrap {
  constructor(
    @Inject(JOBS) private readonly connection: Jobs,
    @Inject(Clock) private readonly clock: Clock,
    @InjectQueue('sweeps') private readonly queue: Queue,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.upsertJobScheduler('wake-ups', { every: everyMs }, { name: 'wake-ups' });
    await this.process();
  }

  async process(): Promise<void> {
    // A practice whose last day is over closes; the database does all of it.
    await this.connection.pool.query('select app.close_leaving($1)', [this.clock.now()]);
    while ((await this.sweep()) === batch);
  }

  private async sweep(): Promise<number> {
    const now = this.clock.now();
    const client = await this.connection.pool.connect();
    try {
      return await inTransaction(client, async () => {
        const { rows } = await client.query<WakeUp>(
          `select practice_id as "practiceId", kind, subject_id as "subjectId", client_id as "clientId", couple_id as "coupleId"
             from jobs.wake_up where next_at <= $1 and kind = any ($3) order by next_at limit $2 for update skip locked`,
          // A kind that only a newer version knows waits for it.
          [now, batch, Object.keys(jobs)],
        );
        for (const { practiceId, kind, subjectId, clientId, coupleId } of rows) {
          const { queue, name, subject } = jobs[kind]!;
          await client.query(
            'insert into jobs.outbox (id, practice_id, queue, name, data, created_at) values ($1, $2, $3, $4, $5::jsonb, $6)',
            [newId(), practiceId, queue, name, JSON.stringify({ practiceId, coupleId, clientId, [subject]: subjectId }), now],
          );
          await client.query(
            'update jobs.wake_up set next_at = $5 where practice_id = $1 and kind = $2 and subject_id = $3 and client_id = $4',
            [practiceId, kind, subjectId, clientId, new Date(now.getTime() + leaseMs)],
          );
        }
        if (rows.length > 0) await client.query("select pg_notify('outbox', '')");
        return rows.length;
      });
    } finally {
      client.release();
    }
  }
}
