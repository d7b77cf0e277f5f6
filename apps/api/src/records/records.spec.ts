import { randomUUID } from 'node:crypto';
import { recordParts } from '@roadback/domain/records';
import { checksIn, givenToBoth, sends, today } from '../../../../test/support/homework.js';
import {
  Alerts,
  AnswerCorrection,
  AskCorrection,
  Corrections,
  Couple,
  LeaveCare,
  LogTrigger,
  Me,
  MyCorrections,
  MyOwnTrack,
  MyRecord,
  ReviewSubmission,
  SayStatement,
  Today,
} from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { trigger } from '../../../../test/support/triggers.js';

const db = connectedAs('owner');
const wish = (values: object = {}) => ({
  input: { part: 'CHECK_INS', words: 'On Monday I was at home.', idempotencyKey: randomUUID(), ...values },
});
const answers = (correctionId: string, values: object = {}) => ({
  input: { correctionId, outcome: 'ADDED_BESIDE', reply: 'It stands beside it now.', ...values },
});

describe('one’s own record', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('R5, R19: holds what its person wrote and the replies to it, and nothing of the partner, shared or not', async () => {
    const couple = await practice.couple();
    const { maya, jonah, counselor } = couple;
    const { version, mayaTask, jonahTask } = await givenToBoth(couple);
    const sent = await sends(maya, mayaTask, version);
    await sends(jonah, jonahTask, version);
    await counselor.does(ReviewSubmission, { input: { submissionId: sent.id, reply: 'Thank you for this.' } });
    await checksIn(maya, 'PRIVATE');
    await checksIn(jonah, 'SHARED');
    await maya.does(LogTrigger, trigger({ cue: 'The song in the shop.' }));
    await maya.does(SayStatement, {
      input: { kind: 'SAFETY_NEED', words: 'One evening that is mine.', visibility: 'SHARED', idempotencyKey: randomUUID() },
    });
    const record = await maya.does(MyRecord);
    expect(record).toMatchObject({ givenName: 'Maya', language: 'EN', timeZone: 'UTC' });
    expect(record.sections.map(({ part }) => part)).toEqual(recordParts);
    const entriesOf = (part: string) => record.sections.find(section => section.part === part)!.entries;
    expect(entriesOf('CHECK_INS')).toEqual([
      {
        day: today(),
        visibility: 'PRIVATE',
        title: null,
        lines: [
          { label: 'FEEL', question: null, words: '3' },
          { label: 'FELT_SAFETY', question: null, words: '5' },
          { label: 'NOTE', question: null, words: 'A day.' },
        ],
      },
    ]);
    const [task] = entriesOf('TASKS');
    expect(task!.title).toBeTruthy();
    expect(task!.lines.at(-1)).toEqual({ label: 'REPLY', question: null, words: 'Thank you for this.' });
    expect(task!.lines[0]).toMatchObject({ label: 'QUESTION', question: expect.stringMatching(/\w/) });
    expect(entriesOf('TRIGGERS')[0]!.lines[0]).toMatchObject({ label: 'CUE', words: 'The song in the shop.' });
    expect(entriesOf('STATEMENTS')[0]!.lines).toEqual([{ label: 'SAFETY_NEED', question: null, words: 'One evening that is mine.' }]);
    const his = await jonah.does(MyRecord);
    for (const words of ['Thank you for this.', 'The song in the shop.', 'One evening that is mine.'])
      expect(JSON.stringify(his)).not.toContain(words);
    expect(his.sections.find(({ part }) => part === 'CHECK_INS')!.entries).toHaveLength(1);
  });

  it('is a client’s own alone', async () => {
    const { maya, counselor } = await practice.couple();
    expect((await maya.does(MyRecord)).sections.flatMap(({ entries }) => entries)).toEqual([]);
    for (const person of [counselor, await practice.staff('PRACTICE_ADMIN'), await practice.platformAdmin()])
      await expect(person.does(MyRecord)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a wish for correction', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('R13: is answered once by the care team and stands beside what was written; the partner learns nothing', async () => {
    const { maya, jonah, counselor, id } = await practice.couple();
    const before = [await jonah.does(MyCorrections), await jonah.does(Today)];
    const asked = await maya.does(AskCorrection, wish());
    expect(asked).toMatchObject({ part: 'CHECK_INS', words: 'On Monday I was at home.', askedOn: today(), outcome: null });
    expect(await counselor.does(Corrections, { coupleId: id })).toMatchObject([{ id: asked.id, clientName: 'Maya', outcome: null }]);
    for (const [reply, fault] of [
      [' ', 'EMPTY'],
      ['x'.repeat(4_001), 'TOO_LONG'],
    ])
      await expect(counselor.does(AnswerCorrection, answers(asked.id, { reply }))).rejects.toMatchObject({ fields: { reply: fault } });
    expect(await counselor.does(AnswerCorrection, answers(asked.id))).toMatchObject({
      outcome: 'ADDED_BESIDE',
      answeredByName: 'Dr. Ada Okafor',
    });
    await expect(counselor.does(AnswerCorrection, answers(asked.id))).rejects.toMatchObject({ reason: 'ALREADY_ANSWERED' });
    expect(await maya.does(MyCorrections)).toMatchObject([{ outcome: 'ADDED_BESIDE', reply: 'It stands beside it now.' }]);
    expect([await jonah.does(MyCorrections), await jonah.does(Today)]).toEqual(before);
  });

  it('R12: is recorded once for each key, with words, by somebody in a couple', async () => {
    const { maya } = await practice.couple();
    const same = wish();
    await Promise.all([1, 2, 3].map(() => maya.does(AskCorrection, same)));
    expect(await maya.does(MyCorrections)).toHaveLength(1);
    await expect(maya.does(AskCorrection, { input: { ...same.input, words: 'Else.' } })).rejects.toMatchObject({ reason: 'KEY_REUSED' });
    await expect(maya.does(AskCorrection, wish({ words: ' ' }))).rejects.toMatchObject({ fields: { words: 'EMPTY' } });
    await expect(maya.does(AskCorrection, wish({ words: 'x'.repeat(4_001) }))).rejects.toMatchObject({ fields: { words: 'TOO_LONG' } });
    await expect((await practice.client('Nia')).does(AskCorrection, wish())).rejects.toMatchObject({ reason: 'NOT_IN_A_COUPLE' });
  });

  it('is nobody else’s', async () => {
    const { maya, jonah, id } = await practice.couple();
    const other = await (await TestPractice.open(db)).couple();
    const { id: correctionId } = await maya.does(AskCorrection, wish());
    for (const person of [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), maya, jonah, other.counselor])
      await expect(person.does(Corrections, { coupleId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const person of [await practice.staff('COUNSELOR'), await practice.staff('SUPERVISOR'), maya, jonah, other.counselor])
      await expect(person.does(AnswerCorrection, answers(correctionId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('leaving care', () => {
  it('R15, R19: ends one’s way in and all sharing at once, tells the care team, and is a separation like any other for the partner', async () => {
    const practice = await TestPractice.open(db);
    const [left, declared] = [await practice.couple(), await practice.couple()];
    await checksIn(left.maya, 'SHARED');
    expect(await left.maya.does(LeaveCare, { input: { eraseRecord: false } })).toBe(true);
    expect(await left.maya.does(Me)).toBeNull();
    await expect(left.maya.does(Today)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await db.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, declared.id]);
    const seenBy = async ({ jonah }: typeof left) => [await jonah.does(MyOwnTrack), { ...(await jonah.does(Today)), steps: null }];
    expect(await seenBy(left)).toEqual(await seenBy(declared));
    expect(await left.counselor.does(Alerts, { coupleId: left.id })).toMatchObject([
      { kind: 'LEFT_CARE', severity: 'WATCH', clientName: 'Maya' },
    ]);
    // Their record stays with the practice, whole.
    expect(await left.counselor.does(Couple, { id: left.id })).toMatchObject({ id: left.id });
  });

  it('is possible for somebody who is in no couple, or apart already', async () => {
    const practice = await TestPractice.open(db);
    const nia = await practice.client('Nia');
    expect(await nia.does(LeaveCare, { input: { eraseRecord: false } })).toBe(true);
    const { maya, id } = await practice.couple();
    await db.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, id]);
    expect(await maya.does(LeaveCare, { input: { eraseRecord: true } })).toBe(true);
    expect(await nia.does(Me)).toBeNull();
  });
});
