import { randomUUID } from 'node:crypto';
import { as, FirstWall } from '../support/first-wall.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

describe('the database alone, of an applied pathway', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let other: TestCouple;
  let version: string;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    own = await practice.couple();
    other = await (await TestPractice.open(owner)).couple();
    version = (await owner.query<{ id: string }>('select id from directory.pathway_version limit 1')).rows[0]!.id;
  });
  const row = (couple: TestCouple, by: string) => [couple.built.practiceId, randomUUID(), couple.id, version, by, randomUUID()];
  const add = `insert into clinical.applied_pathway values ($1, $2, $3, $4, '2026-12-01', '{}', $5, now(), $6)`;

  it('R19: shows it to the couple’s counselor, and to neither partner', async () => {
    await owner.query(add, row(own, own.counselor.id));
    const seen = (person: typeof own.maya) => within(as(person), () => count('clinical.applied_pathway'));
    expect(await seen(own.counselor)).toBe(1);
    const strangers = [own.maya, own.jonah, other.counselor, await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN')];
    for (const stranger of strangers) expect(await seen(stranger)).toBe(0);
  });

  it('lets the counselor add one in their own name, for a couple of theirs, and change none', async () => {
    await within(as(own.counselor), async () => {
      expect((await app.query(add, row(own, own.counselor.id))).rowCount).toBe(1);
      await expect(app.query('update clinical.applied_pathway set starts_on = starts_on')).rejects.toThrow('permission denied');
    });
    for (const [person, values] of [
      [own.counselor, row(own, other.counselor.id)],
      [own.counselor, row(other, own.counselor.id)],
      [own.maya, row(own, own.maya.id)],
      [other.counselor, row(own, other.counselor.id)],
    ] as const)
      await within(as(person), () => expect(app.query(add, values)).rejects.toThrow('row-level security'));
  });
});
