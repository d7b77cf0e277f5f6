import { SqlMigration } from './sql-migration.js';

export class Responsibility1795000000010 extends SqlMigration {
  readonly name = 'Responsibility1795000000010';
  readonly file = '0010-responsibility.sql';
}
