import { SqlMigration } from './sql-migration.js';

export class InSession1795000000023 extends SqlMigration {
  readonly name = 'InSession1795000000023';
  readonly file = '0023-in-session.sql';
}
