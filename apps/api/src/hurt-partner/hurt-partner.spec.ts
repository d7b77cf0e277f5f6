import { randomUUID } from 'node:crypto';
import { buildStatement } from '@roadback/builders/patience';
import { as, FirstWall } from '../../../../test/support/first-wall.js';
import { today } from '../../../../test/support/homework.js';
import {
  Alerts,
  CheckAskingLanguage,
  LetStatementGo,
  MyOwnTrack,
  OwnTrack,
  SayStatement,
  StopSharingStatement,
  Today,
} from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);
const said = (kind: 'SAFETY_NEED' | 'ASK' | 'TRUST', values: object = {}) => ({
  input: { kind, words: 'Please call me at nine.', visibility: 'PRIVATE', idempotencyKey: randomUUID(), ...values },
});
const separates = (practice: TestPractice, id: string) =>
  db.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, id]);

describe('what the one who was hurt says', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('R5, R8: is said by whoever was hurt, in any step, and shared only where its author says so', async () => {
    const { maya, jonah, counselor, id } = await practice.couple();
    expect(await maya.does(MyOwnTrack)).toMatchObject({ maySay: true, partnerName: 'Jonah', mine: [], theirs: [] });
    const before = await jonah.does(MyOwnTrack);
    expect(before).toMatchObject({ maySay: false, mine: [], theirs: [] });
    await maya.does(SayStatement, said('SAFETY_NEED', { words: 'One evening that is mine.' }));
    expect(await jonah.does(MyOwnTrack)).toEqual(before);
    const need = await maya.does(SayStatement, said('SAFETY_NEED', { visibility: 'SHARED' }));
    const ask = await maya.does(SayStatement, said('ASK', { visibility: 'SHARED' }));
    // R19: no hour, and of a need no day; an id that is ordered by time would tell it all the same.
    const { theirs } = await jonah.does(MyOwnTrack);
    expect(theirs).toEqual([
      { id: ask.id, kind: 'ASK', authorName: 'Maya', words: 'Please call me at nine.', askedOn: today() },
      { id: need.id, kind: 'SAFETY_NEED', authorName: 'Maya', words: 'Please call me at nine.', askedOn: null },
    ]);
    for (const found of theirs) expect(found.id[14]).toBe('4');
    await expect(jonah.does(SayStatement, said('ASK'))).rejects.toMatchObject({ code: 'REFUSED', reason: 'ROLE_DOES_NOT_FIT' });
    expect((await counselor.does(OwnTrack, { coupleId: id })).map(({ kind, visibility }) => [kind, visibility])).toEqual([
      ['ASK', 'SHARED'],
      ['SAFETY_NEED', 'SHARED'],
      ['SAFETY_NEED', 'PRIVATE'],
    ]);
  });

  it('needs a plan, and a couple; R12: and is recorded once for each key', async () => {
    const without = await practice.couple({ withoutPlan: true });
    await expect(without.maya.does(SayStatement, said('ASK'))).rejects.toMatchObject({ reason: 'PLAN_NEEDED' });
    await expect((await practice.client('Nia')).does(SayStatement, said('ASK'))).rejects.toMatchObject({ reason: 'NOT_IN_A_COUPLE' });
    const { maya } = await practice.couple();
    const ask = said('ASK');
    await Promise.all(Array.from({ length: 5 }, () => maya.does(SayStatement, ask)));
    expect((await maya.does(MyOwnTrack)).mine).toHaveLength(1);
    await expect(maya.does(SayStatement, { input: { ...ask.input, words: 'Else.' } })).rejects.toMatchObject({ reason: 'KEY_REUSED' });
    for (const [values, fault] of [
      [{ words: ' ' }, 'EMPTY'],
      [{ words: 'x'.repeat(1_001) }, 'TOO_LONG'],
      [{ words: 'Give me your password.' }, 'NO_PLACE_HERE'],
      [{ words: 'Comparte tu ubicación.' }, 'NO_PLACE_HERE'],
    ])
      await expect(maya.does(SayStatement, said('ASK', values as object))).rejects.toMatchObject({ fields: { words: fault } });
  });

  it('R8: the choice to trust is private, undated, one at a time, asked for nowhere, and taken back without a trace', async () => {
    const { maya, jonah, counselor, id } = await practice.couple();
    const before = [await jonah.does(MyOwnTrack), await jonah.does(Today)];
    const hers = await maya.does(Today);
    await maya.does(SayStatement, said('TRUST', { words: null }));
    expect([await jonah.does(MyOwnTrack), await jonah.does(Today)]).toEqual(before);
    const shared = await maya.does(SayStatement, said('TRUST', { words: 'Today, and slowly.', visibility: 'SHARED' }));
    expect((await maya.does(MyOwnTrack)).mine).toMatchObject([{ id: shared.id }]);
    expect((await jonah.does(MyOwnTrack)).theirs).toEqual([
      { id: shared.id, kind: 'TRUST', authorName: 'Maya', words: 'Today, and slowly.', askedOn: null },
    ]);
    expect((await maya.does(LetStatementGo, { statementId: shared.id })).mine).toEqual([]);
    expect([await jonah.does(MyOwnTrack), await jonah.does(Today)]).toEqual(before);
    expect(await maya.does(Today)).toEqual(hers);
    expect(await counselor.does(Alerts, { coupleId: id })).toEqual([]);
    expect((await counselor.does(OwnTrack, { coupleId: id })).map(({ isEnded }) => isEnded)).toEqual([true, true]);
  });

  it('R5: is taken back by its author at any time, twice as well as once, and by nobody else', async () => {
    const { maya, jonah, counselor, id } = await practice.couple();
    const other = await (await TestPractice.open(db)).couple();
    const before = await jonah.does(MyOwnTrack);
    const { id: statementId } = await maya.does(SayStatement, said('ASK', { visibility: 'SHARED' }));
    for (const stranger of [jonah, other.maya, counselor])
      for (const act of [StopSharingStatement, LetStatementGo])
        await expect(stranger.does(act, { statementId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const stranger of [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), maya, jonah, other.counselor])
      await expect(stranger.does(OwnTrack, { coupleId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(counselor.does(SayStatement, said('ASK'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (let times = 0; times < 2; times += 1)
      expect((await maya.does(StopSharingStatement, { statementId })).mine).toMatchObject([{ visibility: 'PRIVATE' }]);
    expect(await jonah.does(MyOwnTrack)).toEqual(before);
    expect(await counselor.does(OwnTrack, { coupleId: id })).toHaveLength(1);
  });

  it('R15: is no longer shared in a couple that is apart, and its author goes on with the counselor', async () => {
    const { maya, jonah, id } = await practice.couple();
    await maya.does(SayStatement, said('SAFETY_NEED', { visibility: 'SHARED' }));
    await separates(practice, id);
    expect(await jonah.does(MyOwnTrack)).toMatchObject({ isApart: true, theirs: [] });
    expect(await maya.does(SayStatement, said('ASK', { visibility: 'SHARED' }))).toMatchObject({ visibility: 'PRIVATE' });
    expect((await maya.does(MyOwnTrack)).mine).toHaveLength(2);
  });

  it('R5, R19: the database alone shows the partner what is shared, and lets nobody widen or speak for the other', async () => {
    const own = await practice.couple();
    const other = await (await TestPractice.open(db)).couple();
    const words = { kind: 'SAFETY_NEED', words: 'A need.', saidAt: new Date() } as const;
    for (const visibility of ['PRIVATE', 'SHARED'] as const) await buildStatement(db, own.built, own.maya.built!, { ...words, visibility });
    const seen = (person: typeof own.maya) => within(as(person), () => count('clinical.statement'));
    expect([await seen(own.counselor), await seen(own.maya), await seen(own.jonah)]).toEqual([2, 2, 1]);
    for (const stranger of [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), other.maya])
      expect(await seen(stranger)).toBe(0);
    const set = (visibility: string) => app.query('update clinical.statement set visibility = $1', [visibility]);
    await within(as(own.maya), () => expect(set('SHARED')).rejects.toThrow('row-level security'));
    await within(as(own.maya), async () => expect((await set('PRIVATE')).rowCount).toBe(2));
    for (const person of [own.jonah, own.counselor]) await within(as(person), async () => expect((await set('PRIVATE')).rowCount).toBe(0));
    const speaks = () =>
      app.query(`insert into clinical.statement values ($1, gen_random_uuid(), $2, $3, 'ASK', 'rb1.a', 'SHARED', now(), null, $4)`, [
        practice.built.id,
        own.id,
        own.maya.id,
        randomUUID(),
      ]);
    for (const person of [own.jonah, own.counselor]) await within(as(person), () => expect(speaks()).rejects.toThrow('row-level security'));
    await within(as(own.maya), async () => expect((await speaks()).rowCount).toBe(1));
    await within(as(own.maya), () => expect(app.query('delete from clinical.statement')).rejects.toThrow('permission denied'));
    await separates(practice, own.id);
    expect([await seen(own.maya), await seen(own.jonah)]).toEqual([2, 0]);
  });
});

describe('reading an ask with its author', () => {
  it('marks where the past strikes, keeps nothing, and holds nothing back', async () => {
    const { maya, counselor } = await (await TestPractice.open(db)).couple();
    const reads = (words: string, language = 'EN') => maya.does(CheckAskingLanguage, { input: { language, words } });
    const striking = 'You never listen.';
    const [found] = await reads(striking);
    expect(striking.slice(found!.start, found!.end)).toMatch(/never/);
    for (const text of [found!.why.en, found!.why.es, found!.direction.en]) expect(text).toMatch(/\.$/);
    expect(await reads('I am anxious tonight. Please call me at nine.')).toEqual([]);
    expect((await maya.does(MyOwnTrack)).mine).toEqual([]);
    expect((await maya.does(SayStatement, said('ASK', { words: striking }))).words).toBe(striking);
    await expect(reads('x'.repeat(1_001))).rejects.toMatchObject({ code: 'INVALID', fields: { words: 'TOO_LONG' } });
    await expect(counselor.does(CheckAskingLanguage, { input: { language: 'EN', words: 'A' } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const asked = await Promise.allSettled(Array.from({ length: 31 }, () => reads('A')));
    expect(asked.some(({ status }) => status === 'rejected')).toBe(true);
    await expect(reads('A')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  });
});
