import { SqlMigration } from './sql-migration.js';

export class Sessions1795000000032 extends SqlMigration {
  readonly name = 'Sessions1795000000032';
  readonly file = '0032-sessions.sql';
}
