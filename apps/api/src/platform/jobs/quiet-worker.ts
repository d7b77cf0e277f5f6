import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';

/** A worker that says in one line what keeps it from working; BullMQ itself tries again until it can. */
export abstract class QuietWorker extends WorkerHost {
  private readonly log = new Logger(this.constructor.name);

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.log.warn(error.message);
  }

  @OnWorkerEvent('failed')
  onFailed(job: { id?: string; name: string } | undefined, error: Error): void {
    this.log.error(`job ${job?.name} ${job?.id}: ${error.message}`);
  }
}
