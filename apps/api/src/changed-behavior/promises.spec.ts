import { today } from '../../../../test/support/homework.js';
import {
  ChangedBehavior,
  EndCommitment,
  LetCommitmentGo,
  MakeCommitment,
  MyChangedBehavior,
  NoteNoticed,
  ReportMoment,
  StopSharingCommitment,
  StopSharingNoticed,
  ViewMoment,
} from '../../../../test/support/operations.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { daily, dayAhead, kept, note, opensStep, promise, promised, report, view } from '../../../../test/support/promises.js';

const db = connectedAs('owner');

describe('making a promise', () => {
  let practice: TestPractice;
  let couple: TestCouple;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
    couple = await practice.couple();
  });

  it('waits for the counselor to open the step (R1), and then for nobody', async () => {
    expect(await couple.jonah.does(MyChangedBehavior)).toMatchObject({ isOpen: false, partnerName: 'Maya', made: [], received: [] });
    await expect(couple.jonah.does(MakeCommitment, promise())).rejects.toMatchObject({ code: 'REFUSED', reason: 'STEP_NOT_OPEN' });
    await opensStep(couple);
    expect(await couple.jonah.does(MyChangedBehavior)).toMatchObject({ isOpen: true });
  });

  it('takes three at a time, also when the fourth comes with the third', async () => {
    for (let made = 0; made < 2; made += 1) await couple.jonah.does(MakeCommitment, promise());
    const both = await Promise.allSettled([1, 2].map(() => couple.jonah.does(MakeCommitment, promise(daily))));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(couple.jonah.does(MakeCommitment, promise())).rejects.toMatchObject({ reason: 'TOO_MANY_COMMITMENTS' });
    const { made } = await couple.jonah.does(MyChangedBehavior);
    expect(made).toHaveLength(3);
    // The partner has their own three, and one that is let go makes room.
    expect((await couple.maya.does(MakeCommitment, promise())).commitment).toMatchObject({ makerName: 'Maya' });
    expect((await couple.jonah.does(LetCommitmentGo, { commitmentId: made[0]!.commitment.id })).commitment.isEnded).toBe(true);
    await couple.jonah.does(MakeCommitment, promise({ timing: 'ONCE', at: '23:00', startsOn: dayAhead(3) }));
  });

  it('names what cannot be taken', async () => {
    const nia = await practice.client('Nia');
    for (const [values, fields] of [
      [{ words: ' ' }, { words: 'EMPTY' }],
      [{ words: 'x'.repeat(201) }, { words: 'TOO_LONG' }],
      [{ words: 'You get the code of my phone.' }, { words: 'NO_PLACE_HERE' }],
      [{ words: 'Te enseño mis mensajes.' }, { words: 'NO_PLACE_HERE' }],
      [{ timing: 'ONCE' }, { at: 'NEEDED' }],
      [{ timing: 'RECURRING', at: '18:00' }, { rule: 'NEEDED' }],
      [{ ...daily, rule: 'FREQ=HOURLY' }, { rule: 'RULE_NOT_UNDERSTOOD' }],
      [{ startsOn: dayAhead(-9) }, { startsOn: 'STARTS_TOO_EARLY' }],
    ])
      await expect(couple.maya.does(MakeCommitment, promise(values))).rejects.toMatchObject({ code: 'INVALID', fields });
    await expect(nia.does(MakeCommitment, promise())).rejects.toMatchObject({ reason: 'NOT_IN_A_COUPLE' });
    const never = { ...daily, rule: 'FREQ=DAILY;UNTIL=20200101' };
    await expect(couple.maya.does(MakeCommitment, promise(never))).rejects.toMatchObject({ reason: 'NO_OCCURRENCE' });
  });

  it('R12: is recorded once for each key', async () => {
    const once = promise();
    const made = await Promise.all(Array.from({ length: 5 }, () => couple.maya.does(MakeCommitment, once)));
    expect(new Set(made.map(({ commitment }) => commitment.id)).size).toBe(1);
    const other = { input: { ...once.input, words: 'Something else.' } };
    await expect(couple.maya.does(MakeCommitment, other)).rejects.toMatchObject({ code: 'CONFLICT', reason: 'KEY_REUSED' });
  });

  it('R5: is the partner’s to read when it is shared, and until it is taken back', async () => {
    const own = await promised(db, practice);
    const secret = await own.jonah.does(MakeCommitment, promise({ words: 'I see my sponsor.', visibility: 'PRIVATE' }));
    expect((await own.maya.does(MyChangedBehavior)).received.map(({ words }) => words)).toEqual(['I call when I leave the office.']);
    await own.jonah.does(ReportMoment, report(own.commitmentId, { kind: 'LATE', words: 'Traffic.' }));
    await expect(own.jonah.does(ReportMoment, report(secret.commitment.id, { visibility: 'SHARED' }))).rejects.toMatchObject({
      reason: 'VISIBILITY_NOT_ALLOWED',
    });
    const [seen] = (await own.maya.does(MyChangedBehavior)).received;
    await own.maya.does(ViewMoment, view(seen!.moments[0]!.id));
    // R19: an id that is ordered by time would tell at what hour the other wrote.
    for (const { id } of [seen!, ...seen!.moments, ...seen!.moments[0]!.reports]) expect(id[14]).toBe('4');
    const taken = await own.jonah.does(StopSharingCommitment, { commitmentId: own.commitmentId });
    expect(taken.commitment).toMatchObject({ visibility: 'PRIVATE', moments: [{ visibility: 'PRIVATE' }] });
    expect(await own.maya.does(MyChangedBehavior)).toMatchObject({ received: [], viewsAlone: [{ kind: 'CONFIRMED' }] });
    expect((await own.counselor.does(ChangedBehavior, { coupleId: own.id })).commitments).toHaveLength(2);
  });

  it('R1, R2: is ended by the counselor with a reason that no client reads, once', async () => {
    const { jonah, maya, counselor, commitmentId } = await promised(db, practice);
    const end = (reason: string) => counselor.does(EndCommitment, { commitmentId, reason });
    await expect(end('Short.')).rejects.toMatchObject({ reason: 'REASON_NEEDED' });
    expect(await end('It had become a way of checking.')).toMatchObject({ isEnded: true });
    await expect(end('It had become a way of checking.')).rejects.toMatchObject({ reason: 'COMMITMENT_ENDED' });
    await expect(jonah.does(LetCommitmentGo, { commitmentId })).rejects.toMatchObject({ reason: 'COMMITMENT_ENDED' });
    await expect(jonah.does(ReportMoment, report(commitmentId))).rejects.toMatchObject({ reason: 'COMMITMENT_ENDED' });
    for (const client of [jonah, maya]) expect(JSON.stringify(await client.does(MyChangedBehavior))).not.toContain('checking');
    expect((await maya.does(MyChangedBehavior)).received).toMatchObject([{ isEnded: true }]);
  });
});

