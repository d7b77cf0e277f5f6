import { today } from '../../../../test/support/homework.js';
import {
  AnswerNeed,
  LogTrigger,
  MyPatience,
  Patience,
  Readiness,
  SayHowItLanded,
  SetTriggersADay,
  StopSharingNeed,
  TakeReassuranceBack,
  Today,
} from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { answer, healing, landed, separates, trigger } from '../../../../test/support/triggers.js';

const db = connectedAs('owner');

describe('the reassurance loop', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('R5, R19: hands on the need and nothing else of the moment', async () => {
    const { maya, jonah, counselor, id } = await healing(practice);
    const { ask } = await maya.does(LogTrigger, trigger());
    expect(ask).toMatchObject({ visibility: 'SHARED', answer: null, landings: [] });
    await maya.does(LogTrigger, trigger({ shareNeed: false }));
    await maya.does(LogTrigger, trigger({ need: 'NOTHING' }));
    const { asks } = await jonah.does(MyPatience);
    expect(asks).toEqual([
      {
        id: ask!.id,
        authorName: 'Maya',
        counselorName: 'Dr. Ada Okafor',
        need: 'WORDS',
        askedOn: today(),
        answer: null,
        answerVisibility: null,
        landings: [],
      },
    ]);
    // An id that is ordered by time would tell at what hour it was asked.
    expect(ask!.id[14]).toBe('4');
    expect(JSON.stringify(await jonah.does(Today))).not.toContain('WORDS');
    expect((await counselor.does(Patience, { coupleId: id })).triggers.map(({ shared }) => shared)).toEqual([null, null, 'SHARED']);
  });

  it('is answered once, in the partner’s own words, and says how it landed as far as its author shares it', async () => {
    const { maya, jonah, counselor, id } = await healing(practice);
    const askId = (await maya.does(LogTrigger, trigger())).ask!.id;
    await expect(maya.does(SayHowItLanded, landed(askId))).rejects.toMatchObject({ code: 'REFUSED', reason: 'NEED_NOT_ANSWERED' });
    for (const [words, fault] of [
      ['  ', 'EMPTY'],
      ['x'.repeat(2_001), 'TOO_LONG'],
    ])
      await expect(jonah.does(AnswerNeed, answer(askId, { words }))).rejects.toMatchObject({ code: 'INVALID', fields: { words: fault } });
    const said = answer(askId);
    await Promise.all(Array.from({ length: 3 }, () => jonah.does(AnswerNeed, said)));
    await expect(jonah.does(AnswerNeed, { input: { ...said.input, words: 'Other.' } })).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'KEY_REUSED',
    });
    await expect(jonah.does(AnswerNeed, answer(askId))).rejects.toMatchObject({ reason: 'NEED_ANSWERED' });
    expect((await maya.does(MyPatience)).mine[0]!.ask).toMatchObject({ answer: 'I am here, and I stay.', landings: [] });

    // R8, R19: private, or nothing at all: the partner sees the same.
    const before = await jonah.does(MyPatience);
    const first = landed(askId, { kind: 'NOT_LANDED', words: 'It sounded learned by heart.' });
    await Promise.all([maya.does(SayHowItLanded, first), maya.does(SayHowItLanded, first)]);
    expect(await jonah.does(MyPatience)).toEqual(before);
    await expect(maya.does(SayHowItLanded, { input: { ...first.input, kind: 'LANDED' } })).rejects.toMatchObject({ reason: 'KEY_REUSED' });
    await expect(maya.does(SayHowItLanded, landed(askId, { words: 'x'.repeat(1_001) }))).rejects.toMatchObject({
      fields: { words: 'TOO_LONG' },
    });
    await maya.does(SayHowItLanded, landed(askId, { kind: 'PARTLY', visibility: 'SHARED', words: 'The second sentence.' }));
    expect((await jonah.does(MyPatience)).asks[0]!.landings).toEqual([
      { kind: 'PARTLY', words: 'The second sentence.', visibility: 'SHARED' },
    ]);
    const { triggers, partners } = await counselor.does(Patience, { coupleId: id });
    expect(triggers[0]).toMatchObject({
      answer: 'I am here, and I stay.',
      minutesToAnswer: 0,
      landings: [{ kind: 'PARTLY' }, { kind: 'NOT_LANDED' }],
    });
    const counted = { triggers: 1, intensity: 7, asked: 1, answered: 1, minutesToAnswer: 0, landed: 0, partly: 1, notLanded: 0 };
    expect(partners).toEqual([{ partnerId: maya.id, partnerName: 'Maya', windows: [2, 4, 12].map(weeks => ({ weeks, ...counted })) }]);
    // A word that is kept for oneself takes the shared one back.
    await maya.does(SayHowItLanded, landed(askId, { kind: 'LANDED' }));
    expect((await jonah.does(MyPatience)).asks[0]!.landings).toEqual([]);
    expect((await maya.does(MyPatience)).mine[0]!.ask!.landings).toHaveLength(3);
  });

  it('R1: is evidence for the counselor with its numbers, of the partner who answers', async () => {
    const { maya, jonah, counselor, id } = await healing(practice);
    const asked = await Promise.all([maya.does(LogTrigger, trigger()), maya.does(LogTrigger, trigger())]);
    await jonah.does(AnswerNeed, answer(asked[0].ask!.id));
    await maya.does(SayHowItLanded, landed(asked[0].ask!.id, { kind: 'NOT_LANDED' }));
    await maya.does(SayHowItLanded, landed(asked[0].ask!.id));
    const readiness = await counselor.does(Readiness, { coupleId: id });
    const of = (personId: string) =>
      readiness
        .find(({ step }) => step === 'PATIENCE')!
        .partners.find(({ partnerId }) => partnerId === personId)!
        .indicators.filter(({ kind }) => /NEED|MINUTES|REASSUR/.test(kind));
    expect(of(jonah.id)).toEqual([
      { kind: 'NEEDS_ANSWERED', count: 1, of: 2 },
      { kind: 'MINUTES_TO_ANSWER', count: 0, of: null },
      { kind: 'REASSURANCES_LANDED', count: 1, of: 1 },
    ]);
    expect(of(maya.id)).toEqual([]);
  });

  it('R5: is taken back by its author at any time, and nobody is told', async () => {
    const { maya, jonah, counselor, id } = await healing(practice);
    const askId = (await maya.does(LogTrigger, trigger())).ask!.id;
    await jonah.does(AnswerNeed, answer(askId));
    await maya.does(SayHowItLanded, landed(askId, { visibility: 'SHARED' }));
    const nothing = { ...(await jonah.does(MyPatience)), asks: [] };
    for (let times = 0; times < 2; times += 1)
      expect((await maya.does(StopSharingNeed, { askId })).ask).toMatchObject({
        visibility: 'PRIVATE',
        landings: [{ visibility: 'PRIVATE' }],
      });
    expect(await jonah.does(MyPatience)).toEqual(nothing);
    await expect(jonah.does(AnswerNeed, answer(askId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // What she says of it later stays hers, whatever the screen chose.
    expect((await maya.does(SayHowItLanded, landed(askId, { visibility: 'SHARED' }))).ask!.landings[0]).toMatchObject({
      visibility: 'PRIVATE',
    });
    expect(await jonah.does(MyPatience)).toEqual(nothing);
    expect((await counselor.does(Patience, { coupleId: id })).triggers[0]).toMatchObject({
      shared: 'PRIVATE',
      answer: 'I am here, and I stay.',
    });
  });

  it('R5: an answer is taken back by its author: whoever asked finds none, and the care team sees that it was', async () => {
    const { maya, jonah, counselor, id } = await healing(practice);
    const askId = (await maya.does(LogTrigger, trigger())).ask!.id;
    const unanswered = [await maya.does(MyPatience), await maya.does(Today)];
    const said = answer(askId);
    await jonah.does(AnswerNeed, said);
    for (let times = 0; times < 2; times += 1)
      expect((await jonah.does(TakeReassuranceBack, { askId })).asks).toMatchObject([
        { id: askId, answer: 'I am here, and I stay.', answerVisibility: 'PRIVATE' },
      ]);
    expect([await maya.does(MyPatience), await maya.does(Today)]).toEqual(unanswered);
    await expect(maya.does(SayHowItLanded, landed(askId))).rejects.toMatchObject({ reason: 'NEED_NOT_ANSWERED' });
    expect((await counselor.does(Patience, { coupleId: id })).triggers[0]).toMatchObject({
      answer: 'I am here, and I stay.',
      answerVisibility: 'PRIVATE',
    });
    // It was said once. R12: what a phone sends again is found; another answer is said to each other.
    expect(await jonah.does(AnswerNeed, said)).toMatchObject({ answerVisibility: 'PRIVATE' });
    await expect(jonah.does(AnswerNeed, answer(askId))).rejects.toMatchObject({ reason: 'NEED_ANSWERED' });
  });

  it('R5: an answer can be taken back after its need was', async () => {
    const { maya, jonah, counselor, id } = await healing(practice);
    const askId = (await maya.does(LogTrigger, trigger())).ask!.id;
    await jonah.does(AnswerNeed, answer(askId));
    await maya.does(StopSharingNeed, { askId });
    expect((await jonah.does(TakeReassuranceBack, { askId })).asks).toEqual([]);
    expect((await maya.does(MyPatience)).mine[0]!.ask).toMatchObject({ answer: null });
    expect((await counselor.does(Patience, { coupleId: id })).triggers[0]).toMatchObject({ answerVisibility: 'PRIVATE' });
  });

  it('is nobody else’s: neither another counselor’s, nor another practice’s, nor the other partner’s to do', async () => {
    const { maya, jonah, counselor, id } = await healing(practice);
    const other = await healing(await TestPractice.open(db));
    const askId = (await maya.does(LogTrigger, trigger())).ask!.id;
    for (const act of [
      maya.does(AnswerNeed, answer(askId)),
      counselor.does(AnswerNeed, answer(askId)),
      other.jonah.does(AnswerNeed, answer(askId)),
      jonah.does(StopSharingNeed, { askId }),
      jonah.does(TakeReassuranceBack, { askId }),
      other.maya.does(StopSharingNeed, { askId }),
      counselor.does(LogTrigger, trigger()),
      counselor.does(StopSharingNeed, { askId }),
    ])
      await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await jonah.does(AnswerNeed, answer(askId));
    for (const stranger of [maya, other.jonah, counselor])
      await expect(stranger.does(TakeReassuranceBack, { askId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const stranger of [jonah, other.maya, counselor])
      await expect(stranger.does(SayHowItLanded, landed(askId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const stranger of [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), maya, jonah, other.counselor])
      for (const act of [stranger.does(Patience, { coupleId: id }), stranger.does(SetTriggersADay, { coupleId: id, most: 3 })])
        await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await other.jonah.does(MyPatience)).asks).toEqual([]);
    expect((await counselor.does(Patience, { coupleId: id })).triggers).toHaveLength(1);
  });

  it('R15: ends with the couple; each keeps what is theirs, and the one who was hurt goes on with the counselor', async () => {
    const { maya, jonah, counselor, id } = await healing(practice);
    const askId = (await maya.does(LogTrigger, trigger())).ask!.id;
    await jonah.does(AnswerNeed, answer(askId));
    await separates(db, practice, id);
    expect(await jonah.does(MyPatience)).toMatchObject({ isApart: true, asks: [] });
    expect((await maya.does(MyPatience)).mine[0]!.ask).toMatchObject({ answer: null });
    expect(await maya.does(LogTrigger, trigger())).toMatchObject({ ask: null });
    expect((await maya.does(SayHowItLanded, landed(askId, { visibility: 'SHARED' }))).ask!.landings).toMatchObject([
      { visibility: 'PRIVATE' },
    ]);
    await expect(jonah.does(AnswerNeed, answer(askId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await counselor.does(Patience, { coupleId: id })).triggers).toMatchObject([
      { shared: null },
      { answer: 'I am here, and I stay.' },
    ]);
  });
});
