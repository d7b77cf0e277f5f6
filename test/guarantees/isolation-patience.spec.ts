import { randomUUID } from 'node:crypto';
import { buildPauses, buildTrigger } from '@roadback/builders/patience';
import { as, FirstWall } from '../support/first-wall.js';
import { today } from '../support/homework.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);
const now = new Date();

describe('the database alone, of patience', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let other: TestCouple;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    other = await (await TestPractice.open(owner)).couple();
    own = await practice.couple();
  });
  const separates = () =>
    owner.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, own.id]);

  it('R5, R19: shows the partner of a trigger the need that was shared, and lets nobody widen or speak for the other', async () => {
    const card = { day: today(), cue: 'A ring.', intensity: 7, helped: null, need: 'WORDS', sentAt: now } as const;
    const answered = { words: 'rb1.i-am-here', afterMinutes: 3 };
    const landing = { kind: 'NOT_LANDED', words: 'By heart.', visibility: 'PRIVATE' } as const;
    await buildTrigger(owner, own.built, own.maya.built!, card);
    await buildTrigger(owner, own.built, own.maya.built!, { ...card, shared: { visibility: 'PRIVATE' } });
    const shared = { visibility: 'SHARED', answer: answered, landings: [landing, { ...landing, visibility: 'SHARED' }] } as const;
    const askId = await buildTrigger(owner, own.built, own.maya.built!, { ...card, shared });
    await owner.query('insert into clinical.trigger_limit values ($1, $2, 3, $3, now())', [practice.built.id, own.id, own.counselor.id]);
    const tables = ['trigger_card', 'trigger_limit', 'reassurance_ask', 'reassurance_answer', 'reassurance_landing'];
    const seen = (person: typeof own.maya) =>
      within(as(person), async () => {
        const counts: number[] = [];
        for (const table of tables) counts.push(await count(`clinical.${table}`));
        return counts;
      });
    expect(await seen(own.counselor)).toEqual([3, 1, 2, 1, 2]);
    expect(await seen(own.maya)).toEqual([3, 0, 2, 1, 2]);
    expect(await seen(own.jonah)).toEqual([0, 0, 1, 1, 1]);
    for (const stranger of [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), other.maya])
      expect(await seen(stranger)).toEqual(tables.map(() => 0));

    for (const table of ['reassurance_ask', 'reassurance_landing']) {
      const set = (visibility: string) => app.query(`update clinical.${table} set visibility = $1`, [visibility]);
      await within(as(own.maya), () => expect(set('SHARED')).rejects.toThrow('row-level security'));
      await within(as(own.maya), async () => expect((await set('PRIVATE')).rowCount).toBe(2));
      for (const person of [own.jonah, own.counselor])
        await within(as(person), async () => expect([table, (await set('PRIVATE')).rowCount]).toEqual([table, 0]));
      await within(as(own.maya), () => expect(app.query(`delete from clinical.${table}`)).rejects.toThrow('permission denied'));
    }
    // An answer: its author takes it back, and then whoever asked finds none.
    const answerTo = (visibility: string) => app.query('update clinical.reassurance_answer set visibility = $1', [visibility]);
    await within(as(own.jonah), () => expect(answerTo('SHARED')).rejects.toThrow('row-level security'));
    for (const person of [own.maya, own.counselor])
      await within(as(person), async () => expect((await answerTo('PRIVATE')).rowCount).toBe(0));
    await within(as(own.jonah), () =>
      expect(app.query("update clinical.reassurance_answer set words = 'Else.'")).rejects.toThrow('permission denied'),
    );
    await within(as(own.jonah), async () => {
      expect((await answerTo('PRIVATE')).rowCount).toBe(1);
      expect(await count('clinical.reassurance_answer')).toBe(1);
    });
    const allAnswers = (visibility: string) =>
      owner.query('update clinical.reassurance_answer set visibility = $1 where practice_id = $2', [visibility, practice.built.id]);
    await allAnswers('PRIVATE');
    expect([(await seen(own.maya))[3], (await seen(own.jonah))[3], (await seen(own.counselor))[3]]).toEqual([0, 1, 1]);
    await allAnswers('SHARED');
    await within(as(own.maya), () => expect(app.query('update clinical.trigger_card set cue = null')).rejects.toThrow('permission denied'));

    const lands = (clientId: string) =>
      app.query(
        `insert into clinical.reassurance_landing values ($1, gen_random_uuid(), $2, $3, $4, 9, 'LANDED', null, 'SHARED', now(), $5)`,
        [practice.built.id, own.id, clientId, askId, randomUUID()],
      );
    await within(as(own.jonah), () => expect(lands(own.maya.id)).rejects.toThrow('row-level security'));
    // In one's own name it is stopped by the key: only whoever asked can say how it landed.
    await within(as(own.jonah), () => expect(lands(own.jonah.id)).rejects.toThrow('reassurance_landing_ask_fk'));
    await within(as(own.maya), async () => expect((await lands(own.maya.id)).rowCount).toBe(1));
    const writes = (clientId: string) =>
      app.query(
        `insert into clinical.trigger_card values ($1, gen_random_uuid(), $2, $3, current_date, null, 5, null, 'STAY', null, false, now(), $4)`,
        [practice.built.id, own.id, clientId, randomUUID()],
      );
    for (const person of [own.jonah, own.counselor])
      await within(as(person), () => expect(writes(own.maya.id)).rejects.toThrow('row-level security'));
    await within(as(own.maya), async () => expect((await writes(own.maya.id)).rowCount).toBe(1));
    const asks = (clientId: string) =>
      app.query(`insert into clinical.reassurance_ask values ($1, gen_random_uuid(), $2, $3, 'STAY', 'SHARED', now())`, [
        practice.built.id,
        own.id,
        clientId,
      ]);
    for (const person of [own.jonah, own.counselor])
      await within(as(person), () => expect(asks(own.maya.id)).rejects.toThrow('row-level security'));
    await within(as(own.maya), async () => expect((await asks(own.maya.id)).rowCount).toBe(1));
    const answers = (clientId: string, askerId: string) =>
      app.query(`insert into clinical.reassurance_answer values ($1, gen_random_uuid(), $2, $3, $4, $5, 'rb1.i-am-here', now(), $6)`, [
        practice.built.id,
        own.id,
        clientId,
        askId,
        askerId,
        randomUUID(),
      ]);
    await within(as(own.maya), () => expect(answers(own.jonah.id, own.maya.id)).rejects.toThrow('row-level security'));
    await within(as(own.maya), () => expect(answers(own.maya.id, own.maya.id)).rejects.toThrow('reassurance_answer_other'));

    // The usual number of a day: the one who writes triggers is counted by it, and nobody else is told.
    const limit = (coupleId: string) =>
      app.query<{ most: number | null }>('select app.trigger_limit($1) as most', [coupleId]).then(({ rows }) => rows[0]!.most);
    await within(as(own.maya), async () => expect(await limit(own.id)).toBe(3));
    for (const person of [own.jonah, own.counselor, other.maya])
      await within(as(person), async () => expect(await limit(own.id)).toBeNull());
    const sets = (setBy: string) => app.query('update clinical.trigger_limit set most = 9, set_by = $1', [setBy]);
    await within(as(own.counselor), async () => expect((await sets(own.counselor.id)).rowCount).toBe(1));
    await within(as(own.counselor), () => expect(sets(own.maya.id)).rejects.toThrow('row-level security'));
    for (const person of [own.maya, own.jonah]) await within(as(person), async () => expect((await sets(person.id)).rowCount).toBe(0));

    await separates();
    expect(await seen(own.jonah)).toEqual([0, 0, 0, 1, 0]);
    expect(await seen(own.maya)).toEqual([3, 0, 2, 0, 2]);
    for (const act of [() => asks(own.maya.id)]) await within(as(own.maya), () => expect(act()).rejects.toThrow('row-level security'));
    await owner.query("update clinical.couple set state = 'ACTIVE' where practice_id = $1 and id = $2", [practice.built.id, own.id]);
  });

  it('R15: keeps pauses between the two, a proposal that was taken back with its author, and lets nobody agree with themselves', async () => {
    const { takenBackId, agreedId } = await buildPauses(owner, own.built, {
      proposer: own.maya.built!,
      phrase: 'Lighthouse',
      minutes: 30,
      takenBack: 'Harbor',
      calledAt: [now],
      at: now,
    });
    const tables = ['pause_agreement', 'pause_consent', 'pause_agreement_end', 'pause'];
    const seen = (person: typeof own.maya) =>
      within(as(person), async () => {
        const counts: number[] = [];
        for (const table of tables) counts.push(await count(`clinical.${table}`));
        return counts;
      });
    expect(await seen(own.counselor)).toEqual([2, 1, 0, 1]);
    expect(await seen(own.maya)).toEqual([2, 1, 0, 1]);
    expect(await seen(own.jonah)).toEqual([1, 1, 0, 1]);
    for (const stranger of [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), other.maya])
      expect(await seen(stranger)).toEqual(tables.map(() => 0));
    await within(as(own.maya), () =>
      expect(app.query("update clinical.pause_agreement set visibility = 'SHARED'")).rejects.toThrow('row-level security'),
    );
    await within(as(own.jonah), async () =>
      expect((await app.query("update clinical.pause_agreement set visibility = 'PRIVATE'")).rowCount).toBe(0),
    );
    const consents = (clientId: string) =>
      app.query('insert into clinical.pause_consent values ($1, $2, $3, $4, $5, now())', [
        practice.built.id,
        takenBackId,
        own.id,
        clientId,
        own.maya.id,
      ]);
    await within(as(own.maya), () => expect(consents(own.jonah.id)).rejects.toThrow('row-level security'));
    await within(as(own.maya), () => expect(consents(own.maya.id)).rejects.toThrow('pause_consent_other'));
    const ends = (clientId: string) =>
      app.query('insert into clinical.pause_agreement_end values ($1, $2, $3, $4, now())', [practice.built.id, agreedId, own.id, clientId]);
    const calls = (clientId: string) =>
      app.query(`insert into clinical.pause values ($1, gen_random_uuid(), $2, $3, $4, now(), now() + interval '20 minutes', $5)`, [
        practice.built.id,
        own.id,
        clientId,
        agreedId,
        randomUUID(),
      ]);
    const proposes = (clientId: string) =>
      app.query(`insert into clinical.pause_agreement values ($1, gen_random_uuid(), $2, $3, 'rb1.harbor', 20, 'SHARED', now(), $4)`, [
        practice.built.id,
        own.id,
        clientId,
        randomUUID(),
      ]);
    for (const act of [ends, calls, proposes]) {
      for (const person of [own.jonah, own.counselor, other.maya])
        await within(as(person), () => expect(act(own.maya.id)).rejects.toThrow('row-level security'));
      await within(as(own.maya), async () => expect((await act(own.maya.id)).rowCount).toBe(1));
    }
    await separates();
    expect(await seen(own.maya)).toEqual([2, 0, 0, 1]);
    expect(await seen(own.jonah)).toEqual([0, 1, 0, 0]);
    for (const act of [ends, calls, proposes])
      await within(as(own.maya), () => expect(act(own.maya.id)).rejects.toThrow('row-level security'));
  });
});
