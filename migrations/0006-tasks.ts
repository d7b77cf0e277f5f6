import { SqlMigration } from './sql-migration.js';

export class Tasks1795000000006 extends SqlMigration {
  readonly name = 'Tasks1795000000006';
  readonly file = '0006-tasks.sql';
}
