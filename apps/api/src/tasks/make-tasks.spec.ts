import { AssignExercise, ChangePreferences, Couple, EndAssignment } from '../../../../test/support/operations.js';
import { assignmentOf, exercise, tasksOf } from '../../../../test/support/homework.js';
import { queues } from '../platform/jobs/queues.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs, eventually, product } from '../../../../test/support/product.js';

const db = connectedAs('owner');
/** A role may end its own sessions. */
const superuser = connectedAs('superuser');
const asWorker = connectedAs('worker');
const day = 86_400_000;
const daysFrom = (start: Date, count: number): string[] =>
  Array.from({ length: count }, (_, index) => new Date(start.getTime() + index * day).toISOString().slice(0, 10));

/** A daily exercise without end for both partners, from today. */
async function givenDaily(couple: TestCouple, values: object = {}) {
  const version = await exercise(couple.counselor, 'weather-of-the-day');
  const schedule = { startsOn: new Date().toISOString().slice(0, 10), opensAt: '00:00', openForHours: 20, rule: 'FREQ=DAILY', ...values };
  return couple.counselor.does(AssignExercise, { input: assignmentOf(couple, version, { schedule }) });
}

const daysOf = (practiceId: string, assignmentId: string, clientId: string): Promise<string[]> =>
  db
    .query<{ day: string }>(
      'select day::text from clinical.task where practice_id = $1 and assignment_id = $2 and client_id = $3 order by day',
      [practiceId, assignmentId, clientId],
    )
    .then(({ rows }) => rows.map(row => row.day));

describe('the worker makes the tasks of recurring assignments', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });
  afterEach(async () => {
    await product.killWorker();
    await product.startWorker();
  });

  it('two weeks ahead, each day once', async () => {
    const couple = await practice.couple();
    const { id } = await givenDaily(couple);
    await tasksOf(couple, id, 28);
    for (const person of [couple.maya, couple.jonah])
      expect(await daysOf(practice.built.id, id, person.id)).toEqual(daysFrom(new Date(), 15));
  });

  it('also when it was down for a day, and once however often it starts', async () => {
    const couple = await practice.couple();
    await product.killWorker();
    const { id } = await givenDaily(couple);
    expect(await daysOf(practice.built.id, id, couple.maya.id)).toEqual([]);

    const tomorrow = new Date(Date.now() + day);
    for (let starts = 0; starts < 3; starts += 1) {
      await product.startWorker(tomorrow.toISOString());
      const days = await eventually(
        () => daysOf(practice.built.id, id, couple.maya.id),
        found => found.length >= 16,
      );
      expect(days).toEqual(daysFrom(new Date(), 16));
      await product.killWorker();
    }
    await product.startWorker(new Date(Date.now() + 3 * day).toISOString());
    await eventually(
      () => daysOf(practice.built.id, id, couple.jonah.id),
      found => found.length === 18,
    );
    expect(await daysOf(practice.built.id, id, couple.jonah.id)).toEqual(daysFrom(new Date(), 18));
  });

  it('finishes what a worker that was killed had begun', async () => {
    const couple = await practice.couple();
    const ids: string[] = [];
    for (let count = 0; count < 6; count += 1) ids.push((await givenDaily(couple)).id);
    await product.killWorker();
    await product.startWorker();
    for (const id of ids)
      for (const person of [couple.maya, couple.jonah])
        expect(
          await eventually(
            () => daysOf(practice.built.id, id, person.id),
            found => found.length === 15,
          ),
        ).toEqual(daysFrom(new Date(), 15));
  });

  describe('when its connections to the database are cut', () => {
    /** Ends them all, and waits until they are gone: what is given afterwards finds none of them. */
    const cut = () =>
      asWorker.query(
        `select pg_terminate_backend(pid, 10000) from pg_stat_activity
          where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
      );

    const waiting = () =>
      asWorker.query(
        "select from pg_stat_activity where datname = current_database() and usename = current_user and wait_event_type = 'Lock'",
      );

    it('goes on, and opens one listener again, not many', async () => {
      const couple = await practice.couple();
      for (let cuts = 0; cuts < 3; cuts += 1) {
        await cut();
        const { id } = await givenDaily(couple);
        await tasksOf(couple, id, 28);
      }
      const listeners = () =>
        db.query<{ n: number }>(
          "select count(*)::int as n from pg_stat_activity where datname = current_database() and application_name = 'roadback-outbox'",
        );
      expect((await eventually(listeners, ({ rows }) => rows[0]!.n === 1)).rows[0]!.n).toBe(1);
    });

    it('lives on when that happens between two statements of a transaction', async () => {
      const couple = await practice.couple();
      // With the queue locked, whoever carries the outbox there stands in the middle of it and waits.
      await superuser.query('begin');
      try {
        await superuser.query('lock table bullmq.job in exclusive mode');
        // For so long that every queue asks for something and waits too: what they hold, the outbox does not need.
        await eventually(waiting, ({ rowCount }) => rowCount! >= queues.length);
        const { id } = await givenDaily(couple);
        const atWork = "usename = current_user and state = 'idle in transaction' and query like '%jobs.outbox%'";
        await eventually(
          () => asWorker.query(`select pid from pg_stat_activity where datname = current_database() and ${atWork}`),
          ({ rowCount }) => rowCount! > 0,
        );
        const { rows } = await asWorker.query(
          `select pg_terminate_backend(pid, 10000) as gone from pg_stat_activity where datname = current_database() and ${atWork}`,
        );
        expect(rows).toContainEqual({ gone: true });
        await superuser.query('rollback');
        await tasksOf(couple, id, 28);
      } finally {
        // Also where something above failed: what holds the queue holds every test after this one.
        await superuser.query('rollback');
      }
    });
  });

  it('makes none for an assignment that has ended', async () => {
    const couple = await practice.couple();
    const { id } = await givenDaily(couple);
    await tasksOf(couple, id, 28);
    await couple.counselor.does(EndAssignment, { assignmentId: id });
    await product.killWorker();
    await product.startWorker(new Date(Date.now() + 5 * day).toISOString());
    const other = await givenDaily(await practice.couple());
    await eventually(
      () => db.query('select from clinical.task where practice_id = $1 and assignment_id = $2', [practice.built.id, other.id]),
      ({ rowCount }) => rowCount! > 0,
    );
    expect(await daysOf(practice.built.id, id, couple.maya.id)).toEqual(daysFrom(new Date(), 1));
  });

  it('R14: moves what has not opened yet when the client changes their zone, and leaves the partner’s', async () => {
    const couple = await practice.couple({ zones: ['Europe/Berlin', 'Europe/Berlin'] });
    const { id } = await givenDaily(couple, {
      startsOn: daysFrom(new Date(), 3)[2],
      opensAt: '19:00',
      openForHours: 3,
      rule: 'FREQ=DAILY;COUNT=4',
    });
    await tasksOf(couple, id, 8);
    await couple.maya.does(ChangePreferences, { input: { language: 'ES', timeZone: 'America/New_York' } });
    const localTimes = async (clientId: string, timeZone: string): Promise<Set<string>> => {
      const { tasks } = await couple.counselor.does(Couple, { id: couple.id });
      const own = tasks.filter(task => task.clientId === clientId);
      return new Set(own.map(task => new Date(task.opensAt).toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })));
    };
    await eventually(
      () => localTimes(couple.maya.id, 'America/New_York'),
      times => times.size === 1 && times.has('19:00'),
    );
    expect(await localTimes(couple.jonah.id, 'Europe/Berlin')).toEqual(new Set(['19:00']));
  });
});
