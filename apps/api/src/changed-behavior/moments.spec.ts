import { randomUUID } from 'node:crypto';
import { today } from '../../../../test/support/homework.js';
import { ChangedBehavior, MakeCommitment, MyChangedBehavior, ReportMoment, ViewMoment } from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { dayAhead, kept, opensStep, promise, promised, report, view } from '../../../../test/support/promises.js';

const db = connectedAs('owner');

describe('a moment', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('is due by the schedule, and is kept nowhere until it is reported', async () => {
    const { jonah, commitmentId, id } = await promised(db, practice);
    const [mine] = (await jonah.does(MyChangedBehavior)).made;
    expect(mine!.due.filter(({ isDue }) => isDue)).toHaveLength(15);
    expect((await db.query('select from clinical.moment where commitment_id = $1', [commitmentId])).rowCount).toBe(0);
    const { due, commitment } = await jonah.does(ReportMoment, report(commitmentId));
    expect(due.map(({ day }) => day)).not.toContain(today());
    expect(commitment).toMatchObject({ kept: 1, moments: [{ day: today(), reports: [{ kind: 'KEPT' }] }] });
    expect(id).toBeTruthy();
  });

  it('names what cannot be said of it', async () => {
    const { jonah, commitmentId } = await promised(db, practice);
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
    const { jonah, commitmentId } = await promised(db, practice);
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
    const { jonah, commitmentId } = await promised(db, practice, {});
    await jonah.does(ReportMoment, report(commitmentId));
    const { commitment, due } = await jonah.does(ReportMoment, report(commitmentId, { kind: 'MISSED' }));
    expect([commitment.moments.length, due]).toEqual([2, []]);
    const momentId = commitment.moments.find(({ reports }) => reports[0]!.kind === 'MISSED')!.id;
    const again = await jonah.does(ReportMoment, report(commitmentId, { momentId, kind: 'LATE' }));
    expect(again.commitment.moments.find(({ id }) => id === momentId)!.reports.map(({ kind }) => kind)).toEqual(['LATE', 'MISSED']);
    await expect(jonah.does(ReportMoment, report(commitmentId, { momentId: randomUUID() }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('R7, R13: keeps both voices, and what each of them said before', async () => {
    const { jonah, maya, counselor, commitmentId, momentId, id } = await kept(db, practice);
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
    const { jonah, maya, counselor, momentId, id } = await kept(db, practice);
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
    const { jonah, maya, commitmentId } = await promised(db, practice);
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
