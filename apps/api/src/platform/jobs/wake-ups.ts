import { InjectQueue, Processor } from '@nestjs/bullmq';
import { Inject, type OnApplicationBootstrap } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Clock } from '../clock.js';
import { newId } from '../ids.js';
import { JOBS, type Jobs } from './jobs-connection.js';
import { QuietWorker, recovers } from './quiet-worker.js';

const batch = 200;
const everyMs = 60_000;
/** Whoever was woken sets its next time itself; should it fail to, it is woken again after this. */
const leaseMs = 15 * 60_000;

/** Which job a kind of wake-up asks for. */
const jobs: Record<string, { queue: string; name: string; subject: string }> = {
  MAKE_TASKS: { queue: 'tasks', name: 'make-tasks', subject: 'assignmentId' },
  FORGET_IMPORT: { queue: 'people', name: 'forget-import', subject: 'importId' },
  LOOK_AFTER_ALERT: { queue: 'alerts', name: 'look-after-alert', subject: 'alertId' },
  TELL: { queue: 'notices', name: 'tell', subject: 'personId' },
  ASK_SCREENING: { queue: 'safety', name: 'ask-screening', subject: 'coupleId' },
};

/**
 * Once a minute, and at every start of a worker, finds what is due over all practices and puts it into the outbox, in one
 * statement. Whatever became due while no worker ran is simply due now.
 */
@Processor('sweeps', { ...recovers, concurrency: 1 })
export class WakeUps extends QuietWorker implements OnApplicationBootstrap {
  constructor(
    @Inject(JOBS) private readonly connection: Jobs,
    @Inject(Clock) private readonly clock: Clock,
    @InjectQueue('sweeps') private readonly queue: Queue,
    @InjectQueue('upkeep') private readonly upkeep: Queue,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.upsertJobScheduler('wake-ups', { every: everyMs }, { name: 'wake-ups' });
    await this.work();
  }

  protected async work(): Promise<void> {
    // A practice whose last day is over closes; the database does all of it.
    await this.connection.pool.query('select app.close_leaving($1)', [this.clock.now()]);
    await this.connection.pool.query("delete from jobs.live_event where made_at < $1::timestamptz - interval '1 day'", [this.clock.now()]);
    while ((await this.sweep()) === batch);
    await this.askForUpkeep();
  }

  /** What the service does for itself goes by the real clock, as keys and backups do. Whoever was asked sets its next time itself. */
  private async askForUpkeep(): Promise<void> {
    const now = new Date();
    const { rows } = await this.connection.pool.query<{ kind: string }>(
      'update jobs.upkeep set next_at = $2, began_at = $1 where next_at <= $1 returning kind',
      [now, new Date(now.getTime() + leaseMs)],
    );
    for (const { kind } of rows) await this.upkeep.add(kind, {}, { jobId: `${kind}_${now.getTime()}`, attempts: 1 });
  }

  /** One statement for a batch: what is due gets its job and its lease, or neither. */
  private async sweep(): Promise<number> {
    const now = this.clock.now();
    const { rowCount } = await this.connection.pool.query(
      `with kind as (
         select * from jsonb_to_recordset($4::jsonb) kind (kind text, queue text, name text, subject text)),
       taken as (
         select w.practice_id, w.kind, w.subject_id, w.client_id, w.couple_id
           from jobs.wake_up w where w.next_at <= $1 and w.kind = any ($6::text[]) order by w.next_at limit $2 for update skip locked),
       due as (
         select taken.*, row_number() over () as number from taken),
       leased as (
         update jobs.wake_up w set next_at = $3
           from due where w.practice_id = due.practice_id and w.kind = due.kind and w.subject_id = due.subject_id and w.client_id = due.client_id),
       job as (
         insert into jobs.outbox (id, practice_id, queue, name, data, created_at)
         select ($5::uuid[])[due.number], due.practice_id, kind.queue, kind.name,
                jsonb_build_object('practiceId', due.practice_id, 'coupleId', due.couple_id, 'clientId', due.client_id, kind.subject, due.subject_id), $1
           from due join kind using (kind) returning id)
       select pg_notify('outbox', '') from job`,
      [
        now,
        batch,
        new Date(now.getTime() + leaseMs),
        // A kind that only a newer version knows waits for it.
        JSON.stringify(Object.entries(jobs).map(([kind, job]) => ({ kind, ...job }))),
        Array.from({ length: batch }, newId),
        Object.keys(jobs),
      ],
    );
    return rowCount ?? 0;
  }
}
