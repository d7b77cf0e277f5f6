import { wordsOf } from '@roadback/builders/sealed';
import { randomUUID } from 'node:crypto';
import {
  AssignExercise,
  Caseload,
  CheckIn,
  Couple,
  DeclareSeparation,
  MoveStep,
  MyRoadmap,
  MyTask,
  SeparateCouple,
  SharedWithMe,
  ReadSubmission,
  Today,
} from '../../../../test/support/operations.js';
import { assignmentOf, checksIn, exercise, givenToBoth, sends, tasksOf, today } from '../../../../test/support/homework.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const reason = 'They told me in the session that they part.';

describe('a couple that separates', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });
  const rows = async (couple: TestCouple) => {
    const found = await db.query<{ couple_id: string; by: string; reason: string | null }>(
      'select couple_id, declared_by as by, reason from clinical.separation where practice_id = $1 and couple_id = $2',
      [practice.built.id, couple.id],
    );
    return (await wordsOf(db, practice.built.id)).openRows('separation', found.rows);
  };

  it('is separated by its counselor with a reason, once, and by nobody else of the staff', async () => {
    const couple = await practice.couple();
    const input = { coupleId: couple.id, reason };
    for (const stranger of [
      await practice.staff('COUNSELOR'),
      await practice.staff('PRACTICE_ADMIN'),
      await practice.staff('SUPERVISOR'),
      couple.maya,
    ])
      await expect(stranger.does(SeparateCouple, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(couple.counselor.does(SeparateCouple, { ...input, reason: 'apart' })).rejects.toMatchObject({ reason: 'REASON_NEEDED' });
    expect(await couple.counselor.does(SeparateCouple, input)).toMatchObject({ id: couple.id, state: 'SEPARATED' });
    await expect(couple.counselor.does(SeparateCouple, input)).rejects.toMatchObject({ reason: 'COUPLE_SEPARATED' });
    expect(await rows(couple)).toMatchObject([{ by: couple.counselor.id, reason }]);
  });

  it('R19: is separated by either partner without a reason, and answers alike whoever was first', async () => {
    const couple = await practice.couple();
    const answers = await Promise.all([couple.maya, couple.jonah, couple.maya, couple.jonah].map(one => one.asks(DeclareSeparation)));
    for (const answer of answers) expect(answer).toEqual({ data: { declareSeparation: true } });
    expect(await rows(couple)).toHaveLength(1);
    expect((await rows(couple))[0]!.reason).toBeNull();
    expect(await couple.jonah.does(DeclareSeparation)).toBe(true);
    for (const one of [couple.maya, couple.jonah]) {
      expect(await one.does(MyRoadmap)).toMatchObject({ isApart: true });
      expect(await one.does(Today)).toMatchObject({ isApart: true });
    }
    await expect((await practice.client('Nia')).does(DeclareSeparation)).rejects.toMatchObject({ reason: 'NOT_IN_A_COUPLE' });
    await expect(couple.counselor.does(DeclareSeparation)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('R15: shares nothing any more, neither what was shared nor what comes', async () => {
    const couple = await practice.couple();
    const { version, mayaTask, jonahTask } = await givenToBoth(couple);
    const shared = await sends(couple.jonah, jonahTask, version, 'SHARED');
    await checksIn(couple.jonah, 'SHARED');
    expect(await couple.maya.does(SharedWithMe)).toHaveLength(1);
    await couple.jonah.does(DeclareSeparation);
    expect(await couple.maya.does(SharedWithMe)).toEqual([]);
    expect((await couple.maya.does(Today)).shared).toEqual([]);
    await expect(couple.maya.does(ReadSubmission, { id: shared.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // What a screen still offered to share is kept for its author, and so is a day.
    expect(await couple.maya.does(MyTask, { id: mayaTask })).toMatchObject({ isApart: true });
    expect(await sends(couple.maya, mayaTask, version, 'SHARED')).toMatchObject({ visibility: 'PRIVATE' });
    const day = { day: today(), feel: 4, safety: 6, visibility: 'SHARED', idempotencyKey: randomUUID() };
    expect(await couple.maya.does(CheckIn, { input: day })).toMatchObject({ visibility: 'PRIVATE' });
    expect(await couple.maya.does(CheckIn, { input: day })).toMatchObject({ visibility: 'PRIVATE' });
    expect(await couple.jonah.does(SharedWithMe)).toEqual([]);
  });

  it('R15: leaves each their own record, and each may go on alone with the counselor', async () => {
    const couple = await practice.couple();
    const { version, mayaTask, jonahTask } = await givenToBoth(couple);
    const own = await sends(couple.jonah, jonahTask, version, 'SHARED');
    await couple.counselor.does(SeparateCouple, { coupleId: couple.id, reason });
    expect(await couple.jonah.does(ReadSubmission, { id: own.id })).toMatchObject({ id: own.id });
    expect((await couple.maya.does(Today)).tasks).toMatchObject([{ id: mayaTask }]);
    expect(await sends(couple.maya, mayaTask, version)).toMatchObject({ taskId: mayaTask });
    // The counselor still has both on their list, reads them, and gives something to one of them; not to the two.
    expect((await couple.counselor.does(Caseload)).items).toMatchObject([{ id: couple.id, state: 'SEPARATED', toReview: 2 }]);
    expect((await couple.counselor.does(Couple, { id: couple.id })).state).toBe('SEPARATED');
    const given = (mode: string, clientId: string | null) => ({ input: assignmentOf(couple, version, { mode, clientId }) });
    const alone = await couple.counselor.does(AssignExercise, given('ONE', couple.maya.id));
    expect(await tasksOf(couple, alone.id, 1)).toMatchObject([{ clientId: couple.maya.id }]);
    for (const mode of ['EACH', 'TOGETHER'])
      await expect(couple.counselor.does(AssignExercise, given(mode, null))).rejects.toMatchObject({ reason: 'COUPLE_SEPARATED' });
  });

  it('R15: asks neither any more to do something at once with the other; what was begun can still be sent, to the counselor', async () => {
    const couple = await practice.couple();
    const version = await exercise(couple.counselor, 'before-the-hard-day');
    const { id } = await couple.counselor.does(AssignExercise, { input: assignmentOf(couple, version, { mode: 'TOGETHER' }) });
    const mine = (await tasksOf(couple, id, 2)).find(task => task.clientId === couple.maya.id)!.id;
    expect((await couple.maya.does(Today)).tasks).toHaveLength(1);
    await couple.maya.does(DeclareSeparation);
    for (const one of [couple.maya, couple.jonah])
      expect(await one.does(Today)).toMatchObject({ tasks: [], earlier: [], nextOpensAt: null });
    expect(await sends(couple.maya, mine, version, 'SHARED')).toMatchObject({ visibility: 'PRIVATE' });
  });

  it('R19: tells neither who declared it', async () => {
    const [byMaya, byCounselor] = [await practice.couple(), await practice.couple()];
    for (const couple of [byMaya, byCounselor])
      await couple.counselor.does(MoveStep, { input: { planId: couple.planId, step: 'PATIENCE', act: 'OPEN', reason } });
    await byMaya.maya.does(DeclareSeparation);
    await byCounselor.counselor.does(SeparateCouple, { coupleId: byCounselor.id, reason });
    const seen = async (couple: TestCouple) => {
      const all = JSON.stringify([
        await couple.jonah.does(Today),
        await couple.jonah.does(MyRoadmap),
        await couple.jonah.does(SharedWithMe),
      ]);
      expect(all).not.toContain(couple.maya.id);
      return all.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'at');
    };
    expect(await seen(byMaya)).toBe(await seen(byCounselor));
  });
});
