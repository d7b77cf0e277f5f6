// Who looks: counselors and clients of the dataset, each with a session of their own, put straight into the directory.
import { createHash } from 'node:crypto';
import { grown } from './database.mjs';
import { practiceIdOf } from './dataset/fill.mjs';

const tokenOf = personId => createHash('sha256').update(`bench/${personId}`).digest('base64url');

/** Counselors with a caseload and clients in a couple, of the practice with a long history and of all others. */
export async function findViewers(client, { seed }) {
  const longPractice = practiceIdOf(seed, grown.number);
  const { rows } = await client.query(
    `select m.practice_id as "practiceId", m.person_id as "personId", m.account_id as "accountId", m.audience, m.time_zone as "timeZone",
            m.practice_id = $1 as "hasLongHistory"
       from directory.membership m
      where m.state = 'ACTIVE' and (m.roles = array['COUNSELOR'] or m.audience = 'CLIENT')
      order by md5(m.person_id::text)`,
    [longPractice],
  );
  const viewers = rows.map(viewer => ({ ...viewer, token: tokenOf(viewer.personId) }));
  await client.query(
    `insert into directory.session (token_hash, account_id, audience, practice_id, person_id, started_at, seen_at, ends_at, is_strong, proved_at, device_confirmed_at)
     select decode(x.hash, 'hex'), x.account, x.audience, x.practice, x.person, $2, $2, $2::timestamptz + interval '12 hours', true, $2, $2
       from jsonb_to_recordset($1::jsonb) as x(hash text, account uuid, audience text, practice uuid, person uuid)`,
    [
      JSON.stringify(
        viewers.map(({ token, accountId, audience, practiceId, personId }) => ({
          hash: createHash('sha256').update(token).digest('hex'),
          account: accountId,
          audience,
          practice: practiceId,
          person: personId,
        })),
      ),
      new Date(),
    ],
  );
  const those = (audience, isLong) => viewers.filter(viewer => viewer.audience === audience && viewer.hasLongHistory === isLong);
  return {
    counselors: those('STAFF', false),
    clients: those('CLIENT', false),
    longCounselors: those('STAFF', true),
    longClients: those('CLIENT', true),
  };
}
