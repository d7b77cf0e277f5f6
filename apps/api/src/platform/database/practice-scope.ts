import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { SealedColumn } from '@roadback/sealing/columns';
import { isOpening } from '@roadback/sealing/marks';
import { Words } from '@roadback/sealing/words';
import type { PoolClient, QueryConfig } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { Clock } from '../clock.js';
import { denied, endingOf, trailOf, type Ending, type Trail } from '../audit/trail-event.js';
import { newId } from '../ids.js';
import type { PersonViewer, SystemViewer } from '../access/viewer.js';
import { practiceGone } from '../errors.js';
import { Keys } from './keys.js';
import { prepared } from './prepared.js';
import { sealedEntities, type Entities } from './sealed-entities.js';
import { inOneWrite, inTransaction } from './transaction.js';

/** One viewer in one transaction. Services take it as their first argument: no scope, no query. */
export interface Scope {
  readonly viewer: PersonViewer | SystemViewer;
  readonly practiceId: string;
  /** The viewer's person id; throws for a job, which is nobody. */
  readonly personId: string;
  /** The instant of this piece of work; one for all it writes. */
  readonly now: Date;
  readonly entities: Entities;
  /** Runs a statement that names `practice_id = $n` for every tenant table. What it reads of sealed columns by `opens` comes back opened. */
  rows<Row>(sql: string, values: readonly unknown[]): Promise<Row[]>;
  /**
   * Waits until nobody else holds this name, and holds it until this transaction ends: so that what is done to one thing, or by one person,
   * happens one after the other. A name and not a row, because a client may not lock a row of the other partner. SHARED waits only for
   * whoever holds it alone.
   */
  lock(name: string, mode?: 'ALONE' | 'SHARED'): Promise<void>;
  /**
   * What a statement is to write in a sealed column; null stays null.
   * @param row the id of the row in which it will stand: sealed for another, it does not open
   * @param ownerId whose key: the client whose record it is, or the couple for what the care team writes about both
   */
  seal(column: SealedColumn, row: string, ownerId: string, value: unknown): Promise<string | null>;
  /** A mark that is always the same for this text of this owner, and tells nobody what it stands for; to keep one of each. */
  markOf(ownerId: string, text: string): Promise<string>;
  /** Hands work to the queue when, and only when, this transaction commits: one job for each `data`, which holds ids alone. */
  enqueue(queue: string, name: string, ...data: Record<string, string>[]): Promise<void>;
}

export interface ScopeOptions {
  /** Narrows the couples in context: hot screens name their page, so that policies compare against few. */
  couples?: readonly string[];
  /** Whether couples that the viewer only supervises are in context; what a query does by itself, and a change does not. */
  looksOn?: boolean;
}

const lockAlone = 'select pg_advisory_xact_lock(hashtextextended($1, 0))';
const lockShared = 'select pg_advisory_xact_lock_shared(hashtextextended($1, 0))';
const setContext = 'select app.set_ctx($1, $2, $3, $4::uuid[], $5, $6)';

