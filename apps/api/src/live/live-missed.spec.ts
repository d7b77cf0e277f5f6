import pg from 'pg';
import { assignmentOf, exercise } from '../../../../test/support/homework.js';
import { aWhile, closeScreens, lateNote, openScreen, raisesAlert } from '../../../../test/support/live.js';
import { AssignExercise } from '../../../../test/support/operations.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs, eventually, product } from '../../../../test/support/product.js';

const owner = connectedAs('owner');
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

  it('is kept for a day', async () => {
    const old = 'update jobs.live_event set made_at = now() - $2::interval where practice_id = $1';
    const kept = async () =>
      (await owner.query<{ n: number }>('select count(*)::int as n from jobs.live_event where practice_id = $1', [practice.built.id]))
        .rows[0]!.n;
    await (
      await lateNote(couple, practice.built.id)
    )();
    await owner.query(old, [practice.built.id, '23 hours']);
    await product.killWorker();
    await product.startWorker();
    expect(await kept()).toBe(1);
    await owner.query(old, [practice.built.id, '25 hours']);
    await product.killWorker();
    await product.startWorker();
    await eventually(kept, n => n === 0);
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
