import { createHash, randomUUID } from 'node:crypto';
import { AuditSeal, Caseload, CheckIn, MyCheckIns, RetryJob, UpkeepOf } from '../../../../test/support/operations.js';
import { today } from '../../../../test/support/homework.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, eventually, product } from '../../../../test/support/product.js';
import request from 'supertest';

const db = connectedAs('owner');
const superuser = connectedAs('superuser');

/** A worker asks at its start for what is due. */
async function whenDue(kind: string) {
  const before = new Date();
  await product.killWorker();
  await db.query("update jobs.upkeep set next_at = now() - interval '1 minute' where kind = $1", [kind]);
  await product.startWorker();
  await eventually(
    async () => (await db.query<{ ended: Date }>('select ended_at as ended from jobs.upkeep where kind = $1', [kind])).rows[0]!.ended,
    ended => ended !== null && ended > before,
  );
}

/** A job that nobody knows: it is given up at its first try. */
async function givenUp(practiceId: string): Promise<string> {
  const id = randomUUID();
  await db.query(
    `insert into jobs.outbox (id, practice_id, queue, name, data, created_at)
     values ($1, $2, 'safety', 'read-minds', jsonb_build_object('practiceId', $2::uuid), now())`,
    [id, practiceId],
  );
  await db.query("select pg_notify('outbox', '')");
  return id;
}

