import { SqlMigration } from './sql-migration.js';

export class Pathways1795000000018 extends SqlMigration {
  readonly name = 'Pathways1795000000018';
  readonly file = '0018-pathways.sql';
}
