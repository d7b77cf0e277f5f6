import { buildApology } from '@roadback/builders/apology';
import { buildNoticed, buildPromise } from '@roadback/builders/promises';
import { checksIn, givenToBoth, sends, today } from '../support/homework.js';
import { DeclareSeparation, ReviewSubmission } from '../support/operations.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

/** The first wall alone: what the database itself lets the runtime role see and write, with no code of ours in between. */
const owner = connectedAs('owner');
const app = connectedAs('app');

const tenantTables = async (): Promise<string[]> =>
  (
    await owner.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname = 'clinical' order by 1`,
    )
  ).rows.map(row => row.name);

/** Runs work in a transaction with a context, and takes everything back. */
async function within<Result>(
  context: [practice: string, person: string | null, audience: string, couples?: string[] | null],
  work: () => Promise<Result>,
): Promise<Result> {
  await app.query('begin');
  try {
    await app.query('select app.set_ctx($1, $2, $3, $4::uuid[])', [context[0], context[1], context[2], context[3] ?? null]);
    return await work();
  } finally {
    await app.query('rollback');
  }
}
const count = async (table: string, where = 'true'): Promise<number> =>
  (await app.query<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`)).rows[0]!.n;

describe('the database alone', () => {
  let practice: TestPractice;
  let couple: TestCouple;
  let other: TestCouple;
  let privateId: string;
  let sharedId: string;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    couple = await practice.couple();
    other = await (await TestPractice.open(owner)).couple();
    const given = await givenToBoth(couple);
    privateId = (await sends(couple.maya, given.mayaTask, given.version, 'PRIVATE')).id;
    sharedId = (await sends(couple.jonah, given.jonahTask, given.version, 'SHARED')).id;
    await givenToBoth(other);
  });
  const as = (person: { built: { practiceId: string; personId: string; audience: string } | null }): [string, string, string] => [
    person.built!.practiceId,
    person.built!.personId,
    person.built!.audience,
  ];

  it('shows nothing and takes nothing without a context', async () => {
    for (const table of await tenantTables()) expect([table, await count(table)]).toEqual([table, 0]);
    await expect(app.query("insert into clinical.client values ($1, $1, 'A', 'B', now())", [practice.built.id])).rejects.toThrow(
      'row-level security',
    );
  });

  it('shows nothing of another practice, in no table', async () => {
    const filled: string[] = [];
    await within(as(couple.counselor), async () => {
      for (const table of await tenantTables()) {
        expect([table, await count(table, `practice_id <> '${practice.built.id}'`)]).toEqual([table, 0]);
        if ((await count(table)) > 0) filled.push(table);
      }
    });
    expect(filled).toEqual(
      expect.arrayContaining(['clinical.client', 'clinical.couple', 'clinical.plan', 'clinical.task', 'clinical.submission']),
    );
  });

  it('leaves no context behind on the connection', async () => {
    await within(as(couple.counselor), async () => expect(await count('clinical.task')).toBeGreaterThan(0));
    expect(await count('clinical.task')).toBe(0);
  });

  it('shows a counselor without the couple, and the practice admin, nothing clinical', async () => {
    for (const stranger of [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), await practice.staff('SUPERVISOR')])
      await within(as(stranger), async () => {
        for (const table of [
          'plan',
          'step_episode',
          'step_transition',
          'lapse',
          'plan_outcome',
          'plan_words',
          'separation',
          'assignment',
          'recipient',
          'task',
          'submission',
          'review',
          'review_quality',
          'to_review',
          'check_in',
          'check_in_week',
        ])
          expect([table, await count(`clinical.${table}`)]).toEqual([table, 0]);
      });
    await within(as(await practice.staff('PRACTICE_ADMIN')), async () => expect(await count('clinical.client')).toBe(2));
    await within(as(await practice.staff('COUNSELOR')), async () => expect(await count('clinical.client')).toBe(0));
  });

  it('R5: shows a partner what was shared, and nothing private', async () => {
    await within(as(couple.maya), async () => {
      expect(await count('clinical.submission', `id = '${privateId}'`)).toBe(1);
      expect(await count('clinical.submission', `id = '${sharedId}'`)).toBe(1);
    });
    await within(as(couple.jonah), async () => {
      expect(await count('clinical.submission', `id = '${privateId}'`)).toBe(0);
      expect(await count('clinical.submission', `id = '${sharedId}'`)).toBe(1);
      expect(await count('clinical.task')).toBe(1);
    });
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
      expect((await declare(apart.counselor.id, 'They part.')).rowCount).toBe(1);
      expect(await count('clinical.separation')).toBe(1);
    });
    for (const [person, by, reason] of [
      [apart.maya, apart.jonah.id, null],
      [apart.maya, apart.maya.id, 'A reason'],
      [apart.counselor, apart.counselor.id, null],
      [couple.maya, couple.maya.id, null],
    ] as const)
      await within(as(person), () => expect(declare(by, reason)).rejects.toThrow('row-level security'));
  });

  it('R1, R2: lets the counselor alone record a lapse and say how the plan stands, and shows the two its words', async () => {
    const values = [practice.built.id, couple.planId, couple.id];
    const insert = (sql: string, person: typeof couple.maya, more: string[] = []) => app.query(sql, [...values, person.id, ...more]);
    const lapse = `insert into clinical.lapse values ($1, gen_random_uuid(), $2, $3, $5, 'LAPSE', current_date, 'A note.', $4, now(), gen_random_uuid())`;
    const outcome = `insert into clinical.plan_outcome values ($1, gen_random_uuid(), $2, $3, 'PAUSED', 'A reason.', null, $4, now())`;
    for (const [sql, more] of [
      [lapse, [couple.jonah.id]],
      [outcome, []],
    ] as const) {
      await within(as(couple.counselor), async () => expect((await insert(sql, couple.counselor, [...more])).rowCount).toBe(1));
      await within(as(couple.counselor), () => expect(insert(sql, couple.maya, [...more])).rejects.toThrow('row-level security'));
      await within(as(couple.maya), () => expect(insert(sql, couple.maya, [...more])).rejects.toThrow('row-level security'));
    }
    const conclude = () => app.query("update clinical.plan set outcome = 'PAUSED' where practice_id = $1 and id = $2", values.slice(0, 2));
    await within(as(couple.counselor), async () => expect((await conclude()).rowCount).toBe(1));
    for (const person of [couple.maya, couple.jonah, other.counselor])
      await within(as(person), async () => expect((await conclude()).rowCount).toBe(0));
    const say = () => app.query("insert into clinical.plan_words values ($1, $2, $3, 'We rest.')", values);
    await within(as(couple.counselor), async () => expect((await say()).rowCount).toBe(1));
    await within(as(couple.maya), () => expect(say()).rejects.toThrow('row-level security'));
    await owner.query("insert into clinical.plan_words values ($1, $2, $3, 'We rest.')", values);
    for (const person of [couple.maya, couple.jonah, couple.counselor])
      await within(as(person), async () => expect(await count('clinical.plan_words')).toBe(1));
    for (const person of [couple.maya, other.counselor])
      await within(as(person), async () => expect((await app.query('delete from clinical.plan_words')).rowCount).toBe(0));
    await within(as(couple.counselor), async () => expect((await app.query('delete from clinical.plan_words')).rowCount).toBe(1));
  });

  it('R5: shows a partner the days that were shared, and takes none in their name', async () => {
    await checksIn(couple.maya, 'PRIVATE');
    await checksIn(couple.jonah, 'SHARED');
    await within(as(couple.jonah), async () => expect(await count('clinical.check_in')).toBe(1));
    await within(as(couple.maya), async () => expect(await count('clinical.check_in')).toBe(2));
    const insert = (clientId: string) =>
      app.query(
        `insert into clinical.check_in (practice_id, id, couple_id, client_id, day, feel, visibility, sent_at, idempotency_key)
         values ($1, gen_random_uuid(), $2, $3, current_date - 3, 3, 'PRIVATE', now(), gen_random_uuid())`,
        [practice.built.id, couple.id, clientId],
      );
    await within(as(couple.jonah), () => expect(insert(couple.maya.id)).rejects.toThrow('row-level security'));
    await within(as(couple.jonah), async () => expect((await insert(couple.jonah.id)).rowCount).toBe(1));
  });

  it('R16: shows the reply to the author of what was answered, never to the partner', async () => {
    await couple.counselor.does(ReviewSubmission, { input: { submissionId: sharedId, reply: 'Thank you for this.' } });
    await within(as(couple.jonah), async () => expect(await count('clinical.review')).toBe(1));
    await within(as(couple.maya), async () => expect(await count('clinical.review')).toBe(0));
  });

  it('R5, R19: shows of an apology its author all but the answer, and who heard it the day and their own answer alone', async () => {
    const own = await practice.couple();
    await buildApology(owner, own.built, own.counselor.built!, {
      author: own.jonah.built!,
      invitedAt: new Date(Date.now() - 9 * 86_400_000),
      drafts: [{ words: { whatIDid: 'I lied.', thatItViolatedTrust: '', thePainItCaused: '', whatIWillDo: '' }, comment: 'Go on.' }],
      spokenOn: today(),
      answer: { landed: 'That it was said.', missing: 'When it began.' },
    });
    const seen = (person: typeof own.maya) =>
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

  it('R5, R19: shows of a question its author all, the partner what lies with them, and neither of them an alert', async () => {
    const own = await practice.couple();
    const ask = (place: string, number: number) =>
      owner.query<{ id: string }>(
        `insert into clinical.question (practice_id, id, couple_id, client_id, words, urgency, visibility, place, opens_at, placed_at, placed_by,
                                        asked_at, idempotency_key)
         values ($1, gen_random_uuid(), $2, $3, 'When?', 'NEXT_WINDOW', 'SHARED', $4, $5, now(), $3, now() - make_interval(mins => $6),
                 gen_random_uuid()) returning id`,
        [practice.built.id, own.id, own.maya.id, place, place === 'WITH_PARTNER' ? new Date() : null, number],
      );
    const { rows } = await ask('WITH_PARTNER', 1);
    for (const [index, place] of ['WITH_COUNSELOR', 'FOR_SESSION', 'WITHDRAWN'].entries()) await ask(place, index + 2);
    const answers = (person: typeof own.maya) =>
      app.query(
        `insert into clinical.question_answer (practice_id, id, couple_id, client_id, question_id, number, kind, words, answered_at, idempotency_key)
         values ($1, gen_random_uuid(), $2, $3, $4, 1, 'FULLY', 'In March.', now(), gen_random_uuid())`,
        [practice.built.id, own.id, person.id, rows[0]!.id],
      );
    const raises = (clientId: string) =>
      app.query(
        `insert into clinical.alert (practice_id, id, couple_id, client_id, kind, severity, about_id, raised_at)
         values ($1, gen_random_uuid(), $2, $3, 'POSSIBLE_NEW_DISCLOSURE', 'WATCH', gen_random_uuid(), now())`,
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
    // An alert goes in by whoever caused it, and comes back to the care team alone.
    await within(as(own.jonah), () => expect(raises(own.maya.id)).rejects.toThrow('row-level security'));
    await within(as(own.jonah), async () => expect([(await raises(own.jonah.id)).rowCount, await count('clinical.alert')]).toEqual([1, 0]));
    await within(as(own.counselor), async () =>
      expect([(await raises(own.jonah.id)).rowCount, await count('clinical.alert')]).toEqual([1, 1]),
    );
    // Each one hears of their own part in the plan, and of nobody else's.
    const role = async (coupleId: string) =>
      (await app.query<{ role: string | null }>('select app.role_in_plan($1) as role', [coupleId])).rows[0]!.role;
    await within(as(own.maya), async () => expect([await role(own.id), await role(other.id)]).toEqual(['HURT', null]));
    await within(as(own.jonah), async () => expect(await role(own.id)).toBe('REBUILDING'));
    await within(as(own.counselor), async () => expect(await role(own.id)).toBeNull());
    await owner.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, own.id]);
    expect(await seen(own.jonah)).toBe(0);
    expect(await seen(own.maya)).toBe(4);
  });

  it('R5, R7, R19: shows of promises what is shared, to either voice nothing of the other that is private, and lets nobody widen', async () => {
    const own = await practice.couple();
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
    await owner.query(`insert into clinical.commitment_end_reason values ($1, $2, $3, 'Why it ended.')`, [
      practice.built.id,
      kept.id,
      own.id,
    ]);
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

  it('R2, R14, R17, R19: shows clients neither plan nor reasons nor assignments nor the partner’s contact and zone', async () => {
    await within(as(couple.maya), async () => {
      for (const table of [
        'plan',
        'step_transition',
        'lapse',
        'plan_outcome',
        'separation',
        'assignment',
        'recipient',
        'review_quality',
        'to_review',
      ])
        expect([table, await count(`clinical.${table}`)]).toEqual([table, 0]);
      expect(await count('clinical.client')).toBe(2);
      expect(await count('clinical.client_contact')).toBe(1);
      expect(await count('directory.membership', "audience = 'CLIENT'")).toBe(1);
    });
    await within(as(couple.counselor), async () => {
      for (const table of ['plan', 'assignment', 'recipient', 'to_review'])
        expect([table, (await count(`clinical.${table}`)) > 0]).toEqual([table, true]);
      expect(await count('clinical.client_contact')).toBe(2);
    });
  });

  it('R5: lets nobody widen, not even the author', async () => {
    await within(as(couple.maya), () =>
      expect(app.query("update clinical.submission set visibility = 'SHARED' where id = $1", [privateId])).rejects.toThrow(
        'row-level security',
      ),
    );
    await within(as(couple.jonah), async () =>
      expect((await app.query("update clinical.submission set visibility = 'PRIVATE' where id = $1", [privateId])).rowCount).toBe(0),
    );
    await within(as(couple.jonah), async () =>
      expect((await app.query("update clinical.submission set visibility = 'PRIVATE' where id = $1", [sharedId])).rowCount).toBe(1),
    );
  });

  it('R1, R13: lets nobody rewrite what happened', async () => {
    for (const sql of [
      'update clinical.step_transition set reason = null',
      'delete from clinical.step_transition',
      'update clinical.lapse set note = null',
      'delete from clinical.lapse',
      'update clinical.plan_outcome set reason = null',
      'delete from clinical.separation',
      'delete from clinical.submission',
      "update clinical.submission set answers = '{}'",
      'delete from clinical.check_in',
      'truncate clinical.task',
      "update directory.exercise_version set content = '{}'",
    ])
      await within(as(couple.counselor), () => expect(app.query(sql)).rejects.toThrow('permission denied'));
  });

  it('refuses rows for another practice and references into it', async () => {
    await within(as(other.maya), () =>
      expect(
        app.query(
          `insert into clinical.submission (practice_id, id, couple_id, client_id, task_id, exercise_version_id, kind, answers, visibility, sent_at, idempotency_key)
           select $1, gen_random_uuid(), $2, $3, gen_random_uuid(), gen_random_uuid(), 'SENT', '{}', 'PRIVATE', now(), gen_random_uuid()`,
          [practice.built.id, couple.id, other.maya.id],
        ),
      ).rejects.toThrow('row-level security'),
    );
  });

  it('gives a job the couples that it names and no others', async () => {
    await within([practice.built.id, null, 'SYSTEM', [couple.id]], async () => expect(await count('clinical.task')).toBe(2));
    await within([practice.built.id, null, 'SYSTEM', []], async () => expect(await count('clinical.task')).toBe(0));
    await within([practice.built.id, null, 'SYSTEM', [other.id]], async () => expect(await count('clinical.task')).toBe(0));
  });

  it('opens no context for a membership that has ended, nor in a practice that is suspended', async () => {
    const closing = await TestPractice.open(owner);
    const [nia, ben] = [await closing.client('Nia'), await closing.client('Ben')];
    const opens = (person: typeof nia) => within(as(person), () => count('clinical.client'));
    expect([await opens(nia), await opens(ben)]).toEqual([1, 1]);
    await owner.query("update directory.membership set state = 'ENDED' where practice_id = $1 and person_id = $2", [
      closing.built.id,
      nia.id,
    ]);
    await expect(opens(nia)).rejects.toMatchObject({ code: '28000' });
    expect(await opens(ben)).toBe(1);
    await owner.query("update directory.practice set state = 'SUSPENDED' where id = $1", [closing.built.id]);
    await expect(opens(ben)).rejects.toMatchObject({ code: '28000' });
  });

  it.each([
    ['somebody who is no member', () => [practice.built.id, other.maya.id, 'CLIENT']],
    ['a client as staff', () => [practice.built.id, couple.maya.id, 'STAFF']],
    ['a person as a job', () => [practice.built.id, couple.maya.id, 'SYSTEM']],
    ['a practice that is none', () => ['00000000-0000-7000-8000-000000000000', null, 'SYSTEM']],
  ] as [string, () => [string, string | null, string]][])('opens no context for %s', async (_, context) => {
    await expect(within(context(), () => count('clinical.task'))).rejects.toMatchObject({ code: '28000' });
  });
});
