import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { CONFIG } from '../config.module.js';
import type { Config } from '../config.js';
import { wordsFor } from '../log.js';
import { liveChannel } from './note-live.js';

const reconnectMs = 1_000;
/** A connection that died without a word is found out after this. */
const heartbeatMs = 30_000;

/** Rings when something of its practice was committed, and when anything may have been missed. */
export class Bell {
  private isRung = false;
  private hear: (() => void) | undefined;

  constructor(
    readonly practiceId: string,
    /** A client's bell rings for what names them; one of staff for everything of the practice. */
    readonly clientId: string | null,
  ) {}

  ring(): void {
    this.isRung = true;
    this.hear?.();
  }

  /** Resolves at the next ring, at once where it rang since the last one was heard. */
  async rung(): Promise<void> {
    if (!this.isRung) await new Promise<void>(resolve => (this.hear = resolve));
    this.hear = undefined;
    this.isRung = false;
  }
}

/**
 * The bells of the open screens of this process, rung by one connection that listens from the first of them on. It carries ids alone and
 * is trusted with nothing: whoever is rung asks the database as the viewer they are. When it was gone, every bell rings.
 */
@Injectable()
export class LiveBells implements BeforeApplicationShutdown {
  private readonly log = new Logger(LiveBells.name);
  private readonly bells = new Set<Bell>();
  private listener: pg.Client | undefined;
  private listening: Promise<void> | undefined;
  private isStopping = false;
  /** Said once for each time that the database is away. */
  private isAway = false;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'databaseUrl'>) {}

  hang(bell: Bell): void {
    this.bells.add(bell);
    this.listening ??= this.listen();
  }

  takeDown(bell: Bell): void {
    this.bells.delete(bell);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.listener?.end().catch(() => undefined);
    await this.listening;
  }

  private heard(payload: string): void {
    const [practiceId, ...clientIds] = payload.split(' ');
    for (const bell of this.bells)
      if (bell.practiceId === practiceId && (bell.clientId === null || clientIds.includes(bell.clientId))) bell.ring();
  }

  private async listen(): Promise<void> {
    while (!this.isStopping) {
      const listener = new pg.Client({
        connectionString: this.config.databaseUrl,
        keepAlive: true,
        connectionTimeoutMillis: 5_000,
        query_timeout: 5_000,
        application_name: 'roadback-live',
      });
      this.listener = listener;
      const ended = new Promise<void>(resolve => listener.once('end', resolve));
      listener.on('notification', ({ payload }) => this.heard(payload ?? ''));
      listener.on('error', () => undefined);
      const heartbeat = setInterval(() => void listener.query('select 1').catch(() => listener.end()), heartbeatMs).unref();
      try {
        await listener.connect();
        await listener.query(`listen ${liveChannel}`);
        this.isAway = false;
        // Whatever was told while nobody listened stands in the rows.
        for (const bell of this.bells) bell.ring();
        await ended;
      } catch (error) {
        if (!this.isAway && !this.isStopping) this.log.warn(`nobody listens for what is live: ${wordsFor(error)}`);
        this.isAway = true;
        await listener.end().catch(() => undefined);
      } finally {
        clearInterval(heartbeat);
      }
      if (!this.isStopping) await wait(reconnectMs, undefined, { ref: false });
    }
  }
}
