import { SqlMigration } from './sql-migration.js';

export class CareTeam1795000000022 extends SqlMigration {
  readonly name = 'CareTeam1795000000022';
  readonly file = '0022-care-team.sql';
}
