import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A migration that runs the .sql file beside it, in one transaction. SQL stands in files of its own so that it can be read
 * and linted as SQL. There is no way down: what was recorded is never unmade; a mistake is mended by the next migration.
 */
export abstract class SqlMigration implements MigrationInterface {
  abstract readonly name: string;
  abstract readonly file: string;

  async up(run: QueryRunner): Promise<void> {
    await run.query(await readFile(join(import.meta.dirname, this.file), 'utf8'));
  }

  down(): Promise<void> {
    return Promise.reject(new Error(`${this.name} has no way back; write the next migration instead`));
  }
}
