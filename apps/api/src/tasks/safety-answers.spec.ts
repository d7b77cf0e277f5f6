import { randomUUID } from 'node:crypto';
import { givenToBoth } from '../../../../test/support/homework.js';
import { Alerts, AnswerSafetyItem, MyTask, SubmitTask, Today } from '../../../../test/support/operations.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const slug = 'how-it-is-now';
/** By their place: yes, mostly, no, in person; and no, sometimes, often, in person. */
const chosen = (taskId: string, question: 'home' | 'harm-to-myself', option: number) => ({
  input: { taskId, question, option, idempotencyKey: randomUUID() },
});
const alertsOf = async ({ counselor, id }: TestCouple) =>
  (await counselor.does(Alerts, { coupleId: id })).map(({ kind, times }) => [kind, times]).sort();
const whole = (taskId: string, answers: object, visibility = 'PRIVATE') => ({
  input: { taskId, kind: 'SENT', answers: { well: 4, happened: 'no', talk: 'no', ...answers }, visibility, idempotencyKey: randomUUID() },
});

describe('an answer about safety', () => {
  let practice: TestPractice;
  let couple: TestCouple;
  let task: string;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });
  beforeEach(async () => {
    couple = await practice.couple();
    task = (await givenToBoth(couple, slug)).mayaTask;
  });

  it('R9: counts in the moment in which it is chosen, and once, also when the whole is sent', async () => {
    const { maya } = couple;
    for (const _ of [1, 2]) expect(await maya.does(AnswerSafetyItem, chosen(task, 'harm-to-myself', 1))).toBe(true);
    expect(await alertsOf(couple)).toEqual([['SELF_HARM', 1]]);
    // Taken back and chosen again it is the same answer; another one that counts comes on top.
    await maya.does(AnswerSafetyItem, chosen(task, 'harm-to-myself', 0));
    await maya.does(AnswerSafetyItem, chosen(task, 'harm-to-myself', 1));
    expect(await alertsOf(couple)).toEqual([['SELF_HARM', 1]]);
    await maya.does(AnswerSafetyItem, chosen(task, 'harm-to-myself', 2));
    await maya.does(AnswerSafetyItem, chosen(task, 'home', 2));
    await maya.does(SubmitTask, whole(task, { home: 'no', 'harm-to-myself': 'often' }));
    expect(await alertsOf(couple)).toEqual([
      ['SAFETY_ANSWER', 1],
      ['SELF_HARM', 2],
    ]);
  });

  it('R9: counts when it comes with the whole alone, and not where it says that all is well', async () => {
    const { maya } = couple;
    await maya.does(AnswerSafetyItem, chosen(task, 'home', 0));
    await maya.does(AnswerSafetyItem, chosen(task, 'harm-to-myself', 0));
    expect(await alertsOf(couple)).toEqual([]);
    await maya.does(SubmitTask, whole(task, { home: 'in-person', 'harm-to-myself': 'no' }));
    expect(await alertsOf(couple)).toEqual([['SAFETY_ANSWER', 1]]);
  });

  it('R20: tells the phone when to show the lines, and neither the phone nor the partner what counts about the partner', async () => {
    const { maya, jonah } = couple;
    const { questions } = (await maya.does(MyTask, { id: task })).exercise;
    expect(questions.flatMap(({ key, safety }) => (safety ? [[key, safety.answers]] : []))).toEqual([
      ['home', []],
      ['harm-to-myself', ['sometimes', 'often', 'in-person']],
    ]);
    const before = await jonah.does(Today);
    const answers = await Promise.all([0, 1, 2, 3].map(option => maya.does(AnswerSafetyItem, chosen(task, 'home', option))));
    expect(answers).toEqual([true, true, true, true]);
    expect(await jonah.does(Today)).toEqual(before);
    for (const partner of [maya, jonah])
      await expect(partner.does(Alerts, { coupleId: couple.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is its author’s alone to give, of a question that is there', async () => {
    const other = await practice.couple();
    for (const person of [couple.jonah, other.maya, couple.counselor])
      await expect(person.does(AnswerSafetyItem, chosen(task, 'home', 2))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const [input, fault] of [
      [{ question: 'well' }, { question: 'UNKNOWN_QUESTION' }],
      [{ question: 'nothing' }, { question: 'UNKNOWN_QUESTION' }],
      [{ option: 4 }, { option: 'NOT_AN_OPTION' }],
      [{ option: -1 }, { option: 'NOT_AN_OPTION' }],
    ] as const)
      await expect(couple.maya.does(AnswerSafetyItem, { input: { ...chosen(task, 'home', 2).input, ...input } })).rejects.toMatchObject({
        code: 'INVALID',
        fields: fault,
      });
    expect(await alertsOf(couple)).toEqual([]);
    await expect(couple.maya.does(SubmitTask, whole(task, { home: 'no' }, 'SHARED'))).rejects.toMatchObject({
      reason: 'VISIBILITY_NOT_ALLOWED',
    });
  });
});
