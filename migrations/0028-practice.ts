import { SqlMigration } from './sql-migration.js';

export class Practice1795000000028 extends SqlMigration {
  readonly name = 'Practice1795000000028';
  readonly file = '0028-practice.sql';
}
