import { SqlMigration } from './sql-migration.js';

export class Upkeep1795000000037 extends SqlMigration {
  readonly name = 'Upkeep1795000000037';
  readonly file = '0037-upkeep.sql';
}
