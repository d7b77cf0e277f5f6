import { today } from '../../../../test/support/homework.js';
import {
  Alerts,
  AnswerQuestion,
  AskQuestion,
  CoupleQuestions,
  MyQuestions,
  TakeAnswerBack,
  Today,
} from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { answer, asking, question } from '../../../../test/support/questions.js';

const db = connectedAs('owner');

describe('answering a question', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('is one of four, with a reason for all but the full one', async () => {
    const { maya, jonah } = await asking(practice);
    const kinds = [
      ['FULLY', 'At the office.', null],
      ['PARTLY', 'At the office until eight.', 'I am not sure of the rest.'],
      ['MUST_CHECK', '', 'I look it up in my calendar.'],
      ['CANNOT_YET', '', 'I want Dr. Okafor to be there.'],
    ] as const;
    for (const [kind, words, reason] of kinds) {
      const { id } = await maya.does(AskQuestion, question());
      const said = await jonah.does(AnswerQuestion, answer(id, { kind, words, reason }));
      expect(said.answer).toMatchObject({ kind, words, reason });
      expect((await maya.does(MyQuestions)).mine[0]!.answer).toMatchObject({ kind, words, reason });
    }
    const { id } = await maya.does(AskQuestion, question());
    for (const [values, fields] of [
      [{ words: ' ' }, { words: 'EMPTY' }],
      [{ kind: 'MUST_CHECK', words: '' }, { reason: 'EMPTY' }],
      [{ kind: 'PARTLY', reason: 'x'.repeat(5_001) }, { reason: 'TOO_LONG' }],
    ] as const)
      await expect(jonah.does(AnswerQuestion, answer(id, values))).rejects.toMatchObject({ code: 'INVALID', fields });
  });

  it('R12: is recorded once for each key, also sent five times at once', async () => {
    const { maya, jonah, counselor, id: coupleId } = await asking(practice);
    const { id } = await maya.does(AskQuestion, question());
    const said = answer(id);
    await Promise.all(Array.from({ length: 5 }, () => jonah.does(AnswerQuestion, said)));
    await expect(jonah.does(AnswerQuestion, { input: { ...said.input, words: 'Something else.' } })).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'KEY_REUSED',
    });
    expect((await maya.does(MyQuestions)).mine[0]).toMatchObject({ answer: {}, earlierAnswers: [] });
    expect(await counselor.does(Alerts, { coupleId })).toEqual([]);
  });

  it('R13: changed, stands beside what was said before, and the counselor is told in the same transaction', async () => {
    const { maya, jonah, counselor, id: coupleId } = await asking(practice);
    const { id } = await maya.does(AskQuestion, question());
    await jonah.does(AnswerQuestion, answer(id));
    const changed = answer(id, { words: 'At the office until six, then at hers.' });
    await Promise.all([1, 2, 3].map(() => jonah.does(AnswerQuestion, changed)));
    const [found] = (await maya.does(MyQuestions)).mine;
    expect(found).toMatchObject({
      answer: { words: 'At the office until six, then at hers.' },
      earlierAnswers: [{ words: 'At the office until eight.' }],
    });
    expect(await counselor.does(Alerts, { coupleId })).toMatchObject([
      { kind: 'POSSIBLE_NEW_DISCLOSURE', severity: 'WATCH', clientName: 'Jonah', coupleNames: ['Maya', 'Jonah'], acknowledgedAt: null },
    ]);
    // An alert that cannot be written takes the answer with it.
    // Of this couple alone: other tests raise alerts meanwhile.
    await db.query(`alter table clinical.alert add constraint no_more check (couple_id <> '${coupleId}') not valid`);
    try {
      await expect(jonah.does(AnswerQuestion, answer(id, { words: 'A third time.' }))).rejects.toMatchObject({ code: 'INTERNAL' });
    } finally {
      await db.query('alter table clinical.alert drop constraint no_more');
    }
    expect((await maya.does(MyQuestions)).mine[0]!.earlierAnswers).toHaveLength(1);
  });

  it('R5: is taken back by its author with all that was said before; the counselor keeps it, and a later answer is a new one', async () => {
    const { maya, jonah, counselor, id: coupleId } = await asking(practice);
    const { id: questionId } = await maya.does(AskQuestion, question());
    const before = (await maya.does(MyQuestions)).mine;
    await jonah.does(AnswerQuestion, answer(questionId));
    await jonah.does(AnswerQuestion, answer(questionId, { words: 'Until six.' }));
    const given = (await maya.does(MyQuestions)).mine[0]!.answer!;
    expect(given).toMatchObject({ words: 'Until six.', visibility: 'SHARED', answeredOn: today() });
    // R19: neither the hour nor an id that is ordered by time.
    expect(given).not.toHaveProperty('answeredAt');
    expect(given.id[14]).toBe('4');
    for (const _ of [1, 2])
      expect(await jonah.does(TakeAnswerBack, { questionId })).toMatchObject({
        answer: { words: 'Until six.', visibility: 'PRIVATE' },
        earlierAnswers: [{ visibility: 'PRIVATE' }],
      });
    expect((await maya.does(MyQuestions)).mine).toEqual(before);
    expect((await counselor.does(CoupleQuestions, { coupleId })).questions).toMatchObject([
      { answer: { words: 'Until six.', visibility: 'PRIVATE' }, earlierAnswers: [{}] },
    ]);
    await jonah.does(AnswerQuestion, answer(questionId, { words: 'I left at six.' }));
    expect((await maya.does(MyQuestions)).mine).toMatchObject([{ answer: { words: 'I left at six.' }, earlierAnswers: [] }]);
  });

  it('R19: leaves the one who asked without a mark of reading, and asks for nothing on Today', async () => {
    const { maya, jonah } = await asking(practice);
    await maya.does(AskQuestion, question());
    const before = await maya.does(MyQuestions);
    await jonah.does(MyQuestions);
    expect(await maya.does(MyQuestions)).toEqual(before);
    expect(JSON.stringify(await jonah.does(Today))).not.toContain('the ninth');
  });
});
