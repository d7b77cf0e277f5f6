import { SqlMigration } from './sql-migration.js';

export class Offboarding1795000000034 extends SqlMigration {
  readonly name = 'Offboarding1795000000034';
  readonly file = '0034-offboarding.sql';
}
