import { randomUUID } from 'node:crypto';
import {
  AnswerQuestion,
  AskQuestion,
  CoupleQuestions,
  HoldQuestion,
  MoveStep,
  MyQuestions,
  ReleaseQuestion,
  WithdrawQuestion,
} from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { answer, asking, question } from '../../../../test/support/questions.js';

const db = connectedAs('owner');

describe('asking a question', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('is for whoever was hurt, while the second step is open', async () => {
    const couple = await practice.couple();
    await expect(couple.maya.does(AskQuestion, question())).rejects.toMatchObject({ code: 'REFUSED', reason: 'STEP_NOT_OPEN' });
    expect((await couple.maya.does(MyQuestions)).mayAsk).toBe(false);
    const move = { planId: couple.planId, step: 'TRANSPARENCY', reason: 'Both asked for it.' };
    await couple.counselor.does(MoveStep, { input: { ...move, act: 'OPEN' } });
    expect(await couple.maya.does(MyQuestions)).toMatchObject({ mayAsk: true, partnerName: 'Jonah', window: null, mine: [], forMe: [] });
    await expect(couple.jonah.does(AskQuestion, question())).rejects.toMatchObject({ reason: 'ROLE_DOES_NOT_FIT' });
    expect((await couple.jonah.does(MyQuestions)).mayAsk).toBe(false);
    expect(await couple.maya.does(AskQuestion, question())).toMatchObject({ place: 'WITH_PARTNER', answer: null, earlierAnswers: [] });
    await couple.counselor.does(MoveStep, { input: { ...move, act: 'COMPLETE' } });
    await expect(couple.maya.does(AskQuestion, question())).rejects.toMatchObject({ reason: 'STEP_NOT_OPEN' });
  });

  it('needs a plan, and a couple', async () => {
    const couple = await practice.couple({ withoutPlan: true });
    await expect(couple.maya.does(AskQuestion, question())).rejects.toMatchObject({ reason: 'PLAN_NEEDED' });
    const alone = await practice.client('Nia');
    await expect(alone.does(AskQuestion, question())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await alone.does(MyQuestions)).toEqual({
      mayAsk: false,
      partnerName: null,
      counselorName: null,
      window: null,
      mine: [],
      forMe: [],
      answersAlone: [],
    });
  });

  it('is for both in a mutual plan', async () => {
    const couple = await asking(practice);
    await db.query("update clinical.plan set kind = 'MUTUAL', rebuilding_client_id = null where practice_id = $1 and id = $2", [
      practice.built.id,
      couple.planId,
    ]);
    await couple.jonah.does(AskQuestion, question());
    await couple.maya.does(AskQuestion, question());
    for (const person of [couple.maya, couple.jonah])
      expect(await person.does(MyQuestions)).toMatchObject({ mayAsk: true, mine: [{}], forMe: [{}] });
  });

  it('R12: is recorded once for each key, also sent five times at once', async () => {
    const { maya } = await asking(practice);
    const asked = question();
    await Promise.all(Array.from({ length: 5 }, () => maya.does(AskQuestion, asked)));
    expect((await maya.does(MyQuestions)).mine).toHaveLength(1);
    await expect(maya.does(AskQuestion, { input: { ...asked.input, words: 'Something else.' } })).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'KEY_REUSED',
    });
    for (const [words, fault] of [
      [' ', 'EMPTY'],
      ['x'.repeat(2_001), 'TOO_LONG'],
    ])
      await expect(maya.does(AskQuestion, question({ words }))).rejects.toMatchObject({ code: 'INVALID', fields: { words: fault } });
    expect((await maya.does(MyQuestions)).mine).toHaveLength(1);
  });

  it('R19: may be done again and again, and the partner finds no sign of it', async () => {
    const { maya, jonah, counselor, id } = await asking(practice);
    const first = await maya.does(AskQuestion, question());
    const second = await maya.does(AskQuestion, question({ earlierId: first.id }));
    const third = await maya.does(AskQuestion, question({ earlierId: second.id }));
    const { forMe } = await jonah.does(MyQuestions);
    expect(forMe).toHaveLength(3);
    for (const found of forMe)
      expect(found).toEqual({
        id: expect.any(String),
        askerName: 'Maya',
        counselorName: 'Dr. Ada Okafor',
        words: 'Where were you on the ninth?',
        answer: null,
        earlierAnswers: [],
        wasRead: null,
      });
    // An id that is ordered by time would tell at what hour a question was asked.
    for (const { id: found } of forMe) expect(found[14]).toBe('4');
    const { questions } = await counselor.does(CoupleQuestions, { coupleId: id });
    expect(questions.map(({ id: seen, asking: nth, askings }) => [seen, nth, askings])).toEqual([
      [third.id, 3, 3],
      [second.id, 2, 3],
      [first.id, 1, 3],
    ]);
    expect(JSON.stringify(await maya.does(MyQuestions))).not.toContain('askings');
    await expect(maya.does(AskQuestion, question({ earlierId: randomUUID() }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('R5: goes first to the counselor where its author wants that, and on with their consent alone', async () => {
    const { maya, jonah, counselor, id } = await asking(practice);
    const held = await maya.does(AskQuestion, question({ visibility: 'HELD' }));
    expect(held.place).toBe('WITH_COUNSELOR');
    expect((await jonah.does(MyQuestions)).forMe).toEqual([]);
    const goesOn = (authorAgreed: boolean) => counselor.does(ReleaseQuestion, { questionId: held.id, authorAgreed });
    await expect(goesOn(false)).rejects.toMatchObject({ code: 'REFUSED', reason: 'CONSENT_NEEDED' });
    expect((await jonah.does(MyQuestions)).forMe).toEqual([]);
    expect(await goesOn(true)).toMatchObject({ place: 'WITH_PARTNER', visibility: 'HELD' });
    expect((await jonah.does(MyQuestions)).forMe).toMatchObject([{ id: held.id }]);
    await expect(goesOn(true)).rejects.toMatchObject({ reason: 'QUESTION_WITH_PARTNER' });
    expect((await counselor.does(CoupleQuestions, { coupleId: id })).questions).toHaveLength(1);
  });

  it('R1: is kept for a session by the counselor, or by its author, and let go again', async () => {
    const { maya, jonah, counselor } = await asking(practice);
    const forSession = await maya.does(AskQuestion, question({ urgency: 'NEXT_SESSION' }));
    const asked = await maya.does(AskQuestion, question());
    expect(forSession.place).toBe('FOR_SESSION');
    const hold = () => counselor.does(HoldQuestion, { questionId: asked.id });
    expect((await hold()).place).toBe('FOR_SESSION');
    await expect(hold()).rejects.toMatchObject({ code: 'REFUSED', reason: 'QUESTION_FOR_SESSION' });
    expect((await maya.does(MyQuestions)).mine.map(({ place }) => place)).toEqual(['FOR_SESSION', 'FOR_SESSION']);
    expect((await jonah.does(MyQuestions)).forMe).toEqual([]);
    await expect(jonah.does(AnswerQuestion, answer(asked.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await counselor.does(ReleaseQuestion, { questionId: asked.id, authorAgreed: false });
    await jonah.does(AnswerQuestion, answer(asked.id));
    await expect(hold()).rejects.toMatchObject({ reason: 'QUESTION_ANSWERED' });
  });

  it('R5: is taken back by its author at any time, and nobody is told', async () => {
    const { maya, jonah, counselor } = await asking(practice);
    const { id: questionId } = await maya.does(AskQuestion, question());
    expect((await maya.does(WithdrawQuestion, { questionId })).place).toBe('WITHDRAWN');
    expect((await maya.does(WithdrawQuestion, { questionId })).place).toBe('WITHDRAWN');
    expect((await jonah.does(MyQuestions)).forMe).toEqual([]);
    await expect(jonah.does(AnswerQuestion, answer(questionId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(counselor.does(HoldQuestion, { questionId })).rejects.toMatchObject({ reason: 'QUESTION_WITHDRAWN' });
    await expect(counselor.does(ReleaseQuestion, { questionId, authorAgreed: true })).rejects.toMatchObject({
      reason: 'QUESTION_WITHDRAWN',
    });
  });
});
