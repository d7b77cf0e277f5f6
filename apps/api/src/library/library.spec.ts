import { randomUUID } from 'node:crypto';
import { AssignExercise, Exercises, ExerciseVersion } from '../../../../test/support/operations.js';
import { assignmentOf, exercise } from '../../../../test/support/homework.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');

/** A version that the platform has not published; it is gone again when the work is done. */
async function withVersion(exerciseId: string, values: object, work: (id: string) => Promise<void>): Promise<void> {
  const id = randomUUID();
  await db.query(
    `insert into directory.exercise_version (id, exercise_id, version, content, published_at)
     select $1, exercise_id, -1, content || $3, published_at from directory.exercise_version where exercise_id = $2 and version = 1`,
    [id, exerciseId, { version: -1, ...values }],
  );
  try {
    await work(id);
  } finally {
    await db.query('delete from directory.exercise_version where id = $1', [id]);
  }
}

describe('the library', () => {
  it('shows each exercise once, in its newest version', async () => {
    const counselor = await (await TestPractice.open(db)).staff('COUNSELOR');
    const slugs = (await counselor.does(Exercises)).map(version => version.slug);
    expect(slugs.length).toBeGreaterThanOrEqual(40);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('R13: reads one version for staff, also an older one, and nothing for an unknown id', async () => {
    const practice = await TestPractice.open(db);
    const counselor = await practice.staff('COUNSELOR');
    const newest = await exercise(counselor, 'my-own-ground');
    expect(await counselor.does(ExerciseVersion, { id: newest.id })).toMatchObject({ id: newest.id, slug: 'my-own-ground' });
    await withVersion(newest.exerciseId, {}, async id => {
      expect(await counselor.does(ExerciseVersion, { id })).toMatchObject({ id, version: -1 });
      expect((await exercise(counselor, 'my-own-ground')).id).toBe(newest.id);
    });
    await expect(counselor.does(ExerciseVersion, { id: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const maya = await practice.client('Maya');
    await expect(maya.does(ExerciseVersion, { id: newest.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each(['twenty-minutes-for-questions', 'heard-right'])('R3: shows %s with its class, and gives it to nobody yet', async slug => {
    const couple = await (await TestPractice.open(db)).couple();
    const version = await exercise(couple.counselor, slug);
    expect(version.safetyClass).not.toBe('OPEN');
    await expect(
      couple.counselor.does(AssignExercise, { input: assignmentOf(couple, version, { mode: 'TOGETHER' }) }),
    ).rejects.toMatchObject({ code: 'REFUSED', reason: 'SAFETY_CLEARANCE_REQUIRED' });
  });

  it('R3: refuses what needs a clearance, and gives the same exercise without that need', async () => {
    const couple = await (await TestPractice.open(db)).couple();
    const open = await exercise(couple.counselor, 'my-own-ground');
    const inputFor = (id: string) => ({ input: assignmentOf(couple, { id }, { mode: 'ONE', clientId: couple.maya.id }) });
    await withVersion(open.exerciseId, { safetyClass: 'NEEDS_CLEARANCE' }, async id => {
      await expect(couple.counselor.does(AssignExercise, inputFor(id))).rejects.toMatchObject({
        code: 'REFUSED',
        reason: 'SAFETY_CLEARANCE_REQUIRED',
      });
    });
    expect(await couple.counselor.does(AssignExercise, inputFor(open.id))).toMatchObject({ mode: 'ONE' });
  });
});
