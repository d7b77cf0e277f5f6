import { sealedColumns, type Sealed } from './columns.js';
import type { Keyring } from './keyring.js';
import { MasterKeyError } from './key-provider.js';
import { isSealed, type Ask } from './master-key.js';
import { Words } from './words.js';

/** Runs work in a transaction of its own. */
export type InTransaction = <Result>(work: (ask: Ask) => Promise<Result>) => Promise<Result>;

const rowsAtOnce = 500;

/** The name of the constraint that keeps a column sealed. */
export const wallOf = ({ table, name }: Pick<Sealed, 'table' | 'name'>): string => `${table}_${name}_sealed`;

/** Every practice that has no key gets one; what it would open is still to be sealed. */
export async function makePracticeKeys(ask: Ask, keyring: Keyring): Promise<void> {
  const practices = await ask<{ id: string }>(
    'select p.id from directory.practice p where not exists (select from keys.practice_key k where k.practice_id = p.id)',
    [],
  );
  for (const { id } of practices) {
    if (await isSealed(ask, id))
      throw new MasterKeyError(`Words of practice ${id} are sealed and its key is missing: restore the schema "keys" first.`);
    await addPracticeKey(ask, keyring, id);
  }
}

/** The first key of a practice, in the transaction that makes the practice. */
export async function addPracticeKey(ask: Ask, keyring: Keyring, practiceId: string): Promise<void> {
  const { version, wrapped, wrappedBy } = await keyring.newPracticeKey(practiceId);
  await ask('insert into keys.practice_key (practice_id, version, wrapped, wrapped_by, made_at) values ($1, $2, $3, $4, now())', [
    practiceId,
    version,
    wrapped,
    wrappedBy,
  ]);
}

/**
 * Seals what stood in a column before it was sealed, batch by batch, and validates the column's wall once nothing plain is left. Stopped in
 * the middle it goes on where it was: a row is plain or sealed, and says which.
 * @returns how many rows were sealed now
 */
export async function sealWhatIsPlain(inTransaction: InTransaction, keyring: Keyring): Promise<number> {
  const open = await inTransaction(ask =>
    ask<{ name: string }>(
      `select k.conname as name from pg_constraint k where k.connamespace = 'clinical'::regnamespace and k.contype = 'c' and not k.convalidated`,
      [],
    ),
  );
  const unvalidated = new Set(open.map(({ name }) => name));
  let count = 0;
  for (const sealed of sealedColumns.filter(each => unvalidated.has(wallOf(each)))) {
    let last: PlainRow | undefined;
    do {
      const rows = await inTransaction(ask => sealBatch(ask, keyring, sealed, last));
      count += rows.length;
      last = rows.at(-1);
    } while (last);
    await inTransaction(ask => ask(`alter table clinical.${sealed.table} validate constraint ${wallOf(sealed)}`, []));
  }
  return count;
}

interface PlainRow {
  practice: string;
  row: string;
  owner: string;
  value: string;
}

async function sealBatch(
  ask: Ask,
  keyring: Keyring,
  { table, column, name, row, owner, kind }: Sealed,
  last?: PlainRow,
): Promise<PlainRow[]> {
  const rows = await ask<PlainRow>(
    `select x.practice_id as practice, x.${row} as row, x.${owner} as owner, x.${name} as value from clinical.${table} x
      where x.${name} is not null and x.${name} not like 'rb1.%' and ($1::uuid is null or (x.practice_id, x.${row}) > ($1, $2::uuid))
      order by x.practice_id, x.${row} limit ${rowsAtOnce} for update`,
    [last?.practice ?? null, last?.row ?? null],
  );
  const words = new Map<string, Words>();
  for (const { practice, row: id, owner: ownerId, value } of rows) {
    if (!words.has(practice)) {
      await keyring.prepare(practice, ask);
      words.set(practice, new Words(keyring, practice, ask));
    }
    const token = await words.get(practice)!.seal(column, id, ownerId, kind === 'text' ? value : (JSON.parse(value) as unknown));
    await ask(`update clinical.${table} set ${name} = $3 where practice_id = $1 and ${row} = $2`, [practice, id, token]);
  }
  return rows;
}