/** The door to the practices' data: everything goes through `run`, and row-level security stands behind it. */
@Injectable()
export class PracticeScope implements OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Keys) private readonly keys: Keys,
  ) {}

  /**
   * Runs `work` in one transaction as this viewer and commits; whatever is thrown rolls back. The first statement of `work` travels with
   * `begin` and the context, and what the audit trail keeps of it with `commit`: where that cannot be written nothing is saved and nothing
   * answered (R11). Of work that was taken back a transaction of its own tells.
   * Never call it inside itself (two connections for one piece of work can starve the pool), and never wait in it for
   * mail, HTTP or hashing.
   */
  async run<Result>(
    viewer: PersonViewer | SystemViewer,
    work: (scope: Scope) => Promise<Result>,
    options: ScopeOptions = {},
  ): Promise<Result> {
    await this.keys.prepare(viewer.practiceId);
    if (viewer.kind === 'SYSTEM' && this.keys.keyring.isDestroyed(viewer.practiceId)) throw practiceGone();
    const runner = this.source.createQueryRunner();
    const now = this.clock.now();
    const context = contextOf(viewer, options, now);
    const trail = trailOf(viewer);
    let isDone = false;
    try {
      const client = (await runner.connect()) as PoolClient;
      try {
        const result = await inTransaction(
          client,
          async () => {
            try {
              adopt(runner, true);
              return await work(this.scopeOf(viewer, runner, client, now));
            } finally {
              adopt(runner, false);
            }
          },
          context,
          answer => {
            isDone = true;
            return trail?.whenDone(now, answer);
          },
        );
        trail?.told();
        return result;
      } catch (error) {
        // What a job could not do it tries again, and nobody was told anything. What was done and then neither told nor saved is no refusal.
        const ending = viewer.kind === 'PERSON' && trail && !isDone ? endingOf(error) : null;
        if (ending) await tell(client, context, trail!, now, ending, error);
        throw error;
      }
    } finally {
      await runner.release();
    }
  }

  /**
   * Writes down that the guard turned somebody away (R11).
   * @param refusal what they heard, where it was not that there is nothing for them
   */
  async turnedAway(viewer: PersonViewer, refusal: Error | null = null): Promise<void> {
    const trail = trailOf(viewer);
    if (!trail) return;
    const runner = this.source.createQueryRunner();
    const now = this.clock.now();
    try {
      await tell((await runner.connect()) as PoolClient, contextOf(viewer, {}, now), trail, now, (refusal && endingOf(refusal)) ?? denied);
    } finally {
      await runner.release();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }

  /** For the readiness check alone: the database answers, and the master key opens what it wrapped. */
  async ping(): Promise<void> {
    await this.keys.check();
  }

  private scopeOf(viewer: PersonViewer | SystemViewer, runner: QueryRunner, client: PoolClient, now: Date): Scope {
    const asked = async <Row>(sql: string, values: readonly unknown[]): Promise<Row[]> => {
      inOneWrite(client);
      return (await client.query(prepared(sql, values))).rows as Row[];
    };
    const words = new Words(this.keys.keyring, viewer.practiceId, asked);
    const rows = async <Row>(sql: string, values: readonly unknown[]): Promise<Row[]> => {
      const found = await asked<Row>(sql, values);
      return isOpening(sql) ? words.openMarks(found) : found;
    };
    return {
      viewer,
      practiceId: viewer.practiceId,
      get personId(): string {
        if (viewer.kind === 'SYSTEM') throw new Error('a job has no person');
        return viewer.personId;
      },
      now,
      entities: sealedEntities(this.source, runner.manager, words),
      rows,
      seal: (column, row, ownerId, value) => words.seal(column, row, ownerId, value),
      markOf: (ownerId, text) => words.markOf(ownerId, text),
      lock: async (name, mode = 'ALONE') => {
        await rows(mode === 'SHARED' ? lockShared : lockAlone, [name]);
      },
      enqueue: async (queue, name, ...data) => {
        await rows(
          `with job as (
             insert into jobs.outbox (id, practice_id, queue, name, data, created_at)
             select id, $2, $3, $4, data::jsonb, $6 from unnest($1::uuid[], $5::text[]) job (id, data))
           select pg_notify('outbox', '')`,
          [
            data.map(() => newId()),
            viewer.practiceId,
            queue,
            name,
            data.map(each => JSON.stringify({ practiceId: viewer.practiceId, ...each })),
            now,
          ],
        );
      },
    };
  }
}

/** An event in a transaction of its own. Where it cannot be written, that is the answer; but a bug stays the bug that it was. */
async function tell(client: PoolClient, context: QueryConfig, trail: Trail, now: Date, ending: Ending, cause?: unknown): Promise<void> {
  try {
    await inTransaction(
      client,
      async () => {},
      context,
      () => trail.whenNot(now, ending),
    );
    trail.told();
  } catch (error) {
    throw ending.outcome === 'FAILED' ? cause : error;
  }
}

/** Who asks, for the policies: the statement that every transaction begins with. */
function contextOf(viewer: PersonViewer | SystemViewer, options: ScopeOptions, now: Date): QueryConfig {
  const person = viewer.kind === 'PERSON' ? viewer.personId : null;
  const audience = viewer.kind === 'PERSON' ? viewer.audience : 'SYSTEM';
  const couples = viewer.kind === 'SYSTEM' ? viewer.coupleIds : (options.couples ?? null);
  const looksOn = options.looksOn ?? (viewer.kind === 'PERSON' && viewer.looksOn === true);
  return prepared(setContext, [viewer.practiceId, person, audience, couples, now, looksOn]);
}

/** Tells TypeORM that a transaction is (no longer) open, so that `save` joins ours instead of opening and committing its own. */
function adopt(runner: QueryRunner, isOpen: boolean): void {
  Object.assign(runner, { isTransactionActive: isOpen, transactionDepth: isOpen ? 1 : 0 });
}