describe('a separation', () => {
  it('R15: ends all sharing and all promising in one act; each keeps their own', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah, momentId, id, commitmentId } = await kept(db, practice);
    await maya.does(ViewMoment, view(momentId, { visibility: 'SHARED' }));
    await maya.does(NoteNoticed, note({ visibility: 'SHARED' }));
    await db.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, id]);
    expect(await jonah.does(MyChangedBehavior)).toMatchObject({
      isOpen: false,
      made: [{ commitment: { moments: [{ reports: [{ kind: 'KEPT' }], views: [] }] } }],
      noticed: [],
    });
    expect(await maya.does(MyChangedBehavior)).toMatchObject({
      isApart: true,
      received: [],
      noticed: [{ words: 'He put the phone away.' }],
      viewsAlone: [{ kind: 'CONFIRMED', day: today() }],
    });
    await expect(maya.does(ViewMoment, view(momentId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(jonah.does(MakeCommitment, promise())).rejects.toMatchObject({ reason: 'COUPLE_SEPARATED' });
    // What is sent from a screen that did not know yet is kept, for its author and the care team alone.
    expect(await maya.does(NoteNoticed, note({ visibility: 'SHARED' }))).toMatchObject({ visibility: 'PRIVATE' });
    const late = await jonah.does(ReportMoment, report(commitmentId, { day: dayAhead(-1), visibility: 'SHARED' }));
    expect(late.commitment.moments).toMatchObject([{ visibility: 'SHARED' }, { day: dayAhead(-1), visibility: 'PRIVATE' }]);
    expect((await jonah.does(LetCommitmentGo, { commitmentId })).commitment.isEnded).toBe(true);
  });
});

describe('a promise is nobody else’s', () => {
  it('neither the partner’s, nor another counselor’s, nor another practice’s', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah, counselor, commitmentId, momentId, id } = await kept(db, practice);
    const other = await kept(db, await TestPractice.open(db));
    const mine = await maya.does(NoteNoticed, note({ visibility: 'SHARED' }));
    const staff = [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), other.counselor];
    for (const stranger of [...staff, maya, jonah])
      for (const act of [
        stranger.does(ChangedBehavior, { coupleId: id }),
        stranger.does(EndCommitment, { commitmentId, reason: 'It is not mine to end.' }),
      ])
        await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const stranger of [...staff, counselor, maya, other.jonah])
      for (const act of [
        stranger.does(LetCommitmentGo, { commitmentId }),
        stranger.does(StopSharingCommitment, { commitmentId }),
        stranger.does(ReportMoment, report(commitmentId)),
      ])
        await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const stranger of [...staff, counselor, jonah, other.maya])
      for (const act of [stranger.does(ViewMoment, view(momentId)), stranger.does(StopSharingNoticed, { noticedId: mine.id })])
        await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await counselor.does(ChangedBehavior, { coupleId: id })).commitments).toMatchObject([
      { isEnded: false, visibility: 'SHARED', moments: [{ views: [] }] },
    ]);
  });
});
