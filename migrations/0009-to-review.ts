import { SqlMigration } from './sql-migration.js';

export class ToReview1795000000009 extends SqlMigration {
  readonly name = 'ToReview1795000000009';
  readonly file = '0009-to-review.sql';
}
