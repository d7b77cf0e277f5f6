import { SqlMigration } from './sql-migration.js';

export class MailAndDevices1795000000027 extends SqlMigration {
  readonly name = 'MailAndDevices1795000000027';
  readonly file = '0027-mail-and-devices.sql';
}
