import { SqlMigration } from './sql-migration.js';

export class DeviceKey1795000000030 extends SqlMigration {
  readonly name = 'DeviceKey1795000000030';
  readonly file = '0030-device-key.sql';
}
