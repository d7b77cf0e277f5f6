import { CoupleSafety, RecordClearance, WithdrawClearance } from '../../../../test/support/operations.js';
import { today } from '../../../../test/support/homework.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { alarmingAnswers, answersScreening, asksBoth, clearanceOf, cleared, looksAtAlerts } from '../../../../test/support/screenings.js';

const db = connectedAs('owner');
const day = 86_400_000;
const safetyOf = ({ counselor, id }: TestCouple) => counselor.does(CoupleSafety, { coupleId: id });

describe('a clearance', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('R3: is recorded for both, after both answered and what was positive was looked at', async () => {
    const couple = await practice.couple();
    const clears = (values: object = {}) => couple.counselor.does(RecordClearance, clearanceOf(couple, values));
    await expect(clears()).rejects.toMatchObject({ code: 'REFUSED', reason: 'SCREENING_NOT_ANSWERED' });
    await asksBoth(couple);
    await answersScreening(couple.maya, alarmingAnswers);
    await expect(clears()).rejects.toMatchObject({ reason: 'SCREENING_NOT_ANSWERED' });
    await answersScreening(couple.jonah);
    await expect(clears()).rejects.toMatchObject({ reason: 'POSITIVE_NOT_LOOKED_AT' });
    await looksAtAlerts(couple);
    await expect(clears({ reason: '  fine   ' })).rejects.toMatchObject({ reason: 'REASON_NEEDED' });
    await expect(clears({ secondTalkOn: today(new Date(Date.now() + 2 * day)) })).rejects.toMatchObject({ reason: 'DAY_NOT_YET' });
    const sent = clearanceOf(couple);
    await Promise.all([1, 2, 3].map(() => couple.counselor.does(RecordClearance, sent)));
    const { clearedUntil, clearances } = await safetyOf(couple);
    expect(clearances).toMatchObject([
      { reason: 'Talked with each alone.', byName: 'Dr. Ada Okafor', withdrawnAt: null, firstTalkOn: today() },
    ]);
    expect(new Date(clearedUntil!).getTime() - new Date(clearances[0]!.recordedAt).getTime()).toBe(90 * day);
    await expect(clears({ ...sent.input, reason: 'Another reason for it.' })).rejects.toMatchObject({ reason: 'KEY_REUSED' });
    // A new round takes nothing away by itself: no score makes or ends a clearance.
    await asksBoth(couple);
    await answersScreening(couple.maya, alarmingAnswers);
    expect((await safetyOf(couple)).clearedUntil).toBe(clearedUntil);
  });

  it('R3: ends after 90 days, for both at once', async () => {
    const couple = await cleared(await practice.couple());
    await db.query(
      "update clinical.clearance set recorded_at = recorded_at - interval '90 days', ends_at = ends_at - interval '90 days' where couple_id = $1",
      [couple.id],
    );
    expect(await safetyOf(couple)).toMatchObject({ clearedUntil: null, clearances: [{ withdrawnAt: null }] });
    await expect(couple.counselor.does(WithdrawClearance, { coupleId: couple.id, reason: 'It has ended already.' })).rejects.toMatchObject({
      reason: 'NO_CLEARANCE',
    });
  });

  it('R3: is taken back with a reason, once, and stays in the record', async () => {
    const couple = await cleared(await practice.couple());
    const withdraws = (reason: string) => couple.counselor.does(WithdrawClearance, { coupleId: couple.id, reason });
    await expect(withdraws('no')).rejects.toMatchObject({ code: 'REFUSED', reason: 'REASON_NEEDED' });
    expect(await withdraws('She told me of a threat.')).toMatchObject({
      clearedUntil: null,
      clearances: [{ withdrawnAt: expect.any(String), withdrawnByName: 'Dr. Ada Okafor', withdrawnReason: 'She told me of a threat.' }],
    });
    await expect(withdraws('She told me of a threat.')).rejects.toMatchObject({ reason: 'NO_CLEARANCE' });
    await couple.counselor.does(RecordClearance, clearanceOf(couple));
    expect(await safetyOf(couple)).toMatchObject({ clearedUntil: expect.any(String), clearances: [{ withdrawnAt: null }, {}] });
  });

  it('R15: is not recorded for two who are no longer a couple; each may still answer', async () => {
    const couple = await practice.couple();
    await asksBoth(couple);
    await db.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, couple.id]);
    await answersScreening(couple.maya);
    await answersScreening(couple.jonah);
    await expect(couple.counselor.does(RecordClearance, clearanceOf(couple))).rejects.toMatchObject({ reason: 'COUPLE_SEPARATED' });
  });
});
