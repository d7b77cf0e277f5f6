import { SqlMigration } from './sql-migration.js';

export class Library1795000000004 extends SqlMigration {
  readonly name = 'Library1795000000004';
  readonly file = '0004-library.sql';
}
