import { SqlMigration } from './sql-migration.js';

export class News1795000000046 extends SqlMigration {
  readonly name = 'News1795000000046';
  readonly file = '0046-news.sql';
}
