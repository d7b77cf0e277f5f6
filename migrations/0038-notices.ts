import { SqlMigration } from './sql-migration.js';

export class Notices1795000000038 extends SqlMigration {
  readonly name = 'Notices1795000000038';
  readonly file = '0038-notices.sql';
}
