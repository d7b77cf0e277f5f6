import { SqlMigration } from './sql-migration.js';

export class Context1795000000003 extends SqlMigration {
  readonly name = 'Context1795000000003';
  readonly file = '0003-context.sql';
}
