import { givenAReveal, sends } from '../support/homework.js';
import { as, FirstWall } from '../support/first-wall.js';
import { OpenReveal } from '../support/operations.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

describe('the database alone, of a reveal', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let other: TestCouple;
  let given: Awaited<ReturnType<typeof givenAReveal>>;
  let ids: { maya: string; jonah: string };
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    other = await (await TestPractice.open(owner)).couple();
    own = await practice.couple();
    given = await givenAReveal(own);
    ids = {
      maya: (await sends(own.maya, given.mayaTask, given.version, 'HELD')).id,
      jonah: (await sends(own.jonah, given.jonahTask, given.version, 'HELD')).id,
    };
  });

  const seen = (person: TestCouple['maya']) => within(as(person), () => count('clinical.submission'));
  const adds = (by: string, id = 'gen_random_uuid()') =>
    app.query(`insert into clinical.opening values ($1, ${id}, $2, $3, $4, $5, now())`, [
      practice.built.id,
      own.id,
      given.assignmentId,
      given.day,
      by,
    ]);
  const opensOne = (id: string, opening: string) =>
    app.query('update clinical.submission set opening_id = $1 where id = $2', [opening, id]);

  it('R5: shows what is held to its author and the care team alone', async () => {
    expect([await seen(own.counselor), await seen(own.maya), await seen(own.jonah)]).toEqual([2, 1, 1]);
    for (const stranger of [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), other.maya, other.counselor])
      expect(await seen(stranger)).toBe(0);
  });

  it('R5: lets the care team open what is held, and nobody else, nor in another’s name, nor anything else of it', async () => {
    const id = '7b5f2f8e-1111-4111-8111-111111111111';
    const opening = `'${id}'`;
    for (const stranger of [own.maya, own.jonah, await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN')])
      await within(as(stranger), () => expect(adds(stranger.id, opening)).rejects.toThrow('row-level security'));
    await within(as(own.counselor), () => expect(adds(own.maya.id, opening)).rejects.toThrow('row-level security'));
    await within(as(own.counselor), async () => {
      await adds(own.counselor.id, opening);
      expect((await opensOne(ids.maya, id)).rowCount).toBe(1);
    });
    // It opens, or it leaves all as it is.
    const sets = (what: string) => app.query(`update clinical.submission set ${what} where id = $1`, [ids.maya]);
    for (const what of ["visibility = 'SHARED'", "visibility = 'PRIVATE'", 'opening_id = null'])
      await within(as(own.counselor), () => expect(sets(what)).rejects.toThrow('row-level security'));
    // What is private is out of its reach.
    await owner.query("update clinical.submission set visibility = 'PRIVATE' where id = $1", [ids.maya]);
    await within(as(own.counselor), async () => {
      await adds(own.counselor.id, opening);
      expect((await opensOne(ids.maya, id)).rowCount).toBe(0);
    });
    await owner.query("update clinical.submission set visibility = 'HELD' where id = $1", [ids.maya]);
    await within(as(own.counselor), () => expect(app.query('delete from clinical.opening')).rejects.toThrow('permission denied'));
    await within(as(own.counselor), () => expect(app.query('update clinical.opening set day = day')).rejects.toThrow('permission denied'));
  });

  it('R5: lets no client open: not the partner’s, and of one’s own only towards private', async () => {
    const opening = '7b5f2f8e-1111-4111-8111-111111111111';
    await within(as(own.jonah), async () => expect((await opensOne(ids.maya, opening)).rowCount).toBe(0));
    await within(as(own.maya), () => expect(opensOne(ids.maya, opening)).rejects.toThrow('row-level security'));
    await owner.query("update clinical.submission set visibility = 'PRIVATE' where id = $1", [ids.maya]);
    const widens = (to: string) => app.query('update clinical.submission set visibility = $1 where id = $2', [to, ids.maya]);
    for (const to of ['HELD', 'SHARED']) await within(as(own.maya), () => expect(widens(to)).rejects.toThrow('row-level security'));
    await owner.query("update clinical.submission set visibility = 'HELD' where id = $1", [ids.maya]);
    await within(as(own.maya), async () => expect((await widens('PRIVATE')).rowCount).toBe(1));
  });

  it('R5: takes no submission that is opened from the first', async () => {
    const twin = await givenAReveal(own, 'one-thing-you-did');
    const sendsOpened = (opening: string | null) =>
      app.query(
        `insert into clinical.submission (practice_id, id, couple_id, client_id, task_id, exercise_version_id, kind, answers, visibility, sent_at,
                                          idempotency_key, opening_id)
         values ($1, gen_random_uuid(), $2, $3, $4, $5, 'SENT', 'rb1.answers', 'HELD', now(), gen_random_uuid(), $6)`,
        [practice.built.id, own.id, own.maya.id, twin.mayaTask, twin.version.id, opening],
      );
    await within(as(own.maya), () => expect(sendsOpened('7b5f2f8e-1111-4111-8111-111111111111')).rejects.toThrow('row-level security'));
    await within(as(own.maya), async () => expect((await sendsOpened(null)).rowCount).toBe(1));
  });

  it('R5, R15: shows the partner what was opened while it is shared and the two are a couple', async () => {
    await own.counselor.does(OpenReveal, { input: { assignmentId: given.assignmentId, day: given.day, bothAgreed: true } });
    expect([await seen(own.maya), await seen(own.jonah)]).toEqual([2, 2]);
    expect(await within(as(own.jonah), () => count('clinical.opening'))).toBe(1);
    for (const stranger of [await practice.staff('COUNSELOR'), other.maya])
      expect(await within(as(stranger), () => count('clinical.opening'))).toBe(0);
    await within(as(own.maya), async () => {
      await app.query("update clinical.submission set visibility = 'PRIVATE' where id = $1", [ids.maya]);
      await app.query('select app.set_ctx($1, $2, $3, null)', as(own.jonah));
      expect(await count('clinical.submission')).toBe(1);
    });
    await owner.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, own.id]);
    expect([await seen(own.maya), await seen(own.jonah), await seen(own.counselor)]).toEqual([1, 1, 2]);
    await within(as(own.counselor), () => expect(adds(own.counselor.id)).rejects.toThrow('row-level security'));
  });
});
