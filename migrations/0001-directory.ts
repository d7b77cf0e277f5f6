import { SqlMigration } from './sql-migration.js';

export class Directory1795000000001 extends SqlMigration {
  readonly name = 'Directory1795000000001';
  readonly file = '0001-directory.sql';
}
