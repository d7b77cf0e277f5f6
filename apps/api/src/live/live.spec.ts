import { careSetting } from '../../../../test/support/care-setting.js';
import { assignmentOf, exercise, givenToBoth, sends, tasksOf, today } from '../../../../test/support/homework.js';
import { aWhile, closeScreens, lateNote, openScreen, raisesAlert } from '../../../../test/support/live.js';
import { versionThatNeedsClearance } from '../../../../test/support/needs-clearance.js';
import {
  AcknowledgeAlert,
  Alerts,
  ArrangeCover,
  AssignExercise,
  CareTeam,
  DeclareSeparation,
  EndAssignment,
  EndCover,
  ReviewSubmission,
  SetSupervisor,
  Today,
  WithdrawClearance,
} from '../../../../test/support/operations.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs, eventually, product } from '../../../../test/support/product.js';
import { cleared } from '../../../../test/support/screenings.js';

const owner = connectedAs('owner');
/** Whatever hour it is, in no quiet hour: what is new is told at once. */
const noon = new Date(`${today()}T12:00:00Z`);
/** Both were told that a task of theirs is new. */
const bothHaveNews = ({ id }: TestCouple) =>
  eventually(
    async () =>
      (await owner.query<{ n: number }>("select count(*)::int as n from jobs.live_event where kind = 'NEWS' and couple_id = $1", [id]))
        .rows[0]!.n,
    count => count === 2,
  );

describe('an open screen', () => {
  let practice: TestPractice;
  let couple: TestCouple;
  beforeAll(() => product.setClock(noon.toISOString()));
  afterAll(() => product.setClock(null));
  beforeEach(async () => {
    practice = await TestPractice.open(owner, { now: noon });
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
    await couple.counselor.does(AcknowledgeAlert, { alertId: alert!.id });
    await screen.until(({ told }) => told.length > before);
  });

  it('R19: is told of everything as the counselor’s, and of one’s own tasks and news alone as a client’s', async () => {
    const [counselor, maya, jonah] = await Promise.all([couple.counselor, couple.maya, couple.jonah].map(who => openScreen(who).stands()));
    const { mayaTask, version } = await givenToBoth(couple);
    await counselor!.until(({ kinds }) => kinds.includes('TASK'));
    for (const client of [maya!, jonah!]) await client.until(({ kinds }) => kinds.includes('TASK') && kinds.includes('NEWS'));
    const before = [maya!, jonah!].map(({ told }) => told.length);
    const { id: submissionId } = await sends(couple.maya, mayaTask, version, 'SHARED');
    await counselor!.until(({ kinds }) => kinds.includes('SUBMISSION'));
    await raisesAlert(couple);
    await counselor!.until(({ kinds }) => kinds.includes('ALERT'));
    await aWhile();
    expect([maya!, jonah!].map(({ told }) => told.length)).toEqual(before);
    await couple.counselor.does(ReviewSubmission, { input: { submissionId, reply: 'Thank you.' } });
    await maya!.until(({ kinds }) => kinds.filter(kind => kind === 'NEWS').length === 2);
    await aWhile();
    expect(jonah!.told).toHaveLength(before[1]!);
    expect([...maya!.kinds, ...jonah!.kinds].filter(kind => kind !== 'TASK' && kind !== 'NEWS')).toEqual([]);
    expect(counselor!.kinds).not.toContain('NEWS');
  });

  it('is told that a given exercise was ended, as each of those to whom it was given', async () => {
    const { assignment } = await givenToBoth(couple);
    const screens = await Promise.all([couple.maya, couple.jonah].map(who => openScreen(who).stands()));
    await couple.counselor.does(EndAssignment, { assignmentId: assignment.id });
    for (const screen of screens) await screen.until(({ kinds }) => kinds.includes('TASK'));
  });

  it('R3, R19: is told neither that a clearance was withdrawn, nor that what needed one was ended, nor of a separation', async () => {
    const { exerciseId } = await exercise(couple.counselor, 'weather-of-the-day');
    const version = await versionThatNeedsClearance(owner, exerciseId, 'NEEDS_CLEARANCE');
    const twin = await practice.couple();
    for (const each of [couple, twin]) {
      await cleared(each);
      const { id } = await each.counselor.does(AssignExercise, { input: assignmentOf(each, version) });
      await tasksOf(each, id, 2);
      await bothHaveNews(each);
      await ends(each, each === twin ? id : null);
    }

    async function ends(each: TestCouple, assignmentId: string | null) {
      const screens = await Promise.all([each.maya, each.jonah].map(who => openScreen(who).stands()));
      if (assignmentId) await each.counselor.does(EndAssignment, { assignmentId });
      else await each.counselor.does(WithdrawClearance, { coupleId: each.id, reason: 'She told me of a threat.' });
      expect((await each.maya.does(Today)).tasks).toEqual([]);
      await each.maya.does(DeclareSeparation);
      await aWhile();
      expect(screens.map(({ told }) => told.length)).toEqual([1, 1]);
    }
  });

  it('is told nothing as anybody whom it does not concern', async () => {
    const stranger = await practice.staff('COUNSELOR');
    const elsewhere = await (await TestPractice.open(owner, { now: noon })).couple();
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

  it('R6: is told nothing any more, and closed, once there is something to sign', async () => {
    const screen = await openScreen(couple.maya).stands();
    await (
      await lateNote(couple, practice.built.id, couple.maya)
    )();
    await screen.until(({ kinds }) => kinds.length === 1);
    await owner.query('delete from directory.consent where practice_id = $1 and person_id = $2', [practice.built.id, couple.maya.id]);
    await (
      await lateNote(couple, practice.built.id, couple.maya)
    )();
    await screen.until(({ closedWith }) => closedWith.length > 0);
    expect([screen.kinds, screen.closedWith]).toEqual([['TASK'], [4205]]);
  });

  it('R19: tells a client nothing of the partner’s tasks by the code alone, were the policy open to all', async () => {
    const condition = await owner.query<{ condition: string }>(
      "select pg_get_expr(polqual, polrelid) as condition from pg_policy where polname = 'live_event_read'",
    );
    await owner.query(
      "alter policy live_event_read on jobs.live_event using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid)",
    );
    try {
      const [maya, jonah] = await Promise.all([couple.maya, couple.jonah].map(who => openScreen(who).stands()));
      await (
        await lateNote(couple, practice.built.id, couple.maya, [couple.maya, couple.jonah])
      )();
      await maya!.until(({ kinds }) => kinds.includes('TASK'));
      await aWhile();
      expect(jonah!.told).toHaveLength(1);
    } finally {
      await owner.query(`alter policy live_event_read on jobs.live_event using (${condition.rows[0]!.condition})`);
    }
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
