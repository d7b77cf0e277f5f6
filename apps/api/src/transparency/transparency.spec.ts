import { randomUUID } from 'node:crypto';
import {
  AgreeQuestionWindows,
  Alerts,
  AnswerQuestion,
  AskQuestion,
  CoupleQuestions,
  EndQuestionWindows,
  HoldQuestion,
  MyQuestions,
  MoveStep,
  ReleaseQuestion,
  Today,
  WithdrawQuestion,
} from '../../../../test/support/operations.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const question = (values: object = {}) => ({
  input: { words: 'Where were you on the ninth?', urgency: 'NEXT_WINDOW', visibility: 'SHARED', idempotencyKey: randomUUID(), ...values },
});
const answer = (questionId: string, values: object = {}) => ({
  input: { questionId, kind: 'FULLY', words: 'At the office until eight.', idempotencyKey: randomUUID(), ...values },
});

/** A couple whose second step is open. */
async function asking(practice: TestPractice, options: Parameters<TestPractice['couple']>[0] = {}): Promise<TestCouple> {
  const couple = await practice.couple(options);
  await couple.counselor.does(MoveStep, {
    input: { planId: couple.planId, step: 'TRANSPARENCY', act: 'OPEN', reason: 'Both asked for it.' },
  });
  return couple;
}
/** Windows whose next one opens in some days and not before. */
const farWindows = (coupleId: string) => {
  const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][(new Date().getUTCDay() + 3) % 7];
  return { input: { coupleId, weekdays: [weekday], opensAt: '12:00', minutes: 30, timeZone: 'UTC' } };
};
const opensNow = (practice: TestPractice, id: string) =>
  db.query("update clinical.question set opens_at = now() - interval '1 minute' where practice_id = $1 and id = $2", [
    practice.built.id,
    id,
  ]);

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
    await db.query('alter table clinical.alert add constraint no_more check (raised_at < now() - interval $$1 year$$) not valid');
    try {
      await expect(jonah.does(AnswerQuestion, answer(id, { words: 'A third time.' }))).rejects.toMatchObject({ code: 'INTERNAL' });
    } finally {
      await db.query('alter table clinical.alert drop constraint no_more');
    }
    expect((await maya.does(MyQuestions)).mine[0]!.earlierAnswers).toHaveLength(1);
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

describe('question windows', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('R14: are agreed in a named zone, and each one is told the instant alone', async () => {
    const { maya, jonah, counselor, id } = await asking(practice, { zones: ['America/New_York', 'Europe/Berlin'] });
    const input = { coupleId: id, weekdays: ['FR', 'TU'], opensAt: '19:30', minutes: 30, timeZone: 'America/New_York' };
    expect(await counselor.does(AgreeQuestionWindows, { input })).toMatchObject({
      weekdays: ['TU', 'FR'],
      opensAt: '19:30',
      minutes: 30,
      timeZone: 'America/New_York',
    });
    const { window } = await maya.does(MyQuestions);
    expect(new Date(window!.closesAt).getTime() - new Date(window!.opensAt).getTime()).toBe(30 * 60_000);
    const shown = new Date(window!.opensAt).toLocaleString('en-US', {
      timeZone: 'America/New_York',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    expect(shown).toMatch(/(Tue|Fri).*19:30/);
    const his = await jonah.does(MyQuestions);
    expect(his.window).toEqual(window);
    expect(JSON.stringify(his)).not.toContain('New_York');
  });

  it('keep a question from the partner until one has opened, whatever the hour it was written at', async () => {
    const { maya, jonah, counselor, id } = await asking(practice);
    await counselor.does(AgreeQuestionWindows, farWindows(id));
    const asked = await maya.does(AskQuestion, question());
    expect(asked.place).toBe('WITH_PARTNER');
    expect((await jonah.does(MyQuestions)).forMe).toEqual([]);
    await expect(jonah.does(AnswerQuestion, answer(asked.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const [waiting] = (await counselor.does(CoupleQuestions, { coupleId: id })).questions;
    expect(waiting!.opensAt).toBe((await maya.does(MyQuestions)).window!.opensAt);
    await opensNow(practice, asked.id);
    expect((await jonah.does(MyQuestions)).forMe).toMatchObject([{ id: asked.id }]);
  });

  it('once ended or agreed anew move what waits, and take nothing back that was found', async () => {
    const { maya, jonah, counselor, id } = await asking(practice);
    const found = await maya.does(AskQuestion, question());
    await counselor.does(AgreeQuestionWindows, farWindows(id));
    await maya.does(AskQuestion, question());
    await counselor.does(AgreeQuestionWindows, farWindows(id));
    expect((await jonah.does(MyQuestions)).forMe).toMatchObject([{ id: found.id }]);
    expect(await counselor.does(EndQuestionWindows, { coupleId: id })).toBeNull();
    expect((await jonah.does(MyQuestions)).forMe).toHaveLength(2);
    expect((await counselor.does(CoupleQuestions, { coupleId: id })).windows).toBeNull();
    const { rows } = await db.query('select ended_at from clinical.question_windows where practice_id = $1 and couple_id = $2', [
      practice.built.id,
      id,
    ]);
    expect(rows).toHaveLength(2);
  });

  it('name what cannot be agreed', async () => {
    const { counselor, id } = await asking(practice);
    for (const [values, fields] of [
      [{ weekdays: [] }, { weekdays: 'NEEDED' }],
      [{ minutes: 5 }, { minutes: 'MINUTES_OUT_OF_RANGE' }],
    ])
      await expect(counselor.does(AgreeQuestionWindows, { input: { ...farWindows(id).input, ...values } })).rejects.toMatchObject({
        code: 'INVALID',
        fields,
      });
    expect((await counselor.does(CoupleQuestions, { coupleId: id })).windows).toBeNull();
  });
});

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
    expect(await jonah.does(MyQuestions)).toMatchObject({ forMe: [], window: null });
    await expect(maya.does(AskQuestion, question())).rejects.toMatchObject({ reason: 'COUPLE_SEPARATED' });
    await expect(counselor.does(ReleaseQuestion, { questionId: kept.id, authorAgreed: true })).rejects.toMatchObject({
      reason: 'COUPLE_SEPARATED',
    });
    await expect(counselor.does(AgreeQuestionWindows, farWindows(id))).rejects.toMatchObject({ reason: 'COUPLE_SEPARATED' });
    expect((await counselor.does(CoupleQuestions, { coupleId: id })).questions[1]!.answer).toMatchObject({ kind: 'FULLY' });
  });
});
