import { randomUUID } from 'node:crypto';
import { AskReset, AssignExercise, ResumePractice, SuspendPractice } from '../support/operations.js';
import { assignmentOf, exercise } from '../support/homework.js';
import { nobody } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs, eventually, product } from '../support/product.js';

/** Whatever ends a worker, and however: no job is lost, and none does its work twice. */
const db = connectedAs('owner');
const blocker = connectedAs('superuser');
const listener = connectedAs('worker');
const assignments = 12;
/** Today and fourteen days ahead, for both partners. */
const tasksOfOne = 30;

async function givenMany(couple: TestCouple): Promise<void> {
  const version = await exercise(couple.counselor, 'weather-of-the-day');
  const schedule = { startsOn: new Date().toISOString().slice(0, 10), opensAt: '00:00', openForHours: 20, rule: 'FREQ=DAILY' };
  await Promise.all(
    Array.from({ length: assignments }, () =>
      couple.counselor.does(AssignExercise, { input: assignmentOf(couple, version, { schedule }) }),
    ),
  );
}

const countOf = async (practiceId: string): Promise<{ all: number; distinct: number }> =>
  (
    await db.query<{ all: number; distinct: number }>(
      `select count(*)::int as all, count(distinct (assignment_id, client_id, day))::int as distinct from clinical.task where practice_id = $1`,
      [practiceId],
    )
  ).rows[0]!;

const everyTask = (practiceId: string) =>
  eventually(
    () => countOf(practiceId),
    ({ all }) => all >= assignments * tasksOfOne,
    60_000,
  );

describe('a worker that ends in the middle of its work', () => {
  afterEach(async () => {
    await product.killWorker();
    await product.startWorker();
  });

  it.each([
    ['asked to', () => product.stopWorker().then(({ ms }) => expect(ms).toBeLessThan(30_000))],
    ['killed', () => product.killWorker()],
  ])('when it is %s leaves every job to the next, and none is done twice', async (_, ends) => {
    const practice = await TestPractice.open(db);
    const couple = await practice.couple();
    await product.killWorker();
    await givenMany(couple);
    for (let starts = 0; starts < 2; starts += 1) {
      await product.startWorker();
      await eventually(
        () => countOf(practice.built.id),
        ({ all }) => all > starts * tasksOfOne,
      );
      await ends();
    }
    await product.startWorker();
    expect(await everyTask(practice.built.id)).toEqual({ all: assignments * tasksOfOne, distinct: assignments * tasksOfOne });
  });

  it('is gone within 30 seconds of SIGTERM, whatever hangs, and its job is taken over within 15', async () => {
    await product.killWorker();
    await db.query("update jobs.upkeep set next_at = now() - interval '1 minute', ended_at = null where kind = 'VERIFY_TRAILS'");
    await blocker.query('begin');
    let released = 0;
    try {
      // The verification waits here for as long as the transaction lasts.
      await blocker.query('lock table audit.head in access exclusive mode');
      await product.startWorker();
      await eventually(
        async () => (await db.query("select from pg_stat_activity where application_name = 'roadback-verify'")).rowCount!,
        count => count > 0,
      );
      expect((await product.stopWorker()).ms).toBeLessThan(30_000);
      await product.startWorker();
      released = Date.now();
    } finally {
      await blocker.query('rollback');
    }
    await eventually(
      async () => (await db.query<{ at: Date | null }>("select ended_at as at from jobs.upkeep where kind = 'VERIFY_TRAILS'")).rows[0]!.at,
      at => at !== null,
    );
    expect(Date.now() - released).toBeLessThan(15_000);
  });
});

/** Puts a job there as its cause does. */
async function puts(practiceId: string, clientId: string, coupleId: string | null = null): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    `with job as (
       insert into jobs.outbox (id, practice_id, queue, name, data, created_at)
       values (gen_random_uuid(), $1, 'tasks', 'zone-changed',
         jsonb_strip_nulls(jsonb_build_object('practiceId', $1::uuid, 'clientId', $2::text, 'coupleId', $3::uuid)), now()) returning id)
     select id, pg_notify('outbox', '') from job`,
    [practiceId, clientId, coupleId],
  );
  return rows[0]!.id;
}

describe('the outbox', () => {
  afterEach(() => product.startWorker());

  it('is heard once what was put there is committed, whoever put it, and never where it was taken back', async () => {
    const couple = await (await TestPractice.open(db)).couple();
    const version = await exercise(couple.counselor, 'weather-of-the-day');
    const assigns = (coupleId: string) => couple.counselor.asks(AssignExercise, { input: assignmentOf(couple, version, { coupleId }) });
    // Nobody else puts anything there meanwhile.
    await product.killWorker();
    const heard: string[] = [];
    listener.on('notification', ({ channel }) => heard.push(channel));
    await listener.query('listen outbox');
    expect((await assigns(randomUUID())).errors).toHaveLength(1);
    for (const [nth, act] of [
      () => assigns(couple.id),
      () => nobody('portal').does(AskReset, { email: couple.maya.built!.email }),
    ].entries()) {
      await act();
      await eventually(
        () => listener.query('select').then(() => heard.length),
        count => count > nth,
      );
      expect(heard).toHaveLength(nth + 1);
    }
  });
});

it('a job of a practice that is suspended rests, and of one that has left for good is done', async () => {
  const practice = await TestPractice.open(db);
  const platform = await practice.platformAdmin();
  const practiceId = practice.built.id;
  const { maya } = await practice.couple();
  const asked = () => puts(practiceId, maya.id);
  const stateOf = async (id: string): Promise<string> =>
    (await db.query<{ state: string }>('select state::text from bullmq.job where id = $1', [id])).rows[0]?.state ?? 'gone';
  await platform.does(SuspendPractice, { practiceId, reason: 'The contract has run out.' });
  const resting = await asked();
  await eventually(
    () => stateOf(resting),
    state => state === 'delayed',
  );
  await platform.does(ResumePractice, { practiceId, reason: 'It was renewed today.' });
  await db.query('select keys.destroy_practice($1)', [practiceId]);
  await product.killWorker();
  await product.startWorker();
  const last = await asked();
  await eventually(
    async () => (await stateOf(last)) === 'gone' && (await db.query('select from jobs.outbox where id = $1', [last])).rowCount === 0,
    isDone => isDone,
  );
});

it('what is kept of a failed job quotes nobody', async () => {
  const practice = await TestPractice.open(db);
  const { maya } = await practice.couple();
  const id = await puts(practice.built.id, 'what Maya wrote', maya.id);
  const kept = async () =>
    (
      await db.query<{ reason: string | null; trace: string }>(
        'select failed_reason as reason, stacktrace::text as trace from bullmq.job where id = $1',
        [id],
      )
    ).rows[0];
  const failed = await eventually(kept, job => job?.trace != null && job.trace !== '[]');
  expect(JSON.stringify(failed)).toContain('SQLSTATE');
  expect(JSON.stringify(failed)).not.toContain('Maya');
  await db.query('delete from bullmq.job where id = $1', [id]);
});
