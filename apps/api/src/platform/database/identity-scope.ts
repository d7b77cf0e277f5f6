import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { prepared } from './prepared.js';
import { inTransaction } from './transaction.js';

export const IDENTITY_POOL = Symbol('identity pool');

/** Runs one statement on the directory. */
export type DirectoryQuery = <Row = Record<string, unknown>>(sql: string, values: readonly unknown[]) => Promise<Row[]>;

/**
 * The second door: the directory over all practices, for sign-in and onboarding, as a database role that has no grant on
 * anything clinical. The linter lets only `practices/`, `identity/`, `people/` and `upkeep/` import it.
 */
@Injectable()
export class IdentityScope implements OnApplicationShutdown {
  constructor(@Inject(IDENTITY_POOL) readonly pool: pg.Pool) {}

  readonly query: DirectoryQuery = async <Row>(sql: string, values: readonly unknown[]) =>
    (await this.pool.query(prepared(sql, values))).rows as Row[];

  /** Several statements in one transaction; whatever is thrown rolls back. */
  async run<Result>(work: (query: DirectoryQuery) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    try {
      return await inTransaction(client, () =>
        work(async <Row>(sql: string, values: readonly unknown[]) => (await client.query(prepared(sql, values))).rows as Row[]),
      );
    } finally {
      client.release();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
