import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, Queue, type ConnectionOptions } from 'bullmq';
import type pg from 'pg';
import { CONFIG } from '../config.module.js';
import type { Config } from '../config.js';
import { openPool } from '../database/pool.js';
import { wordsFor } from '../log.js';
import { redis } from './jobs-connection.js';
import { queues } from './queues.js';
import { sparing } from './quiet-worker.js';

/** Each queue reads by one connection; a page of the board asks all of them at once. */
const connections = 4;

/**
 * The queues as the API sees them: to show to platform admins, never to put work into. On Postgres over a role of its own that reaches the
 * queue's schema and nothing else.
 */
@Injectable()
export class QueueBoard implements OnApplicationShutdown {
  private readonly warn = sparing(new Logger(QueueBoard.name));
  private pool: pg.Pool | undefined;
  private opened: Queue[] | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get isSetUp(): boolean {
    return this.config.jobsRedisUrl !== undefined || this.config.boardDatabaseUrl !== undefined;
  }

  /** Every queue of the product; none where nothing says how to reach them. */
  queues(): Queue[] {
    if (!this.isSetUp) return [];
    this.opened ??= this.open();
    return this.opened;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all((this.opened ?? []).map(queue => queue.close()));
    await this.pool?.end();
  }

  private open(): Queue[] {
    const made = queues.map(name => this.queueOf(name));
    for (const queue of made) queue.on('error', error => this.warn(`queue ${queue.name}: ${wordsFor(error)}`));
    return made;
  }

  private queueOf(name: string): Queue {
    if (this.config.jobsRedisUrl) return new Queue(name, { connection: { ...redis(this.config.jobsRedisUrl), maxRetriesPerRequest: 1 } });
    this.pool ??= openPool({
      connectionString: this.config.boardDatabaseUrl!,
      max: connections,
      connectionTimeoutMillis: 5_000,
      options: '-c search_path=bullmq',
      application_name: 'roadback-board',
    }).setMaxListeners(0);
    return new Queue(name, { connection: this.pool as unknown as ConnectionOptions }, createPostgresBackend as never);
  }
}
