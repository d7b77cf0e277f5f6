import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import { DelayedError, type Job } from 'bullmq';
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

/** A job of a suspended practice rests and asks again, until the practice is back; whatever else went wrong is thrown on. */
export async function rests(job: Job, token: string | undefined, error: unknown): Promise<never> {
  if (publicError(error)?.code !== 'UNAUTHENTICATED') throw error;
  await job.moveToDelayed(Date.now() + restMs, token);
  throw new DelayedError();
}

/** A worker that says in one line what keeps it from working; BullMQ itself tries again until it can. */
export abstract class QuietWorker extends WorkerHost {
  private readonly log = new Logger(this.constructor.name);
  private readonly warn = sparing(this.log);

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.warn(wordsFor(error));
  }

  @OnWorkerEvent('failed')
  onFailed(job: { id?: string; name: string } | undefined, error: Error): void {
    this.log.error(`job ${job?.name} ${job?.id}: ${wordsFor(error)}`);
  }
}
