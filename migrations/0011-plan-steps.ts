import { SqlMigration } from './sql-migration.js';

export class PlanSteps1795000000011 extends SqlMigration {
  readonly name = 'PlanSteps1795000000011';
  readonly file = '0011-plan-steps.sql';
}
