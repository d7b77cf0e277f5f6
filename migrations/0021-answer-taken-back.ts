import { SqlMigration } from './sql-migration.js';

export class AnswerTakenBack1795000000021 extends SqlMigration {
  readonly name = 'AnswerTakenBack1795000000021';
  readonly file = '0021-answer-taken-back.sql';
}
