import { randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Keyring, keyLifeMs } from '@roadback/sealing/keyring';
import { localKeys } from '@roadback/sealing/key-provider';
import { checkMasterKey, registerFirstMasterKey, type Ask } from '@roadback/sealing/master-key';
import { beginPracticeTurn, endPracticeTurn, rotateMaster, rotateOwnerKey, rotatePracticeKey } from '@roadback/sealing/rotation';
import { makePracticeKeys, sealWhatIsPlain, type InTransaction } from '@roadback/sealing/seal-plain';
import { today } from '../support/homework.js';
import { testMasterKey, testProvider } from '../support/master-key.mjs';
import { CheckIn, MyCheckIns, MyOwnTrack, SayStatement, Timeline } from '../support/operations.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs, product } from '../support/product.js';

const owner = connectedAs('owner');
const worker = connectedAs('worker');
const ask: Ask = async <Row>(sql: string, values: readonly unknown[]) => (await owner.query(sql, [...values])).rows as Row[];
const inTransaction: InTransaction = async work => {
  await owner.query('begin');
  try {
    const result = await work(ask);
    await owner.query('commit');
    return result;
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
};
const stop = new Error('stopped in the middle');
/** Runs as far as so many batches, and is killed there. */
const stoppedAfter = (batches: number) => {
  let left = batches;
  return () => {
    if ((left -= 1) === 0) throw stop;
  };
};
const later = () => product.setClock(new Date(Date.now() + keyLifeMs + 1_000).toISOString());
afterEach(() => product.setClock(null));

describe('what stood plain before it was sealed', () => {
  it('is sealed batch by batch, goes on where it was stopped, and closes the wall behind it', async () => {
    const couple = await (await TestPractice.open(owner)).couple();
    await owner.query('alter table clinical.noticed drop constraint noticed_words_sealed');
    await owner.query(
      `insert into clinical.noticed (practice_id, id, couple_id, client_id, words, visibility, sent_at, idempotency_key)
       select $1, gen_random_uuid(), $2, $3, 'Seen ' || n, 'PRIVATE', now(), gen_random_uuid() from generate_series(1, 1100) n`,
      [couple.built.practiceId, couple.id, couple.maya.id],
    );
    await owner.query("alter table clinical.noticed add constraint noticed_words_sealed check (words like 'rb1.%') not valid");
    const plain = async (): Promise<number> =>
      (await owner.query<{ n: number }>("select count(*)::int as n from clinical.noticed where words not like 'rb1.%'")).rows[0]!.n;
    let batches = 0;
    const killed: InTransaction = work =>
      inTransaction(async asked => {
        const result = await work(asked);
        // The first asks what is to be done; the third batch is undone with the process.
        if ((batches += 1) === 4) throw stop;
        return result;
      });
    await expect(sealWhatIsPlain(killed, new Keyring(testProvider))).rejects.toThrow(stop);
    expect(await plain()).toBe(100);
    expect(await sealWhatIsPlain(inTransaction, new Keyring(testProvider))).toBe(100);
    expect(await plain()).toBe(0);
    expect(await sealWhatIsPlain(inTransaction, new Keyring(testProvider))).toBe(0);
    const { rows } = await owner.query("select convalidated from pg_constraint where conname = 'noticed_words_sealed'");
    expect(rows).toEqual([{ convalidated: true }]);
    const { entries } = await couple.counselor.does(Timeline, { coupleId: couple.id });
    expect(entries).toContainEqual(expect.objectContaining({ words: expect.stringMatching(/^Seen \d+$/) }));
  });
});

describe('a database that was restored without its keys', () => {
  it('is given none that would open nothing of it', async () => {
    const couple = await (await TestPractice.open(owner)).couple();
    const lost = (table: string, where = 'true') =>
      inTransaction(async asked => {
        await asked(`delete from keys.${table} where ${where}`, []);
        await registerFirstMasterKey(asked, testProvider);
        await makePracticeKeys(asked, new Keyring(testProvider));
      });
    await expect(lost('master')).rejects.toThrow(/restore the schema "keys" first/);
    await expect(lost('practice_key', `practice_id = '${couple.built.practiceId}'`)).rejects.toThrow(/its key is missing/);
    // Where nothing is lost, nothing is made and nothing refused.
    await lost('master', 'false');
  });
});

describe('turning keys', () => {
  let couple: TestCouple;
  let practiceId: string;
  beforeEach(async () => {
    couple = await (await TestPractice.open(owner)).couple();
    practiceId = couple.built.practiceId;
    for (const person of [couple.maya, couple.jonah])
      for (const text of ['One.', 'Two.', 'Three.'])
        await person.does(CheckIn, {
          input: { day: today(), feel: 3, safety: 5, note: text, visibility: 'PRIVATE', idempotencyKey: randomUUID() },
        });
    await couple.maya.does(SayStatement, {
      input: { kind: 'ASK', words: 'Sit with me.', visibility: 'PRIVATE', idempotencyKey: randomUUID() },
    });
  });

  const reads = async (): Promise<void> => {
    await later();
    for (const person of [couple.maya, couple.jonah]) expect(await person.does(MyCheckIns)).toMatchObject([{ note: 'Three.' }]);
    expect((await couple.maya.does(MyOwnTrack)).mine).toMatchObject([{ words: 'Sit with me.' }]);
  };
  const countOf = async (sql: string, ...values: unknown[]): Promise<number> =>
    (await owner.query<{ n: number }>(`select count(*)::int as n ${sql}`, values)).rows[0]!.n;
  const sealedWith = (version: number): Promise<number> =>
    countOf(
      `from (select note as words from clinical.check_in where client_id = $1 union all select words from clinical.statement where client_id = $1) x
        where words like 'rb1.' || $1::text || '.' || $2::int || '.%'`,
      couple.maya.id,
      version,
    );

  it('seals a person’s words with a new key, goes on where it was stopped, and counts each once', async () => {
    const turn = (options = {}) =>
      rotateOwnerKey(inTransaction, new Keyring(testProvider), practiceId, couple.maya.id, { settleMs: 0, batch: 2, ...options });
    await expect(turn({ onProgress: stoppedAfter(1) })).rejects.toThrow(stop);
    expect([await sealedWith(1), await sealedWith(2)]).toEqual([2, 2]);
    await reads();
    expect(await turn()).toBe(4);
    expect([await sealedWith(1), await sealedWith(2)]).toEqual([0, 4]);
    await reads();
    const { rows } = await owner.query(
      'select from_version, done, ended_at is not null as ended from keys.rotation where practice_id = $1 and owner_id = $2',
      [practiceId, couple.maya.id],
    );
    expect(rows).toEqual([{ from_version: 1, done: 4, ended: true }]);
    // The former key is gone, the other's is untouched, and once more is another rotation.
    expect(await countOf('from keys.data_key where owner_id = $1 and version = 1', couple.maya.id)).toBe(0);
    expect(await countOf('from keys.data_key where owner_id = $1 and version = 1', couple.jonah.id)).toBe(1);
    expect(await turn()).toBe(4);
    expect(await sealedWith(3)).toBe(4);
    await reads();
  });

  it('wraps the keys of a practice with a new key of the practice, and goes on where it was stopped', async () => {
    const turn = (options = {}) =>
      rotatePracticeKey(inTransaction, new Keyring(testProvider), practiceId, { settleMs: 0, batch: 1, ...options });
    const wrappedBy = (version: number) =>
      countOf('from keys.data_key where practice_id = $1 and practice_key_version = $2', practiceId, version);
    await expect(turn({ onProgress: stoppedAfter(1) })).rejects.toThrow(stop);
    const owners = await countOf('from keys.data_key where practice_id = $1', practiceId);
    expect([await wrappedBy(1), await wrappedBy(2)]).toEqual([owners - 1, 1]);
    await reads();
    expect(await turn()).toBe(owners);
    expect([await wrappedBy(1), await wrappedBy(2)]).toEqual([0, owners]);
    expect(await countOf('from keys.practice_key where practice_id = $1 and version = 1', practiceId)).toBe(0);
    await reads();
  });

  it('is done by the worker through functions that write nothing while no key is being turned, and let go of none that is needed', async () => {
    const asWorker: typeof inTransaction = async work => {
      await worker.query('begin');
      try {
        const result = await work(
          async <Row>(sql: string, values: readonly unknown[]) => (await worker.query(sql, [...values])).rows as Row[],
        );
        await worker.query('commit');
        return result;
      } catch (error) {
        await worker.query('rollback');
        throw error;
      }
    };
    const wrapped = () =>
      owner
        .query<{ wrapped: Buffer; version: number }>(
          'select wrapped, practice_key_version as version from keys.data_key where practice_id = $1 and owner_id = $2',
          [practiceId, couple.jonah.id],
        )
        .then(({ rows }) => rows[0]!);
    const before = await wrapped();
    const overwrites = () =>
      worker.query('select keys.wrap_anew($1, $2, 1, $3, $4)', [practiceId, couple.jonah.id, Buffer.from('nothing'), before.version + 1]);
    await overwrites();
    expect(await wrapped()).toEqual(before);
    expect((await worker.query('select keys.end_turn($1) as ended', [practiceId])).rows).toEqual([{ ended: false }]);
    await expect(worker.query('delete from keys.practice_key')).rejects.toMatchObject({ code: '42501' });

    await beginPracticeTurn(asWorker, new Keyring(testProvider), practiceId);
    expect((await worker.query('select keys.end_turn($1) as ended', [practiceId])).rows).toEqual([{ ended: false }]);
    expect(await endPracticeTurn(asWorker, new Keyring(testProvider), practiceId)).toBeGreaterThan(0);
    expect((await wrapped()).version).toBe(before.version + 1);
    await overwrites();
    await reads();
  });

  it('takes a new master key, for which both must be there, and goes on where it was stopped', async () => {
    const former = Buffer.from(testMasterKey, 'base64');
    const next = Buffer.alloc(32, 'the next one');
    const wrappedBy = (id: string) => countOf('from keys.practice_key where wrapped_by = $1 and wrapped is not null', id);
    await expect(rotateMaster(ask, localKeys(next))).rejects.toThrow(/not the master key of this database/);
    try {
      await expect(rotateMaster(ask, localKeys(next, former), { batch: 1, onProgress: stoppedAfter(1) })).rejects.toThrow(stop);
      expect(await wrappedBy(localKeys(next).id)).toBe(1);
      await rotateMaster(ask, localKeys(next, former));
      expect(await wrappedBy(localKeys(former).id)).toBe(0);
      await checkMasterKey(ask, localKeys(next));
      await expect(checkMasterKey(ask, localKeys(former))).rejects.toThrow(/not the master key of this database/);
    } finally {
      await rotateMaster(ask, localKeys(former, next));
    }
    await checkMasterKey(ask, testProvider);
    await reads();
  });

  it('is a command, that says how far it has come', async () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(__dirname, '..', '..', 'apps/api/dist/rotate-keys.js'), 'owner', practiceId, couple.maya.id],
      {
        env: { PATH: process.env.PATH, NODE_ENV: 'test', MIGRATION_DATABASE_URL: product.urls.owner, MASTER_KEY: testMasterKey },
        encoding: 'utf8',
      },
    );
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toMatch(/ {2}2 done\n {2}3 done\n {2}4 done\nTurned, 4 in all/);
    await reads();
  });

  it('turns nothing that was destroyed', async () => {
    await owner.query('select keys.destroy_practice($1)', [practiceId]);
    const keyring = new Keyring(testProvider);
    await expect(rotatePracticeKey(inTransaction, keyring, practiceId, { settleMs: 0 })).rejects.toThrow(/nothing to turn/);
    await expect(rotateOwnerKey(inTransaction, keyring, practiceId, couple.maya.id, { settleMs: 0 })).rejects.toThrow(/nothing to turn/);
  });
});
