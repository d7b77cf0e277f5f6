import { givenAReveal, givenToBoth, sends, sent } from '../../../../test/support/homework.js';
import { changesIt, givenHeld, givenReleased, releases } from '../../../../test/support/held.js';
import {
  AgreeToRelease,
  Couple,
  HeldAnswers,
  MyTask,
  ReadSubmission,
  ReleaseSubmission,
  SharedWithMe,
  StopSharing,
  SubmitTask,
  Today,
} from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const notFound = { code: 'NOT_FOUND' };
const refused = (reason: string) => ({ code: 'REFUSED', reason });

describe('changing an answer', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('R13: stands beside the earlier one, for the author and the care team', async () => {
    const couple = await practice.couple();
    const given = await givenToBoth(couple);
    const first = await sends(couple.maya, given.mayaTask, given.version, 'PRIVATE', 'Not quite.');
    const second = await changesIt(couple.maya, given, given.mayaTask, first.id, 'Like this.');
    expect(await couple.maya.does(MyTask, { id: given.mayaTask })).toMatchObject({
      state: 'SENT',
      submission: { id: second.id, isNewest: true },
      earlier: [{ id: first.id, isNewest: false, answers: first.answers }],
    });
    const { tasks } = await couple.counselor.does(Couple, { id: couple.id });
    expect(tasks.filter(task => task.id === given.mayaTask)).toMatchObject([{ submissionId: second.id }]);
    expect((await couple.maya.does(Today)).tasks.filter(({ id }) => id === given.mayaTask)).toHaveLength(1);
    await expect(changesIt(couple.maya, given, given.mayaTask, first.id, 'Otherwise.')).rejects.toMatchObject(refused('ANSWER_CHANGED'));
    for (const [person, taskId] of [
      [couple.jonah, given.jonahTask],
      [couple.maya, given.jonahTask],
    ] as const)
      await expect(changesIt(person, given, taskId, second.id, 'Mine.')).rejects.toMatchObject(notFound);
  });

  it('R12: is recorded once, however often it is sent', async () => {
    const couple = await practice.couple();
    const given = await givenToBoth(couple);
    const first = await sends(couple.maya, given.mayaTask, given.version, 'PRIVATE');
    const input = { ...sent(given.mayaTask, given.version), changes: first.id };
    const [one, two] = await Promise.all([couple.maya.does(SubmitTask, { input }), couple.maya.does(SubmitTask, { input })]);
    expect(one.id).toBe(two.id);
    expect((await couple.maya.does(MyTask, { id: given.mayaTask })).earlier).toHaveLength(1);
  });

  it('R5: takes the consent back, so that only a new one and a new release show it', async () => {
    const couple = await practice.couple();
    const { maya, jonah, counselor } = couple;
    const given = await givenHeld(couple);
    const second = await changesIt(maya, given, given.mayaTask, given.held.id, 'Something else.');
    expect(second).toMatchObject({ visibility: 'PRIVATE', consentedAt: null });
    expect(await counselor.does(HeldAnswers, { coupleId: couple.id })).toEqual([]);
    for (const id of [given.held.id, second.id])
      await expect(counselor.does(ReleaseSubmission, releases(id))).rejects.toMatchObject(refused('CONSENT_NEEDED'));
    await expect(maya.does(AgreeToRelease, { submissionId: given.held.id })).rejects.toMatchObject(refused('ANSWER_CHANGED'));
    await maya.does(AgreeToRelease, { submissionId: second.id });
    await counselor.does(ReleaseSubmission, releases(second.id));
    expect((await jonah.does(SharedWithMe)).map(({ id }) => id)).toEqual([second.id]);
  });

  it('R5: leaves what was released as it was read, and stopping takes every version back', async () => {
    const couple = await practice.couple();
    const { maya, jonah, counselor } = couple;
    const given = await givenReleased(couple);
    const first = given.held.id;
    await jonah.does(ReadSubmission, { id: first });
    const second = await changesIt(maya, given, given.mayaTask, first, 'Something else.');
    expect((await jonah.does(ReadSubmission, { id: first })).answers).toEqual(given.held.answers);
    await expect(jonah.does(ReadSubmission, { id: second.id })).rejects.toMatchObject(notFound);
    for (const visibility of ['SHARED', 'HELD'])
      await expect(changesIt(maya, given, given.mayaTask, second.id, 'Wider.', visibility)).rejects.toMatchObject(
        refused('VISIBILITY_NOT_ALLOWED'),
      );
    await maya.does(AgreeToRelease, { submissionId: second.id });
    await counselor.does(ReleaseSubmission, releases(second.id));
    expect((await jonah.does(SharedWithMe)).map(({ id }) => id)).toEqual([second.id]);
    expect((await jonah.does(Today)).shared.map(({ submissionId }) => submissionId)).toEqual([second.id]);
    expect(await maya.does(StopSharing, { submissionId: second.id })).toMatchObject({ wasRead: true });
    for (const id of [first, second.id]) await expect(jonah.does(ReadSubmission, { id })).rejects.toMatchObject(notFound);
    expect(await jonah.does(SharedWithMe)).toEqual([]);
  });

  it('R5: of what was shared may be shared as well, or not', async () => {
    const couple = await practice.couple();
    const given = await givenToBoth(couple);
    const first = await sends(couple.maya, given.mayaTask, given.version, 'SHARED', 'Once.');
    // Jonah reads it, and that makes it no answer of his.
    await expect(changesIt(couple.jonah, given, given.jonahTask, first.id, 'Mine.')).rejects.toMatchObject(notFound);
    expect(await couple.jonah.does(MyTask, { id: given.jonahTask })).toMatchObject({ state: 'WAITING', submission: null });
    const second = await changesIt(couple.maya, given, given.mayaTask, first.id, 'Twice.', 'SHARED');
    expect((await couple.jonah.does(SharedWithMe)).map(({ id }) => id)).toEqual([second.id]);
    const third = await changesIt(couple.maya, given, given.mayaTask, second.id, 'Not for him.');
    expect((await couple.jonah.does(SharedWithMe)).map(({ id }) => id)).toEqual([second.id]);
    await expect(couple.jonah.does(ReadSubmission, { id: third.id })).rejects.toMatchObject(notFound);
  });

  it('is not of a reveal, and of nothing but what was sent', async () => {
    const couple = await practice.couple();
    const reveal = await givenAReveal(couple);
    const part = await sends(couple.maya, reveal.mayaTask, reveal.version, 'PRIVATE');
    await expect(
      couple.maya.does(SubmitTask, { input: { ...sent(reveal.mayaTask, reveal.version), changes: part.id } }),
    ).rejects.toMatchObject(refused('TASK_ALREADY_ANSWERED'));
    const given = await givenToBoth(couple);
    const notReady = { ...sent(given.mayaTask, given.version), kind: 'NOT_READY', answers: {} };
    const { id } = await couple.maya.does(SubmitTask, { input: notReady });
    await expect(changesIt(couple.maya, given, given.mayaTask, id, 'After all.')).rejects.toMatchObject(refused('TASK_ALREADY_ANSWERED'));
  });
});
