import { randomUUID } from 'node:crypto';
import { CareTeams } from '@roadback/builders/care-team';
import { as, FirstWall } from '../support/first-wall.js';
import type { Person } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

type Row = [sql: string, values: unknown[]];
const opens = () => app.query('select app.open_private_notes()');
const looking = { looksOn: true };

describe('the database alone, of sessions and notes', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let other: TestCouple;
  let admin: Person;
  let co: Person;
  let covering: Person;
  let supervisor: Person;
  let colleague: Person;
  let teams: CareTeams;
  const ids = { session: randomUUID(), draft: randomUUID(), signed: randomUUID(), private: randomUUID(), shown: randomUUID() };

  const session = (by: Person, { id = randomUUID(), clientId = null as string | null, state = 'PLANNED', counselor = by } = {}): Row => [
    `insert into clinical.session (practice_id, id, couple_id, client_id, counselor_id, day, starts_at, time_zone, begins_at, minutes, state,
       changed_by, changed_at, idempotency_key)
     values ($1, $2, $3, $4, $5, '2026-05-04', '10:00', 'UTC', '2026-05-04T10:00:00Z', 60, $6, $7, now(), gen_random_uuid())`,
    [practice.built.id, id, own.id, clientId, counselor.id, state, by.id],
  ];
  const note = (by: Person, { id = randomUUID(), signedAt = null as Date | null } = {}): Row => [
    `insert into clinical.session_note values ($1, $2, $3, $4, $5, 'rb1.did', 'rb1.agreed', 'rb1.next', 1, now(), $6)`,
    [practice.built.id, id, own.id, ids.session, by.id, signedAt],
  ];
  const addendum = (by: Person): Row => [
    `insert into clinical.session_note_addendum values ($1, gen_random_uuid(), $2, $3, $4, 'rb1.words', now(), gen_random_uuid())`,
    [practice.built.id, own.id, ids.signed, by.id],
  ];
  const privateNote = (by: Person, { id = randomUUID(), sharedWith = null as string | null } = {}): Row => [
    `insert into clinical.private_note values ($1, $2, $3, $4, 'rb1.words', 1, now(), now(), $5, case when $5::uuid is not null then now() end,
       gen_random_uuid())`,
    [practice.built.id, id, own.id, by.id, sharedWith],
  ];

  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    own = await practice.couple();
    other = await (await TestPractice.open(owner)).couple();
    admin = await practice.staff('PRACTICE_ADMIN');
    [co, covering, colleague] = [
      await practice.staff('COUNSELOR'),
      await practice.staff('COUNSELOR'),
      await practice.staff('COUNSELOR', 'SUPERVISOR'),
    ];
    supervisor = await practice.staff('SUPERVISOR', 'COUNSELOR');
    teams = new CareTeams(owner, admin.built!, new Date());
    await teams.co(own.built, co.built!);
    await teams.cover(own.built, covering.built!, 0, 5);
    await teams.supervisor(own.counselor.built!, supervisor.built!);
    // Of one partner alone: what the other must never find.
    for (const [sql, values] of [
      session(own.counselor, { id: ids.session, clientId: own.maya.id, state: 'HELD' }),
      note(own.counselor, { id: ids.draft }),
      note(co, { id: ids.signed, signedAt: new Date() }),
      addendum(own.counselor),
      privateNote(own.counselor, { id: ids.private }),
      privateNote(own.counselor, { id: ids.shown, sharedWith: supervisor.id }),
    ])
      await owner.query(sql, values);
  });

  const recorded = async () => [
    await count('clinical.session'),
    await count('clinical.session_note'),
    await count('clinical.session_note_addendum'),
  ];
  const kept = () => count('clinical.private_note');
  const keptOf = (person: Person, circumstances = {}) =>
    within(
      as(person),
      async () => {
        await opens();
        return kept();
      },
      circumstances,
    );
  const strangers = async () => [
    own.maya,
    own.jonah,
    admin,
    colleague,
    other.counselor,
    other.maya,
    await practice.staff('PRACTICE_ADMIN', 'COUNSELOR'),
  ];

  it('R5, R19: shows sessions and their notes to the care team, to whoever supervises and looks on, to no client and nobody else', async () => {
    for (const person of [own.counselor, co, covering]) expect(await within(as(person), recorded)).toEqual([1, 2, 1]);
    expect(await within(as(supervisor), recorded)).toEqual([0, 0, 0]);
    expect(await within(as(supervisor), recorded, looking)).toEqual([1, 2, 1]);
    for (const stranger of await strangers()) expect(await within(as(stranger), recorded, looking)).toEqual([0, 0, 0]);
    expect(await within([practice.built.id, null, 'SYSTEM', [own.id]], recorded)).toEqual([0, 0, 0]);
  });

  it('R1: lets the acting counselor plan and write in their own name, and nobody else', async () => {
    for (const make of [session, note, addendum]) {
      for (const person of [own.counselor, co, covering])
        if (make !== note || person === covering)
          await within(as(person), async () => expect((await app.query(...make(person))).rowCount).toBe(1));
      for (const stranger of [supervisor, own.maya, own.jonah, admin, colleague, other.counselor])
        await within(as(stranger), () => expect(app.query(...make(stranger))).rejects.toThrow('row-level security'), looking);
      // In the name of a colleague.
      await within(as(covering), () => expect(app.query(...make(co))).rejects.toThrow('row-level security'));
    }
    await within(as(co), () => expect(app.query(...session(co, { counselor: own.counselor }))).rejects.toThrow('row-level security'));
    await within(as(co), () => expect(app.query(...session(co, { state: 'HELD' }))).rejects.toThrow('row-level security'));
    await within(as(covering), () => expect(app.query(...note(covering, { signedAt: new Date() }))).rejects.toThrow('row-level security'));
  });

  it('lets the acting counselor say of a session that it was held or cancelled, under their own name', async () => {
    const settles = (by: Person) => app.query("update clinical.session set state = 'CANCELLED', changed_by = $1", [by.id]);
    for (const person of [own.counselor, co, covering])
      await within(as(person), async () => expect((await settles(person)).rowCount).toBe(1));
    await within(as(co), () => expect(settles(own.counselor)).rejects.toThrow('row-level security'));
    for (const stranger of [supervisor, own.maya, own.jonah, admin, colleague, other.counselor])
      await within(as(stranger), async () => expect((await settles(stranger)).rowCount).toBe(0), looking);
    await within(as(co), () => expect(app.query("update clinical.session set day = '2026-05-05'")).rejects.toThrow('permission denied'));
    await within(as(co), () => expect(app.query('update clinical.session set client_id = null')).rejects.toThrow('permission denied'));
    await within(as(co), () => expect(app.query('delete from clinical.session')).rejects.toThrow('permission denied'));
  });

  it('R13: lets the author alone write into a draft, and nobody into what is signed', async () => {
    const writes = () => app.query("update clinical.session_note set did = 'rb1.else'");
    await within(as(own.counselor), async () => expect((await writes()).rowCount).toBe(1));
    // Her note is signed; the draft is not hers.
    await within(as(co), async () => expect((await writes()).rowCount).toBe(0));
    for (const stranger of [covering, supervisor, own.maya, admin, colleague, other.counselor])
      await within(as(stranger), async () => expect((await writes()).rowCount).toBe(0), looking);
    await within(as(own.counselor), () =>
      expect(app.query('update clinical.session_note set author_id = $1', [co.id])).rejects.toThrow('permission denied'),
    );
    for (const table of ['session_note', 'session_note_addendum'])
      await within(as(own.counselor), () => expect(app.query(`delete from clinical.${table}`)).rejects.toThrow('permission denied'));
    await within(as(own.counselor), () =>
      expect(app.query("update clinical.session_note_addendum set words = 'rb1.else'")).rejects.toThrow('permission denied'),
    );
  });

  it('keeps private notes in a drawer: nobody finds one in a transaction that has not opened it, not even their author', async () => {
    for (const person of [own.counselor, co, supervisor, own.maya]) expect(await within(as(person), kept, looking)).toBe(0);
    expect(await keptOf(own.counselor)).toBe(2);
    // It closes with the transaction.
    expect(await within(as(own.counselor), kept)).toBe(0);
  });

  it('shows a private note to its author, and to the supervisor to whom they show it; never to the team, an admin or a client', async () => {
    expect([await keptOf(own.counselor), await keptOf(supervisor, looking), await keptOf(supervisor)]).toEqual([2, 1, 0]);
    for (const person of [co, covering, ...(await strangers())]) expect(await keptOf(person, looking)).toBe(0);
    const nextSupervisor = await practice.staff('SUPERVISOR');
    const supervised = (id: string) =>
      owner.query('update clinical.supervision set supervisor_id = $3 where practice_id = $1 and counselor_id = $2', [
        practice.built.id,
        own.counselor.id,
        id,
      ]);
    await supervised(nextSupervisor.id);
    await teams.co(own.built, supervisor.built!);
    // She reads the couple now, and is the author's supervisor no more.
    expect(await within(as(supervisor), recorded)).toEqual([1, 2, 1]);
    expect([await keptOf(supervisor, looking), await keptOf(nextSupervisor, looking)]).toEqual([0, 0]);
    await owner.query('delete from clinical.care_team where practice_id = $1 and staff_id = $2', [practice.built.id, supervisor.id]);
    await supervised(supervisor.id);
    expect(await keptOf(supervisor, looking)).toBe(1);
  });

  it('lets the author alone change, show and delete it, and an acting counselor write one for themself', async () => {
    for (const sql of [
      "update clinical.private_note set words = 'rb1.else'",
      'update clinical.private_note set shared_with = null, shared_at = null',
      'delete from clinical.private_note',
    ]) {
      const does = async () => {
        await opens();
        return (await app.query(sql)).rowCount;
      };
      expect(await within(as(own.counselor), does)).toBe(2);
      for (const stranger of [co, supervisor, ...(await strangers())]) expect(await within(as(stranger), does, looking)).toBe(0);
    }
    await within(as(own.counselor), async () => expect((await app.query('delete from clinical.private_note')).rowCount).toBe(0));
    for (const person of [own.counselor, co, covering])
      await within(as(person), async () => expect((await app.query(...privateNote(person))).rowCount).toBe(1));
    for (const stranger of [supervisor, own.maya, admin, colleague, other.counselor])
      await within(as(stranger), () => expect(app.query(...privateNote(stranger))).rejects.toThrow('row-level security'), looking);
    await within(as(co), () => expect(app.query(...privateNote(own.counselor))).rejects.toThrow('row-level security'));
    await within(as(co), () => expect(app.query(...privateNote(co, { sharedWith: supervisor.id }))).rejects.toThrow('row-level security'));
  });

  it('leaves it to its author after a hand-over, closes it to whoever is kept out by name or is no counselor any more', async () => {
    const team = (staff: Person) =>
      owner.query("update clinical.care_team set staff_id = $3 where practice_id = $1 and couple_id = $2 and part = 'PRIMARY'", [
        practice.built.id,
        own.id,
        staff.id,
      ]);
    await team(colleague);
    expect(await within(as(own.counselor), recorded)).toEqual([0, 0, 0]);
    expect([await keptOf(own.counselor), await keptOf(colleague)]).toEqual([2, 0]);
    const roles = (value: string) =>
      owner.query('update directory.membership set roles = $3 where practice_id = $1 and person_id = $2', [
        practice.built.id,
        own.counselor.id,
        `{${value}}`,
      ]);
    await roles('PRACTICE_ADMIN');
    expect(await keptOf(own.counselor)).toBe(0);
    await roles('COUNSELOR');
    await teams.excluded(own.built, own.counselor.built!, 'FAMILY');
    expect(await keptOf(own.counselor)).toBe(0);
    await owner.query('delete from clinical.care_exclusion where practice_id = $1 and staff_id = $2', [
      practice.built.id,
      own.counselor.id,
    ]);
    expect(await keptOf(own.counselor)).toBe(2);
    await team(own.counselor);
  });

  it('closes it once its author has left: to them, and to the supervisor to whom they showed it', async () => {
    const author = (state: string) =>
      owner.query('update directory.membership set state = $3 where practice_id = $1 and person_id = $2', [
        practice.built.id,
        own.counselor.id,
        state,
      ]);
    await author('ENDED');
    await expect(keptOf(own.counselor)).rejects.toThrow('no access');
    for (const person of [supervisor, co, admin]) expect(await keptOf(person, looking)).toBe(0);
    expect((await owner.query('select from clinical.private_note where practice_id = $1', [practice.built.id])).rows).toHaveLength(2);
    // What was recorded of sessions stays with the team.
    expect(await within(as(co), recorded)).toEqual([1, 2, 1]);
    await author('ACTIVE');
  });
});
