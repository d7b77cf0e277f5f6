import { buildNoticed, buildPromise } from '@roadback/builders/promises';
import { as, FirstWall } from '../support/first-wall.js';
import { today } from '../support/homework.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

describe('the database alone, of a promise', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let other: TestCouple;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    other = await (await TestPractice.open(owner)).couple();
    own = await practice.couple();
  });

  it('R5, R7, R19: shows of promises what is shared, to either voice nothing of the other that is private, and lets nobody widen', async () => {
    const shown = { words: 'I call.', kind: 'CALL_OR_WRITE', timing: 'WHEN_IT_HAPPENS', at: null, rule: null } as const;
    const moments = [
      { daysAgo: 1, kind: 'KEPT', view: { kind: 'DISPUTED', visibility: 'PRIVATE' } },
      { daysAgo: 2, kind: 'KEPT', view: { kind: 'CONFIRMED', visibility: 'SHARED' } },
    ] as const;
    const promise = (visibility: 'PRIVATE' | 'SHARED') =>
      buildPromise(owner, own.built, own.jonah.built!, { ...shown, visibility, moments }, today(), today());
    const kept = await promise('SHARED');
    await promise('PRIVATE');
    for (const { id } of [kept])
      await owner.query(`insert into clinical.commitment_end values ($1, $2, $3, $4, $5, now(), 'SHARED')`, [
        practice.built.id,
        id,
        own.id,
        own.jonah.id,
        own.counselor.id,
      ]);
    await owner.query(`insert into clinical.commitment_end_reason values ($1, $2, $3, 'rb1.why')`, [practice.built.id, kept.id, own.id]);
    for (const visibility of ['PRIVATE', 'SHARED'] as const)
      await buildNoticed(owner, own.built, own.maya.built!, { words: 'A call.', day: today(), visibility });
    const tables = ['commitment', 'commitment_end', 'commitment_end_reason', 'moment', 'moment_report', 'moment_view', 'noticed'];
    const seen = (person: typeof own.maya) =>
      within(as(person), async () => {
        const counts: number[] = [];
        for (const table of tables) counts.push(await count(`clinical.${table}`));
        return counts;
      });
    expect(await seen(own.counselor)).toEqual([2, 1, 1, 4, 4, 4, 2]);
    expect(await seen(own.jonah)).toEqual([2, 1, 0, 4, 4, 2, 1]);
    expect(await seen(own.maya)).toEqual([1, 1, 0, 2, 2, 4, 2]);
    for (const stranger of [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), other.maya])
      expect(await seen(stranger)).toEqual(tables.map(() => 0));
    for (const [author, partner, table] of [
      [own.jonah, own.maya, 'commitment'],
      [own.jonah, own.maya, 'commitment_end'],
      [own.jonah, own.maya, 'moment'],
      [own.jonah, own.maya, 'moment_report'],
      [own.maya, own.jonah, 'moment_view'],
      [own.maya, own.jonah, 'noticed'],
    ] as const) {
      const set = (visibility: string) => app.query(`update clinical.${table} set visibility = $1`, [visibility]);
      await within(as(author), () => expect(set('SHARED')).rejects.toThrow('row-level security'));
      await within(as(author), async () => expect([table, ((await set('PRIVATE')).rowCount ?? 0) > 0]).toEqual([table, true]));
      await within(as(partner), async () => expect([table, (await set('PRIVATE')).rowCount]).toEqual([table, 0]));
      await within(as(own.counselor), async () => expect([table, (await set('PRIVATE')).rowCount]).toEqual([table, 0]));
      await within(as(author), () => expect(app.query(`delete from clinical.${table}`)).rejects.toThrow('permission denied'));
    }
    // Nobody speaks for the other: neither a view nor a report in another's name.
    const speaks = (clientId: string) =>
      app.query(
        `insert into clinical.moment_view (practice_id, id, couple_id, client_id, moment_id, number, kind, visibility, sent_at, idempotency_key)
         values ($1, gen_random_uuid(), $2, $3, $4, 9, 'CONFIRMED', 'SHARED', now(), gen_random_uuid())`,
        [practice.built.id, own.id, clientId, kept.momentIds[0]],
      );
    await within(as(own.jonah), () => expect(speaks(own.maya.id)).rejects.toThrow('row-level security'));
    await within(as(own.counselor), () => expect(speaks(own.maya.id)).rejects.toThrow('row-level security'));
    await within(as(own.maya), async () => expect((await speaks(own.maya.id)).rowCount).toBe(1));
    await owner.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, own.id]);
    expect(await seen(own.jonah)).toEqual([2, 1, 0, 4, 4, 0, 0]);
    expect(await seen(own.maya)).toEqual([0, 0, 0, 0, 0, 4, 2]);
  });
});
