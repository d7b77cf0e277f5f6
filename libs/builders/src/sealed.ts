import { Keyring } from '@roadback/sealing/keyring';
import type { KeyProvider } from '@roadback/sealing/key-provider';
import type { Ask } from '@roadback/sealing/master-key';
import { addPracticeKey } from '@roadback/sealing/seal-plain';
import { Words } from '@roadback/sealing/words';
import type { Client } from 'pg';

const keyrings = new WeakMap<Client, Keyring>();

/** Says with which master key what is built over this connection is sealed. */
export function sealWith<Db extends Client>(db: Db, provider: KeyProvider): Db {
  keyrings.set(db, new Keyring(provider));
  return db;
}

const keyringOf = (db: Client): Keyring => {
  const keyring = keyrings.get(db);
  if (!keyring) throw new Error('what is built is sealed: call sealWith(db, provider) first');
  return keyring;
};
export const asking =
  (db: Client): Ask =>
  async <Row>(sql: string, values: readonly unknown[]) =>
    (await db.query(sql, [...values])).rows as Row[];

/** Seals and opens the words of a practice over this connection. */
export async function wordsOf(db: Client, practiceId: string): Promise<Words> {
  const keyring = keyringOf(db);
  await keyring.prepare(practiceId, asking(db));
  return new Words(keyring, practiceId, asking(db));
}

/** The key of a practice that is being built. */
export const keyFor = (db: Client, practiceId: string): Promise<void> => addPracticeKey(asking(db), keyringOf(db), practiceId);
