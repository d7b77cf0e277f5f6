import { SqlMigration } from './sql-migration.js';

export class BreakGlass1795000000029 extends SqlMigration {
  readonly name = 'BreakGlass1795000000029';
  readonly file = '0029-break-glass.sql';
}
