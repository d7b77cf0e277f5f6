import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { closeScreens, openScreen } from '../../../../test/support/live.js';
import { careSetting } from '../../../../test/support/care-setting.js';
import { assignmentOf, exercise, givenToBoth, sends } from '../../../../test/support/homework.js';
import {
  AcknowledgeAlert,
  Alerts,
  AnswerQuestion,
  ArrangeCover,
  AskQuestion,
  AssignExercise,
  CareTeam,
  EndAssignment,
  EndCover,
  MoveStep,
  ReviewSubmission,
  SetSupervisor,
} from '../../../../test/support/operations.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs, eventually, product } from '../../../../test/support/product.js';

const owner = connectedAs('owner');
/** Long enough for what would have come to have come. */
const aWhile = () => new Promise(resolve => setTimeout(resolve, 700));

/** Jonah answers, and answers anew, which raises an alert. */
async function raisesAlert({ counselor, planId, maya, jonah }: TestCouple): Promise<void> {
  await counselor.does(MoveStep, { input: { planId, step: 'TRANSPARENCY', act: 'OPEN', reason: 'Both asked for it.' } });
  const asked = { words: 'When did it end?', urgency: 'NEXT_WINDOW', visibility: 'SHARED', idempotencyKey: randomUUID() };
  const { id: questionId } = await maya.does(AskQuestion, { input: asked });
  for (const words of ['In May.', 'In June.'])
    await jonah.does(AnswerQuestion, { input: { questionId, kind: 'FULLY', words, idempotencyKey: randomUUID() } });
}

/** An event as the product writes it, in a transaction that stays open until it is told to end. */
async function lateNote({ id }: TestCouple, practiceId: string) {
  const client = new pg.Client({ connectionString: product.urls.owner });
  await client.connect();
  await client.query('begin');
  await client.query("insert into jobs.live_event (practice_id, id, couple_id, kind, made_at) values ($1, $2, $3, 'SUBMISSION', now())", [
    practiceId,
    randomUUID(),
    id,
  ]);
  return async () => {
    await client.query("select pg_notify('live', $1)", [practiceId]);
    await client.query('commit');
    await client.end();
  };
}

describe('an open screen', () => {
  let practice: TestPractice;
  let couple: TestCouple;
  beforeEach(async () => {
    practice = await TestPractice.open(owner);
    couple = await practice.couple();
  });
  afterEach(closeScreens);

  it('is told where it stands at once, and of an alert when it is raised and when it is acknowledged', async () => {
    const screen = await openScreen(couple.counselor).stands();
    expect(screen.told).toEqual([{ cursor: expect.any(String), isWhole: true, changes: [] }]);
    await raisesAlert(couple);
    await screen.until(({ kinds }) => kinds.includes('ALERT'));
    expect(screen.told.at(-1)).toEqual({ cursor: expect.any(String), isWhole: false, changes: [{ kind: 'ALERT', coupleId: couple.id }] });
    const before = screen.told.length;
    const [alert] = await couple.counselor.does(Alerts);
    await couple.counselor.does(AcknowledgeAlert, { input: { alertId: alert!.id, note: 'Talked with both.' } });
    await screen.until(({ told }) => told.length > before);
  });

  it('R19: is told of everything as the counselor’s, and of one’s own tasks alone as a client’s', async () => {
    const [counselor, maya, jonah] = await Promise.all([couple.counselor, couple.maya, couple.jonah].map(who => openScreen(who).stands()));
    const { mayaTask, version } = await givenToBoth(couple);
    await counselor!.until(({ kinds }) => kinds.includes('TASK'));
    for (const client of [maya!, jonah!]) await client.until(({ kinds }) => kinds.includes('TASK'));
    const before = [maya!, jonah!].map(({ told }) => told.length);
    const { id: submissionId } = await sends(couple.maya, mayaTask, version, 'SHARED');
    await counselor!.until(({ kinds }) => kinds.includes('SUBMISSION'));
    await raisesAlert(couple);
    await counselor!.until(({ kinds }) => kinds.includes('ALERT'));
    await aWhile();
    expect([maya!, jonah!].map(({ told }) => told.length)).toEqual(before);
    await couple.counselor.does(ReviewSubmission, { input: { submissionId, reply: 'Thank you.' } });
    await maya!.until(({ told }) => told.length > before[0]!);
    await aWhile();
    expect(jonah!.told).toHaveLength(before[1]!);
    expect([...maya!.kinds, ...jonah!.kinds].filter(kind => kind !== 'TASK')).toEqual([]);
  });

  it('is told that a given exercise was ended, as each of those to whom it was given', async () => {
    const { assignment } = await givenToBoth(couple);
    const screens = await Promise.all([couple.maya, couple.jonah].map(who => openScreen(who).stands()));
    await couple.counselor.does(EndAssignment, { assignmentId: assignment.id });
    for (const screen of screens) await screen.until(({ kinds }) => kinds.includes('TASK'));
  });

  it('is told nothing as anybody whom it does not concern', async () => {
    const stranger = await practice.staff('COUNSELOR');
    const elsewhere = await (await TestPractice.open(owner)).couple();
    const others = await Promise.all(
      [stranger, elsewhere.counselor, elsewhere.maya, (await practice.couple()).jonah].map(who => openScreen(who).stands()),
    );
    const own = await openScreen(couple.counselor).stands();
    await givenToBoth(couple);
    await raisesAlert(couple);
    await own.until(({ kinds }) => kinds.includes('ALERT') && kinds.includes('TASK'));
    await aWhile();
    expect(others.map(({ told }) => told.length)).toEqual([1, 1, 1, 1]);
  });

  it('opens for nobody who has no part in any care', async () => {
    for (const who of [await practice.staff('PRACTICE_ADMIN'), await practice.platformAdmin()]) {
      const screen = await openScreen(who).until(({ isOver }) => isOver);
      expect([screen.told, screen.errors[0]?.code]).toEqual([[], 'NOT_FOUND']);
    }
    const unsigned = await practice.client('Uma', { isUnsigned: true });
    const screen = await openScreen(unsigned).until(({ isOver }) => isOver);
    expect([screen.told, screen.errors[0]]).toEqual([[], { code: 'REFUSED', reason: 'POLICY_NOT_SIGNED' }]);
  });

  it('reaches a supervisor’s screen for the couples that they look after', async () => {
    const supervisor = await practice.staff('SUPERVISOR');
    const admin = await practice.staff('PRACTICE_ADMIN');
    await admin.does(SetSupervisor, { counselorId: couple.counselor.id, supervisorId: supervisor.id });
    const screen = await openScreen(supervisor).stands();
    await raisesAlert(couple);
    await screen.until(({ kinds }) => kinds.includes('ALERT'));
  });
});

