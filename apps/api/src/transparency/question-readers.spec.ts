import {
  AgreeQuestionWindows,
  AnswerQuestion,
  AskQuestion,
  CoupleQuestions,
  EndQuestionWindows,
  HoldQuestion,
  MyQuestions,
  ReleaseQuestion,
  TakeAnswerBack,
  WithdrawQuestion,
} from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { answer, asking, farWindows, question } from '../../../../test/support/questions.js';

const db = connectedAs('owner');

describe('a question is nobody else’s', () => {
  it('neither another counselor’s, nor another practice’s, nor the partner’s to move', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah, counselor, id } = await asking(practice);
    const other = await asking(await TestPractice.open(db));
    const { id: questionId } = await maya.does(AskQuestion, question());
    const strangers = [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), maya, jonah, other.counselor];
    for (const stranger of strangers)
      for (const act of [
        stranger.does(CoupleQuestions, { coupleId: id }),
        stranger.does(HoldQuestion, { questionId }),
        stranger.does(ReleaseQuestion, { questionId, authorAgreed: true }),
        stranger.does(AgreeQuestionWindows, farWindows(id)),
        stranger.does(EndQuestionWindows, { coupleId: id }),
      ])
        await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const act of [
      maya.does(AnswerQuestion, answer(questionId)),
      other.jonah.does(AnswerQuestion, answer(questionId)),
      maya.does(TakeAnswerBack, { questionId }),
      other.jonah.does(TakeAnswerBack, { questionId }),
      counselor.does(TakeAnswerBack, { questionId }),
      counselor.does(AnswerQuestion, answer(questionId)),
      jonah.does(WithdrawQuestion, { questionId }),
      other.maya.does(WithdrawQuestion, { questionId }),
      counselor.does(AskQuestion, question()),
      other.maya.does(AskQuestion, question({ earlierId: questionId })),
    ])
      await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const seen = await counselor.does(CoupleQuestions, { coupleId: id });
    expect(seen).toMatchObject({ windows: null, questions: [{ place: 'WITH_PARTNER', answer: null }] });
  });

  it('R15: after a separation nothing is shared any more, and each keeps what is theirs', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah, counselor, id } = await asking(practice);
    const asked = await maya.does(AskQuestion, question());
    const kept = await maya.does(AskQuestion, question({ urgency: 'NEXT_SESSION' }));
    await jonah.does(AnswerQuestion, answer(asked.id));
    await db.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, id]);
    expect((await maya.does(MyQuestions)).mine).toMatchObject([{ id: kept.id }, { id: asked.id, answer: null }]);
    expect(await jonah.does(MyQuestions)).toMatchObject({
      forMe: [],
      window: null,
      answersAlone: [{ words: 'At the office until eight.' }],
    });
    await expect(maya.does(AskQuestion, question())).rejects.toMatchObject({ reason: 'COUPLE_SEPARATED' });
    await expect(counselor.does(ReleaseQuestion, { questionId: kept.id, authorAgreed: true })).rejects.toMatchObject({
      reason: 'COUPLE_SEPARATED',
    });
    await expect(counselor.does(AgreeQuestionWindows, farWindows(id))).rejects.toMatchObject({ reason: 'COUPLE_SEPARATED' });
    expect((await counselor.does(CoupleQuestions, { coupleId: id })).questions[1]!.answer).toMatchObject({ kind: 'FULLY' });
  });
});
