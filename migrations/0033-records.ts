import { SqlMigration } from './sql-migration.js';

export class Records1795000000033 extends SqlMigration {
  readonly name = 'Records1795000000033';
  readonly file = '0033-records.sql';
}
