import { setTimeout as wait } from 'node:timers/promises';
import { sealedColumns, type Sealed } from './columns.js';
import { keyLifeMs, practiceContext, type DataKeyRow, type Keyring } from './keyring.js';
import type { KeyProvider } from './key-provider.js';
import { checkMasterKey, registerMasterKey, type Ask } from './master-key.js';
import type { InTransaction } from './seal-plain.js';
import { Words } from './words.js';

/** Told after each batch: how many keys or values have been done by all runs together. */
export type Progress = (done: number) => void;

export interface RotationOptions {
  onProgress?: Progress;
  /** Until every process has forgotten the keys that it knew and every transaction that began with them has ended. */
  settleMs?: number;
  /** Rows in one transaction: so much is done again when it is stopped in the middle. */
  batch?: number;
}

/** A minute that opened keys live, and the longest that a transaction may take. */
const usualSettleMs = keyLifeMs + 20_000;
const usualBatch = 200;

/**
 * Wraps the keys of all practices with the provider's key, and lets go of the master key before it. The processes must have both keys by then.
 * Whatever is wrapped says by which key, so a run that was stopped goes on where it was.
 * @param ask outside of a transaction: none waits for a key service
 */
export async function rotateMaster(
  ask: Ask,
  provider: KeyProvider,
  { onProgress, batch = usualBatch }: RotationOptions = {},
): Promise<number> {
  await checkMasterKey(ask, provider);
  await registerMasterKey(ask, provider);
  let done = 0;
  for (;;) {
    const rows = await ask<{ practiceId: string; version: number; wrapped: Buffer; wrappedBy: string }>(
      `select k.practice_id as "practiceId", k.version, k.wrapped, k.wrapped_by as "wrappedBy" from keys.practice_key k
        where k.wrapped_by <> $1 and k.wrapped is not null order by k.practice_id, k.version limit $2`,
      [provider.id, batch],
    );
    if (rows.length === 0) break;
    for (const { practiceId, version, wrapped, wrappedBy } of rows) {
      const context = practiceContext(practiceId, version);
      const anew = await provider.wrap(await provider.unwrap(wrapped, context, wrappedBy), context);
      // Not what was destroyed in the meantime.
      await ask(
        `update keys.practice_key set wrapped = $3, wrapped_by = $4 where practice_id = $1 and version = $2 and wrapped is not null`,
        [practiceId, version, anew, provider.id],
      );
      done += 1;
    }
    onProgress?.(done);
  }
  await ask(
    `delete from keys.master m where m.id <> $1
      and not exists (select from keys.practice_key k where k.wrapped_by = m.id and k.wrapped is not null)`,
    [provider.id],
  );
  return done;
}

/** A rotation under way; the newest of its kind that has not ended, or a new one. */
interface UnderWay {
  fromVersion: number;
  began: Date;
  done: number;
}

/** Gives a practice a new key, wraps the keys of all its owners with it and lets go of the former. Stopped, it goes on where it was. */
export async function rotatePracticeKey(
  inTransaction: InTransaction,
  keyring: Keyring,
  practiceId: string,
  { settleMs = usualSettleMs, ...options }: RotationOptions = {},
): Promise<number> {
  const { began } = await beginPracticeTurn(inTransaction, keyring, practiceId);
  await wait(Math.max(0, settledIn(began, settleMs)));
  return endPracticeTurn(inTransaction, keyring, practiceId, options);
}

/** The first half: the new key is there, and sealing goes on with it as soon as each process looks again. Begun already, it says since when. */
export async function beginPracticeTurn(inTransaction: InTransaction, keyring: Keyring, practiceId: string): Promise<UnderWay> {
  const versions = await inTransaction(ask => ask<{ version: number }>('select version from keys.of_practice($1)', [practiceId]));
  const { version, wrapped, wrappedBy } = await keyring.newPracticeKey(practiceId, Math.max(0, ...versions.map(row => row.version)) + 1);
  const [underWay] = await inTransaction(ask =>
    ask<UnderWay>('select from_version as "fromVersion", began, done from keys.begin_turn($1, $2, $3, $4)', [
      practiceId,
      wrapped,
      wrappedBy,
      version,
    ]),
  );
  if (!underWay) throw new Error(`practice ${practiceId} has no key, or it was destroyed: there is nothing to turn`);
  return underWay;
}

/** How many milliseconds are left until every process knows the newer key; negative once they all do. */
export const settledIn = (began: Date, settleMs = usualSettleMs): number => began.getTime() + settleMs - Date.now();

/** The second half, once the new key has settled: wraps what is left with it and lets go of the former. */
export async function endPracticeTurn(
  inTransaction: InTransaction,
  keyring: Keyring,
  practiceId: string,
  { onProgress, batch = usualBatch }: RotationOptions = {},
): Promise<number> {
  keyring.forget(practiceId);
  await inTransaction(ask => keyring.prepare(practiceId, ask));
  let done = (await beginPracticeTurn(inTransaction, keyring, practiceId)).done;
  for (let did = batch; did === batch;) {
    did = await inTransaction(async ask => {
      const rows = await ask<DataKeyRow>(
        `select owner_id as "ownerId", version, wrapped, practice_key_version as "practiceKeyVersion" from keys.left_to_turn($1, $2)`,
        [practiceId, batch],
      );
      for (const row of rows) {
        const { wrapped, practiceKeyVersion } = keyring.rewrap(practiceId, row);
        await ask('select keys.wrap_anew($1, $2, $3, $4, $5)', [practiceId, row.ownerId, row.version, wrapped, practiceKeyVersion]);
      }
      return rows.length;
    });
    done += did;
    onProgress?.(done);
  }
  await inTransaction(ask => ask('select keys.end_turn($1)', [practiceId]));
  keyring.forget(practiceId);
  return done;
}

