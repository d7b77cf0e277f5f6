import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { keyBytes } from './cipher.js';
import { sealedColumns } from './columns.js';
import { MasterKeyError, type KeyProvider } from './key-provider.js';

/** Runs one statement. */
export type Ask = <Row>(sql: string, values: readonly unknown[]) => Promise<Row[]>;

interface Registered {
  id: string;
  probe: Buffer;
  digest: Buffer;
}

const context = 'roadback probe';
const registered = 'select id, probe, digest from keys.master order by registered_at';

/**
 * Whether this provider has every master key that this database was sealed with: what each of them wrapped at its registration must come out
 * as it went in. Reads, and never makes or registers a key.
 */
export async function checkMasterKey(ask: Ask, provider: KeyProvider): Promise<void> {
  const known = await ask<Registered>(registered, []);
  if (known.length === 0)
    throw new MasterKeyError('No master key is registered with this database: run the migration with the master key first.');
  for (const { id, probe, digest } of known) {
    const opened = await provider.unwrap(probe, context, id).catch((error: unknown) => {
      throw new MasterKeyError(
        `This is not the master key of this database, which asks for ${id}. Give the right one; a new key would open nothing of what is there.`,
        { cause: error },
      );
    });
    if (!timingSafeEqual(digestOf(opened), digest)) throw new MasterKeyError(`The master key ${id} does not open what it wrapped.`);
  }
}

/**
 * Registers the provider's key with a database that has none; with one that has, it checks and registers nothing. A database in which something
 * is sealed and whose keys are missing was restored without them: a new key would open nothing of it.
 */
export async function registerFirstMasterKey(ask: Ask, provider: KeyProvider): Promise<void> {
  const known = await ask<Registered>(registered, []);
  if (known.length > 0) return checkMasterKey(ask, provider);
  if (await isSealed(ask, null))
    throw new MasterKeyError('Something is sealed in this database and its keys are missing: restore the schema "keys" first.');
  await registerMasterKey(ask, provider);
}

/** Beside those that are registered already: the first step towards a new master key. */
export async function registerMasterKey(ask: Ask, provider: KeyProvider): Promise<void> {
  const bytes = randomBytes(keyBytes);
  await ask('insert into keys.master (id, probe, digest, registered_at) values ($1, $2, $3, now()) on conflict (id) do nothing', [
    provider.id,
    await provider.wrap(bytes, context),
    digestOf(bytes),
  ]);
}

/** Whether anything is sealed, of one practice or of any. */
export async function isSealed(ask: Ask, practiceId: string | null): Promise<boolean> {
  const found = sealedColumns.map(
    ({ table, name }) => `select from clinical.${table} x where x.${name} like 'rb1.%' and ($1::uuid is null or x.practice_id = $1)`,
  );
  return (await ask(`select 1 as one where ${found.map(one => `exists (${one})`).join(' or ')}`, [practiceId])).length > 0;
}

const digestOf = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
