import { asksBoth } from '../support/screenings.js';
import { as, FirstWall } from '../support/first-wall.js';
import type { Person } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

describe('the database alone, of safety', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let other: TestCouple;
  let roundId: string;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    other = await (await TestPractice.open(owner)).couple();
    own = await practice.couple();
    await asksBoth(own);
    roundId = (await owner.query<{ id: string }>('select id from clinical.screening_round where couple_id = $1', [own.id])).rows[0]!.id;
  });

  const answers = (author: Person, couple = own, db = app) =>
    db.query(
      `insert into clinical.screening (practice_id, id, round_id, couple_id, client_id, answers, sent_at)
       values ($1, gen_random_uuid(), $2, $3, $4, 'rb1.answers', now())`,
      [practice.built.id, roundId, couple.id, author.id],
    );
  const marks = (author: Person, db = app) =>
    db.query(
      `insert into clinical.screening_sent (practice_id, round_id, couple_id, client_id, idempotency_key)
       values ($1, $2, $3, $4, gen_random_uuid())`,
      [practice.built.id, roundId, own.id, author.id],
    );
  const clears = (by: Person, db = app) =>
    db.query(
      `insert into clinical.clearance (practice_id, id, couple_id, reason, first_talk_on, second_talk_on, recorded_by, recorded_at, ends_at, idempotency_key)
       values ($1, gen_random_uuid(), $2, 'rb1.reason', now(), now(), $3, now(), now() + interval '90 days', gen_random_uuid())`,
      [practice.built.id, own.id, by.id],
    );
  const strangers = async () => [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), other.maya, other.counselor];

  it('R3: lets each partner write their own answers, and reads them to the care team alone, not even to their author', async () => {
    await within(as(own.maya), () => expect(answers(own.jonah)).rejects.toThrow('row-level security'));
    await within(as(own.maya), () => expect(marks(own.jonah)).rejects.toThrow('row-level security'));
    await within(as(own.counselor), () => expect(answers(own.maya)).rejects.toThrow('row-level security'));
    await within(as(own.maya), async () => expect([(await answers(own.maya)).rowCount, await count('clinical.screening')]).toEqual([1, 0]));
    await within(as(own.maya), async () =>
      expect([(await marks(own.maya)).rowCount, await count('clinical.screening_sent')]).toEqual([1, 1]),
    );
    await answers(own.maya, own, owner);
    await marks(own.maya, owner);
    const seen = (person: Person) =>
      within(as(person), async () => [await count('clinical.screening'), await count('clinical.screening_sent')]);
    expect(await seen(own.counselor)).toEqual([1, 0]);
    expect(await seen(own.maya)).toEqual([0, 1]);
    expect(await seen(own.jonah)).toEqual([0, 0]);
    for (const stranger of await strangers()) expect(await seen(stranger)).toEqual([0, 0]);
  });

  it('R3: shows a round to both partners alike, and lets neither open one', async () => {
    const seen = (person: Person) => within(as(person), () => count('clinical.screening_round'));
    expect([await seen(own.maya), await seen(own.jonah), await seen(own.counselor)]).toEqual([1, 1, 1]);
    for (const stranger of await strangers()) expect(await seen(stranger)).toBe(0);
    const asks = (by: string | null) =>
      app.query(
        `insert into clinical.screening_round (practice_id, id, couple_id, version, asked_by, asked_at, idempotency_key)
         values ($1, gen_random_uuid(), $2, 1, $3, now(), gen_random_uuid())`,
        [practice.built.id, own.id, by],
      );
    for (const partner of [own.maya, own.jonah])
      await within(as(partner), () => expect(asks(partner.id)).rejects.toThrow('row-level security'));
    await within(as(own.maya), () => expect(asks(null)).rejects.toThrow('row-level security'));
    await within(as(own.counselor), async () => expect((await asks(own.counselor.id)).rowCount).toBe(1));
    await within([practice.built.id, null, 'SYSTEM', [own.id]], async () => expect((await asks(null)).rowCount).toBe(1));
  });

  it('R3: lets the counselor alone record, read and take back a clearance', async () => {
    for (const person of [own.maya, own.jonah, ...(await strangers())])
      await within(as(person), () => expect(clears(person)).rejects.toThrow('row-level security'));
    await within(as(own.counselor), () => expect(clears(own.maya)).rejects.toThrow('row-level security'));
    await within(as(own.counselor), async () => expect((await clears(own.counselor)).rowCount).toBe(1));
    await clears(own.counselor, owner);
    const withdraws = (by: Person) =>
      app.query("update clinical.clearance set withdrawn_by = $1, withdrawn_at = now(), withdrawn_reason = 'rb1.threat'", [by.id]);
    for (const person of [own.maya, own.jonah, ...(await strangers())])
      await within(as(person), async () => expect([await count('clinical.clearance'), (await withdraws(person)).rowCount]).toEqual([0, 0]));
    await within(as(own.counselor), () => expect(withdraws(own.maya)).rejects.toThrow('row-level security'));
    await within(as(own.counselor), async () => {
      expect((await withdraws(own.counselor)).rowCount).toBe(1);
      // What was taken back stays as it is.
      expect((await withdraws(own.counselor)).rowCount).toBe(0);
    });
  });
});
