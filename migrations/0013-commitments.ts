import { SqlMigration } from './sql-migration.js';

export class Commitments1795000000013 extends SqlMigration {
  readonly name = 'Commitments1795000000013';
  readonly file = '0013-commitments.sql';
}
