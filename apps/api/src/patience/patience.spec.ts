import { randomUUID } from 'node:crypto';
import { today } from '../../../../test/support/homework.js';
import {
  Alerts,
  AnswerNeed,
  LogTrigger,
  MoveStep,
  MyPatience,
  Patience,
  Readiness,
  SayHowItLanded,
  SetTriggersADay,
  StopSharingNeed,
  Today,
} from '../../../../test/support/operations.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const trigger = (values: object = {}) => ({
  input: {
    day: today(),
    cue: 'The phone rang in the hall.',
    intensity: 7,
    helped: 'Cold water.',
    need: 'WORDS',
    shareNeed: true,
    idempotencyKey: randomUUID(),
    ...values,
  },
});
const answer = (askId: string, values: object = {}) => ({
  input: { askId, words: 'I am here, and I stay.', idempotencyKey: randomUUID(), ...values },
});
const landed = (askId: string, values: object = {}) => ({
  input: { askId, kind: 'LANDED', visibility: 'PRIVATE', idempotencyKey: randomUUID(), ...values },
});

/** A couple whose fourth step is open. */
async function healing(practice: TestPractice, options: Parameters<TestPractice['couple']>[0] = {}): Promise<TestCouple> {
  const couple = await practice.couple(options);
  await couple.counselor.does(MoveStep, { input: { planId: couple.planId, step: 'PATIENCE', act: 'OPEN', reason: 'Both asked for it.' } });
  return couple;
}
const separates = (practice: TestPractice, id: string) =>
  db.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, id]);

describe('a trigger', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('R9: is written down by whoever was hurt, whichever step is open, and stays with them and the counselor', async () => {
    const { maya, jonah, counselor, id } = await practice.couple();
    expect(await maya.does(MyPatience)).toMatchObject({ mayLog: true, mayShareNeed: false, partnerName: 'Jonah', mine: [], asks: [] });
    // The step is not open: what was written is kept, and the need with it.
    expect(await maya.does(LogTrigger, trigger())).toMatchObject({
      cue: 'The phone rang in the hall.',
      intensity: 7,
      need: 'WORDS',
      ask: null,
    });
    expect((await jonah.does(MyPatience)).asks).toEqual([]);
    await expect(jonah.does(LogTrigger, trigger())).rejects.toMatchObject({ code: 'REFUSED', reason: 'ROLE_DOES_NOT_FIT' });
    expect((await counselor.does(Patience, { coupleId: id })).triggers).toMatchObject([
      { authorName: 'Maya', cue: 'The phone rang in the hall.', helped: 'Cold water.', shared: null, answer: null },
    ]);
  });

  it('needs a plan, and a couple', async () => {
    const { maya } = await practice.couple({ withoutPlan: true });
    await expect(maya.does(LogTrigger, trigger())).rejects.toMatchObject({ reason: 'PLAN_NEEDED' });
    const alone = await practice.client('Nia');
    await expect(alone.does(LogTrigger, trigger())).rejects.toMatchObject({ reason: 'NOT_IN_A_COUPLE' });
    expect(await alone.does(MyPatience)).toMatchObject({ mayLog: false, mayShareNeed: false, partnerName: null, mine: [], asks: [] });
  });

  it('is for both in a mutual plan, and each finds the need of the other', async () => {
    const { maya, jonah, planId } = await healing(practice);
    await db.query("update clinical.plan set kind = 'MUTUAL', rebuilding_client_id = null where practice_id = $1 and id = $2", [
      practice.built.id,
      planId,
    ]);
    await maya.does(LogTrigger, trigger());
    await jonah.does(LogTrigger, trigger({ need: 'SPACE' }));
    expect(await maya.does(MyPatience)).toMatchObject({ mine: [{ need: 'WORDS' }], asks: [{ need: 'SPACE' }] });
    expect(await jonah.does(MyPatience)).toMatchObject({ mine: [{ need: 'SPACE' }], asks: [{ need: 'WORDS' }] });
  });

  it('R12: is recorded once for each key, also sent five times at once, and named where it does not fit', async () => {
    const { maya, jonah } = await healing(practice);
    const card = trigger();
    await Promise.all(Array.from({ length: 5 }, () => maya.does(LogTrigger, card)));
    expect((await maya.does(MyPatience)).mine).toHaveLength(1);
    expect((await jonah.does(MyPatience)).asks).toHaveLength(1);
    for (const other of [{ intensity: 3 }, { shareNeed: false }])
      await expect(maya.does(LogTrigger, { input: { ...card.input, ...other } })).rejects.toMatchObject({
        code: 'CONFLICT',
        reason: 'KEY_REUSED',
      });
    for (const [values, fields] of [
      [{ intensity: 11 }, { intensity: 'OUT_OF_RANGE' }],
      [{ cue: 'x'.repeat(501) }, { cue: 'TOO_LONG' }],
      [{ helped: 'x'.repeat(501) }, { helped: 'TOO_LONG' }],
    ])
      await expect(maya.does(LogTrigger, trigger(values))).rejects.toMatchObject({ code: 'INVALID', fields });
    expect((await maya.does(MyPatience)).mine).toHaveLength(1);
  });

  it('R14: is counted on the day it was written on, and one that was sent late asks for nobody any more', async () => {
    const { maya, jonah } = await healing(practice, { zones: ['Pacific/Auckland', 'America/Los_Angeles'] });
    const day = (daysAgo: number) => today(new Date(Date.now() - daysAgo * 86_400_000));
    expect(await maya.does(LogTrigger, trigger({ day: day(3) }))).toMatchObject({ day: day(3), ask: null });
    expect((await maya.does(LogTrigger, trigger({ day: day(-9) }))).day <= day(-1)).toBe(true);
    const { asks } = await jonah.does(MyPatience);
    expect(asks).toHaveLength(1);
    // The day is the reader's own; nothing says hers.
    expect(asks[0]!.askedOn).toBe(new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(new Date()));
    expect(JSON.stringify(asks)).not.toContain('Auckland');
  });
});

