// What somebody who owns the database could do to a trail, and what the verifier must answer.

/** Another value for each column of an event; one without a line here is red. */
const otherValues = {
  practice_id: null,
  id: 'gen_random_uuid()',
  at: `at + interval '1 microsecond'`,
  actor_id: 'gen_random_uuid()',
  audience: `case audience when 'CLIENT' then 'STAFF' else 'CLIENT' end`,
  roles: `'{SUPERVISOR}'`,
  request_id: 'null',
  operation: `'caseload'`,
  act: `'WRITE'`,
  kind: `'PLAN'`,
  record_ids: `record_ids || gen_random_uuid()`,
  couple_ids: `couple_ids || couple_ids`,
  client_ids: `client_ids || client_ids`,
  outcome: `'NOT_FOUND'`,
  reason: `'ANOTHER'`,
  why: `'COVER'`,
};

const eventAt = seq => `(select event_id from audit.link where practice_id = $1 and seq = ${seq})`;
const run =
  (...statements) =>
  async (db, practiceId) => {
    for (const sql of statements) await db.query(sql, sql.includes('$1') ? [practiceId] : []);
  };

/** Rows behind one are renumbered in two steps, for a number is there once. */
const moved = (after, by) => [
  `update audit.link set seq = -(seq + ${by}) where practice_id = $1 and seq > ${after}`,
  'update audit.link set seq = -seq where practice_id = $1 and seq < 0',
];
const swapped = (a, b) =>
  run(
    `update audit.link set seq = case seq when ${a} then -${b} else -${a} end where practice_id = $1 and seq in (${a}, ${b})`,
    'update audit.link set seq = -seq where practice_id = $1 and seq < 0',
  );

/** An event that never happened. */
const newEvent = `insert into audit.event select practice_id, gen_random_uuid(), at, actor_id, audience, roles, request_id, 'handOver', act, kind, record_ids,
  couple_ids, client_ids, outcome, reason, why from audit.event where practice_id = $1 and id = ${eventAt(1)}`;
/** With a link that is made by the rule, behind the one before it. */
const linkedAt = seq => `insert into audit.link
  select practice_id, ${seq}, id, digest, previous, sha256(convert_to(encode(previous, 'hex') || encode(digest, 'hex'), 'UTF8'))
    from (select e.practice_id, e.id, sha256(convert_to(audit.canonical(e), 'UTF8')) as digest,
                 coalesce((select hash from audit.link where practice_id = $1 and seq = ${seq} - 1), sha256(convert_to('roadback ' || $1::text, 'UTF8'))) as previous
            from audit.event e where e.practice_id = $1 and e.operation = 'handOver') made`;
/** The chain made anew, by its own rule, behind a row. */
const madeAnew = after => async (db, practiceId) => {
  await db.query(`insert into jobs.to_seal select practice_id, event_id from audit.link where practice_id = $1 and seq > ${after}`, [
    practiceId,
  ]);
  await db.query(`delete from audit.link where practice_id = $1 and seq > ${after}`, [practiceId]);
  await db.query(
    `update audit.head set seq = ${after}, hash = coalesce((select hash from audit.link where practice_id = $1 and seq = ${after}),
       sha256(convert_to('roadback ' || $1::text, 'UTF8'))) where practice_id = $1`,
    [practiceId],
  );
  await db.query('select audit.seal($1, now(), 100000)', [practiceId]);
};

/**
 * @param {number} last how many rows a chain has
 * @returns {{ what: string, kind: string, seq: number | null, needsKeptHead?: boolean, tamper: (db: object, practiceId: string) => Promise<void> }[]}
 */
