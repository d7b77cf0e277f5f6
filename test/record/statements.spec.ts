import { inputsIn, isBuiltFrom } from './input.mjs';
import { readRecord } from './record.mjs';
import { faultsOf, parserReady } from './sql-rules.mjs';

const record = readRecord();

/**
 * Some roles look over all practices, which is what they are for: sign-in does not know the practice yet, the platform admin reads what the
 * verification found of all of them, the worker finds its candidates in control tables that hold ids alone, the auditor reads the trails.
 * The board reads the queue's own tables, which have no practice. None of them has a grant on anything clinical.
 */
const acrossPractices: Record<string, (table: string) => boolean> = {
  roadback_identity: table => table.startsWith('directory.') || table === 'jobs.trail_check',
  roadback_worker: table => table.startsWith('jobs.'),
  roadback_auditor: table => table.startsWith('audit.') || table === 'jobs.to_seal',
};

beforeAll(() => parserReady);

describe('the statements of the API tests', () => {
  const distinct = new Map(record.statements.map(statement => [`${statement.role} ${statement.sql}`, statement]));

  it('were recorded', () => {
    expect(new Set(record.statements.map(({ role }) => role))).toEqual(
      new Set(['roadback_app', 'roadback_identity', 'roadback_worker', 'roadback_auditor', 'roadback_board']),
    );
    expect(distinct.size).toBeGreaterThan(100);
    expect(record.requests.length).toBeGreaterThan(500);
  });

  it('name the practice at every tenant table by a parameter', () => {
    const offenders = [...distinct.values()].flatMap(({ process, role, sql }) => {
      const tables = record.tables.filter(({ schema, name }) => !acrossPractices[role]?.(`${schema}.${name}`));
      return faultsOf(sql, tables).map(fault => `${process} as ${role} ${fault}: ${sql}`);
    });
    expect(offenders).toEqual([]);
  });

  it('look for what was given among a practice’s own exercises too', () => {
    const offenders = [...distinct.values()].filter(
      ({ sql }) =>
        /clinical\.(assignment|task|submission)\b/.test(sql) &&
        /directory\.exercise_version\b/.test(sql) &&
        !/clinical\.own_exercise_version\b/.test(sql),
    );
    expect(offenders.map(({ sql }) => sql)).toEqual([]);
  });

  it('are never built from input, and hold no transaction open across anything slow', () => {
    const faults = record.requests.flatMap(({ fields, faults: found }) =>
      found.map(({ what, sql }) => `${fields.join(' ')}: ${what}: ${sql}`),
    );
    expect([...faults, ...record.faults.map(({ what, sql }) => `a job: ${what}: ${sql}`)]).toEqual([]);
  });
});

describe('the answers of the API tests', () => {
  it('show nothing as it stands sealed: what a statement reads it also opens', () => {
    expect(record.requests.filter(({ showsSealed }) => showsSealed).map(({ fields }) => fields.join(' '))).toEqual([]);
  });
});

/** What writes in several transactions, with the reason why nothing half done is left when it ends between two of them. */
const severalTransactions: Record<string, string> = {
  signIn: 'counts the attempt whatever becomes of it; the session is one row, and what is over is swept away beside it',
  acceptWelcome: 'counts the attempt; the link is used and the password set in one; without the session one signs in with it',
  askReset: 'counts the attempt whatever becomes of it; the link and its mail are one',
  resetPassword: 'counts the attempt, and each wrong code; the password, the sessions and the notice are one',
  changeEmail: 'counts the attempt; the link and both mails are one',
  chooseNotices: 'counts the attempt; the choice and its mail are one',
  confirmSafeChannel: 'counts the attempt and each wrong code; the channel is set in one',
  confirmDevice: 'counts the attempt and each wrong code; the device is confirmed in one',
  completeSignIn: 'counts the attempt and uses the factor up, whatever becomes of it; the session is one row',
  signInWithPasskey: 'as for the second half of a sign-in',
  askPasskey: 'sweeps away what is over beside the one row that it asks by, and counts who asks',
  prove: 'counts the attempt and uses the factor up; the session’s new token is one row',
  beginApp: 'sweeps away what is over beside the one row that it offers',
  beginPasskey: 'as for an app',
  beginProviderSignIn: 'counts who asks, and for which practice; sweeps away what is over beside the one row that it begins',
  beginProviderLink: 'as for an app',
  returnFromProvider: 'uses the answer up, whatever it says; a link and its notice are one, and a session is one row, as for signing in',
  removeProvider: 'the links are another door’s, and open nothing without what the practice had set',
  addPasskey: 'uses the offer up, whatever is answered; the passkey and the session’s new token are one',
  changePassword: 'counts the attempt; the password, the other sessions and the new token are one',
  addClient: 'the account is another door’s and opens nothing alone; without its welcome link the admin asks for a new one',
  addStaff: 'as for a client',
  renewWelcome: 'the link and its mail are one, and the other door’s; what is asked before is written in the trail',
  inviteClients: 'as for one link',
  endSessionsOf: 'sessions are the directory’s; what is asked before is written in the trail, and whoever asks again ends them',
};

