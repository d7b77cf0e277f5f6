import { createHash } from 'node:crypto';
import { beginningOf, ChainReader, hashOf, type Break, type Head, type SealedRow } from './chain.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const practice = 'a-practice';

/** A whole chain of so many events. */
function chainOf(length: number, of = practice): SealedRow[] {
  const rows: SealedRow[] = [];
  let previous = beginningOf(sha256, of);
  for (let seq = 1; seq <= length; seq += 1) {
    const canonical = `event ${seq}`;
    const digest = sha256(canonical);
    const hash = hashOf(sha256, previous, digest);
    rows.push({ seq, eventId: `e${seq}`, digest, previous, hash, canonical });
    previous = hash;
  }
  return rows;
}

const headOf = (rows: readonly SealedRow[]): Head => ({ seq: rows.length, hash: rows.at(-1)!.hash });

async function verify(rows: readonly SealedRow[], head: Head | null, signed: Head[] = []): Promise<Break | null> {
  const reader = new ChainReader(sha256, practice, head, signed, {
    hasSuccessor: hash => rows.some(row => row.previous === hash),
    hasLink: hash => rows.some(row => row.hash === hash),
  });
  for (const row of [...rows].sort((a, b) => a.seq - b.seq)) {
    const broken = reader.next(row);
    if (broken) return typeof broken === 'function' ? broken() : broken;
  }
  return reader.end();
}

const renumbered = (rows: readonly SealedRow[]): SealedRow[] => rows.map((row, index) => ({ ...row, seq: index + 1 }));
const changed = (at: number, values: Partial<SealedRow>) => (rows: SealedRow[]) =>
  rows.map(row => (row.seq === at ? { ...row, ...values } : row));
const without = (at: number) => (rows: SealedRow[]) => rows.filter(({ seq }) => seq !== at);
const swapped = (a: number, b: number) => (rows: SealedRow[]) =>
  rows.map(row => ({ ...row, seq: row.seq === a ? b : row.seq === b ? a : row.seq }));

/** A row put in at a place, made as well as somebody can who knows the rule. */
const inserted = (at: number, follows: (rows: SealedRow[]) => string) => (rows: SealedRow[]) => {
  const previous = follows(rows);
  const digest = sha256('never happened');
  const row = { seq: at, eventId: 'new', digest, previous, hash: hashOf(sha256, previous, digest), canonical: 'never happened' };
  return renumbered([...rows.slice(0, at - 1), row, ...rows.slice(at - 1)]);
};
const before = (at: number) => (rows: SealedRow[]) => (at === 1 ? beginningOf(sha256, practice) : rows[at - 2]!.hash);

describe('R11: a chain', () => {
  it('that nobody touched is whole', async () => {
    for (const length of [1, 2, 9]) expect(await verify(chainOf(length), headOf(chainOf(length)))).toBeNull();
    expect(await verify([], null)).toBeNull();
  });

  it.each([
    ['an event changed at the first', changed(1, { canonical: 'x' }), 'EDITED', 1],
    ['in the middle', changed(5, { canonical: 'x' }), 'EDITED', 5],
    ['at the last', changed(9, { canonical: 'x' }), 'EDITED', 9],
    ['its digest made to fit', changed(5, { canonical: 'x', digest: sha256('x') }), 'EDITED', 5],
    ['a hash changed', changed(5, { hash: sha256('x') }), 'EDITED', 5],
    ['what it follows changed', changed(5, { previous: sha256('x') }), 'EDITED', 5],
    ['an event deleted', changed(5, { canonical: null }), 'DELETED', 5],
    ['the first link deleted', without(1), 'DELETED', 1],
    ['a link deleted', without(5), 'DELETED', 5],
    ['a row deleted and the rest moved up', (rows: SealedRow[]) => renumbered(without(5)(rows)), 'DELETED', 5],
    ['the first deleted and the rest moved up', (rows: SealedRow[]) => renumbered(without(1)(rows)), 'DELETED', 1],
    ['two neighbours swapped', swapped(5, 6), 'REORDERED', 5],
    ['two far ones swapped', swapped(2, 8), 'REORDERED', 2],
    ['first and last swapped', swapped(1, 9), 'REORDERED', 1],
    ['a row put in that follows the one before', inserted(5, before(5)), 'INSERTED', 5],
    ['at the beginning', inserted(1, before(1)), 'INSERTED', 1],
    ['a row put in that follows nothing', inserted(5, () => sha256('nothing')), 'INSERTED', 5],
    ['a row put in behind the end', inserted(10, before(10)), 'INSERTED', 10],
    ['the end cut', (rows: SealedRow[]) => rows.slice(0, 7), 'CUT', 8],
    ['all of it cut', () => [], 'CUT', 1],
    ['another practice’s chain put in its place', () => chainOf(9, 'another'), 'DELETED', 1],
  ] as const)('with %s names the first broken row', async (_, tamper, kind, seq) => {
    const rows = chainOf(9);
    expect(await verify(tamper(rows), headOf(rows))).toMatchObject({ kind, seq });
  });

  it('cut together with its head shows by a head that was signed before', async () => {
    const rows = chainOf(9);
    const cut = rows.slice(0, 7);
    expect(await verify(cut, headOf(cut))).toBeNull();
    expect(await verify(cut, headOf(cut), [headOf(rows)])).toMatchObject({ kind: 'CUT', seq: 8 });
  });

  it('made anew from a row on shows by a head that was signed before', async () => {
    const rows = chainOf(9);
    const forged: SealedRow[] = [];
    for (const row of rows) {
      const canonical = row.seq >= 5 ? `forged ${row.seq}` : row.canonical!;
      const previous = forged.at(-1)?.hash ?? beginningOf(sha256, practice);
      const digest = sha256(canonical);
      forged.push({ ...row, canonical, digest, previous, hash: hashOf(sha256, previous, digest) });
    }
    expect(await verify(forged, headOf(forged))).toBeNull();
    expect(await verify(forged, headOf(forged), [headOf(rows)])).toMatchObject({ kind: 'REWRITTEN', seq: 9 });
    expect(await verify(forged, headOf(rows))).toMatchObject({ kind: 'REWRITTEN', seq: 9 });
  });

  it('without its head counts as cut', async () => {
    expect(await verify(chainOf(9), null)).toMatchObject({ kind: 'CUT', seq: 10 });
  });

  it('that went on since a head was signed is whole', async () => {
    const rows = chainOf(9);
    expect(await verify(rows, headOf(rows), [headOf(rows.slice(0, 4)), headOf(rows)])).toBeNull();
  });
});
