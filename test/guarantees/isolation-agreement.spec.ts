import { as, FirstWall } from '../support/first-wall.js';
import type { Person } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

describe('the database alone, of an agreement', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let other: TestCouple;
  let agreementId: string;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    other = await (await TestPractice.open(owner)).couple();
    own = await practice.couple();
    agreementId = (await proposes(own.counselor, owner)).rows[0]!.id;
  });

  const proposes = (by: Person, db = app) =>
    db.query<{ id: string }>(
      `insert into clinical.agreement (practice_id, id, couple_id, scopes, purpose, taper, not_looked_at, days, proposed_by, proposed_at, idempotency_key)
       values ($1, gen_random_uuid(), $2, 'rb1.a', 'rb1.b', 'rb1.c', 'rb1.d', 30, $3, now(), gen_random_uuid())${db === owner ? ' returning id' : ''}`,
      [practice.built.id, own.id, by.id],
    );
  const signs = (person: Person, db = app) =>
    db.query(
      'insert into clinical.agreement_signature (practice_id, agreement_id, couple_id, person_id, signed_at) values ($1, $2, $3, $4, now())',
      [practice.built.id, agreementId, own.id, person.id],
    );
  const stops = (person: Person, db = app) =>
    db.query(
      `insert into clinical.agreement_pause (practice_id, agreement_id, couple_id, person_id, cause, paused_at)
       values ($1, $2, $3, $4, 'PARTNER', now())`,
      [practice.built.id, agreementId, own.id, person.id],
    );
  const looks = (person: Person, db = app) =>
    db.query(
      `insert into clinical.look_together (practice_id, id, agreement_id, couple_id, client_id, before, after, looked_at, idempotency_key)
       values ($1, gen_random_uuid(), $2, $3, $4, 3, 5, now(), gen_random_uuid())`,
      [practice.built.id, agreementId, own.id, person.id],
    );
  const strangers = async () => [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), other.maya, other.counselor];

  it('R4: lets each sign, look and stop in their own name, and staff alone write one down', async () => {
    for (const act of [signs, stops, looks]) {
      await within(as(own.maya), () => expect(act(own.jonah)).rejects.toThrow('row-level security'));
      await within(as(own.maya), async () => expect((await act(own.maya)).rowCount).toBe(1));
      for (const stranger of await strangers())
        await within(as(stranger), () => expect(act(stranger)).rejects.toThrow('row-level security'));
    }
    for (const person of [own.maya, ...(await strangers())])
      await within(as(person), () => expect(proposes(person)).rejects.toThrow('row-level security'));
    await within(as(own.counselor), async () => expect((await proposes(own.counselor)).rowCount).toBe(1));
  });

  it('R4: shows neither partner the other’s signature, look, or who stopped it', async () => {
    for (const person of [own.maya, own.counselor]) await signs(person, owner);
    await looks(own.maya, owner);
    await stops(own.maya, owner);
    const tables = ['agreement', 'agreement_signature', 'agreement_pause', 'look_together'];
    const seen = (person: Person) =>
      within(as(person), async () => {
        const counts = [];
        for (const table of tables) counts.push(await count(`clinical.${table}`));
        return counts;
      });
    expect(await seen(own.counselor)).toEqual([1, 2, 1, 1]);
    expect(await seen(own.maya)).toEqual([1, 1, 0, 1]);
    expect(await seen(own.jonah)).toEqual([1, 0, 0, 0]);
    for (const stranger of await strangers()) expect(await seen(stranger)).toEqual([0, 0, 0, 0]);
  });

  it('R4, R15: lets a partner stop it and not start it, and nobody read it after a separation', async () => {
    const change = (sql: string) => app.query(`update clinical.agreement set ${sql} where id = $1`, [agreementId]);
    await within(as(own.jonah), () =>
      expect(change("started_at = now(), ends_at = now() + interval '30 days'")).rejects.toThrow('row-level security'),
    );
    await within(as(own.jonah), async () => {
      expect((await change('paused_at = now()')).rowCount).toBe(1);
      expect((await change('paused_at = now()')).rowCount).toBe(0);
    });
    await within(as(other.maya), async () => expect((await change('paused_at = now()')).rowCount).toBe(0));
    await owner.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, own.id]);
    await within(as(own.jonah), async () =>
      expect([await count('clinical.agreement'), (await change('paused_at = now()')).rowCount]).toEqual([0, 0]),
    );
    await within(as(own.counselor), async () => expect(await count('clinical.agreement')).toBe(1));
  });
});
