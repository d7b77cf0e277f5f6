import { randomUUID } from 'node:crypto';
import { assignmentOf, exercise, sends, tasksOf } from '../../../../test/support/homework.js';
import { query } from '../../../../test/support/operation.js';
import {
  AssignExercise,
  Couple,
  MoveStep,
  MyOpenedReveals,
  MyReveal,
  MyTask,
  OpenReveal,
  ReadSubmission,
  Readiness,
  Reveals,
  ReviewSubmission,
  SharedWithMe,
  Timeline,
  Today,
  WithdrawExercise,
} from '../../../../test/support/operations.js';
import { published, publishes, raisedTo, writes } from '../../../../test/support/own-exercises.js';
import { consented, opens } from '../../../../test/support/reveals.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');

describe('an exercise of the practice’s own that is given', () => {
  let couple: TestCouple;
  beforeAll(async () => {
    couple = await (await TestPractice.open(db)).couple();
  });
  const own = (values: Record<string, unknown> = {}) =>
    published(couple.counselor, { title: { en: 'Harbor weather', es: 'El tiempo en Harbor' }, ...values }, 'before-the-hard-day');
  const gives = (version: { id: string }) => couple.counselor.does(AssignExercise, { input: assignmentOf(couple, version) });

  it('goes the way of every other one: task, answer, reply, what is shared, the story, what is counted', async () => {
    const { version: offered } = await own();
    const version = await exercise(couple.counselor, offered.slug);
    const { id } = await gives(version);
    const [task] = (await tasksOf(couple, id, 2)).filter(each => each.clientId === couple.maya.id);
    expect((await couple.maya.does(Today)).tasks).toMatchObject([{ id: task!.id, title: { en: 'Harbor weather' } }]);
    expect((await couple.maya.does(MyTask, { id: task!.id })).exercise).toMatchObject({ id: version.id, version: 1 });
    const submission = await sends(couple.maya, task!.id, version, 'SHARED');
    expect((await couple.jonah.does(SharedWithMe))[0]).toMatchObject({ id: submission.id, exercise: { id: version.id } });
    expect((await couple.jonah.does(Today)).shared).toMatchObject([{ title: { en: 'Harbor weather' } }]);
    await couple.counselor.does(ReviewSubmission, { input: { submissionId: submission.id, reply: 'Thank you.' } });
    expect((await couple.maya.does(Today)).replies).toMatchObject([{ title: { en: 'Harbor weather' } }]);
    const page = await couple.counselor.does(Couple, { id: couple.id });
    expect(page.tasks.find(each => each.id === task!.id)).toMatchObject({ exerciseTitle: { en: 'Harbor weather' } });
    expect(page.assignments.find(each => each.id === id)).toMatchObject({ exercise: { id: version.id } });
    const { entries } = await couple.counselor.does(Timeline, { coupleId: couple.id });
    const told = entries.filter(entry => JSON.stringify(entry).includes('Harbor weather')) as { __typename?: string }[];
    expect(told.map(entry => entry.__typename).sort()).toEqual(['TaskEntry', 'TaskWaitingEntry']);
    await couple.counselor.does(MoveStep, {
      input: { planId: couple.planId, step: 'PATIENCE', act: 'OPEN', reason: 'Both asked for it.' },
    });
    const [patience] = await couple.counselor.does(Readiness, { coupleId: couple.id });
    const maya = patience!.partners.find(({ partnerId }) => partnerId === couple.maya.id)!;
    expect(maya.indicators.find(({ kind }) => kind === 'TASKS_DONE')).toMatchObject({ count: 1, of: 1 });
  });

  it('R5: is opened for both at once, where it was made from what is', async () => {
    const { maya, jonah, counselor, id: coupleId } = couple;
    const { version } = await published(counselor, { title: { en: 'Seen at Harbor', es: 'Visto en Harbor' } }, 'one-thing-you-did');
    const given = await consented(couple, version.slug);
    expect(await counselor.does(Reveals, { coupleId })).toMatchObject([{ exercise: { slug: version.slug }, hindrance: null }]);
    await counselor.does(OpenReveal, opens(given));
    expect(await maya.does(MyReveal, { taskId: given.mayaTask })).toMatchObject({ theirs: expect.anything() as unknown });
    expect(await jonah.does(MyOpenedReveals)).toMatchObject([{ taskId: given.jonahTask, title: { en: 'Seen at Harbor' } }]);
    const { entries } = await counselor.does(Timeline, { coupleId, view: 'SHARED' });
    expect(entries.find(entry => (entry as { __typename?: string }).__typename === 'RevealOpenedEntry')).toMatchObject({
      title: { en: 'Seen at Harbor' },
    });
  });

  it('R13: stays as it was when it gets a new version, and when it is withdrawn', async () => {
    const { own: made, version } = await own();
    const { id } = await gives(version);
    const tasks = await tasksOf(couple, id, 2);
    const jonahs = tasks.find(each => each.clientId === couple.jonah.id)!;
    await publishes(couple.counselor, await writes(couple.counselor, made, { title: { en: 'Newer words', es: 'Palabras nuevas' } }));
    await couple.counselor.does(WithdrawExercise, { exerciseId: made.id });
    const task = await couple.jonah.does(MyTask, { id: jonahs.id });
    expect(task.exercise).toMatchObject({ id: version.id, title: { en: 'Harbor weather' } });
    const { id: submissionId } = await sends(couple.jonah, jonahs.id, {
      ...(await exercise(couple.counselor, 'before-the-hard-day')),
      ...version,
    });
    expect((await couple.counselor.does(ReadSubmission, { id: submissionId })).exercise).toMatchObject({ id: version.id });
  });

  it('R3: is given in its newest version alone, and not once it is withdrawn', async () => {
    const { own: made, version } = await own();
    const raised = await publishes(couple.counselor, await writes(couple.counselor, made, raisedTo('NEEDS_CLEARANCE')));
    await expect(gives(version)).rejects.toMatchObject({ code: 'REFUSED', reason: 'EXERCISE_NOT_OFFERED' });
    await expect(gives(raised.newest!)).rejects.toMatchObject({ code: 'REFUSED', reason: 'SAFETY_CLEARANCE_REQUIRED' });
    const other = await own();
    expect(await gives(other.version)).toMatchObject({ mode: 'EACH' });
    await couple.counselor.does(WithdrawExercise, { exerciseId: other.own.id });
    await expect(gives(other.version)).rejects.toMatchObject({ code: 'REFUSED', reason: 'EXERCISE_NOT_OFFERED' });
  });

  it('is not there for another practice, whoever has read it before', async () => {
    const { version } = await own();
    await gives(version);
    const stranger = await (await TestPractice.open(db)).couple();
    const input = assignmentOf(stranger, version);
    await expect(stranger.counselor.does(AssignExercise, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(stranger.counselor.does(AssignExercise, { input: { ...input, exerciseVersionId: randomUUID() } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(
      await stranger.counselor.does(AssignExercise, {
        input: assignmentOf(stranger, await exercise(stranger.counselor, 'weather-of-the-day')),
      }),
    ).toMatchObject({
      mode: 'EACH',
    });
  });

  it.each(['ours', 'the platform’s'])('says to clients nothing that was written for staff, of %s', async whose => {
    const version = whose === 'ours' ? (await own(raisedTo('OPEN'))).version : await exercise(couple.counselor, 'how-it-is-now');
    const { id } = await gives(version);
    const [task] = (await tasksOf(couple, id, 2)).filter(each => each.clientId === couple.maya.id);
    const words = 'summary { en es } counselorGuide { en es } caution { en es }';
    const asked = await couple.maya.asks(query('myTask', 'id: Uuid!', `{ exercise { title { en } ${words} } }`), { id: task!.id });
    const nothing = { en: '', es: '' };
    expect(asked.data?.myTask).toMatchObject({ exercise: { summary: nothing, counselorGuide: nothing, caution: null } });
    const read = await couple.counselor.asks(query('exerciseVersion', 'id: Uuid!', `{ ${words} }`), { id: version.id });
    expect(JSON.stringify(read.data)).not.toContain('""');
  });
});