describe('many triggers in one day', () => {
  it('R9: are all taken; more than usual offer grounding and tell the counselor, once a day, in the transaction of their cause', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah, counselor, id } = await healing(practice);
    for (let written = 1; written <= 5; written += 1) await maya.does(LogTrigger, trigger({ shareNeed: false }));
    expect((await maya.does(MyPatience)).offersGrounding).toBe(false);
    expect(await counselor.does(Alerts, { coupleId: id })).toEqual([]);
    const before = await jonah.does(Today);
    await Promise.all(Array.from({ length: 3 }, () => maya.does(LogTrigger, trigger({ shareNeed: false }))));
    expect(await maya.does(MyPatience)).toMatchObject({ offersGrounding: true, mayLog: true });
    expect((await maya.does(MyPatience)).mine).toHaveLength(8);
    expect(await counselor.does(Alerts, { coupleId: id })).toMatchObject([
      { kind: 'MANY_TRIGGERS', severity: 'WATCH', clientName: 'Maya' },
    ]);
    // R19: the partner finds no sign of any of it.
    expect(await jonah.does(Today)).toEqual(before);
    expect(await jonah.does(MyPatience)).toMatchObject({ offersGrounding: false, asks: [], mine: [] });
    // Another day is counted by itself.
    const yesterday = today(new Date(Date.now() - 86_400_000));
    await maya.does(LogTrigger, trigger({ shareNeed: false, day: yesterday }));
    expect(await counselor.does(Alerts, { coupleId: id })).toHaveLength(1);
  });

  it('are as many as the counselor set for the couple, and neither partner learns the number', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah, counselor, id } = await healing(practice);
    expect((await counselor.does(Patience, { coupleId: id })).triggersADay).toBe(5);
    for (const most of [0, 21])
      await expect(counselor.does(SetTriggersADay, { coupleId: id, most })).rejects.toMatchObject({
        code: 'INVALID',
        fields: { most: 'OUT_OF_RANGE' },
      });
    await counselor.does(SetTriggersADay, { coupleId: id, most: 9 });
    expect((await counselor.does(SetTriggersADay, { coupleId: id, most: 1 })).triggersADay).toBe(1);
    await maya.does(LogTrigger, trigger({ shareNeed: false }));
    await maya.does(LogTrigger, trigger({ shareNeed: false }));
    expect((await maya.does(MyPatience)).offersGrounding).toBe(true);
    expect(await counselor.does(Alerts, { coupleId: id })).toHaveLength(1);
    expect(JSON.stringify([await maya.does(MyPatience), await jonah.does(MyPatience)])).not.toContain('riggersADay');
  });
});

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
      { id: ask!.id, authorName: 'Maya', counselorName: 'Dr. Ada Okafor', need: 'WORDS', askedOn: today(), answer: null, landings: [] },
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

  it('is nobody else’s: neither another counselor’s, nor another practice’s, nor the other partner’s to do', async () => {
    const { maya, jonah, counselor, id } = await healing(practice);
    const other = await healing(await TestPractice.open(db));
    const askId = (await maya.does(LogTrigger, trigger())).ask!.id;
    for (const act of [
      maya.does(AnswerNeed, answer(askId)),
      counselor.does(AnswerNeed, answer(askId)),
      other.jonah.does(AnswerNeed, answer(askId)),
      jonah.does(StopSharingNeed, { askId }),
      other.maya.does(StopSharingNeed, { askId }),
      counselor.does(LogTrigger, trigger()),
      counselor.does(StopSharingNeed, { askId }),
    ])
      await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await jonah.does(AnswerNeed, answer(askId));
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
    await separates(practice, id);
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
