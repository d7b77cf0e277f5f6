import { SqlMigration } from './sql-migration.js';

export class Sealing1795000000024 extends SqlMigration {
  readonly name = 'Sealing1795000000024';
  readonly file = '0024-sealing.sql';
}
