import { SqlMigration } from './sql-migration.js';

export class Push1795000000043 extends SqlMigration {
  readonly name = 'Push1795000000043';
  readonly file = '0043-push.sql';
}
