import { SqlMigration } from './sql-migration.js';

export class People1795000000002 extends SqlMigration {
  readonly name = 'People1795000000002';
  readonly file = '0002-people.sql';
}
