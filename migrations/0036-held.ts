import { SqlMigration } from './sql-migration.js';

export class Held1795000000036 extends SqlMigration {
  readonly name = 'Held1795000000036';
  readonly file = '0036-held.sql';
}
