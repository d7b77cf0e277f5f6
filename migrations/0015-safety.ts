import { SqlMigration } from './sql-migration.js';

export class Safety1795000000015 extends SqlMigration {
  readonly name = 'Safety1795000000015';
  readonly file = '0015-safety.sql';
}
