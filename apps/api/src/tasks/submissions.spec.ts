import { randomUUID } from 'node:crypto';
import {
  AssignExercise,
  MyTask,
  ReadSubmission,
  ReviewSubmission,
  StopSharing,
  SubmitTask,
  Today,
} from '../../../../test/support/operations.js';
import {
  anyAnswers,
  assignmentOf,
  exercise,
  givenToBoth,
  givenToMaya,
  sends,
  sent,
  tasksOf,
  today,
} from '../../../../test/support/homework.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');

describe('answering a task', () => {
  let practice: TestPractice;
  let couple: TestCouple;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
    couple = await practice.couple();
  });

  it('keeps the answers as they were given, with the version that was seen (R13)', async () => {
    const { version, mayaTask } = await givenToBoth(couple);
    const answers = anyAnswers(version, 'Ärger, “so” viel – 日本語 🙂\nund eine zweite Zeile.');
    const submission = await couple.maya.does(SubmitTask, { input: sent(mayaTask, version, { answers }) });
    expect(submission).toMatchObject({
      kind: 'SENT',
      answers,
      visibility: 'PRIVATE',
      exercise: { id: version.id, version: version.version },
    });
    expect(await couple.maya.does(MyTask, { id: mayaTask })).toMatchObject({ state: 'SENT', submission: { id: submission.id, answers } });
    expect((await couple.counselor.does(ReadSubmission, { id: submission.id })).answers).toEqual(answers);
  });

  it.each(['NOT_READY', 'LET_US_DISCUSS'])('R16: takes %s as an answer, private always', async kind => {
    const { version, mayaTask } = await givenToBoth(couple);
    const input = sent(mayaTask, version, { kind, answers: {} });
    await expect(couple.maya.does(SubmitTask, { input: { ...input, visibility: 'SHARED' } })).rejects.toMatchObject({
      reason: 'VISIBILITY_NOT_ALLOWED',
    });
    expect(await couple.maya.does(SubmitTask, { input })).toMatchObject({ kind, answers: {} });
    expect((await couple.maya.does(Today)).tasks.find(task => task.id === mayaTask)).toMatchObject({ state: kind });
  });

  it('R12: records the same key once, sent again or ten times at once', async () => {
    const { version, mayaTask } = await givenToBoth(couple);
    const input = sent(mayaTask, version);
    const answers = await Promise.all(Array.from({ length: 10 }, () => couple.maya.does(SubmitTask, { input })));
    expect(new Set(answers.map(answer => answer.id)).size).toBe(1);
    const { rows } = await db.query('select from clinical.submission where practice_id = $1 and task_id = $2', [
      practice.built.id,
      mayaTask,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('R12: refuses a key that was used for something else, and loses nothing', async () => {
    const first = await givenToBoth(couple);
    const second = await givenToBoth(couple);
    const input = sent(first.mayaTask, first.version);
    const { id } = await couple.maya.does(SubmitTask, { input });
    const reused = { code: 'CONFLICT', reason: expect.stringMatching(/KEY_REUSED|ALREADY_THERE/) };
    await expect(couple.maya.does(SubmitTask, { input: { ...input, taskId: second.mayaTask } })).rejects.toMatchObject(reused);
    await expect(
      couple.maya.does(SubmitTask, { input: { ...input, answers: anyAnswers(first.version, 'Something else.') } }),
    ).rejects.toMatchObject(reused);
    expect((await couple.maya.does(ReadSubmission, { id })).answers).toEqual(input.answers);
    expect((await couple.maya.does(MyTask, { id: second.mayaTask })).state).toBe('WAITING');
  });

  it('R5: never answers a private resend with what was recorded as shared', async () => {
    const { version, jonahTask } = await givenToBoth(couple);
    const input = sent(jonahTask, version, { visibility: 'SHARED' });
    const { id } = await couple.jonah.does(SubmitTask, { input });
    const narrower = { input: { ...input, visibility: 'PRIVATE' } };
    await expect(couple.jonah.does(SubmitTask, narrower)).rejects.toMatchObject({ code: 'CONFLICT', reason: 'KEY_REUSED' });
    await couple.jonah.does(StopSharing, { submissionId: id });
    expect(await couple.jonah.does(SubmitTask, narrower)).toMatchObject({ id, visibility: 'PRIVATE' });
    expect(await couple.jonah.does(SubmitTask, { input })).toMatchObject({ id, visibility: 'PRIVATE' });
  });

  it('is refused a second time, and before the task opens', async () => {
    const { version, mayaTask } = await givenToBoth(couple);
    await sends(couple.maya, mayaTask, version);
    await expect(couple.maya.does(SubmitTask, { input: sent(mayaTask, version) })).rejects.toMatchObject({
      reason: 'TASK_ALREADY_ANSWERED',
    });
    const schedule = { startsOn: today(new Date(Date.now() + 2 * 86_400_000)), opensAt: '12:00', openForHours: 2, rule: null };
    const assignment = await couple.counselor.does(AssignExercise, { input: assignmentOf(couple, version, { schedule }) });
    const [task] = (await tasksOf(couple, assignment.id, 2)).filter(({ clientId }) => clientId === couple.maya.id);
    await expect(couple.maya.does(SubmitTask, { input: sent(task!.id, version) })).rejects.toMatchObject({ reason: 'TASK_NOT_OPEN_YET' });
  });

  it('is taken also after the task has closed: late is not missed', async () => {
    const version = await exercise(couple.counselor, 'before-the-hard-day');
    const schedule = { startsOn: today(new Date(Date.now() - 86_400_000)), opensAt: '00:00', openForHours: 1, rule: null };
    const assignment = await couple.counselor.does(AssignExercise, { input: assignmentOf(couple, version, { schedule }) });
    const task = (await tasksOf(couple, assignment.id, 2)).find(({ clientId }) => clientId === couple.maya.id)!;
    expect((await couple.maya.does(Today)).earlier.map(row => row.id)).toContain(task.id);
    expect((await sends(couple.maya, task.id, version)).kind).toBe('SENT');
  });

  it('names the fault of each question', async () => {
    const { version, mayaTask } = await givenToBoth(couple);
    const required = version.questions.filter(question => question.required);
    expect(required.length).toBeGreaterThan(0);
    const none = Object.fromEntries(required.map(question => [question.key, 'NEEDED']));
    await expect(couple.maya.does(SubmitTask, { input: sent(mayaTask, version, { answers: {} }) })).rejects.toMatchObject({
      code: 'INVALID',
      fields: none,
    });
    const unknown = { ...anyAnswers(version), nothing: 'here' };
    await expect(couple.maya.does(SubmitTask, { input: sent(mayaTask, version, { answers: unknown }) })).rejects.toMatchObject({
      fields: { nothing: 'UNKNOWN_QUESTION' },
    });
    expect((await couple.maya.does(MyTask, { id: mayaTask })).state).toBe('WAITING');
  });

  it('asks what an answer leads to, and takes no answer to what it does not', async () => {
    const { version, mayaTask } = await givenToMaya(couple, 'why-i-am-here');
    const lines = { hope: 'Some quiet' };
    const wrong = { ...lines, leaning: 'together', 'well-apart': 'With care.' };
    await expect(couple.maya.does(SubmitTask, { input: sent(mayaTask, version, { answers: wrong }) })).rejects.toMatchObject({
      code: 'INVALID',
      fields: { 'well-apart': 'UNKNOWN_QUESTION' },
    });
    const right = { ...lines, leaning: 'apart', 'well-apart': 'With care.' };
    expect((await couple.maya.does(SubmitTask, { input: sent(mayaTask, version, { answers: right }) })).answers).toEqual(right);
  });

  it.each<[string, object, object]>([
    ['a word for a number', { ground: 'seven', sleep: 8 }, { ground: 'NOT_A_NUMBER' }],
    ['half a point of a scale', { ground: 6.5 }, { ground: 'NOT_WHOLE' }],
    ['a number below and one above', { ground: -1, sleep: 15 }, { ground: 'TOO_LOW', sleep: 'TOO_HIGH' }],
    ['more options than may be chosen', { helps: ['signal', 'words', 'alone', 'company'] }, { helps: 'TOO_MANY' }],
    ['a note that is a book', { mine: 'x'.repeat(5_000) }, { mine: 'TOO_LONG' }],
  ])('says what is wrong with %s', async (_, wrong, fields) => {
    const { version, mayaTask } = await givenToMaya(couple, 'helps' in wrong ? 'before-the-hard-day' : 'my-own-ground');
    const answers = { ...anyAnswers(version), ...wrong };
    await expect(couple.maya.does(SubmitTask, { input: sent(mayaTask, version, { answers }) })).rejects.toMatchObject({
      code: 'INVALID',
      fields,
    });
  });

  it('is nobody’s but the client’s own', async () => {
    const { version, mayaTask } = await givenToBoth(couple);
    const elsewhere = await (await TestPractice.open(db)).client('Nia');
    for (const stranger of [couple.jonah, couple.counselor, elsewhere])
      await expect(stranger.does(SubmitTask, { input: sent(mayaTask, version) })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(couple.maya.does(SubmitTask, { input: sent(randomUUID(), version) })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('R16: waits for the counselor until it is reviewed, and the rating stays with staff', async () => {
    const other = await practice.couple();
    const { version, mayaTask } = await givenToBoth(other);
    const { id } = await sends(other.maya, mayaTask, version);
    await expect(other.counselor.does(ReviewSubmission, { input: { submissionId: id, quality: 5 } })).rejects.toMatchObject({
      fields: { quality: 'OUT_OF_RANGE' },
    });
    for (const reply of ['First words.', 'Better words.'])
      expect((await other.counselor.does(ReviewSubmission, { input: { submissionId: id, reply, quality: 4 } })).review).toMatchObject({
        reply,
      });
    const mine = await other.maya.asks(ReadSubmission, { id });
    expect(mine.data!.submission).toMatchObject({ review: { reply: 'Better words.' } });
    expect(JSON.stringify(mine)).not.toContain('quality');
  });
});