/** Gives an owner a new key, seals all that is theirs with it and lets go of the former. Stopped, it goes on where it was. */
export async function rotateOwnerKey(
  inTransaction: InTransaction,
  keyring: Keyring,
  practiceId: string,
  ownerId: string,
  { onProgress, settleMs = usualSettleMs, batch = usualBatch }: RotationOptions = {},
): Promise<number> {
  await inTransaction(ask => keyring.prepare(practiceId, ask));
  const {
    fromVersion,
    began,
    done: before,
  } = await inTransaction(ask =>
    underWay(ask, practiceId, ownerId, async version => {
      const { wrapped, practiceKeyVersion } = keyring.newDataKey(practiceId, ownerId, version);
      await ask(
        'insert into keys.data_key (practice_id, owner_id, version, practice_key_version, wrapped, made_at) values ($1, $2, $3, $4, $5, now())',
        [practiceId, ownerId, version, practiceKeyVersion, wrapped],
      );
    }),
  );
  await wait(Math.max(0, settledIn(began, settleMs)));
  keyring.forget(practiceId);
  await inTransaction(ask => keyring.prepare(practiceId, ask));
  let done = before;
  for (const sealed of sealedColumns)
    for (let did = batch; did === batch;) {
      did = await inTransaction(async ask => {
        const count = await resealBatch(ask, new Words(keyring, practiceId, ask), sealed, { practiceId, ownerId, fromVersion, batch });
        await addDone(ask, practiceId, ownerId, fromVersion, count);
        return count;
      });
      done += did;
      if (did > 0) onProgress?.(done);
    }
  await inTransaction(async ask => {
    await ask('delete from keys.data_key where practice_id = $1 and owner_id = $2 and version = $3 and wrapped is not null', [
      practiceId,
      ownerId,
      fromVersion,
    ]);
    await ended(ask, practiceId, ownerId, fromVersion);
  });
  keyring.forget(practiceId);
  return done;
}

async function resealBatch(
  ask: Ask,
  words: Words,
  { column, table, name, row, owner }: Sealed,
  { practiceId, ownerId, fromVersion, batch }: { practiceId: string; ownerId: string; fromVersion: number; batch: number },
): Promise<number> {
  const rows = await ask<Record<string, string>>(
    `select x.${row}, x.${name} from clinical.${table} x
      where x.practice_id = $1 and x.${owner} = $2 and x.${name} like $3 order by x.${row} limit $4 for update`,
    [practiceId, ownerId, `rb1.${ownerId}.${fromVersion}.%`, batch],
  );
  const opened = await words.openRows(
    table,
    rows.map(found => ({ [row]: found[row], [name]: found[name] })),
  );
  for (const found of opened)
    await ask(`update clinical.${table} set ${name} = $3 where practice_id = $1 and ${row} = $2`, [
      practiceId,
      found[row],
      await words.seal(column, found[row]!, ownerId, found[name]),
    ]);
  return rows.length;
}

/** What is under way already of an owner's key, or a new rotation with the key that it turns to. */
async function underWay(ask: Ask, practiceId: string, ownerId: string, make: (version: number) => Promise<void>): Promise<UnderWay> {
  const [known] = await ask<UnderWay>(
    `select from_version as "fromVersion", began_at as began, done from keys.rotation
      where practice_id = $1 and owner_id = $2 and kind = 'OWNER' and ended_at is null for update`,
    [practiceId, ownerId],
  );
  if (known) return known;
  const versions = await ask<{ version: number }>(
    'select version from keys.data_key where practice_id = $1 and owner_id = $2 and wrapped is not null',
    [practiceId, ownerId],
  );
  if (versions.length === 0)
    throw new Error(`${ownerId} has no key in practice ${practiceId}, or it was destroyed: there is nothing to turn`);
  const fromVersion = Math.max(...versions.map(({ version }) => version));
  await make(fromVersion + 1);
  const [made] = await ask<UnderWay>(
    `insert into keys.rotation (practice_id, owner_id, kind, from_version, began_at) values ($1, $2, 'OWNER', $3, now())
     returning from_version as "fromVersion", began_at as began, done`,
    [practiceId, ownerId, fromVersion],
  );
  return made!;
}

const addDone = (ask: Ask, practiceId: string, ownerId: string, fromVersion: number, count: number): Promise<unknown> =>
  ask("update keys.rotation set done = done + $4 where practice_id = $1 and owner_id = $2 and kind = 'OWNER' and from_version = $3", [
    practiceId,
    ownerId,
    fromVersion,
    count,
  ]);

const ended = (ask: Ask, practiceId: string, ownerId: string, fromVersion: number): Promise<unknown> =>
  ask("update keys.rotation set ended_at = now() where practice_id = $1 and owner_id = $2 and kind = 'OWNER' and from_version = $3", [
    practiceId,
    ownerId,
    fromVersion,
  ]);
