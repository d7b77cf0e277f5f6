import { randomUUID } from 'node:crypto';
import {
  AssignExercise,
  Couple,
  CoupleSafety,
  EndAssignment,
  MyTask,
  OpenInSession,
  RecordClearance,
  SubmitTask,
  Today,
  WithdrawClearance,
} from '../../../../test/support/operations.js';
import { anyAnswers, assignmentOf, exercise, sent, tasksOf, today } from '../../../../test/support/homework.js';
import { versionThatNeedsClearance } from '../../../../test/support/needs-clearance.js';
import type { Person } from '../../../../test/support/person.js';
import { published, raisedTo } from '../../../../test/support/own-exercises.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs, eventually } from '../../../../test/support/product.js';
import { clearanceOf, cleared } from '../../../../test/support/screenings.js';

const db = connectedAs('owner');

describe.each([
  ['NEEDS_CLEARANCE', 'of the platform'],
  ['COUNSELOR_PRESENT', 'of the platform'],
  ['NEEDS_CLEARANCE', 'of the practice, raised from an open one'],
  ['COUNSELOR_PRESENT', 'of the practice, raised from an open one'],
] as const)('an exercise of the class %s, %s', (safetyClass, whose) => {
  let practice: TestPractice;
  let version: { id: string };
  beforeAll(async () => {
    practice = await TestPractice.open(db);
    const counselor = await practice.staff('COUNSELOR');
    const { exerciseId } = await exercise(counselor, 'weather-of-the-day');
    version =
      whose === 'of the platform'
        ? await versionThatNeedsClearance(db, exerciseId, safetyClass)
        : (await published(counselor, raisedTo(safetyClass))).version;
  });
  const assigns = (couple: TestCouple, values: Record<string, unknown> = {}) =>
    couple.counselor.does(AssignExercise, { input: assignmentOf(couple, version, values) });
  const daily = { schedule: { startsOn: today(), opensAt: '00:00', openForHours: 24, rule: 'FREQ=DAILY' } };
  const withdraws = ({ counselor, id }: TestCouple) =>
    counselor.does(WithdrawClearance, { coupleId: id, reason: 'She told me of a threat.' });

  it('R3: is given while a clearance stands, and refused before and after, while neither partner sees any of it', async () => {
    const couple = await practice.couple();
    const before = await couple.jonah.does(Today);
    await expect(assigns(couple)).rejects.toMatchObject({ code: 'REFUSED', reason: 'SAFETY_CLEARANCE_REQUIRED' });
    await cleared(couple);
    expect(await couple.jonah.does(Today)).toEqual(before);
    const { id } = await assigns(couple);
    await tasksOf(couple, id, 2);
    expect((await couple.jonah.does(Today)).tasks).toHaveLength(1);
    await withdraws(couple);
    await expect(assigns(couple)).rejects.toMatchObject({ reason: 'SAFETY_CLEARANCE_REQUIRED' });
    expect(await couple.jonah.does(Today)).toEqual(before);
  });

  it('R3: ends for both with its clearance, in one transaction, and looks as if the counselor had ended it', async () => {
    const [couple, twin] = [await cleared(await practice.couple()), await cleared(await practice.couple())];
    const [ids] = [await Promise.all([couple, twin].map(async each => (await assigns(each, daily)).id))];
    for (const [index, each] of [couple, twin].entries()) await tasksOf(each, ids[index]!, 28);
    await db.query('alter table clinical.assignment add constraint no_more check (ended_at is null) not valid');
    try {
      await expect(withdraws(couple)).rejects.toMatchObject({ code: 'INTERNAL' });
    } finally {
      await db.query('alter table clinical.assignment drop constraint no_more');
    }
    expect((await couple.counselor.does(CoupleSafety, { coupleId: couple.id })).clearedUntil).not.toBeNull();
    expect((await couple.maya.does(Today)).tasks).toHaveLength(1);
    await withdraws(couple);
    await twin.counselor.does(EndAssignment, { assignmentId: ids[1]! });
    for (const person of ['maya', 'jonah'] as const) expect(await couple[person].does(Today)).toEqual(await twin[person].does(Today));
    expect((await couple.maya.does(Today)).tasks).toEqual([]);
    expect((await couple.counselor.does(Couple, { id: couple.id })).assignments).toEqual([]);
    // Cleared again, nothing comes back by itself (R1).
    await couple.counselor.does(RecordClearance, clearanceOf(couple));
    expect((await couple.maya.does(Today)).tasks).toEqual([]);
  });

  const notReady = (taskId: string) => ({ taskId, kind: 'NOT_READY', answers: {}, visibility: 'PRIVATE', idempotencyKey: randomUUID() });

  it('R3: is written only once the counselor has opened it, where it is done with the counselor present', async () => {
    const couple = await cleared(await practice.couple());
    const { id } = await assigns(couple);
    const tasks = await tasksOf(couple, id, 2);
    const taskOf = (person: Person): string => tasks.find(({ clientId }) => clientId === person.id)!.id;
    const whole = await exercise(couple.counselor, 'weather-of-the-day');
    const work = (person: Person) => ({ input: sent(taskOf(person), whole, { answers: anyAnswers(whole), visibility: 'PRIVATE' }) });
    const opens = (by: Person = couple.counselor) => by.does(OpenInSession, { assignmentId: id });
    const reads = (person: Person) => person.does(MyTask, { id: taskOf(person) });

    for (const other of [couple.maya, couple.jonah]) await expect(opens(other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const elsewhere = await (await TestPractice.open(db)).couple();
    await expect(opens(elsewhere.counselor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    if (safetyClass === 'NEEDS_CLEARANCE') {
      await expect(opens()).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_FOR_A_SESSION' });
      expect(await reads(couple.maya)).toMatchObject({ isDoneInSession: false, openUntil: null });
      await couple.maya.does(SubmitTask, work(couple.maya));
      return;
    }
    expect(await reads(couple.maya)).toMatchObject({ isDoneInSession: true, openUntil: null });
    await expect(couple.maya.does(SubmitTask, work(couple.maya))).rejects.toMatchObject({ code: 'REFUSED', reason: 'ONLY_IN_SESSION' });
    await couple.jonah.does(SubmitTask, { input: notReady(taskOf(couple.jonah)) });

    const { openUntil } = await opens();
    expect(new Date(openUntil!).getTime() - Date.now()).toBeGreaterThan(2.9 * 3_600_000);
    expect(await reads(couple.maya)).toMatchObject({ openUntil });
    expect(await reads(couple.jonah)).toMatchObject({ openUntil: null, state: 'NOT_READY' });
    expect((await couple.counselor.does(Couple, { id: couple.id })).assignments).toMatchObject([{ id, openUntil }]);
    expect(Number(new Date((await opens()).openUntil!))).toBeGreaterThanOrEqual(Number(new Date(openUntil!)));
    // The session is over: it is shut again, and what was written in it still arrives.
    await db.query("update clinical.task_opening set open_until = now() - interval '1 minute' where practice_id = $1", [practice.built.id]);
    expect(await reads(couple.maya)).toMatchObject({ openUntil: null });
    await couple.maya.does(SubmitTask, work(couple.maya));
    await expect(opens()).rejects.toMatchObject({ reason: 'NOTHING_TO_OPEN' });
  });

  it('R3: makes no task that would be open beyond its clearance', async () => {
    const couple = await cleared(await practice.couple());
    await db.query("update clinical.clearance set ends_at = now() + interval '5 days' where couple_id = $1", [couple.id]);
    const { id } = await assigns(couple, daily);
    const tasks = await eventually(
      async () => (await couple.counselor.does(Couple, { id: couple.id })).tasks.filter(task => task.assignmentId === id),
      found => found.length >= 10,
    );
    expect(tasks).toHaveLength(10);
  });
});
