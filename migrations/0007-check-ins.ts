import { SqlMigration } from './sql-migration.js';

export class CheckIns1795000000007 extends SqlMigration {
  readonly name = 'CheckIns1795000000007';
  readonly file = '0007-check-ins.sql';
}