describe('a mutation', () => {
  it('writes in one transaction for each of its fields, so that it is done whole or not at all', () => {
    const several = record.requests
      .filter(({ type, fields, writing }) => type === 'mutation' && writing > fields.length && !(fields[0]! in severalTransactions))
      .map(({ fields, writing, statements }) => `${fields.join(' ')} wrote in ${writing} transactions: ${statements.join('; ')}`);
    expect(several).toEqual([]);
  });

  it('is excused only where it does write in several', () => {
    const excused = new Set(record.requests.filter(({ writing }) => writing > 1).flatMap(({ fields }) => fields));
    expect(Object.keys(severalTransactions).filter(field => !excused.has(field))).toEqual([]);
  });

  it('writes, in these tests, more often than not', () => {
    expect(record.requests.filter(({ type, writing }) => type === 'mutation' && writing === 1).length).toBeGreaterThan(500);
  });
});

describe('the rule for statements fires', () => {
  const tables = [
    { schema: 'clinical', name: 'task', key: 'practice_id' },
    { schema: 'clinical', name: 'couple', key: 'practice_id' },
    { schema: 'directory', name: 'practice', key: 'id' },
  ];
  const right = 't.practice_id = $1';
  it.each([
    ['select 1 from clinical.task', 'reads clinical.task without practice_id = $n'],
    ['select 1 from clinical.task where id = $1', 'reads clinical.task without practice_id = $n'],
    [`select 1 from clinical.task where practice_id = 'x'`, 'reads clinical.task without practice_id = $n'],
    ['select 1 from clinical.task where practice_id = $1 or id = $2', 'reads clinical.task without practice_id = $n'],
    ['select 1 from clinical.task where not (practice_id = $1)', 'reads clinical.task without practice_id = $n'],
    ['select 1 from clinical.task where practice_id <> $1', 'reads clinical.task without practice_id = $n'],
    [
      `select 1 from clinical.task t join clinical.couple c on c.practice_id = t.practice_id where ${right}`,
      'reads clinical.couple (as c) without practice_id = $n',
    ],
    [
      `select 1 from clinical.task t, clinical.couple c where practice_id = $1 and ${right}`,
      'reads clinical.couple (as c) without practice_id = $n',
    ],
    [
      `select (select count(*) from clinical.couple c where c.id = t.id) from clinical.task t where ${right}`,
      'reads clinical.couple (as c)',
    ],
    [`with x as (select 1 from clinical.couple) select 1 from clinical.task t, x where ${right}`, 'reads clinical.couple without'],
    ['update clinical.task set note = $2 where id = $1', 'reads clinical.task without practice_id = $n'],
    ['delete from clinical.task where id = $1', 'reads clinical.task without practice_id = $n'],
    ['insert into clinical.task (id) values ($1)', 'writes clinical.task without practice_id as a parameter'],
    ['insert into clinical.task (practice_id, id) values ($1, $2), (gen_random_uuid(), $3)', 'writes clinical.task without practice_id'],
    [
      'insert into clinical.task (practice_id, id) select p.id, $1 from directory.practice p where p.id = $2',
      'writes clinical.task without',
    ],
    ['select 1 from directory.practice where name = $1', 'reads directory.practice without id = $n'],
    [`select 1 from clinical.task where practice_id = $1 and day = '2026-03-01'`, 'holds data as text'],
    [`select 1 from clinical.task where practice_id = $1 and note = 'maya@client.example'`, 'holds data as text'],
  ])('%s', (sql, fault) => {
    expect(faultsOf(sql, tables).join('; ')).toContain(fault);
  });

  it.each([
    'select 1 from clinical.task where practice_id = $1 and (id = $2 or id = $3)',
    `select 1 from clinical.task t left join clinical.couple c on c.practice_id = $1::uuid and c.id = t.couple_id where ${right}`,
    `select x from (select 1 as x from clinical.task t where $1 = t.practice_id) y`,
    'insert into clinical.task (id, practice_id) values ($2, $1) on conflict (practice_id, id) do update set note = excluded.note',
    'insert into clinical.task (practice_id, id) select $1, unnest($2::uuid[])',
    'update clinical.task set note = $3 where practice_id = $1 and id = $2',
    'select 1 from directory.exercise where id = $1',
  ])('and not at %s', sql => {
    expect(faultsOf(sql, tables)).toEqual([]);
  });
});

describe('the rule for input fires', () => {
  it.each([
    [{ search: "'; drop table" }, `select 1 where name like '%''; drop table%'`],
    [{ input: { name: 'Maya Ellery' } }, `select 1 where name = 'Maya Ellery'`],
    [{ input: { ids: ['0190f5f0-1111'] } }, `select 1 where id in ('0190f5f0-1111')`],
    [{ answers: { held: 'person' } }, `select 1 where answers ->> 'held' = 'person'`],
    [{ first: 123_456 }, 'select 1 limit 123456'],
    [{ answers: { 'what; happened': 'x' } }, 'select answers -> what; happened'],
  ])('%j', (variables, sql) => {
    expect(isBuiltFrom(sql, inputsIn(variables))).toBe(true);
  });

  it('and not at what the programmer wrote', () => {
    const sent = { input: { visibility: 'PRIVATE', name: 'Maya Ellery', practiceId: 'x', held: 'person' } };
    expect(isBuiltFrom(`select practiceId, person_id from t where visibility = 'PRIVATE' and name = $1`, inputsIn(sent))).toBe(false);
  });
});
