import { SqlMigration } from './sql-migration.js';

export class StaffNotices1795000000042 extends SqlMigration {
  readonly name = 'StaffNotices1795000000042';
  readonly file = '0042-staff-notices.sql';
}
