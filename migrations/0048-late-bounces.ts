import { SqlMigration } from './sql-migration.js';

export class LateBounces1795000000048 extends SqlMigration {
  readonly name = 'LateBounces1795000000048';
  readonly file = '0048-late-bounces.sql';
}
