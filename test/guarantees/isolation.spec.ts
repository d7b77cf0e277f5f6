import { as, FirstWall } from '../support/first-wall.js';
import { checksIn, givenToBoth, sends } from '../support/homework.js';
import { ReviewSubmission } from '../support/operations.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

const tenantTables = async (): Promise<string[]> =>
  (
    await owner.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname = 'clinical' order by 1`,
    )
  ).rows.map(row => row.name);

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
    await checksIn(couple.maya, 'PRIVATE');
    await checksIn(couple.jonah, 'SHARED');
  });

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

  it('R5: shows a partner the days that were shared, and takes none in their name', async () => {
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
