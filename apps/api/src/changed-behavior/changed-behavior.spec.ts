import { randomUUID } from 'node:crypto';
import { today } from '../../../../test/support/homework.js';
import {
  ChangedBehavior,
  EndCommitment,
  LetCommitmentGo,
  MakeCommitment,
  MyChangedBehavior,
  NoteNoticed,
  MoveStep,
  ReportMoment,
  StopSharingCommitment,
  StopSharingNoticed,
  ViewMoment,
} from '../../../../test/support/operations.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const dayAhead = (days: number): string => today(new Date(Date.now() + days * 86_400_000));
const promise = (values: object = {}) => ({
  input: {
    words: 'I call when I leave the office.',
    kind: 'CALL_OR_WRITE',
    timing: 'WHEN_IT_HAPPENS',
    startsOn: today(),
    at: null,
    rule: null,
    visibility: 'SHARED',
    idempotencyKey: randomUUID(),
    ...values,
  },
});
const daily = { timing: 'RECURRING', at: '00:00', rule: 'FREQ=DAILY' };
const report = (commitmentId: string, values: object = {}) => ({
  input: { commitmentId, day: today(), kind: 'KEPT', visibility: 'SHARED', idempotencyKey: randomUUID(), ...values },
});
const view = (momentId: string, values: object = {}) => ({
  input: { momentId, kind: 'CONFIRMED', words: null, visibility: 'PRIVATE', idempotencyKey: randomUUID(), ...values },
});
const note = (values: object = {}) => ({
  input: { words: 'He put the phone away.', visibility: 'PRIVATE', idempotencyKey: randomUUID(), ...values },
});

const opensStep = ({ counselor, planId }: TestCouple) =>
  counselor.does(MoveStep, { input: { planId, step: 'CHANGED_BEHAVIOR', act: 'OPEN', reason: 'Both asked for it.' } });
/** A couple whose third step is open, and a promise of Jonah that was made a month ago. */
async function promised(practice: TestPractice, values: object = daily) {
  const couple = await practice.couple();
  await opensStep(couple);
  const { commitment } = await couple.jonah.does(MakeCommitment, promise(values));
  await db.query("update clinical.commitment set made_at = now() - interval '30 days', starts_on = current_date - 30 where id = $1", [
    commitment.id,
  ]);
  return { ...couple, commitmentId: commitment.id };
}
/** And a moment of it that was kept today. */
async function kept(practice: TestPractice) {
  const couple = await promised(practice);
  const { commitment } = await couple.jonah.does(ReportMoment, report(couple.commitmentId));
  return { ...couple, momentId: commitment.moments[0]!.id };
}

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
    const own = await promised(practice);
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
    const { jonah, maya, counselor, commitmentId } = await promised(practice);
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

