import { Keyring } from '@roadback/sealing/keyring';
import type { Ask } from '@roadback/sealing/master-key';
import { providerOf } from '@roadback/sealing/provider-settings';
import { rotateMaster, rotateOwnerKey, rotatePracticeKey, type RotationOptions } from '@roadback/sealing/rotation';
import type { InTransaction } from '@roadback/sealing/seal-plain';
import pg from 'pg';

const usage = `Usage: MIGRATION_DATABASE_URL=… and the settings of the master key, then one of
  node apps/api/dist/rotate-keys.js master                     all practices to the master key that is set now; the one before it as MASTER_KEY_PREVIOUS
  node apps/api/dist/rotate-keys.js practice PRACTICE_ID       a new key for a practice
  node apps/api/dist/rotate-keys.js owner PRACTICE_ID ID       a new key for a client or a couple, and all of theirs sealed with it`;

/** Turns keys, says how far it has come, and goes on where it was when it is stopped and started again. Afterwards: a new backup (docs/sealing.md). */
async function main(): Promise<void> {
  const [what, practiceId, ownerId] = process.argv.slice(2);
  const url = process.env.MIGRATION_DATABASE_URL;
  if (!url || !isAsked(what, practiceId, ownerId)) throw new Error(usage);
  const provider = providerOf(process.env);
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  const ask: Ask = async <Row>(sql: string, values: readonly unknown[]) => (await db.query(sql, [...values])).rows as Row[];
  const inTransaction: InTransaction = async work => {
    await db.query('begin');
    try {
      const result = await work(ask);
      await db.query('commit');
      return result;
    } catch (error) {
      await db.query('rollback').catch(() => undefined);
      throw error;
    }
  };
  const options: RotationOptions = {
    onProgress: done => console.log(`  ${done} done`),
    ...(process.env.NODE_ENV === 'test' && { settleMs: 0, batch: 2 }),
  };
  try {
    console.log('Turning keys. It waits a little, until no process knows the former key alone; stopped, it goes on where it was.');
    const done =
      what === 'master'
        ? await rotateMaster(ask, provider, options)
        : what === 'practice'
          ? await rotatePracticeKey(inTransaction, new Keyring(provider), practiceId!, options)
          : await rotateOwnerKey(inTransaction, new Keyring(provider), practiceId!, ownerId!, options);
    console.log(`Turned, ${done} in all. The key before it is gone: make a new backup of the data and of the keys.`);
  } finally {
    await db.end();
  }
}

const isAsked = (what?: string, practiceId?: string, ownerId?: string): boolean =>
  what === 'master' ||
  (what === 'practice' && practiceId !== undefined) ||
  (what === 'owner' && practiceId !== undefined && ownerId !== undefined);

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
