import { hash } from 'node:crypto';
import pg from 'pg';
import { ChainReader, type Break, type Head, type SealedRow, type Sha256 } from '@roadback/domain/chain';

/** What the verifier found of one practice's trail. */
export interface Verified {
  practiceId: string;
  /** Links that are whole, from the first on. */
  sealed: number;
  /** Events that wait for their link, as they do for seconds. */
  waiting: number;
  broken: Break | null;
}

/** The verifier's own words for what `audit.canonical` seals: it does not ask the database what it should believe. */
export const canonical = `json_build_array(1, e.practice_id, e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.actor_id,
  e.audience, e.roles, e.request_id, e.operation, e.act, e.kind, e.record_ids, e.couple_ids, e.client_ids, e.outcome, e.reason, e.why)::text`;

const rowsText = `select l.seq::integer as seq, l.event_id as "eventId", encode(l.digest, 'hex') as digest, encode(l.previous, 'hex') as previous,
    encode(l.hash, 'hex') as hash, case when e.id is not null then ${canonical} end as canonical
  from audit.link l left join audit.event e on e.practice_id = $1 and e.id = l.event_id
 where l.practice_id = $1 and l.seq > $2 order by l.seq limit $3`;

const batch = 10_000;

export const sha256: Sha256 = text => hash('sha256', text, 'hex');

/** Every practice of which anything of a trail is left, or of whose trail somebody kept a head. */
async function practicesIn(db: pg.ClientBase, signed: ReadonlyMap<string, readonly Head[]>): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `select practice_id as id from audit.head union select distinct practice_id from audit.link
     union select distinct practice_id from audit.event union select distinct practice_id from jobs.to_seal`,
  );
  return [...new Set([...rows.map(({ id }) => id), ...signed.keys()])].sort();
}

/**
 * The same over a connection of its own, which is open only meanwhile.
 * @param url a connection as `roadback_auditor`
 */
export async function* verifyTrailsAt(url: string): AsyncGenerator<Verified> {
  const auditor = new pg.Client({ connectionString: url, application_name: 'roadback-verify' });
  // What ends the connection also ends the statement that waits for it.
  auditor.on('error', () => undefined);
  await auditor.connect();
  try {
    yield* verifyTrails(auditor);
  } finally {
    await auditor.end();
  }
}

/**
 * Verifies the trail of each practice over one moment of the database, and names the first row of each that is not as it was sealed.
 * @param db a connection as `roadback_auditor`
 * @param signed heads that were kept elsewhere, by practice
 * @param only this practice
 */
export async function* verifyTrails(
  db: pg.ClientBase,
  signed: ReadonlyMap<string, readonly Head[]> = new Map(),
  only?: string,
): AsyncGenerator<Verified> {
  await db.query('begin isolation level repeatable read read only');
  try {
    for (const practiceId of only ? [only] : await practicesIn(db, signed))
      yield await verifyTrail(db, practiceId, signed.get(practiceId) ?? []);
  } finally {
    await db.query('rollback');
  }
}

async function verifyTrail(db: pg.ClientBase, practiceId: string, signed: readonly Head[]): Promise<Verified> {
  const heads = await db.query<Head>("select seq::integer as seq, encode(hash, 'hex') as hash from audit.head where practice_id = $1", [
    practiceId,
  ]);
  const exists = async (column: 'previous' | 'hash', hash: string): Promise<boolean> =>
    (await db.query(`select from audit.link where practice_id = $1 and ${column} = decode($2, 'hex') limit 1`, [practiceId, hash]))
      .rowCount === 1;
  const reader = new ChainReader(sha256, practiceId, heads.rows[0] ?? null, signed, {
    hasSuccessor: hash => exists('previous', hash),
    hasLink: hash => exists('hash', hash),
  });
  let found: ReturnType<ChainReader['next']> = null;
  for await (const rows of linksOf(db, practiceId)) {
    for (const row of rows) if ((found = reader.next(row))) break;
    if (found) break;
  }
  const broken = typeof found === 'function' ? await found() : found;
  const { waiting, ...loose } = await looseEnds(db, practiceId);
  return { practiceId, sealed: reader.length, waiting, broken: broken ?? reader.end() ?? loose.broken };
}

/** The links of a practice in order, some at a time; the database looks for the next ones while these are read. */
export async function* linksOf(db: pg.ClientBase, practiceId: string): AsyncGenerator<SealedRow[]> {
  const ask = (after: number) => db.query<SealedRow>({ name: 'links', text: rowsText, values: [practiceId, after, batch] });
  let next = ask(0);
  try {
    for (;;) {
      const { rows } = await next;
      if (rows.length === 0) return;
      next = ask(rows.at(-1)!.seq);
      yield rows;
    }
  } finally {
    // Whoever stops early has asked for more than they need; the connection is theirs again once it was answered.
    await next.catch(() => undefined);
  }
}

/** What never got a link: events that wait are not broken; one that neither waits nor is sealed was put in past the door, one that waits and is gone was taken out. */
async function looseEnds(db: pg.ClientBase, practiceId: string): Promise<{ waiting: number; broken: Break | null }> {
  const { rows } = await db.query<{ waiting: number; inserted: string | null; deleted: string | null }>(
    `select (select count(*)::integer from jobs.to_seal where practice_id = $1) as waiting,
            (select e.id from audit.event e where e.practice_id = $1
                and not exists (select from audit.link l where l.practice_id = $1 and l.event_id = e.id)
                and not exists (select from jobs.to_seal q where q.practice_id = $1 and q.event_id = e.id) limit 1) as inserted,
            (select q.event_id from jobs.to_seal q where q.practice_id = $1
                and not exists (select from audit.event e where e.practice_id = $1 and e.id = q.event_id) limit 1) as deleted`,
    [practiceId],
  );
  const { waiting, inserted, deleted } = rows[0]!;
  if (inserted) return { waiting, broken: { kind: 'INSERTED', seq: null, eventId: inserted } };
  return { waiting, broken: deleted ? { kind: 'DELETED', seq: null, eventId: deleted } : null };
}
