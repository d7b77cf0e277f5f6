import { as, FirstWall } from '../support/first-wall.js';
import { checksIn, givenToBoth, sends } from '../support/homework.js';
import { DeclareSeparation } from '../support/operations.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

describe('the database alone, of a plan and of parting', () => {
  let practice: TestPractice;
  let couple: TestCouple;
  let other: TestCouple;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    couple = await practice.couple();
    other = await (await TestPractice.open(owner)).couple();
  });

  it('R15: shows a partner nothing shared any more once the couple is separated', async () => {
    const apart = await practice.couple();
    const given = await givenToBoth(apart);
    await sends(apart.jonah, given.jonahTask, given.version, 'SHARED');
    await checksIn(apart.jonah, 'SHARED');
    const seen = () => within(as(apart.maya), async () => [await count('clinical.submission'), await count('clinical.check_in')]);
    expect(await seen()).toEqual([1, 1]);
    await apart.jonah.does(DeclareSeparation);
    expect(await seen()).toEqual([0, 0]);
    // Of the other there is nothing left to read but that they were two, in whatever table.
    const { rows } = await owner.query<{ name: string }>(
      "select table_name as name from information_schema.columns where table_schema = 'clinical' and column_name = 'client_id' order by 1",
    );
    expect(rows.length).toBeGreaterThan(12);
    await within(as(apart.maya), async () => {
      for (const { name } of rows)
        expect([name, await count(`clinical.${name}`, `client_id = '${apart.jonah.id}'`)]).toEqual([name, name === 'partner' ? 1 : 0]);
    });
  });

  it('R15: lets the two and their counselor separate a couple, in their own name, and nobody turn it back', async () => {
    const apart = await practice.couple();
    const separate = (state: string) =>
      app.query('update clinical.couple set state = $3 where practice_id = $1 and id = $2', [practice.built.id, apart.id, state]);
    for (const person of [apart.maya, apart.jonah, apart.counselor]) {
      await within(as(person), async () => expect((await separate('SEPARATED')).rowCount).toBe(1));
      await within(as(person), () => expect(separate('ACTIVE')).rejects.toThrow('row-level security'));
    }
    for (const stranger of [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), couple.maya, other.counselor])
      await within(as(stranger), async () => expect((await separate('SEPARATED')).rowCount).toBe(0));
    const declare = (by: string, reason: string | null) =>
      app.query(
        'insert into clinical.separation (practice_id, couple_id, declared_by, declared_at, reason) values ($1, $2, $3, now(), $4)',
        [practice.built.id, apart.id, by, reason],
      );
    await within(as(apart.maya), async () => {
      expect((await declare(apart.maya.id, null)).rowCount).toBe(1);
      expect(await count('clinical.separation')).toBe(0);
    });
    await within(as(apart.counselor), async () => {
      expect((await declare(apart.counselor.id, 'rb1.they-part')).rowCount).toBe(1);
      expect(await count('clinical.separation')).toBe(1);
    });
    for (const [person, by, reason] of [
      [apart.maya, apart.jonah.id, null],
      [apart.maya, apart.maya.id, 'rb1.a-reason'],
      [apart.counselor, apart.counselor.id, null],
      [couple.maya, couple.maya.id, null],
    ] as const)
      await within(as(person), () => expect(declare(by, reason)).rejects.toThrow('row-level security'));
  });

  it('R1, R2: lets the counselor alone record a lapse and say how the plan stands, and shows the two its words', async () => {
    const values = [practice.built.id, couple.planId, couple.id];
    const insert = (sql: string, person: typeof couple.maya, more: string[] = []) => app.query(sql, [...values, person.id, ...more]);
    const lapse = `insert into clinical.lapse values ($1, gen_random_uuid(), $2, $3, $5, 'LAPSE', current_date, 'rb1.a-note', $4, now(), gen_random_uuid())`;
    const outcome = `insert into clinical.plan_outcome values ($1, gen_random_uuid(), $2, $3, 'PAUSED', 'rb1.a-reason', null, $4, now())`;
    for (const [sql, more] of [
      [lapse, [couple.jonah.id]],
      [outcome, []],
    ] as const) {
      await within(as(couple.counselor), async () => expect((await insert(sql, couple.counselor, [...more])).rowCount).toBe(1));
      await within(as(couple.counselor), () => expect(insert(sql, couple.maya, [...more])).rejects.toThrow('row-level security'));
      await within(as(couple.maya), () => expect(insert(sql, couple.maya, [...more])).rejects.toThrow('row-level security'));
    }
    // What there is of both is read by the care team, and by neither of the two.
    await owner.query(lapse, [...values, couple.counselor.id, couple.jonah.id]);
    await owner.query(outcome, [...values, couple.counselor.id]);
    const seen = (person: typeof couple.maya) =>
      within(as(person), async () => [await count('clinical.lapse'), await count('clinical.plan_outcome')]);
    expect(await seen(couple.counselor)).toEqual([1, 1]);
    for (const person of [couple.maya, couple.jonah, other.counselor]) expect(await seen(person)).toEqual([0, 0]);
    const conclude = () => app.query("update clinical.plan set outcome = 'PAUSED' where practice_id = $1 and id = $2", values.slice(0, 2));
    await within(as(couple.counselor), async () => expect((await conclude()).rowCount).toBe(1));
    for (const person of [couple.maya, couple.jonah, other.counselor])
      await within(as(person), async () => expect((await conclude()).rowCount).toBe(0));
    const say = () => app.query("insert into clinical.plan_words values ($1, $2, $3, 'rb1.we-rest')", values);
    await within(as(couple.counselor), async () => expect((await say()).rowCount).toBe(1));
    await within(as(couple.maya), () => expect(say()).rejects.toThrow('row-level security'));
    await owner.query("insert into clinical.plan_words values ($1, $2, $3, 'rb1.we-rest')", values);
    for (const person of [couple.maya, couple.jonah, couple.counselor])
      await within(as(person), async () => expect(await count('clinical.plan_words')).toBe(1));
    for (const person of [couple.maya, other.counselor])
      await within(as(person), async () => expect((await app.query('delete from clinical.plan_words')).rowCount).toBe(0));
    await within(as(couple.counselor), async () => expect((await app.query('delete from clinical.plan_words')).rowCount).toBe(1));
  });
});
