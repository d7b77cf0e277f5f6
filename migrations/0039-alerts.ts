import { SqlMigration } from './sql-migration.js';

export class Alerts1795000000039 extends SqlMigration {
  readonly name = 'Alerts1795000000039';
  readonly file = '0039-alerts.sql';
}