describe('an open screen whose right ends', () => {
  let practice: TestPractice;
  let couple: TestCouple;
  beforeEach(async () => {
    practice = await TestPractice.open(owner);
    couple = await practice.couple();
  });
  afterEach(closeScreens);

  it.each([
    ['the session is over', 'delete from directory.session where practice_id = $1 and person_id = $2'],
    ['the membership has ended', `update directory.membership set state = 'ENDED' where practice_id = $1 and person_id = $2`],
    ['the practice is suspended', `update directory.practice set state = 'SUSPENDED' where id = $1 and $2::uuid is not null`],
  ])('is closed within seconds although nothing happens: %s', async (_why, change) => {
    const people = [couple.counselor, couple.jonah];
    const screens = await Promise.all(people.map(who => openScreen(who).stands()));
    for (const { id } of people) await owner.query(change, [practice.built.id, id]);
    for (const screen of screens) {
      await screen.until(({ closedWith }) => closedWith.length > 0);
      expect(screen.closedWith).toEqual([4205]);
    }
  });

  it('is told nothing any more once the role is gone, and closed', async () => {
    const screen = await openScreen(couple.counselor).stands();
    await owner.query(`update directory.membership set roles = '{PRACTICE_ADMIN}' where practice_id = $1 and person_id = $2`, [
      practice.built.id,
      couple.counselor.id,
    ]);
    await (
      await lateNote(couple, practice.built.id)
    )();
    await screen.until(({ closedWith }) => closedWith.length > 0);
    expect(screen.told).toHaveLength(1);
  });

  it('is silent about a couple once a cover has ended, and goes on about the others', async () => {
    const { admin, ines, cover, practice: theirs, couple: covered } = await careSetting(owner);
    await admin.does(ArrangeCover, cover());
    const team = await admin.does(CareTeam, { coupleId: covered.id });
    const { coverId } = team.members.find(({ part }) => part === 'COVERING')!;
    const own = await theirs.couple({ counselor: ines });
    const screen = await openScreen(ines).stands();
    await (
      await lateNote(covered, theirs.built.id)
    )();
    const heardOf = ({ id }: TestCouple) => screen.told.flatMap(({ changes }) => changes).filter(({ coupleId }) => coupleId === id).length;
    await screen.until(() => heardOf(covered) === 1);
    await admin.does(EndCover, { coverId });
    await (
      await lateNote(covered, theirs.built.id)
    )();
    await (
      await lateNote(own, theirs.built.id)
    )();
    await screen.until(() => heardOf(own) === 1);
    await aWhile();
    expect(heardOf(covered)).toBe(1);
  });

  it('goes on under the new session when its app comes back', async () => {
    const who = { app: couple.counselor.app, cookie: couple.counselor.cookie };
    const screen = await openScreen(who, { retries: 20 }).stands();
    await owner.query('delete from directory.session where practice_id = $1 and person_id = $2', [practice.built.id, couple.counselor.id]);
    await screen.until(({ isOver }) => isOver);
    // Without a session it was sent away, which an app does not answer by coming again.
    expect(screen.closedWith).toEqual([4205, 4401]);
  });
});

