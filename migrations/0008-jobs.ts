import { SqlMigration } from './sql-migration.js';

export class Jobs1795000000008 extends SqlMigration {
  readonly name = 'Jobs1795000000008';
  readonly file = '0008-jobs.sql';
}
