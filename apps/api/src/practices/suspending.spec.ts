import { randomUUID } from 'node:crypto';
import { demoPassword } from '@roadback/domain/password';
import { assignmentOf, exercise, tasksOf } from '../../../../test/support/homework.js';
import {
  AssignExercise,
  Me,
  PracticeChanges,
  Practices,
  ResumePractice,
  SignIn,
  SuspendPractice,
  Today,
} from '../../../../test/support/operations.js';
import { post, type App } from '../../../../test/support/person.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, product } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const reason = 'The contract has run out.';
const signsIn = async (app: App, email: string, password = demoPassword) =>
  (await post(app, null, { query: SignIn.text, variables: { input: { email, password } } })).body.errors?.[0]?.extensions ?? null;

async function setting() {
  const practice = await TestPractice.open(db);
  return { practice, practiceId: practice.built.id, platform: await practice.platformAdmin(), couple: await practice.couple() };
}

describe('suspending a practice', () => {
  it('keeps everybody out from the next request, and lets them in again', async () => {
    const { practiceId, platform, couple } = await setting();
    expect(await platform.does(SuspendPractice, { practiceId, reason })).toEqual({ id: practiceId, state: 'SUSPENDED' });
    for (const person of [couple.counselor, couple.maya]) expect(await person.does(Me)).toBeNull();
    await expect(couple.maya.does(Today)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await platform.does(ResumePractice, { practiceId, reason: 'It was renewed today.' });
    expect((await couple.counselor.does(Me))?.practice?.id).toBe(practiceId);
    expect(await couple.maya.does(Today)).toBeTruthy();
    expect((await platform.does(PracticeChanges, { practiceId })).map(each => [each.toState, each.reason, each.byName])).toEqual([
      ['ACTIVE', 'It was renewed today.', 'Pat'],
      ['SUSPENDED', reason, 'Pat'],
    ]);
  });

  it('is told to staff whose password was right, and to nobody else', async () => {
    const { practiceId, platform, couple } = await setting();
    const [staff, client] = [couple.counselor.built!.email, couple.maya.built!.email];
    await platform.does(SuspendPractice, { practiceId, reason });
    expect(await signsIn('staff', staff)).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'PRACTICE_SUSPENDED' });
    const constant = { code: 'UNAUTHENTICATED', reason: 'WRONG_EMAIL_OR_PASSWORD' };
    for (const answer of [
      await signsIn('staff', staff, 'not the password at all'),
      await signsIn('staff', `${randomUUID()}@staff.example`),
      await signsIn('portal', staff),
      await signsIn('portal', client),
      await signsIn('staff', client),
    ])
      expect(answer).toEqual(constant);
  });

  it('loses nothing of its work: what was to be made is made once it is back', async () => {
    const { practiceId, platform, couple } = await setting();
    const version = await exercise(couple.counselor, 'before-the-hard-day');
    const { id } = await couple.counselor.does(AssignExercise, { input: assignmentOf(couple, version) });
    await platform.does(SuspendPractice, { practiceId, reason });
    await platform.does(ResumePractice, { practiceId, reason });
    // The job may have found the practice away: its wake-up is still there and asks again.
    await db.query('update jobs.wake_up set next_at = now() where practice_id = $1', [practiceId]);
    await product.killWorker();
    await product.startWorker();
    expect(await tasksOf(couple, id, 2)).toHaveLength(2);
  });

  it('asks for a reason, and changes nothing twice', async () => {
    const { practiceId, platform } = await setting();
    await expect(platform.does(SuspendPractice, { practiceId, reason: ' short ' })).rejects.toMatchObject({
      code: 'INVALID',
      fields: { reason: 'TOO_SHORT' },
    });
    for (const _ of [1, 2]) await platform.does(SuspendPractice, { practiceId, reason });
    expect(await platform.does(PracticeChanges, { practiceId })).toHaveLength(1);
    await expect(platform.does(SuspendPractice, { practiceId: randomUUID(), reason })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await platform.does(Practices)).find(row => row.id === practiceId)).toMatchObject({ state: 'SUSPENDED' });
  });

  it('is the platform admin’s alone', async () => {
    const { practice, practiceId, couple } = await setting();
    for (const stranger of [await practice.staff('PRACTICE_ADMIN'), couple.counselor, couple.maya]) {
      for (const operation of [SuspendPractice, ResumePractice])
        await expect(stranger.does(operation, { practiceId, reason })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(stranger.does(PracticeChanges, { practiceId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});
