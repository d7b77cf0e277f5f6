import { providerOf } from '@roadback/sealing/provider-settings';
import { migrate } from './migrate.js';

/** `node migrations/dist/cli.js`: migrates the database of MIGRATION_DATABASE_URL and says what it did. */
const url = process.env.MIGRATION_DATABASE_URL;
if (!url) {
  console.error('MIGRATION_DATABASE_URL is missing: a connection as roadback_owner. See .env.example.');
  process.exit(1);
}
try {
  const { ran, exercises, sealed } = await migrate(url, providerOf(process.env));
  console.log(ran.length > 0 ? `Migrated: ${ran.join(', ')}.` : 'The schema is up to date.');
  if (sealed > 0) console.log(`Sealed ${sealed} texts that stood plain.`);
  if (exercises > 0) console.log(`Published ${exercises} exercises.`);
} catch (error) {
  console.error(`The migration stopped and undid its last step: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
