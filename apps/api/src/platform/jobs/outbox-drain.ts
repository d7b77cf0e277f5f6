import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import pg from 'pg';
import { CONFIG } from '../config.module.js';
import type { Config } from '../config.js';
import { inTransaction } from '../database/transaction.js';
import { wordsFor } from '../log.js';
import { JOBS, type Jobs } from './jobs-connection.js';
import { sparing } from './quiet-worker.js';
import { queues } from './queues.js';

const batch = 200;
const pollMs = 2_000;
const reconnectMs = 1_000;

interface OutboxRow {
  id: string;
  queue: string;
  name: string;
  data: Record<string, string>;
}

/**
 * Carries what was committed into the queues: told by NOTIFY, and every two seconds in case the word was missed. The row's id is
 * the job's id, and the row goes only after the queue has it: a crash between the two sends it again, and every handler can bear that.
 */
@Injectable()
export class OutboxDrain implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly warn = sparing(new Logger(OutboxDrain.name));
  private timer: NodeJS.Timeout | undefined;
  private listener: pg.Client | undefined;
  private listening: Promise<void> | undefined;
  private running: Promise<void> | undefined;
  private isAskedAgain = false;
  private isStopping = false;

  constructor(
    @Inject(JOBS) private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(ModuleRef) private readonly modules: ModuleRef,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const name of queues) this.queue(name).on('error', error => this.warn(`queue ${name}: ${wordsFor(error)}`));
    this.listening = this.listen();
    this.timer = setInterval(() => this.wake(), pollMs);
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.timer);
    await this.listener?.end().catch(() => undefined);
    await Promise.all([this.running, this.listening]);
  }

  /** One drain at a time; asked while it runs, it runs once more. */
  private wake(): void {
    if (this.isStopping) return;
    if (this.running) {
      this.isAskedAgain = true;
      return;
    }
    this.running = this.drain()
      .catch((error: unknown) => this.warn(`the outbox waits: ${wordsFor(error)}`))
      .finally(() => {
        this.running = undefined;
        if (!this.isAskedAgain) return;
        this.isAskedAgain = false;
        this.wake();
      });
  }

  private async drain(): Promise<void> {
    // At rest one statement, and no transaction.
    const { rowCount } = await this.jobs.pool.query('select from jobs.outbox limit 1');
    while (rowCount! > 0 && !this.isStopping && (await this.drainBatch()) === batch);
  }

  private async drainBatch(): Promise<number> {
    const client = await this.jobs.pool.connect();
    try {
      return await inTransaction(client, async () => {
        const { rows } = await client.query<OutboxRow>(
          'select id, queue, name, data from jobs.outbox order by created_at, id limit $1 for update skip locked',
          [batch],
        );
        for (const [queue, entries] of byQueue(rows))
          await this.queue(queue).addBulk(entries.map(({ id, name, data }) => ({ name, data, opts: { jobId: id } })));
        await client.query('delete from jobs.outbox where id = any ($1::uuid[])', [rows.map(row => row.id)]);
        return rows.length;
      });
    } finally {
      client.release();
    }
  }

  private queue(name: string): Queue {
    return this.modules.get<Queue>(getQueueToken(name), { strict: false });
  }

  /** Listens until the stop, over one connection at a time; while it is gone, the poll goes on: nothing is missed, only later. */
  private async listen(): Promise<void> {
    while (!this.isStopping) {
      const listener = new pg.Client({
        connectionString: this.config.workerDatabaseUrl,
        keepAlive: true,
        application_name: 'roadback-outbox',
      });
      this.listener = listener;
      const ended = new Promise<void>(resolve => listener.once('end', resolve));
      listener.on('notification', () => this.wake());
      listener.on('error', () => undefined);
      try {
        await listener.connect();
        await listener.query('listen outbox');
        this.wake();
        await ended;
      } catch {
        await listener.end().catch(() => undefined);
      }
      if (!this.isStopping) await wait(reconnectMs, undefined, { ref: false });
    }
  }
}

function byQueue(rows: OutboxRow[]): Map<string, OutboxRow[]> {
  const groups = new Map<string, OutboxRow[]>();
  for (const row of rows) groups.set(row.queue, [...(groups.get(row.queue) ?? []), row]);
  return groups;
}
