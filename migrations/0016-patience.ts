import { SqlMigration } from './sql-migration.js';

export class Patience1795000000016 extends SqlMigration {
  readonly name = 'Patience1795000000016';
  readonly file = '0016-patience.sql';
}
