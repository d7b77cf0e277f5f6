import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../clock.js';
import { JOBS, type Jobs } from '../jobs/jobs-connection.js';
import { sparing } from '../jobs/quiet-worker.js';

const everyMs = 2_000;
/** Events of one practice in one transaction. */
const batch = 2_000;

/**
 * Gives what was written its links in the chain of its practice, every two seconds (R11). It reads no event and can write none: the
 * database's own function does all of it, and goes on from the head alone. Two workers at once wait for each other there.
 */
@Injectable()
export class Sealer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly warn = sparing(new Logger(Sealer.name));
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private isStopping = false;

  constructor(
    @Inject(JOBS) private readonly jobs: Jobs,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.wake(), everyMs);
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.timer);
    await this.running;
  }

  private wake(): void {
    this.running ??= this.seal()
      .catch((error: unknown) => this.warn(`the trail waits to be sealed: ${error instanceof Error ? error.message : String(error)}`))
      .finally(() => (this.running = undefined));
  }

  private async seal(): Promise<void> {
    const { rows } = await this.jobs.pool.query<{ practiceId: string }>('select distinct practice_id as "practiceId" from jobs.to_seal');
    for (const { practiceId } of rows) while (!this.isStopping && (await this.sealSome(practiceId)) === batch);
  }

  private async sealSome(practiceId: string): Promise<number> {
    const { rows } = await this.jobs.pool.query<{ count: number }>('select audit.seal($1, $2, $3) as count', [
      practiceId,
      this.clock.now(),
      batch,
    ]);
    return rows[0]!.count;
  }
}
