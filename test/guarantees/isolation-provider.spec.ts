import { randomUUID } from 'node:crypto';
import { as, FirstWall } from '../support/first-wall.js';
import type { Person } from '../support/person.js';
import { TestPractice } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

describe('the database alone, of a practice’s sign-in provider', () => {
  let practice: TestPractice;
  let admin: Person;
  let others: Person[];
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    admin = await practice.staff('PRACTICE_ADMIN');
    const elsewhere = await TestPractice.open(owner);
    others = [await practice.staff('COUNSELOR', 'SUPERVISOR'), await practice.client('Maya'), await elsewhere.staff('PRACTICE_ADMIN')];
  });

  const sets = (db = app, more: { practiceId?: string; isOn?: boolean } = {}) =>
    db.query(
      `insert into directory.sign_in_provider (practice_id, sign_in_code, issuer, client_id, client_secret, strong_values, is_on, changed_at)
       values ($1, $2, 'https://login.example', 'roadback', 'x', '{}', $3, now())`,
      [more.practiceId ?? practice.built.id, randomUUID(), more.isOn ?? false],
    );

  it('lets the practice admin alone set one up, in their own practice', async () => {
    for (const person of others) await within(as(person), () => expect(sets()).rejects.toThrow('row-level security'));
    await within(as(admin), async () => expect((await sets()).rowCount).toBe(1));
    await within(as(admin), () => expect(sets(app, { practiceId: others[2]!.built!.practiceId })).rejects.toThrow('row-level security'));
  });

  it('takes none that is on and never worked', async () => {
    await within(as(admin), () => expect(sets(app, { isOn: true })).rejects.toThrow('sign_in_provider_tested'));
  });

  it('shows it to the practice admin alone, who alone changes it or takes it away', async () => {
    await sets(owner);
    const seen = (person: Person) => within(as(person), () => count('directory.sign_in_provider'));
    const changed = (person: Person, sql: string) => within(as(person), async () => (await app.query(sql)).rowCount);
    expect(await seen(admin)).toBe(1);
    for (const sql of [`update directory.sign_in_provider set client_id = 'x'`, 'delete from directory.sign_in_provider']) {
      expect(await changed(admin, sql)).toBe(1);
      for (const person of others) expect([await seen(person), await changed(person, sql)]).toEqual([0, 0]);
    }
  });

  it('shows who is linked to no role of the practice at all', async () => {
    await within(as(admin), () => expect(count('directory.provider_link')).rejects.toThrow('permission denied'));
  });
});