describe('what is missed', () => {
  let practice: TestPractice;
  let couple: TestCouple;
  beforeEach(async () => {
    practice = await TestPractice.open(owner);
    couple = await practice.couple();
  });
  afterEach(closeScreens);

  it('is told when the connection is back, with the cursor of the last word', async () => {
    const first = await openScreen(couple.counselor).stands();
    await first.close();
    await raisesAlert(couple);
    const back = await openScreen(couple.counselor, { after: first.told[0]!.cursor }).stands();
    expect(back.told[0]).toMatchObject({ isWhole: false, changes: [{ kind: 'ALERT', coupleId: couple.id }] });
  });

  it('is told even where its transaction began before the cursor and was committed long after', async () => {
    const commit = await lateNote(couple, practice.built.id);
    const screen = await openScreen(couple.counselor).stands();
    await raisesAlert(couple);
    await screen.until(({ kinds }) => kinds.includes('ALERT'));
    const { cursor } = screen.told.at(-1)!;
    await screen.close();
    expect(screen.kinds).not.toContain('SUBMISSION');
    await commit();
    const back = await openScreen(couple.counselor, { after: cursor }).stands();
    expect(back.told[0]!.changes).toContainEqual({ kind: 'SUBMISSION', coupleId: couple.id });
  });

  it('is told once to a screen that stays open, however late it was committed', async () => {
    const commit = await lateNote(couple, practice.built.id);
    const screen = await openScreen(couple.counselor).stands();
    await raisesAlert(couple);
    await screen.until(({ kinds }) => kinds.includes('ALERT'));
    await commit();
    await screen.until(({ kinds }) => kinds.includes('SUBMISSION'));
    await (
      await lateNote(couple, practice.built.id)
    )();
    await screen.until(({ kinds }) => kinds.filter(kind => kind === 'SUBMISSION').length === 2);
    await aWhile();
    expect(screen.kinds.filter(kind => kind !== 'ALERT')).toEqual(['SUBMISSION', 'SUBMISSION']);
  });

  it('makes everything be asked anew where the cursor is somebody else’s, none of ours, or too old', async () => {
    const { told } = await openScreen(couple.jonah).stands();
    for (const after of [told[0]!.cursor, 'nonsense', 'A'.repeat(900)]) {
      const screen = await openScreen(couple.counselor, { after }).stands();
      expect(screen.told[0]).toMatchObject({ isWhole: true, changes: [] });
    }
  });

  it('R19: shows nothing in the cursor: each is as long as any other, and none is like another', async () => {
    const cursors: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const screen = await openScreen(couple.maya).stands();
      cursors.push(screen.told[0]!.cursor);
      await screen.close();
    }
    expect(new Set(cursors).size).toBe(3);
    expect(new Set(cursors.map(({ length }) => length)).size).toBe(1);
  });

  it('reaches screens at every process, and a process that listens anew tells what it missed', async () => {
    const other = await product.startApi({});
    try {
      const [here, there] = await Promise.all([
        openScreen(couple.counselor).stands(),
        openScreen(couple.counselor, { port: other.port }).stands(),
      ]);
      await raisesAlert(couple);
      for (const screen of [here!, there!]) await screen.until(({ kinds }) => kinds.includes('ALERT'));
      const superuser = new pg.Client({ connectionString: product.urls.superuser });
      await superuser.connect();
      const cut = await superuser.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'roadback-live'");
      await superuser.end();
      expect(cut.rowCount).toBeGreaterThanOrEqual(2);
      await (
        await lateNote(couple, practice.built.id)
      )();
      for (const screen of [here!, there!]) await screen.until(({ kinds }) => kinds.includes('SUBMISSION'));
    } finally {
      await other.stop();
    }
  });

  it('is a few words however much happens', async () => {
    const screen = await openScreen(couple.counselor).stands();
    const version = await exercise(couple.counselor, 'before-the-hard-day');
    await Promise.all(Array.from({ length: 30 }, () => couple.counselor.does(AssignExercise, { input: assignmentOf(couple, version) })));
    await eventually(
      async () =>
        (await owner.query<{ n: number }>('select count(*)::int as n from clinical.task where practice_id = $1', [practice.built.id]))
          .rows[0]!.n,
      n => n === 60,
    );
    await aWhile();
    expect(screen.told.length).toBeGreaterThan(1);
    expect(screen.told.length).toBeLessThan(40);
    expect(screen.told.every(({ changes }) => changes.length <= 2)).toBe(true);
  });
});
