import { SqlMigration } from './sql-migration.js';

export class Audit1795000000025 extends SqlMigration {
  readonly name = 'Audit1795000000025';
  readonly file = '0025-audit.sql';
}
