import { SqlMigration } from './sql-migration.js';

export class CheaperPolicies1795000000014 extends SqlMigration {
  readonly name = 'CheaperPolicies1795000000014';
  readonly file = '0014-cheaper-policies.sql';
}
