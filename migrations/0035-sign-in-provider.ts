import { SqlMigration } from './sql-migration.js';

export class SignInProvider1795000000035 extends SqlMigration {
  readonly name = 'SignInProvider1795000000035';
  readonly file = '0035-sign-in-provider.sql';
}
