import { beforeEach, describe, expect, it } from '@jest/globals';
import { draftsOf, forgetDraft, forgetDraftsOf, keepDraft, recallDraft, sealPlainDrafts, unreadableDraftsOf } from '../device/drafts';
import { forget, keep, keptUnder, recall } from '../device/kept';
import { dropSeal, takeSeal } from '../device/sealed';
import { checkIn, keysOf } from './outbox-phone';
import type { Entry } from './outbox';
import { amendEntries, clearShelf, readEntries, sealPlainEntries, unreadableEntries } from './shelf';

const keyOf = (byte: number): string => btoa(String.fromCharCode(byte).repeat(32));
const entry = (key: string, personId = 'ana'): Entry => ({ key, personId, cargo: checkIn(key), keptAt: 0, tries: 0, trouble: null });
const puts = (...entries: Entry[]) => amendEntries(kept => [...kept, ...entries]);
const draft = (words: string) => ({ key: 'k', content: { words }, touchedAt: 1 });

beforeEach(async () => {
  for (const name of await keptUnder('')) await forget(name);
  await takeSeal('ana', keyOf(1));
});

describe('what waits to be sent', () => {
  it('R12: is there again in its order when its author is back, and nobody else finds any of it', async () => {
    await puts(entry('k1'), entry('k2'));
    await takeSeal('ben', keyOf(2));
    expect(await readEntries()).toEqual([]);
    expect(await unreadableEntries()).toBe(0);
    await puts(entry('k3', 'ben'));
    dropSeal();
    expect(await readEntries()).toEqual([]);
    await takeSeal('ana', keyOf(1));
    expect(keysOf(await readEntries())).toEqual(['k1', 'k2']);
    await amendEntries(entries => entries.filter(({ key }) => key !== 'k1').map(each => ({ ...each, tries: 4 })));
    expect(await readEntries()).toMatchObject([{ key: 'k2', tries: 4 }]);
    await takeSeal('ben', keyOf(2));
    expect(keysOf(await readEntries())).toEqual(['k3']);
  });

  it('R12: loses none of what several tabs put there at the same moment', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => puts(entry(`k${index}`))));
    expect((await readEntries()).length).toBe(12);
  });

  it('R12: is never taken for nothing when its key is another: it is counted, and stays until it is taken away', async () => {
    await puts(entry('k1'));
    await takeSeal('ana', keyOf(9));
    expect([await readEntries(), await unreadableEntries()]).toEqual([[], 1]);
    await puts(entry('k2'));
    expect([keysOf(await readEntries()), await unreadableEntries()]).toEqual([['k2'], 1]);
    await clearShelf('UNREADABLE');
    expect([keysOf(await readEntries()), await unreadableEntries()]).toEqual([['k2'], 0]);
  });

  it('takes nothing without anybody signed in, and says so', async () => {
    dropSeal();
    await expect(puts(entry('k1'))).rejects.toThrow();
    await amendEntries(entries => entries.filter(() => false));
  });

  it('R12: of an earlier version is sealed once; that of others waits for them', async () => {
    await keep('outbox', [entry('k1'), entry('k2', 'ben')]);
    await sealPlainEntries('ana');
    expect(keysOf(await readEntries())).toEqual(['k1']);
    expect(keysOf((await recall<Entry[]>('outbox'))!)).toEqual(['k2']);
    await takeSeal('ben', keyOf(2));
    await sealPlainEntries('ben');
    expect(keysOf(await readEntries())).toEqual(['k2']);
    expect(await recall('outbox')).toBeUndefined();
  });
});

describe('what was begun', () => {
  it('is there again for its author and for nobody else', async () => {
    await keepDraft('ana', 'task:1', draft('my words'));
    expect(await recallDraft('ana', 'task:1')).toEqual(draft('my words'));
    expect(await draftsOf('ana')).toEqual(['task:1']);
    await takeSeal('ben', keyOf(2));
    expect([await recallDraft('ana', 'task:1'), await recallDraft('ben', 'task:1'), await draftsOf('ben')]).toEqual([
      undefined,
      undefined,
      [],
    ]);
    await forgetDraftsOf('ben');
    await takeSeal('ana', keyOf(1));
    expect(await draftsOf('ana')).toEqual(['task:1']);
    await forgetDraft('ana', 'task:1', 'another key');
    expect(await draftsOf('ana')).toEqual(['task:1']);
    await forgetDraft('ana', 'task:1', 'k');
    expect(await draftsOf('ana')).toEqual([]);
  });

  it('keeps the last word of many that were typed in a hurry', async () => {
    await Promise.all(['a', 'ab', 'abc'].map(words => keepDraft('ana', 'task:1', draft(words))));
    expect((await recallDraft<{ words: string }>('ana', 'task:1'))?.content.words).toBe('abc');
  });

  it('is counted when its key is another, and not taken for one that never was', async () => {
    await keepDraft('ana', 'task:1', draft('my words'));
    await takeSeal('ana', keyOf(9));
    expect([(await unreadableDraftsOf('ana')).length, await draftsOf('ana')]).toEqual([1, []]);
  });

  it('of an earlier version is sealed once, and nothing of it stays as it was written', async () => {
    await keep('draft:ana:task:1', draft('my words'));
    await keep('draft:ben:task:2', draft('his words'));
    await sealPlainDrafts('ana');
    // This test has no disk; the draft is in memory, and so stays in its old place too until it is on one.
    expect(await recallDraft('ana', 'task:1')).toEqual(draft('my words'));
    expect(await recall('draft:ben:task:2')).toEqual(draft('his words'));
  });
});
