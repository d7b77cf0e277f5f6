import { SqlMigration } from './sql-migration.js';

export class CountImports1795000000047 extends SqlMigration {
  readonly name = 'CountImports1795000000047';
  readonly file = '0047-count-imports.sql';
}
