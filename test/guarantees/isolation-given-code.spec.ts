import { randomUUID } from 'node:crypto';
import { as, FirstWall } from '../support/first-wall.js';
import type { Person } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

describe('the database alone, of codes that a counselor gave', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let other: TestCouple;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    [own, other] = [await practice.couple(), await practice.couple()];
  });

  const gives = (by: Person, db = app) =>
    db.query(
      `insert into directory.given_code (practice_id, id, couple_id, client_id, code_hash, given_by, given_at, ends_at)
       values ($1, $2, $3, $4, 'x', $5, now(), now() + interval '1 day')`,
      [practice.built.id, randomUUID(), own.id, own.maya.id, by.id],
    );

  it('lets those who act for the couple give one, in their own name', async () => {
    const strangers = [own.maya, own.jonah, other.counselor, await practice.staff('PRACTICE_ADMIN'), await practice.staff('SUPERVISOR')];
    for (const person of strangers) await within(as(person), () => expect(gives(person)).rejects.toThrow('row-level security'));
    await within(as(own.counselor), () => expect(gives(other.counselor)).rejects.toThrow('row-level security'));
    await within(as(own.counselor), async () => expect((await gives(own.counselor)).rowCount).toBe(1));
  });

  it('R19: shows one to the care team alone, and to neither partner', async () => {
    await gives(own.counselor, owner);
    const seen = (person: Person) => within(as(person), () => count('directory.given_code'));
    expect([await seen(own.counselor), await seen(own.maya), await seen(own.jonah), await seen(other.counselor)]).toEqual([1, 0, 0, 0]);
  });

  it('shows mails, devices, secrets and addresses to no role of the practice at all', async () => {
    for (const table of ['directory.mail', 'directory.device', 'directory.sent_secret', 'directory.account'])
      await within(as(own.counselor), () => expect(count(table)).rejects.toThrow('permission denied'));
  });

  it('shows how a client is reached to themself, their care team and the practice admin, never to the partner', async () => {
    await owner.query("update directory.membership set notices = 'NONE' where person_id = $1", [own.maya.id]);
    const seen = (person: Person) =>
      within(as(person), () => count('directory.membership', `person_id = '${own.maya.id}' and notices = 'NONE'`));
    expect([await seen(own.maya), await seen(own.counselor), await seen(own.jonah), await seen(other.counselor)]).toEqual([1, 1, 0, 0]);
  });

  it('lets a client change what is known of their address, and nobody else’s', async () => {
    const changes = (by: Person, whose: Person) =>
      within(
        as(by),
        async () =>
          (
            await app.query("update clinical.client_contact set email = 'x@y.example' where practice_id = $1 and client_id = $2", [
              practice.built.id,
              whose.id,
            ])
          ).rowCount,
      );
    expect([await changes(own.maya, own.maya), await changes(own.jonah, own.maya), await changes(own.counselor, own.maya)]).toEqual([
      1, 0, 0,
    ]);
  });
});
