import { as, FirstWall } from '../support/first-wall.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

describe('the database alone, of a question', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let other: TestCouple;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    other = await (await TestPractice.open(owner)).couple();
    own = await practice.couple();
  });

  it('R5, R19: shows of a question its author all, the partner what lies with them, and neither of them an alert', async () => {
    const ask = (place: string, number: number) =>
      owner.query<{ id: string }>(
        `insert into clinical.question (practice_id, id, couple_id, client_id, words, urgency, visibility, place, opens_at, placed_at, placed_by,
                                        asked_at, idempotency_key)
         values ($1, gen_random_uuid(), $2, $3, 'rb1.when', 'NEXT_WINDOW', 'SHARED', $4, $5, now(), $3, now() - make_interval(mins => $6),
                 gen_random_uuid()) returning id`,
        [practice.built.id, own.id, own.maya.id, place, place === 'WITH_PARTNER' ? new Date() : null, number],
      );
    const { rows } = await ask('WITH_PARTNER', 1);
    for (const [index, place] of ['WITH_COUNSELOR', 'FOR_SESSION', 'WITHDRAWN'].entries()) await ask(place, index + 2);
    const answers = (person: typeof own.maya) =>
      app.query(
        `insert into clinical.question_answer (practice_id, id, couple_id, client_id, question_id, number, kind, words, visibility, answered_at,
                                               idempotency_key)
         values ($1, gen_random_uuid(), $2, $3, $4, 1, 'FULLY', 'rb1.in-march', 'SHARED', now(), gen_random_uuid())`,
        [practice.built.id, own.id, person.id, rows[0]!.id],
      );
    const raises = (clientId: string) =>
      app.query(
        `insert into clinical.alert (practice_id, id, couple_id, client_id, kind, about_id, raised_at)
         values ($1, gen_random_uuid(), $2, $3, 'rb1.kind', gen_random_uuid(), now())`,
        [practice.built.id, own.id, clientId],
      );
    const seen = (person: typeof own.maya) => within(as(person), () => count('clinical.question'));
    expect([await seen(own.counselor), await seen(own.maya)]).toEqual([4, 4]);
    expect(await seen(own.jonah)).toBe(1);
    for (const stranger of [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), other.maya])
      expect(await seen(stranger)).toBe(0);
    // Its author takes one back, and moves none on; the partner moves none at all.
    const move = (place: string) =>
      app.query("update clinical.question set place = $1, opens_at = null, placed_by = $2 where place = 'FOR_SESSION'", [
        place,
        own.maya.id,
      ]);
    await within(as(own.maya), () => expect(move('WITH_COUNSELOR')).rejects.toThrow('row-level security'));
    await within(as(own.maya), async () => expect((await move('WITHDRAWN')).rowCount).toBe(1));
    await within(as(own.jonah), async () => expect((await move('WITHDRAWN')).rowCount).toBe(0));
    await within(as(own.jonah), () => expect(answers(own.maya)).rejects.toThrow('row-level security'));
    await within(as(own.jonah), async () => expect((await answers(own.jonah)).rowCount).toBe(1));
    // An answer is taken back by its author alone, and never given again.
    await owner.query(
      `insert into clinical.question_answer (practice_id, id, couple_id, client_id, question_id, number, kind, words, visibility, answered_at,
                                             idempotency_key)
       select $1, gen_random_uuid(), $2, $3, $4, n, 'FULLY', 'rb1.in-march', case n when 1 then 'SHARED' else 'PRIVATE' end, now(), gen_random_uuid()
         from generate_series(1, 2) n`,
      [practice.built.id, own.id, own.jonah.id, rows[0]!.id],
    );
    const given = (person: typeof own.maya) => within(as(person), () => count('clinical.question_answer'));
    expect([await given(own.counselor), await given(own.jonah), await given(own.maya), await given(other.maya)]).toEqual([2, 2, 1, 0]);
    const takes = (visibility: string) => app.query('update clinical.question_answer set visibility = $1', [visibility]);
    await within(as(own.maya), async () => expect((await takes('PRIVATE')).rowCount).toBe(0));
    await within(as(own.counselor), async () => expect((await takes('PRIVATE')).rowCount).toBe(0));
    await within(as(own.jonah), () => expect(takes('SHARED')).rejects.toThrow('row-level security'));
    await within(as(own.jonah), async () => expect((await takes('PRIVATE')).rowCount).toBe(2));
    // An alert goes in by whoever caused it, and comes back to the care team alone.
    await within(as(own.jonah), () => expect(raises(own.maya.id)).rejects.toThrow('row-level security'));
    await within(as(own.jonah), async () => expect([(await raises(own.jonah.id)).rowCount, await count('clinical.alert')]).toEqual([1, 0]));
    await within(as(own.counselor), async () =>
      expect([(await raises(own.jonah.id)).rowCount, await count('clinical.alert')]).toEqual([1, 1]),
    );
    // Each one hears of their own part in the plan, and of nobody else's.
    const role = async (coupleId: string) =>
      (await app.query<{ role: string | null }>('select app.role_in_plan($1) as role', [coupleId])).rows[0]!.role;
    const neighbors = await practice.couple();
    await within(as(own.maya), async () =>
      expect([await role(own.id), await role(neighbors.id), await role(other.id)]).toEqual(['HURT', null, null]),
    );
    await within(as(own.jonah), async () => expect(await role(own.id)).toBe('REBUILDING'));
    await within(as(own.counselor), async () => expect(await role(own.id)).toBeNull());
    await owner.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, own.id]);
    expect(await seen(own.jonah)).toBe(0);
    expect(await seen(own.maya)).toBe(4);
  });
});
