// Many people at once for whom a task has just opened: straight into the database, as its owner, in a few statements.
import { randomUUID } from 'node:crypto';
import { People } from '@roadback/builders/people';

/** East and west, north and south, whole hours and half ones. */
export const zones = ['America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Adelaide', 'America/Santiago'];

/**
 * How somebody is to be reminded: AWAKE gets a mail now; ASLEEP has quiet hours now; of the others one turned mails off, one named no channel,
 * one wants no word of tasks, and one has answered already.
 */
export const standings = ['AWAKE', 'ASLEEP', 'NO_MAIL', 'NO_CHANNEL', 'NO_TASKS', 'ANSWERED'];

/** The time on a wall, so many hours from now. */
export const wallIn = (zone, now, hours = 0) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(now.getTime() + hours * 3_600_000),
  );

/**
 * @param {import('pg').Client} db as the owner
 * @param {{ practices: number, counts: Record<string, number>, now: Date, tag?: string }} options how many people of each standing, spread over practices and zones
 * @returns {Promise<{ personId: string, practiceId: string, email: string, zone: string, standing: string, quietFrom: string, quietUntil: string }[]>}
 */
export async function dueReminders(db, { practices, counts, now, tag = randomUUID().slice(0, 8) }) {
  const people = new People(db, now);
  const { rows } = await db.query(
    "select v.id from directory.exercise_version v join directory.exercise e on e.id = v.exercise_id where e.slug = 'before-the-hard-day' order by v.version desc limit 1",
  );
  const all = standings.flatMap(standing => Array.from({ length: counts[standing] ?? 0 }, () => standing));
  const built = [];
  for (let number = 0; number < practices; number += 1) {
    const practice = await people.practice({ name: `Practice ${number}`, timeZone: zones[number % zones.length] });
    const counselor = await people.staff(practice, 'Dr. Ada Okafor', ['COUNSELOR']);
    const own = all
      .filter((_, index) => index % practices === number)
      .map((standing, index) => {
        const zone = zones[index % zones.length];
        // Quiet hours that are far from now, or all around it: whatever hour it is.
        const [from, until] = standing === 'ASLEEP' ? [-4, 8] : [10, 18];
        return {
          personId: randomUUID(),
          accountId: randomUUID(),
          coupleId: randomUUID(),
          practiceId: practice.id,
          email: `${tag}-${number}-${index}-${standing.toLowerCase()}@client.example`,
          zone,
          standing,
          quietFrom: wallIn(zone, now, from),
          quietUntil: wallIn(zone, now, until),
        };
      });
    await buildThem(db, { practiceId: practice.id, counselorId: counselor.personId, versionId: rows[0].id, own, now });
    built.push(...own);
  }
  return built;
}

