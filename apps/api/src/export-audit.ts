import { readFileSync } from 'node:fs';
import pg from 'pg';
import { signingKey } from './platform/audit/signing-key.js';
import { exportTrail } from './platform/audit/export-trail.js';

/**
 * `node apps/api/dist/export-audit.js PRACTICE > trail.jsonl`: the audit trail of a practice, with its head signed at the end, as
 * `verify-audit.js --export` reads it.
 */
async function main(): Promise<void> {
  const [practiceId] = process.argv.slice(2);
  const { AUDITOR_DATABASE_URL: url, AUDIT_SIGNING_KEY_FILE: keyFile } = process.env;
  if (!practiceId || !url || !keyFile)
    throw new Error('Usage: AUDITOR_DATABASE_URL=… AUDIT_SIGNING_KEY_FILE=… node apps/api/dist/export-audit.js PRACTICE > trail.jsonl');
  const key = signingKey(readFileSync(keyFile));
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    for await (const lines of exportTrail(db, practiceId, key))
      if (!process.stdout.write(lines)) await new Promise(resolve => process.stdout.once('drain', resolve));
  } finally {
    await db.end();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
