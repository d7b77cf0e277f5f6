import { SqlMigration } from './sql-migration.js';

export class Reveals1795000000020 extends SqlMigration {
  readonly name = 'Reveals1795000000020';
  readonly file = '0020-reveals.sql';
}
