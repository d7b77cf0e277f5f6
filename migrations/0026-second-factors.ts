import { SqlMigration } from './sql-migration.js';

export class SecondFactors1795000000026 extends SqlMigration {
  readonly name = 'SecondFactors1795000000026';
  readonly file = '0026-second-factors.sql';
}