async function buildThem(db, { practiceId, counselorId, versionId, own, now }) {
  const values = [practiceId, JSON.stringify(own), now];
  const who = `jsonb_to_recordset($2::jsonb) x ("personId" uuid, "accountId" uuid, "coupleId" uuid, email text, zone text, standing text, "quietFrom" time, "quietUntil" time)`;
  const run = (text, ...more) => db.query(text, [...values, ...more]);
  await run(
    `insert into directory.account (id, email, created_at, notices)
     select "accountId", email, $3, case standing when 'NO_CHANNEL' then 'NONE' else 'EMAIL' end from ${who} where $1::uuid is not null`,
  );
  await run(
    `insert into directory.membership (practice_id, person_id, account_id, audience, roles, state, language, time_zone, added_at, notices)
     select $1, "personId", "accountId", 'CLIENT', '{CLIENT}', 'ACTIVE', 'EN', zone, $3, case standing when 'NO_CHANNEL' then 'NONE' else 'EMAIL' end from ${who}`,
  );
  await run(
    `insert into clinical.client (practice_id, id, given_name, family_name, added_at) select $1, "personId", 'Nora', 'Vale', $3 from ${who}`,
  );
  await run(
    `insert into clinical.couple (practice_id, id, state, started_on, formed_at) select $1, "coupleId", 'ACTIVE', $3::timestamptz::date, $3 from ${who}`,
  );
  await run(
    `insert into clinical.partner (practice_id, couple_id, client_id, position, active) select $1, "coupleId", "personId", 1, true from ${who} where $3::timestamptz is not null`,
  );
  await run(
    `insert into clinical.notice_choice (practice_id, person_id, by_mail, quiet_from, quiet_until, tasks, promises)
     select $1, "personId", standing <> 'NO_MAIL', "quietFrom", "quietUntil", standing <> 'NO_TASKS', true from ${who} where $3::timestamptz is not null`,
  );
  // Each couple has an assignment of its own, whose one task opened half an hour ago.
  await run(
    `insert into clinical.assignment (practice_id, id, couple_id, exercise_version_id, mode, starts_on, opens_at, open_for_hours, assigned_by, assigned_at, idempotency_key)
     select $1, "coupleId", "coupleId", $4, 'ONE', $3::timestamptz::date, '09:00', 48, $5, $3, "coupleId" from ${who}`,
    versionId,
    counselorId,
  );
  await run(
    `insert into clinical.recipient (practice_id, assignment_id, client_id, couple_id) select $1, "coupleId", "personId", "coupleId" from ${who} where $3::timestamptz is not null`,
  );
  await run(
    `insert into clinical.task (practice_id, id, couple_id, client_id, assignment_id, exercise_version_id, mode, day, opens_at, closes_at, state, answered_at)
     select $1, gen_random_uuid(), "coupleId", "personId", "coupleId", $4, 'ONE', ($3::timestamptz at time zone zone)::date,
            $3::timestamptz - interval '30 minutes', $3::timestamptz + interval '48 hours',
            case standing when 'ANSWERED' then 'NOT_READY' else 'WAITING' end, case standing when 'ANSWERED' then $3::timestamptz end from ${who}`,
    versionId,
  );
  await run(
    `insert into jobs.wake_up (practice_id, kind, subject_id, client_id, couple_id, next_at)
     select $1, 'TELL', "personId", "personId", "coupleId", $3::timestamptz - interval '1 minute' from ${who}`,
  );
}

/** What was told of these people twice in our own records: more than one notice for a task, or more than one mail that went. */
export async function secondEffects(db, people) {
  const { rows } = await db.query(
    `select (select count(*)::int from (select from clinical.notice where person_id = any ($1::uuid[]) group by person_id, kind, subject_id, day having count(*) > 1) x)
          + (select count(*)::int from (select from directory.notice_mail where person_id = any ($1::uuid[]) and state = 'SENT' group by person_id having count(*) > 1) x) as n`,
    [people.map(({ personId }) => personId)],
  );
  return rows[0].n;
}

/** How what arrived compares with what was due: each mail by its Message-ID. */
export function reckon(people, arrived) {
  const of = new Map(people.map(person => [person.email, person]));
  const own = arrived.filter(({ to }) => of.has(to));
  const distinct = new Set(own.map(({ messageId }) => messageId));
  const reached = new Set(own.map(({ to }) => to));
  const isIn = ({ quietFrom, quietUntil }, at) =>
    quietFrom > quietUntil ? at >= quietFrom || at < quietUntil : at >= quietFrom && at < quietUntil;
  return {
    distinct: distinct.size,
    missing: people.filter(({ standing, email }) => standing === 'AWAKE' && !reached.has(email)).length,
    repeats: own.length - distinct.size,
    inQuietHours: own.filter(({ to, at }) => isIn(of.get(to), wallIn(of.get(to).zone, new Date(at)))).length,
    toOptedOut: own.filter(({ to }) => !['AWAKE', 'ASLEEP'].includes(of.get(to).standing)).length,
    second: distinct.size - reached.size,
  };
}