export function tamperings(last) {
  const middle = Math.round(last / 2);
  const places = { first: 1, middle, last };
  const everywhere = make =>
    Object.entries(places).map(([place, seq]) => ({ ...make(seq), what: `${make(seq).what}, at the ${place} row`, seq }));
  return [
    ...Object.entries(otherValues)
      .filter(([, value]) => value !== null)
      .map(([column, value]) => ({
        what: `${column} of an event changed`,
        // An event by another id is another event: the one that was sealed is gone.
        kind: column === 'id' ? 'DELETED' : 'EDITED',
        seq: middle,
        tamper: run(`update audit.event set ${column} = ${value} where practice_id = $1 and id = ${eventAt(middle)}`),
      })),
    ...everywhere(seq => ({
      what: 'who it was changed',
      kind: 'EDITED',
      tamper: run(`update audit.event set actor_id = gen_random_uuid() where practice_id = $1 and id = ${eventAt(seq)}`),
    })),
    ...['digest', 'previous', 'hash'].map(column => ({
      what: `${column} of a link changed`,
      kind: 'EDITED',
      seq: middle,
      tamper: run(`update audit.link set ${column} = sha256(${column}) where practice_id = $1 and seq = ${middle}`),
    })),
    ...everywhere(seq => ({
      what: 'an event changed with its digest and its hash',
      // By itself it is whole; the next one, or the head, shows it.
      kind: seq === last ? 'REWRITTEN' : 'DELETED',
      tamper: run(
        `update audit.event set actor_id = gen_random_uuid() where practice_id = $1 and id = ${eventAt(seq)}`,
        `update audit.link l set digest = sha256(convert_to(audit.canonical(e), 'UTF8')),
           hash = sha256(convert_to(encode(l.previous, 'hex') || encode(sha256(convert_to(audit.canonical(e), 'UTF8')), 'hex'), 'UTF8'))
          from audit.event e where e.practice_id = $1 and e.id = l.event_id and l.practice_id = $1 and l.seq = ${seq}`,
      ),
    })).map(each => (each.seq === last ? each : { ...each, seq: each.seq + 1 })),
    ...everywhere(seq => ({
      what: 'an event deleted',
      kind: 'DELETED',
      tamper: run(`delete from audit.event where practice_id = $1 and id = ${eventAt(seq)}`),
    })),
    ...everywhere(seq => ({
      what: 'a link deleted',
      kind: seq === last ? 'CUT' : 'DELETED',
      tamper: run(`delete from audit.link where practice_id = $1 and seq = ${seq}`),
    })),
    ...[1, middle].map(seq => ({
      what: `row ${seq} deleted and the rest moved up`,
      kind: 'DELETED',
      seq,
      tamper: run(
        `delete from audit.event where practice_id = $1 and id = ${eventAt(seq)}`,
        `delete from audit.link where practice_id = $1 and seq = ${seq}`,
        ...moved(seq, -1),
      ),
    })),
    { what: 'two neighbours swapped', kind: 'REORDERED', seq: middle, tamper: swapped(middle, middle + 1) },
    { what: 'the first two swapped', kind: 'REORDERED', seq: 1, tamper: swapped(1, 2) },
    { what: 'the last two swapped', kind: 'REORDERED', seq: last - 1, tamper: swapped(last - 1, last) },
    { what: 'two far ones swapped', kind: 'REORDERED', seq: 2, tamper: swapped(2, last - 2) },
    { what: 'an event put in past the chain', kind: 'INSERTED', seq: null, tamper: run(newEvent) },
    ...[1, middle].map(seq => ({
      what: `a row put in at ${seq}, linked by the rule`,
      kind: 'INSERTED',
      seq,
      tamper: run(newEvent, ...moved(seq - 1, 1), linkedAt(seq)),
    })),
    { what: 'a row put in behind the head', kind: 'INSERTED', seq: last + 1, tamper: run(newEvent, linkedAt(last + 1)) },
    ...[1, 10, last].map(many => ({
      what: `the last ${many} rows cut`,
      kind: 'CUT',
      seq: last - many + 1,
      tamper: run(
        `delete from audit.event e using audit.link l where e.practice_id = $1 and l.practice_id = $1 and l.event_id = e.id and l.seq > ${last - many}`,
        `delete from audit.link where practice_id = $1 and seq > ${last - many}`,
      ),
    })),
    { what: 'the head deleted', kind: 'CUT', seq: last + 1, tamper: run('delete from audit.head where practice_id = $1') },
    {
      what: 'the last 10 rows cut with the head',
      kind: 'CUT',
      seq: last - 9,
      needsKeptHead: true,
      tamper: run(
        `delete from audit.event e using audit.link l where e.practice_id = $1 and l.practice_id = $1 and l.event_id = e.id and l.seq > ${last - 10}`,
        `delete from audit.link where practice_id = $1 and seq > ${last - 10}`,
        `update audit.head h set seq = l.seq, hash = l.hash from audit.link l where h.practice_id = $1 and l.practice_id = $1 and l.seq = ${last - 10}`,
      ),
    },
    {
      what: 'all of it deleted, its head too',
      kind: 'CUT',
      seq: 1,
      needsKeptHead: true,
      tamper: run(...['event', 'link', 'head'].map(table => `delete from audit.${table} where practice_id = $1`)),
    },
    {
      what: 'an event changed and the chain made anew with its head',
      kind: 'REWRITTEN',
      seq: last,
      needsKeptHead: true,
      tamper: async (db, practiceId) => {
        await run(`update audit.event set actor_id = gen_random_uuid() where practice_id = $1 and id = ${eventAt(middle)}`)(db, practiceId);
        await madeAnew(0)(db, practiceId);
      },
    },
    {
      what: 'an event that waits to be sealed deleted',
      kind: 'DELETED',
      seq: null,
      tamper: run('insert into jobs.to_seal values ($1, gen_random_uuid())'),
    },
  ];
}

/** The columns that are tried, so that a new one is not forgotten. */
export const columnsTried = Object.keys(otherValues);
