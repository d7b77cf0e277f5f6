import { SqlMigration } from './sql-migration.js';

export class Live1795000000040 extends SqlMigration {
  readonly name = 'Live1795000000040';
  readonly file = '0040-live.sql';
}
