import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { ChainReader, type SealedRow } from '@roadback/domain/chain';
import { isGenuine, signHead, type SignedHead } from './signed-head.js';
import { linksOf, sha256, type Verified } from './verify-trail.js';

/**
 * The trail of a practice as lines of JSON: each sealed event with its link, and at the end the head, signed. Whoever has SHA-256 and the
 * public key can verify it without us.
 * @param db a connection as `roadback_auditor`
 */
export async function* exportTrail(db: pg.ClientBase, practiceId: string, key: KeyObject): AsyncGenerator<string> {
  await db.query('begin isolation level repeatable read read only');
  try {
    for await (const rows of linksOf(db, practiceId)) yield rows.map(row => `${JSON.stringify(row)}\n`).join('');
    const { rows } = await db.query<{ seq: number; hash: string; sealedAt: Date }>(
      `select seq::integer as seq, encode(hash, 'hex') as hash, sealed_at as "sealedAt" from audit.head where practice_id = $1`,
      [practiceId],
    );
    if (!rows[0]) throw new Error(`There is no trail of a practice ${practiceId}.`);
    yield `${JSON.stringify(signHead(key, { practiceId, ...rows[0], sealedAt: rows[0].sealedAt.toISOString() }))}\n`;
  } finally {
    await db.query('rollback');
  }
}

/** Verifies an export by itself: its last line is the head, and must be signed. */
export async function verifyExport(text: string, heads: readonly SignedHead[], key?: KeyObject): Promise<Verified> {
  const lines = text.split('\n').filter(Boolean);
  const head = JSON.parse(lines.pop() ?? 'null') as SignedHead | null;
  if (!head?.signature || !isGenuine(head, key)) throw new Error('The export does not end with a head that is signed with its key.');
  const rows = lines.map(line => JSON.parse(line) as SealedRow);
  const reader = new ChainReader(sha256, head.practiceId, head, heads, {
    hasSuccessor: hash => rows.some(row => row.previous === hash),
    hasLink: hash => rows.some(row => row.hash === hash),
  });
  for (const row of rows) {
    const found = reader.next(row);
    const broken = typeof found === 'function' ? await found() : found;
    if (broken) return { practiceId: head.practiceId, sealed: reader.length, waiting: 0, broken };
  }
  return { practiceId: head.practiceId, sealed: reader.length, waiting: 0, broken: reader.end() };
}
