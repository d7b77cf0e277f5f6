import { SqlMigration } from './sql-migration.js';

export class Transparency1795000000012 extends SqlMigration {
  readonly name = 'Transparency1795000000012';
  readonly file = '0012-transparency.sql';
}
