import { SqlMigration } from './sql-migration.js';

export class Calendar1795000000041 extends SqlMigration {
  readonly name = 'Calendar1795000000041';
  readonly file = '0041-calendar.sql';
}
