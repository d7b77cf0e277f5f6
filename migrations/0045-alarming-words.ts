import { SqlMigration } from './sql-migration.js';

export class AlarmingWords1795000000045 extends SqlMigration {
  readonly name = 'AlarmingWords1795000000045';
  readonly file = '0045-alarming-words.sql';
}
