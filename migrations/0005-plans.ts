import { SqlMigration } from './sql-migration.js';

export class Plans1795000000005 extends SqlMigration {
  readonly name = 'Plans1795000000005';
  readonly file = '0005-plans.sql';
}
