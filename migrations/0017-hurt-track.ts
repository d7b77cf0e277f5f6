import { SqlMigration } from './sql-migration.js';

export class HurtTrack1795000000017 extends SqlMigration {
  readonly name = 'HurtTrack1795000000017';
  readonly file = '0017-hurt-track.sql';
}
