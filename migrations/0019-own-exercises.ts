import { SqlMigration } from './sql-migration.js';

export class OwnExercises1795000000019 extends SqlMigration {
  readonly name = 'OwnExercises1795000000019';
  readonly file = '0019-own-exercises.sql';
}
