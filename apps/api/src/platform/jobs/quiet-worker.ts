import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
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
