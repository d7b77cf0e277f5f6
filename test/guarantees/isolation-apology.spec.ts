import { buildApology } from '@roadback/builders/apology';
import { as, FirstWall } from '../support/first-wall.js';
import { today } from '../support/homework.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

describe('the database alone, of an apology', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let other: TestCouple;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    other = await (await TestPractice.open(owner)).couple();
    own = await practice.couple();
    await buildApology(owner, own.built, own.counselor.built!, {
      author: own.jonah.built!,
      invitedAt: new Date(Date.now() - 9 * 86_400_000),
      drafts: [{ words: { whatIDid: 'I lied.', thatItViolatedTrust: '', thePainItCaused: '', whatIWillDo: '' }, comment: 'Go on.' }],
      spokenOn: today(),
      answer: { landed: 'That it was said.', missing: 'When it began.' },
    });
  });

  it('R5, R19: shows of an apology its author all but the answer, and who heard it the day and their own answer alone', async () => {
    const seen = (person: TestCouple['maya']) =>
      within(as(person), async () => {
        const counts: number[] = [];
        for (const table of ['apology', 'apology_draft', 'apology_comment', 'apology_delivery', 'apology_answer'])
          counts.push(await count(`clinical.${table}`));
        return counts;
      });
    expect(await seen(own.counselor)).toEqual([1, 1, 1, 1, 1]);
    expect(await seen(own.jonah)).toEqual([1, 1, 1, 1, 0]);
    expect(await seen(own.maya)).toEqual([0, 0, 0, 1, 1]);
    for (const stranger of [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), other.maya])
      expect(await seen(stranger)).toEqual([0, 0, 0, 0, 0]);
    // Ready is the counselor's word (R1): the author can only take it back.
    await within(as(own.jonah), () =>
      expect(app.query('update clinical.apology set ready_at = now()')).rejects.toThrow('row-level security'),
    );
    await within(as(own.jonah), async () =>
      expect((await app.query('update clinical.apology set ready_draft_id = null, ready_at = null')).rowCount).toBe(1),
    );
  });

  it('R1, R5: takes from each what is theirs to write, and nothing in the name of anybody else', async () => {
    const { rows } = await owner.query<{ apology: string; draft: string }>(
      'select apology_id as apology, id as draft from clinical.apology_draft where practice_id = $1 and couple_id = $2',
      [practice.built.id, own.id],
    );
    const { apology, draft } = rows[0]!;
    const acts: Record<string, [string, unknown[]]> = {
      invites: [
        'insert into clinical.apology (practice_id, id, couple_id, client_id, invited_by, invited_at) values ($1, gen_random_uuid(), $2, $3, $4, now())',
        [],
      ],
      writes: [
        "insert into clinical.apology_draft values ($1, gen_random_uuid(), $2, $3, $4, 9, 'rb1.a', 'rb1.b', 'rb1.c', 'rb1.d', now(), gen_random_uuid())",
        [apology],
      ],
      comments: [
        "insert into clinical.apology_comment values ($1, gen_random_uuid(), $2, $3, $4, 'rb1.go-on', $5, now(), gen_random_uuid())",
        [draft],
      ],
      answers: [
        "insert into clinical.apology_answer values ($1, gen_random_uuid(), $2, $3, $4, 'rb1.all', null, now(), gen_random_uuid())",
        [apology],
      ],
    };
    const does = (person: TestCouple['maya'], act: string, of: TestCouple['maya']) => {
      const [sql, about] = acts[act]!;
      const by = act === 'invites' || act === 'comments' ? [person.id] : [];
      return within(as(person), async () => (await app.query(sql, [practice.built.id, own.id, of.id, ...about, ...by])).rowCount);
    };
    for (const [person, act, of] of [
      [own.counselor, 'invites', own.maya],
      [own.jonah, 'writes', own.jonah],
      [own.counselor, 'comments', own.jonah],
      [own.maya, 'answers', own.maya],
    ] as const)
      expect([act, await does(person, act, of)]).toEqual([act, 1]);
    for (const [person, act, of] of [
      [own.jonah, 'invites', own.jonah],
      [own.maya, 'writes', own.jonah],
      [own.counselor, 'writes', own.jonah],
      [own.jonah, 'comments', own.jonah],
      [own.jonah, 'answers', own.maya],
      [own.counselor, 'answers', own.maya],
      [other.counselor, 'comments', own.jonah],
    ] as const)
      await expect(does(person, act, of)).rejects.toThrow('row-level security');
    await owner.query('delete from clinical.apology_answer where practice_id = $1 and apology_id = $2', [practice.built.id, apology]);
    await owner.query('delete from clinical.apology_delivery where practice_id = $1 and apology_id = $2', [practice.built.id, apology]);
    const records = (person: TestCouple['maya']) =>
      within(as(person), () =>
        app.query('insert into clinical.apology_delivery values ($1, $2, $3, $4, current_date, $5, now())', [
          practice.built.id,
          apology,
          own.id,
          own.jonah.id,
          person.id,
        ]),
      );
    expect((await records(own.counselor)).rowCount).toBe(1);
    for (const person of [own.jonah, own.maya, other.counselor]) await expect(records(person)).rejects.toThrow('row-level security');
  });
});
