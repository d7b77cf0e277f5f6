import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import { DelayedError, UnrecoverableError, type Job } from 'bullmq';
import { publicError } from '../errors.js';
import { wordsFor } from '../log.js';

const quietMs = 30_000;

/** Says the same thing once in a while and not at every try: a database that is away makes a hundred connections complain. */
export function sparing(log: Logger): (message: string) => void {
  const said = new Map<string, number>();
  return message => {
    if (Date.now() - (said.get(message) ?? 0) < quietMs) return;
    said.set(message, Date.now());
    log.warn(message);
  };
}

const restMs = 15 * 60_000;

/**
 * A job of a suspended practice rests and asks again, until the practice is back; one of a practice that left for good is done. Whatever else
 * went wrong is thrown on.
 */
export async function rests(job: Job, token: string | undefined, error: unknown): Promise<0> {
  const { code, reason } = publicError(error)?.extensions ?? {};
  if (code !== 'UNAUTHENTICATED') throw error;
  // A practice that has left for good is never back.
  if (reason === 'PRACTICE_GONE') return 0;
  await job.moveToDelayed(Date.now() + restMs, token);
  throw new DelayedError();
}

/**
 * For every worker: of a process that died, another takes over what it was at within fifteen seconds (a lock lives eight; every three it is looked
 * for those that ran out, and who is found twice is taken over), five times before the job counts as one that kills whoever does it. At rest it waits to be told for as
 * long as `drainDelay` seconds, and is told in milliseconds; of a database that was away it asks anew after two.
 */
export const recovers = { lockDuration: 8_000, stalledInterval: 3_000, maxStalledCount: 5, drainDelay: 15, runRetryDelay: 2_000 };

/**
 * A worker that says in one line what keeps it from working; BullMQ itself tries again until it can. What is kept of a failed job are words
 * that quote nobody: whoever looks after the queues reads them.
 */
export abstract class QuietWorker extends WorkerHost {
  private readonly log = new Logger(this.constructor.name);
  private readonly warn = sparing(this.log);

  /** Does a job; what it throws is tried again. */
  protected abstract work(job: Job, token?: string): Promise<unknown>;

  async process(job: Job, token?: string): Promise<unknown> {
    try {
      return await this.work(job, token);
    } catch (error) {
      if (error instanceof DelayedError || error instanceof UnrecoverableError) throw error;
      throw new Error(wordsFor(error), { cause: error });
    }
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.warn(wordsFor(error));
  }

  @OnWorkerEvent('failed')
  onFailed(job: { id?: string; name: string } | undefined, error: Error): void {
    this.log.error(`job ${job?.name} ${job?.id}: ${wordsFor(error)}`);
  }
}
