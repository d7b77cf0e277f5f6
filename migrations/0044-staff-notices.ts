import { SqlMigration } from './sql-migration.js';

export class StaffNotices1795000000044 extends SqlMigration {
  readonly name = 'StaffNotices1795000000044';
  readonly file = '0044-staff-notices.sql';
}
