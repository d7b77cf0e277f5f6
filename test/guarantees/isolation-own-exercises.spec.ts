import { randomUUID } from 'node:crypto';
import { as, FirstWall } from '../support/first-wall.js';
import { published } from '../support/own-exercises.js';
import type { Person } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

describe('the database alone, of a practice’s own exercises', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let other: TestCouple;
  let exerciseId: string;
  let versionId: string;
  let admin: Person;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    [own, other] = [await practice.couple(), await (await TestPractice.open(owner)).couple()];
    const made = await published(own.counselor);
    [exerciseId, versionId] = [made.own.id, made.version.id];
    admin = await practice.staff('PRACTICE_ADMIN');
  });
  const add = `insert into clinical.own_exercise (practice_id, id, platform_version_id, made_by, made_at, revision, changed_by, changed_at, idempotency_key)
    select $1, gen_random_uuid(), v.id, $2, now(), 1, $2, now(), gen_random_uuid() from directory.exercise_version v limit 1`;
  const publish = `insert into clinical.own_exercise_version (practice_id, id, exercise_id, version, revision, content, published_by, published_at)
    values ($1, gen_random_uuid(), $2, $4, $4, '{}', $3, now())`;

  it('shows drafts to the staff of the practice, and what is published to its clients too', async () => {
    const seen = (person: Person, table: string) => within(as(person), () => count(`clinical.${table}`));
    for (const person of [own.counselor, admin]) expect(await seen(person, 'own_exercise')).toBe(1);
    for (const person of [own.counselor, admin, own.maya, own.jonah]) expect(await seen(person, 'own_exercise_version')).toBe(1);
    for (const person of [own.maya, own.jonah, other.counselor, other.maya]) expect(await seen(person, 'own_exercise')).toBe(0);
    for (const person of [other.counselor, other.maya]) expect(await seen(person, 'own_exercise_version')).toBe(0);
    await within([practice.built.id, null, 'SYSTEM'], async () => {
      expect([await count('clinical.own_exercise'), await count('clinical.own_exercise_version')]).toEqual([0, 1]);
    });
  });

  it('lets a counselor of the practice make and publish, in their own name, and nobody else', async () => {
    const by = (person: Person) => [practice.built.id, person.id];
    await within(as(own.counselor), async () => {
      expect((await app.query(add, by(own.counselor))).rowCount).toBe(1);
      expect((await app.query(publish, [practice.built.id, exerciseId, own.counselor.id, 9])).rowCount).toBe(1);
    });
    for (const [person, name] of [
      [own.counselor, admin],
      [admin, admin],
      [own.maya, own.maya],
      [other.counselor, other.counselor],
    ] as const) {
      await within(as(person), () => expect(app.query(add, by(name))).rejects.toThrow('row-level security'));
      const values = [practice.built.id, exerciseId, name.id, 3];
      await within(as(person), () => expect(app.query(publish, values)).rejects.toThrow('row-level security'));
    }
  });

  it('lets a counselor of the practice alone write on one, and in their own name', async () => {
    const write = 'update clinical.own_exercise set revision = revision, changed_by = $2 where id = $1';
    await within(as(own.counselor), async () => expect((await app.query(write, [exerciseId, own.counselor.id])).rowCount).toBe(1));
    await within(as(own.counselor), () => expect(app.query(write, [exerciseId, admin.id])).rejects.toThrow('row-level security'));
    for (const person of [admin, own.maya, other.counselor])
      await within(as(person), async () => expect((await app.query(write, [exerciseId, person.id])).rowCount).toBe(0));
  });

  it('R13: lets nobody rewrite what was published, nor where an exercise comes from', async () => {
    for (const sql of [
      "update clinical.own_exercise_version set content = '{}'",
      'delete from clinical.own_exercise_version',
      'update clinical.own_exercise set platform_version_id = platform_version_id',
      'delete from clinical.own_exercise',
    ])
      await within(as(own.counselor), () => expect(app.query(sql)).rejects.toThrow('permission denied'));
  });

  it('gives versions that are there, of the platform or of the practice, and no others', async () => {
    const assign = (couple: TestCouple, version: string, isOwn: boolean) =>
      owner.query(
        `insert into clinical.assignment (practice_id, id, couple_id, exercise_version_id, is_own_version, mode, starts_on, opens_at, open_for_hours,
           assigned_by, assigned_at, idempotency_key)
         values ($1, $2, $3, $4, $5, 'EACH', '2026-12-01', '09:00', 4, $6, now(), $2)`,
        [couple.built.practiceId, randomUUID(), couple.id, version, isOwn, couple.counselor.id],
      );
    const { rows } = await owner.query<{ id: string }>('select id from directory.exercise_version limit 1');
    const platform = rows[0]!.id;
    for (const [couple, version, isOwn] of [
      [own, versionId, false],
      [own, platform, true],
      [own, randomUUID(), true],
      [own, randomUUID(), false],
      [other, versionId, true],
    ] as const)
      await expect(assign(couple, version, isOwn)).rejects.toMatchObject({ code: '23503' });
    expect((await assign(own, versionId, true)).rowCount).toBe(1);
    expect((await assign(own, platform, false)).rowCount).toBe(1);
  });
});