describe('the service’s own upkeep', () => {
  it('verifies the trails of all practices, and says whose is not as it was sealed', async () => {
    const practice = await TestPractice.open(db);
    const admin = await practice.platformAdmin();
    const { counselor } = await practice.couple();
    await counselor.does(Caseload);
    await eventually(
      async () => (await db.query('select from audit.link where practice_id = $1', [practice.built.id])).rowCount!,
      count => count > 0,
    );
    await whenDue('VERIFY_TRAILS');
    const mine = async () => {
      const { tasks, brokenTrails } = await admin.does(UpkeepOf);
      return {
        task: tasks.find(({ kind }) => kind === 'VERIFY_TRAILS')!,
        broken: brokenTrails.find(each => each.practiceId === practice.built.id),
      };
    };
    const its = await practice.staff('PRACTICE_ADMIN');
    expect((await mine()).broken).toBeUndefined();
    expect(await its.does(AuditSeal)).toMatchObject({ isWhole: true });
    expect((await mine()).task).toMatchObject({ result: expect.stringMatching(/DONE|FOUND_BROKEN/), amount: expect.any(Number) });
    const { rows } = await db.query<{ id: string }>('select event_id as id from audit.link where practice_id = $1 and seq = 1', [
      practice.built.id,
    ]);
    await superuser.query("update audit.event set operation = operation || '!' where id = $1", [rows[0]!.id]);
    try {
      await whenDue('VERIFY_TRAILS');
      expect(await mine()).toMatchObject({
        task: { result: 'FOUND_BROKEN' },
        broken: { practiceName: practice.built.name, kind: 'EDITED', row: 1 },
      });
      expect(await its.does(AuditSeal)).toMatchObject({ isWhole: false });
    } finally {
      await superuser.query("update audit.event set operation = trim(trailing '!' from operation) where id = $1", [rows[0]!.id]);
    }
    await whenDue('VERIFY_TRAILS');
    expect((await mine()).broken).toBeUndefined();
  });

  it('turns the key of a practice once a year, beside its people, and lets go of the former', async () => {
    const practice = await TestPractice.open(db);
    const admin = await practice.platformAdmin();
    const { maya } = await practice.couple();
    await maya.does(CheckIn, {
      input: { day: today(), feel: 3, visibility: 'PRIVATE', note: 'Still mine.', idempotencyKey: randomUUID() },
    });
    const versions = async () =>
      (
        await db.query<{ version: number }>('select version from keys.practice_key where practice_id = $1 order by version', [
          practice.built.id,
        ])
      ).rows.map(row => row.version);
    await whenDue('TURN_KEYS');
    expect(await versions()).toEqual([1]);
    await db.query("update keys.practice_key set made_at = now() - interval '366 days' where practice_id = $1", [practice.built.id]);
    await whenDue('TURN_KEYS');
    expect(await versions()).toEqual([1, 2]);
    // A process that looked a moment ago still seals with the former one.
    const { tasks } = await admin.does(UpkeepOf);
    const soon = new Date(tasks.find(({ kind }) => kind === 'TURN_KEYS')!.nextAt).getTime() - Date.now();
    expect(soon).toBeLessThan(3 * 60_000);
    await db.query("update keys.rotation set began_at = now() - interval '10 minutes' where practice_id = $1", [practice.built.id]);
    await whenDue('TURN_KEYS');
    expect(await versions()).toEqual([2]);
    const { rows } = await db.query('select from keys.data_key where practice_id = $1 and practice_key_version <> 2', [practice.built.id]);
    expect(rows).toEqual([]);
    // A key that a process opened is believed for a minute.
    await product.setClock(new Date(Date.now() + 2 * 60_000).toISOString());
    try {
      expect(await maya.does(MyCheckIns)).toMatchObject([{ feel: 3 }]);
    } finally {
      await product.setClock(null);
    }
  });

  it('shows what was given up, without a word of anybody, and tries it again after a proof', async () => {
    const practice = await TestPractice.open(db);
    const admin = await practice.platformAdmin();
    const id = await givenUp(practice.built.id);
    const found = async () => (await admin.does(UpkeepOf)).failedJobs.find(job => job.id === id);
    const job = (await eventually(found, each => each !== undefined))!;
    expect(job).toMatchObject({
      queue: 'safety',
      name: 'read-minds',
      practiceName: practice.built.name,
      tries: 1,
      reason: 'nobody knows the job "read-minds"',
    });
    expect((await admin.does(UpkeepOf)).queues.find(({ name }) => name === 'safety')!.failed).toBeGreaterThan(0);

    const input = { queue: 'safety', jobId: id };
    await db.query(
      'update directory.session set proved_at = null where account_id = (select account_id from directory.session where token_hash = $1)',
      [createHash('sha256').update(admin.token!).digest()],
    );
    await expect(admin.does(RetryJob, { input })).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' });
    const proved = await (await TestPractice.open(db)).platformAdmin();
    for (const other of [
      { queue: 'safety', jobId: randomUUID() },
      { queue: 'nowhere', jobId: id },
    ])
      await expect(proved.does(RetryJob, { input: other })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await proved.does(RetryJob, { input });
    await eventually(found, each => each !== undefined && each.failedAt > job.failedAt);
  });
});

describe('Bull Board', () => {
  const get = (path: string, cookie: string | null) =>
    request(`http://127.0.0.1:${product.port}`)
      .get(path)
      .set('cookie', cookie ?? '');

  it('is for platform admins alone; to everybody else it is not there', async () => {
    const practice = await TestPractice.open(db);
    const { counselor, maya } = await practice.couple();
    for (const path of ['/staff/board/', '/staff/board/api/queues', '/staff/board/static/css/main.css'])
      for (const cookie of [null, counselor.cookie, maya.cookie, (await practice.staff('PRACTICE_ADMIN')).cookie]) {
        const answer = await get(path, cookie);
        expect([answer.status, answer.text]).toEqual([404, 'Not found']);
      }
    const admin = await practice.platformAdmin();
    const page = await get('/staff/board/', admin.cookie);
    expect([page.status, page.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(page.text).toContain('__UI_CONFIG__');
    const queues = await get('/staff/board/api/queues', admin.cookie);
    expect(queues.body.queues.map((queue: { name: string }) => queue.name)).toContain('mail');
    expect(queues.body.queues.every((queue: { readOnlyMode: boolean }) => queue.readOnlyMode)).toBe(true);
    const foreign = await get('/staff/board/api/queues', admin.cookie).set('sec-fetch-site', 'cross-site');
    expect(foreign.status).toBe(404);
  });

  it('changes nothing, whatever is sent to it', async () => {
    const practice = await TestPractice.open(db);
    const admin = await practice.platformAdmin();
    const id = await givenUp(practice.built.id);
    await eventually(
      async () => (await admin.does(UpkeepOf)).failedJobs.some(job => job.id === id),
      is => is,
    );
    for (const path of [
      `/api/queues/safety/${id}/retry/failed`,
      `/api/queues/safety/${id}/clean`,
      '/api/queues/safety/pause',
      '/api/queues/safety/empty',
    ]) {
      const answer = await request(`http://127.0.0.1:${product.port}`)
        .put(`/staff/board${path}`)
        .set('cookie', admin.cookie ?? '')
        .send({});
      expect(answer.status).toBe(404);
    }
    expect((await admin.does(UpkeepOf)).failedJobs.some(job => job.id === id)).toBe(true);
  });
});
