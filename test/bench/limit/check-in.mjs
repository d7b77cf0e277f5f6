// The write of the product without the product: the same statements, in the same flights.
import { v7 } from 'uuid';
import { wordsOf } from './words.mjs';

const named = (name, text) => values => ({ name, text, values });

const lock = named('lock', 'select pg_advisory_xact_lock(hashtextextended($1, 0))');
const facts = named(
  'facts',
  `select m.time_zone as "timeZone", r.couple_id as "coupleId", d.id as "knownId"
     from directory.membership m
     left join clinical.partner r on r.practice_id = $1 and r.client_id = $2 and r.active
     left join clinical.check_in d on d.practice_id = $1 and d.client_id = $2 and d.idempotency_key = $3
    where m.practice_id = $1 and m.person_id = $2`,
);
const replace = named(
  'replace',
  'update clinical.check_in set replaced_at = $5 where practice_id = $1 and client_id = $2 and couple_id = $3 and day = $4 and replaced_at is null',
);
const insert = named(
  'insert',
  `insert into clinical.check_in (practice_id, id, couple_id, client_id, day, feel, safety, note, visibility, sent_at, idempotency_key)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
);
const rollUp = named(
  'rollUp',
  `insert into clinical.check_in_week (practice_id, couple_id, client_id, week_starts_on, check_ins, feel_sum, safety_sum, safety_count)
   select $1, $2, $3, date_trunc('week', $4::date)::date, count(*), sum(feel), coalesce(sum(safety), 0), count(safety)
     from clinical.check_in
    where practice_id = $1 and couple_id = $2 and client_id = $3
      and day between date_trunc('week', $4::date)::date and date_trunc('week', $4::date)::date + 6 and replaced_at is null
   on conflict (practice_id, couple_id, client_id, week_starts_on)
   do update set check_ins = excluded.check_ins, feel_sum = excluded.feel_sum, safety_sum = excluded.safety_sum, safety_count = excluded.safety_count`,
);

/** Three flights: begin and what must be known; what is written; commit. */
export async function checkIn(pool, { practiceId, personId, input }) {
  const client = await pool.connect();
  try {
    const now = new Date();
    const [, , found] = await Promise.all([
      client.query('begin'),
      client.query(lock([personId])),
      client.query(facts([practiceId, personId, input.idempotencyKey])),
    ]);
    const { coupleId, knownId } = found.rows[0];
    if (coupleId === null || knownId !== null) throw new Error('the limit takes new check-ins of partners alone');
    const { day, feel, safety, note, visibility, idempotencyKey } = input;
    const id = v7();
    const sealed = note && (await (await wordsOf(client, practiceId)).seal('check_in.note', id, personId, note));
    await Promise.all([
      client.query(replace([practiceId, personId, coupleId, day, now])),
      client.query(insert([practiceId, id, coupleId, personId, day, feel, safety, sealed, visibility, now, idempotencyKey])),
      client.query(rollUp([practiceId, coupleId, personId, day])),
    ]);
    await client.query('commit');
    return { id, day, feel, safety, note, visibility, sentAt: now };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
