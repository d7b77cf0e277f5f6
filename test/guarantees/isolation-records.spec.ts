import { randomUUID } from 'node:crypto';
import { as, FirstWall } from '../support/first-wall.js';
import { AddLegalHoldEntry, AskCorrection, PlaceLegalHold, RecordErasure } from '../support/operations.js';
import type { Person } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

describe('the database alone, of records', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let other: TestCouple;
  let admin: Person;
  let erasureId: string;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    other = await (await TestPractice.open(owner)).couple();
    own = await practice.couple();
    admin = await practice.staff('PRACTICE_ADMIN');
    await own.maya.does(AskCorrection, { input: { part: 'TASKS', words: 'It was Monday.', idempotencyKey: randomUUID() } });
    const { id: holdId } = await admin.does(PlaceLegalHold, {
      input: { clientId: own.maya.id, kind: 'OTHER', reason: 'A letter came in May.' },
    });
    await admin.does(AddLegalHoldEntry, { input: { holdId, words: 'Read it.', idempotencyKey: randomUUID() } });
    erasureId = (await admin.does(RecordErasure, { clientId: own.maya.id })).id;
  });

  const seen = (person: Person, table: string) => within(as(person), () => count(`clinical.${table}`));
  const system = (): [string, null, string, string[]] => [practice.built.id, null, 'SYSTEM', [own.id]];

  it('R19: shows a wish for correction to its author and the care team alone', async () => {
    expect([await seen(own.maya, 'correction'), await seen(own.counselor, 'correction')]).toEqual([1, 1]);
    for (const stranger of [own.jonah, admin, await practice.staff('COUNSELOR'), other.maya, other.counselor])
      expect(await seen(stranger, 'correction')).toBe(0);
  });

  it('lets nobody ask, or answer, in another’s name', async () => {
    const asks = () =>
      app.query(
        `insert into clinical.correction (practice_id, id, couple_id, client_id, part, words, asked_at, idempotency_key)
         values ($1, gen_random_uuid(), $2, $3, 'TASKS', 'rb1.x', now(), gen_random_uuid())`,
        [practice.built.id, own.id, own.maya.id],
      );
    for (const person of [own.jonah, own.counselor]) await within(as(person), () => expect(asks()).rejects.toThrow('row-level security'));
    await within(as(own.maya), async () => expect((await asks()).rowCount).toBe(1));
    const answers = (by: string) =>
      app.query("update clinical.correction set outcome = 'CORRECTED', reply = 'rb1.x', answered_by = $1, answered_at = now()", [by]);
    await within(as(own.maya), async () => expect((await answers(own.maya.id)).rowCount).toBe(0));
    await within(as(own.counselor), () => expect(answers(admin.id)).rejects.toThrow('row-level security'));
    await within(as(own.counselor), async () => {
      expect((await answers(own.counselor.id)).rowCount).toBe(1);
      // Once.
      expect((await answers(own.counselor.id)).rowCount).toBe(0);
    });
  });

  it('shows what is decided about records to the practice admin alone', async () => {
    for (const table of ['erasure', 'legal_hold', 'legal_hold_entry']) {
      expect(await seen(admin, table)).toBe(1);
      for (const person of [own.jonah, own.counselor, await practice.staff('SUPERVISOR'), other.maya, other.counselor])
        expect(await seen(person, table)).toBe(0);
    }
    expect([await seen(own.maya, 'erasure'), await seen(own.maya, 'legal_hold')]).toEqual([1, 0]);
  });

  it('lets the admin decide and the job do it, and neither take the step of the other', async () => {
    const decide = () => app.query("update clinical.erasure set state = 'DECIDED', decided_by = $1, decided_at = now()", [admin.id]);
    const done = () =>
      app.query("update clinical.erasure set state = 'DONE', decided_by = $1, decided_at = now(), done_at = now()", [admin.id]);
    await within(as(own.maya), async () => expect((await decide()).rowCount).toBe(0));
    await within(as(admin), () => expect(done()).rejects.toThrow('row-level security'));
    await within(as(admin), async () => expect((await decide()).rowCount).toBe(1));
    await within(system(), async () => expect((await done()).rowCount).toBe(0));
    await owner.query(
      "update clinical.erasure set state = 'DECIDED', decided_by = $2, decided_at = now() where practice_id = $1 and id = $3",
      [practice.built.id, admin.id, erasureId],
    );
    await within(as(admin), async () => expect((await done()).rowCount).toBe(0));
    await within(system(), () => expect(decide()).rejects.toThrow('row-level security'));
    await within(system(), async () => expect((await done()).rowCount).toBe(1));
  });

  it('lets the job alone erase a name, of those it names, and write nothing else there', async () => {
    const erases = (name = '—') => app.query('update clinical.client set given_name = $1, family_name = $2', [name, '']);
    const forgets = (email = '') => app.query("update clinical.client_contact set email = $1, born_on = '1900-01-01'", [email]);
    for (const person of [own.jonah, own.counselor]) await within(as(person), async () => expect((await erases()).rowCount).toBe(0));
    for (const person of [own.counselor, admin]) await within(as(person), async () => expect((await forgets()).rowCount).toBe(0));
    // One's own alone.
    await within(as(own.jonah), async () => expect((await forgets()).rowCount).toBe(1));
    await within(system(), async () => expect([(await erases()).rowCount, (await forgets()).rowCount]).toEqual([2, 2]));
    await within(system(), () => expect(erases('Maya')).rejects.toThrow('row-level security'));
    await within(system(), () => expect(forgets('a@b.example')).rejects.toThrow('row-level security'));
    await within([practice.built.id, null, 'SYSTEM', []], async () => expect((await erases()).rowCount).toBe(0));
  });

  it('R19: tells the partner nothing of who left', async () => {
    const leaves = () => app.query('insert into clinical.leaving values ($1, $2, now())', [practice.built.id, own.maya.id]);
    await within(as(own.jonah), () => expect(leaves()).rejects.toThrow('row-level security'));
    await within(as(own.maya), async () => expect((await leaves()).rowCount).toBe(1));
    await owner.query('insert into clinical.leaving values ($1, $2, now())', [practice.built.id, own.maya.id]);
    expect([await seen(own.counselor, 'leaving'), await seen(admin, 'leaving'), await seen(own.jonah, 'leaving')]).toEqual([1, 1, 0]);
    // Nobody ends the membership of another; whoever ends their own is out.
    const ends = (id: string) => app.query("update directory.membership set state = 'ENDED' where person_id = $1", [id]);
    await within(as(own.jonah), async () => expect((await ends(own.maya.id)).rowCount).toBe(0));
    await within(as(own.jonah), async () => expect((await ends(own.jonah.id)).rowCount).toBe(1));
  });
});
