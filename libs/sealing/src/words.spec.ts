import { randomBytes } from 'node:crypto';
import { SealError } from './cipher.js';
import { localKeys } from './key-provider.js';
import { Keyring, keyLifeMs } from './keyring.js';
import { opens } from './marks.js';
import type { Ask } from './master-key.js';
import { Words } from './words.js';

const practiceId = '8f0c6a52-0000-4000-8000-00000000000a';
const [maya, jonah, row, otherRow] = [1, 2, 3, 4].map(n => `8f0c6a52-0000-4000-8000-00000000000${n}`) as [string, string, string, string];
const mark = (id: string, token: string | null): string | null => token && `\u0001check_in.note ${id} ${token}`;

/** A database of keys: as much of one as these statements ask. */
async function keysOf(provider = localKeys(randomBytes(32))) {
  const first = await new Keyring(provider).newPracticeKey(practiceId);
  const practice = [{ version: 1, wrapped: first.wrapped as Buffer | null, wrappedBy: first.wrappedBy }];
  const owners: { ownerId: string; version: number; wrapped: Buffer | null; practiceKeyVersion: number }[] = [];
  const asked: string[] = [];
  const ask: Ask = async <Row>(sql: string, values: readonly unknown[]) => {
    asked.push(sql);
    if (sql.includes('keys.of_practice')) return practice as Row[];
    if (sql.startsWith('insert into keys.data_key')) {
      const [, ownerId, practiceKeyVersion, wrapped] = values as [string, string, number, Buffer];
      if (owners.some(each => each.ownerId === ownerId)) return [];
      owners.push({ ownerId, version: 1, wrapped, practiceKeyVersion });
      return [{ version: 1 }] as Row[];
    }
    return owners.filter(({ ownerId }) => (values[1] as string[]).includes(ownerId)) as Row[];
  };
  let now = 1_000_000;
  const keyring = new Keyring(provider, () => now);
  const words = async (): Promise<Words> => {
    await keyring.prepare(practiceId, ask);
    return new Words(keyring, practiceId, ask);
  };
  return { practice, owners, asked, ask, keyring, words, pass: (ms: number) => (now += ms) };
}

describe('the words of a practice', () => {
  it('are sealed with a key of their own for each owner, made with their first words', async () => {
    const { words, owners } = await keysOf();
    const first = await words();
    const tokens = [await first.seal('check_in.note', row, maya, 'Mine.'), await first.seal('check_in.note', otherRow, jonah, 'His.')];
    expect(owners.map(({ ownerId }) => ownerId)).toEqual([maya, jonah]);
    expect(await first.seal('check_in.note', row, maya, null)).toBeNull();
    expect(await (await words()).openMarks([{ note: mark(row, tokens[0]!) }, { note: mark(otherRow, tokens[1]!) }])).toEqual([
      { note: 'Mine.' },
      { note: 'His.' },
    ]);
  });

  it('open wherever they lie in an answer, and leave everything else as it is', async () => {
    const { words } = await keysOf();
    const token = await (await words()).seal('check_in.note', row, maya, 'Mine.');
    const at = new Date();
    const found = [{ at, count: 3, none: null, days: [{ note: mark(row, token), deeper: { notes: [mark(row, token), 'plain'] } }] }];
    expect(await (await words()).openMarks(found)).toEqual([
      { at, count: 3, none: null, days: [{ note: 'Mine.', deeper: { notes: ['Mine.', 'plain'] } }] },
    ]);
  });

  it('come back as what they were: an object, a list', async () => {
    const { words } = await keysOf();
    const sealed = await (await words()).sealRow('submission', { id: row, client_id: maya, answers: { q: ['a', 1] }, kind: 'SENT' });
    expect(sealed).toMatchObject({ id: row, kind: 'SENT', answers: expect.stringMatching(/^rb1\./) });
    expect(await (await words()).openRows('submission', [sealed])).toEqual([
      { id: row, client_id: maya, answers: { q: ['a', 1] }, kind: 'SENT' },
    ]);
  });

  it('do not open in the row of another', async () => {
    const { words } = await keysOf();
    const token = await (await words()).seal('check_in.note', row, maya, 'Mine.');
    await expect((await words()).openMarks([{ note: mark(otherRow, token) }])).rejects.toThrow(SealError);
    await expect((await words()).openMarks([{ note: mark(row, 'Mine.') }])).rejects.toThrow(/is not sealed$/);
  });

  it('ask for keys once, for all owners of an answer together, until their time is over', async () => {
    const { words, asked, pass } = await keysOf();
    const writing = await words();
    const tokens = [await writing.seal('check_in.note', row, maya, 'Mine.'), await writing.seal('check_in.note', row, jonah, 'His.')];
    const reads = async (): Promise<number> => {
      asked.length = 0;
      await (await words()).openMarks(tokens.map(token => ({ note: mark(row, token) })));
      return asked.length;
    };
    expect([await reads(), await reads()]).toEqual([1, 0]);
    pass(keyLifeMs - 1);
    expect(await reads()).toBe(0);
    pass(1);
    expect(await reads()).toBe(2);
    // A clock that is set back makes nothing live longer.
    pass(-10 * keyLifeMs);
    expect(await reads()).toBe(2);
  });

  it('are gone with their key and leave the other’s whole; nothing new is written for who has none', async () => {
    const { words, owners, keyring } = await keysOf();
    const writing = await words();
    const tokens = [await writing.seal('check_in.note', row, maya, 'Mine.'), await writing.seal('check_in.note', otherRow, jonah, 'His.')];
    owners[0]!.wrapped = null;
    keyring.forget(practiceId);
    const rows = [{ note: mark(row, tokens[0]!) }, { note: mark(otherRow, tokens[1]!) }];
    expect(await (await words()).openMarks(rows)).toEqual([{ note: '' }, { note: 'His.' }]);
    await expect((await words()).seal('check_in.note', row, maya, 'More.')).rejects.toThrow(/destroyed/);
    expect(await (await words()).seal('check_in.note', row, jonah, 'More.')).toMatch(/^rb1\./);
  });

  it('are all gone with the key of the practice', async () => {
    const { words, practice, keyring } = await keysOf();
    const token = await (await words()).seal('check_in.note', row, maya, 'Mine.');
    practice[0]!.wrapped = null;
    keyring.forget(practiceId);
    expect(await (await words()).openMarks([{ note: mark(row, token) }])).toEqual([{ note: '' }]);
    await expect((await words()).seal('check_in.note', row, maya, 'More.')).rejects.toThrow(SealError);
  });

  it('are an error and nothing else where a key is missing, or was swapped for another’s', async () => {
    const { words, owners, keyring } = await keysOf();
    const writing = await words();
    const token = await writing.seal('check_in.note', row, maya, 'Mine.');
    await writing.seal('check_in.note', row, jonah, 'His.');
    [owners[0]!.wrapped, owners[1]!.wrapped] = [owners[1]!.wrapped, owners[0]!.wrapped];
    await expect((await words()).openMarks([{ note: mark(row, token) }])).rejects.toThrow(/does not open$/);
    owners.length = 0;
    keyring.forget(practiceId);
    await expect((await words()).openMarks([{ note: mark(row, token) }])).rejects.toThrow(/is not there$/);
  });
});

describe('what a statement reads of a sealed column', () => {
  it('carries the row that it really stands in', () => {
    expect(opens('check_in.note', 'd')).toBe("(chr(1) || 'check_in.note ' || d.id || ' ' || d.note)");
    expect(opens('review.reply')).toBe("(chr(1) || 'review.reply ' || submission_id || ' ' || reply)");
  });
});
