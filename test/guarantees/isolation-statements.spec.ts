import { as, FirstWall } from '../support/first-wall.js';
import type { Person } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

describe('the database alone, of what the one who was hurt says', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let other: TestCouple;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    other = await (await TestPractice.open(owner)).couple();
    own = await practice.couple();
    for (const [kind, visibility] of [
      ['SAFETY_NEED', 'SHARED'],
      ['ASK', 'PRIVATE'],
      ['TRUST', 'PRIVATE'],
    ] as const)
      await says(own.maya, { kind, visibility }, owner);
  });

  const says = (author: Person, { kind = 'ASK', visibility = 'SHARED' } = {}, db = app, couple = own) =>
    db.query(
      `insert into clinical.statement (practice_id, id, couple_id, client_id, kind, words, visibility, said_at, idempotency_key)
       values ($1, gen_random_uuid(), $2, $3, $4, 'rb1.sit-with-me', $5, now(), gen_random_uuid())`,
      [practice.built.id, couple.id, author.id, kind, visibility],
    );
  const sets = (visibility: string) => app.query('update clinical.statement set visibility = $1', [visibility]);
  const seen = (person: Person) => within(as(person), () => count('clinical.statement'));

  it('R5: shows all to its author and the care team, to the partner what is shared, to nobody else anything', async () => {
    expect([await seen(own.maya), await seen(own.counselor), await seen(own.jonah)]).toEqual([3, 3, 1]);
    const neighbors = await practice.couple();
    const strangers = [
      await practice.staff('COUNSELOR'),
      await practice.staff('PRACTICE_ADMIN'),
      neighbors.maya,
      other.maya,
      other.counselor,
    ];
    for (const stranger of strangers) expect(await seen(stranger)).toBe(0);
  });

  it('R8: lets each speak for themself alone, and no counselor for them', async () => {
    for (const person of [own.jonah, own.counselor, other.maya])
      await within(as(person), () => expect(says(own.maya)).rejects.toThrow('row-level security'));
    for (const person of [own.maya, own.jonah]) await within(as(person), async () => expect((await says(person)).rowCount).toBe(1));
  });

  it('R5: is narrowed by its author alone, and widened by nobody', async () => {
    await within(as(own.maya), () => expect(sets('SHARED')).rejects.toThrow('row-level security'));
    await within(as(own.maya), async () => expect((await sets('PRIVATE')).rowCount).toBe(3));
    for (const person of [own.jonah, own.counselor, other.maya])
      await within(as(person), async () => expect((await sets('PRIVATE')).rowCount).toBe(0));
    await within(as(own.maya), () =>
      expect(app.query("update clinical.statement set words = 'Other words.'")).rejects.toThrow('permission denied'),
    );
    await within(as(own.maya), () => expect(app.query('delete from clinical.statement')).rejects.toThrow('permission denied'));
  });

  it('R15: is shared no longer once they are apart', async () => {
    await owner.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, own.id]);
    expect([await seen(own.maya), await seen(own.counselor), await seen(own.jonah)]).toEqual([3, 3, 0]);
  });
});