describe('a moment', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('is due by the schedule, and is kept nowhere until it is reported', async () => {
    const { jonah, commitmentId, id } = await promised(practice);
    const [mine] = (await jonah.does(MyChangedBehavior)).made;
    expect(mine!.due.filter(({ isDue }) => isDue)).toHaveLength(15);
    expect((await db.query('select from clinical.moment where commitment_id = $1', [commitmentId])).rowCount).toBe(0);
    const { due, commitment } = await jonah.does(ReportMoment, report(commitmentId));
    expect(due.map(({ day }) => day)).not.toContain(today());
    expect(commitment).toMatchObject({ kept: 1, moments: [{ day: today(), reports: [{ kind: 'KEPT' }] }] });
    expect(id).toBeTruthy();
  });

  it('names what cannot be said of it', async () => {
    const { jonah, commitmentId } = await promised(practice);
    const weekly = await jonah.does(MakeCommitment, promise({ timing: 'ONCE', at: '12:00', startsOn: dayAhead(3) }));
    for (const [id, values, reason] of [
      [commitmentId, { kind: 'RENEGOTIATED' }, 'MOMENT_WAS_DUE'],
      [commitmentId, { kind: 'MISSED', day: dayAhead(1) }, 'MOMENT_NOT_YET'],
      [commitmentId, { day: dayAhead(-15) }, 'MOMENT_LONG_AGO'],
      [weekly.commitment.id, { day: dayAhead(2) }, 'NOTHING_WAS_DUE'],
    ] as const)
      await expect(jonah.does(ReportMoment, report(id, values))).rejects.toMatchObject({ code: 'REFUSED', reason });
    const repair = { words: 'I called.', on: today(), at: '00:00' };
    for (const [values, fields] of [
      [{ kind: 'KEPT', repair }, { repair: 'DOES_NOT_FIT' }],
      [{ kind: 'LATE', repair: { ...repair, on: dayAhead(1) } }, { repair: 'NOT_YET' }],
      [{ kind: 'LATE', repair: { ...repair, on: dayAhead(-1) } }, { repair: 'BEFORE_IT_WAS_DUE' }],
      [{ words: 'x'.repeat(1_001) }, { words: 'TOO_LONG' }],
    ])
      await expect(jonah.does(ReportMoment, report(commitmentId, values))).rejects.toMatchObject({ code: 'INVALID', fields });
    expect((await jonah.does(ReportMoment, report(weekly.commitment.id, { kind: 'RENEGOTIATED', day: dayAhead(3) }))).due).toEqual([]);
  });

  it('R12: is recorded once for each key, and once a day', async () => {
    const { jonah, commitmentId } = await promised(practice);
    const said = report(commitmentId, { kind: 'LATE', repair: { words: 'I called at once.', on: today(), at: '00:00' } });
    await Promise.all(Array.from({ length: 5 }, () => jonah.does(ReportMoment, said)));
    await Promise.all([1, 2].map(() => jonah.does(ReportMoment, report(commitmentId, { day: dayAhead(-1) }))));
    const [mine] = (await jonah.does(MyChangedBehavior)).made;
    expect(mine!.commitment.moments).toMatchObject([
      { day: today(), reports: [{ kind: 'LATE', repair: 'I called at once.', minutesToRepair: 0 }] },
      { day: dayAhead(-1), reports: [{ kind: 'KEPT' }, { kind: 'KEPT' }] },
    ]);
    await expect(jonah.does(ReportMoment, { input: { ...said.input, kind: 'MISSED' } })).rejects.toMatchObject({ reason: 'KEY_REUSED' });
  });

  it('happens as often as it happens, where the promise has no time', async () => {
    const { jonah, commitmentId } = await promised(practice, {});
    await jonah.does(ReportMoment, report(commitmentId));
    const { commitment, due } = await jonah.does(ReportMoment, report(commitmentId, { kind: 'MISSED' }));
    expect([commitment.moments.length, due]).toEqual([2, []]);
    const momentId = commitment.moments.find(({ reports }) => reports[0]!.kind === 'MISSED')!.id;
    const again = await jonah.does(ReportMoment, report(commitmentId, { momentId, kind: 'LATE' }));
    expect(again.commitment.moments.find(({ id }) => id === momentId)!.reports.map(({ kind }) => kind)).toEqual(['LATE', 'MISSED']);
    await expect(jonah.does(ReportMoment, report(commitmentId, { momentId: randomUUID() }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('R7, R13: keeps both voices, and what each of them said before', async () => {
    const { jonah, maya, counselor, commitmentId, momentId, id } = await kept(practice);
    await maya.does(ViewMoment, view(momentId, { kind: 'DISPUTED', words: 'Nobody called.', visibility: 'SHARED' }));
    await jonah.does(ReportMoment, report(commitmentId, { momentId, kind: 'LATE', words: 'I called at nine.' }));
    await maya.does(ViewMoment, view(momentId, { kind: 'CONFIRMED', visibility: 'SHARED' }));
    for (const { moments } of [
      (await counselor.does(ChangedBehavior, { coupleId: id })).commitments[0]!,
      (await jonah.does(MyChangedBehavior)).made[0]!.commitment,
      (await maya.does(MyChangedBehavior)).received[0]!,
    ])
      expect(moments).toMatchObject([
        {
          reports: [{ kind: 'LATE', words: 'I called at nine.' }, { kind: 'KEPT' }],
          views: [{ kind: 'CONFIRMED' }, { kind: 'DISPUTED', words: 'Nobody called.' }],
        },
      ]);
  });

  it('R7, R19: shows its maker nothing of a private view: no word, no number, no order', async () => {
    const { jonah, maya, counselor, momentId, id } = await kept(practice);
    const before = JSON.stringify(await jonah.does(MyChangedBehavior));
    const mine = view(momentId, { kind: 'DISPUTED', words: 'Nobody called.' });
    await Promise.all(Array.from({ length: 3 }, () => maya.does(ViewMoment, mine)));
    expect(JSON.stringify(await jonah.does(MyChangedBehavior))).toBe(before);
    expect((await maya.does(MyChangedBehavior)).received[0]!.moments[0]!.views).toMatchObject([
      { kind: 'DISPUTED', visibility: 'PRIVATE' },
    ]);
    const staff = await counselor.does(ChangedBehavior, { coupleId: id });
    expect(staff.commitments[0]!.moments[0]!.views).toHaveLength(1);
    expect(staff.reliability).toMatchObject([
      { partnerName: 'Jonah', kept: 1, windows: [{ weeks: 2, disputed: 1, disputedShare: 1 }, {}, {}] },
    ]);
    await expect(maya.does(ViewMoment, { input: { ...mine.input, kind: 'UNSURE' } })).rejects.toMatchObject({ reason: 'KEY_REUSED' });
    await expect(maya.does(ViewMoment, view(momentId, { words: 'x'.repeat(1_001) }))).rejects.toMatchObject({
      fields: { words: 'TOO_LONG' },
    });
    // Shared, and taken back with the next one that is private.
    await maya.does(ViewMoment, view(momentId, { kind: 'UNSURE', visibility: 'SHARED' }));
    expect((await jonah.does(MyChangedBehavior)).made[0]!.commitment.moments[0]!.views).toMatchObject([{ kind: 'UNSURE' }]);
    await maya.does(ViewMoment, view(momentId, { kind: 'DISPUTED' }));
    expect(JSON.stringify(await jonah.does(MyChangedBehavior))).toBe(before);
  });

  it('R19: kept private and not reported look alike to the partner, in the list and in the count', async () => {
    const { jonah, maya, commitmentId } = await promised(practice);
    const before = JSON.stringify(await maya.does(MyChangedBehavior));
    await jonah.does(ReportMoment, report(commitmentId, { visibility: 'PRIVATE' }));
    expect(JSON.stringify(await maya.does(MyChangedBehavior))).toBe(before);
    // What was first shared goes back with a private report of the same moment, and stays private.
    const shared = await jonah.does(ReportMoment, report(commitmentId, { day: dayAhead(-1) }));
    const momentId = shared.commitment.moments.find(({ day }) => day === dayAhead(-1))!.id;
    await jonah.does(ReportMoment, report(commitmentId, { day: dayAhead(-1), momentId, kind: 'MISSED', visibility: 'PRIVATE' }));
    expect(JSON.stringify(await maya.does(MyChangedBehavior))).toBe(before);
    await expect(maya.does(ViewMoment, view(momentId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(jonah.does(ReportMoment, report(commitmentId, { day: dayAhead(-1), momentId }))).rejects.toMatchObject({
      reason: 'VISIBILITY_NOT_ALLOWED',
    });
  });

  it('R14: is due on its maker’s wall, and tells the partner no instant', async () => {
    const own = await practice.couple({ zones: ['America/New_York', 'Pacific/Kiritimati'] });
    await opensStep(own);
    const startsOn = dayAhead(2);
    const made = await own.jonah.does(MakeCommitment, promise({ timing: 'ONCE', at: '18:00', startsOn }));
    expect(made.due).toMatchObject([{ day: startsOn, dueAt: `${dayAhead(2)}T04:00:00.000Z`, isDue: false }]);
    const [received] = (await own.maya.does(MyChangedBehavior)).received;
    expect(received).toMatchObject({ startsOn, at: '18:00' });
    expect(JSON.stringify(received)).not.toMatch(/\dT\d/);
  });
});

describe('what one noticed', () => {
  it('R5, R8: is the author’s and the care team’s, unless it is shared; nothing counts it', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah, counselor, id } = await practice.couple();
    const mine = note();
    await Promise.all(Array.from({ length: 3 }, () => maya.does(NoteNoticed, mine)));
    await expect(maya.does(NoteNoticed, { input: { ...mine.input, words: 'Other words.' } })).rejects.toMatchObject({
      reason: 'KEY_REUSED',
    });
    for (const [words, fault] of [
      [' ', 'EMPTY'],
      ['x'.repeat(1_001), 'TOO_LONG'],
    ])
      await expect(maya.does(NoteNoticed, note({ words }))).rejects.toMatchObject({ fields: { words: fault } });
    expect((await jonah.does(MyChangedBehavior)).noticed).toEqual([]);
    const shared = await maya.does(NoteNoticed, note({ words: 'You rang when you said.', visibility: 'SHARED' }));
    expect((await jonah.does(MyChangedBehavior)).noticed).toMatchObject([{ authorName: 'Maya', words: 'You rang when you said.' }]);
    expect((await counselor.does(ChangedBehavior, { coupleId: id })).noticed).toHaveLength(2);
    expect(await maya.does(StopSharingNoticed, { noticedId: shared.id })).toMatchObject({ visibility: 'PRIVATE' });
    expect((await jonah.does(MyChangedBehavior)).noticed).toEqual([]);
    await expect((await practice.client('Nia')).does(NoteNoticed, note())).rejects.toMatchObject({ reason: 'NOT_IN_A_COUPLE' });
    // R8: in the hand of the other it would be one more way to ask for trust.
    await expect(jonah.does(NoteNoticed, note())).rejects.toMatchObject({ code: 'REFUSED', reason: 'ROLE_DOES_NOT_FIT' });
    expect([(await maya.does(MyChangedBehavior)).mayNote, (await jonah.does(MyChangedBehavior)).mayNote]).toEqual([true, false]);
  });
});

describe('a separation', () => {
  it('R15: ends all sharing and all promising in one act; each keeps their own', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah, momentId, id, commitmentId } = await kept(practice);
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
    const { maya, jonah, counselor, commitmentId, momentId, id } = await kept(practice);
    const other = await kept(await TestPractice.open(db));
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
