import { randomUUID } from 'node:crypto';
import {
  Alerts,
  AskScreening,
  ConcludePlan,
  CoupleSafety,
  MyScreening,
  OpenPlan,
  RecordClearance,
  RecordLapse,
  Screenings,
  SendScreening,
  WithdrawClearance,
} from '../../../../test/support/operations.js';
import { today } from '../../../../test/support/homework.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs, eventually, product } from '../../../../test/support/product.js';
import {
  alarmingAnswers,
  answersScreening,
  asksBoth,
  clearanceOf,
  cleared,
  quietAnswers,
  screeningOf,
} from '../../../../test/support/screenings.js';

const db = connectedAs('owner');
const day = 86_400_000;
const safetyOf = ({ counselor, id }: TestCouple) => counselor.does(CoupleSafety, { coupleId: id });
const alertsOf = async ({ counselor, id }: TestCouple) =>
  (await counselor.does(Alerts, { coupleId: id })).map(({ kind, times }) => [kind, times]).sort();
const roundsOf = async ({ id }: TestCouple): Promise<number> =>
  (await db.query<{ n: number }>('select count(*)::int as n from clinical.screening_round where couple_id = $1', [id])).rows[0]!.n;

describe('being asked', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('R3: comes to both in one round: by the counselor, at the start, and after a lapse', async () => {
    const couple = await practice.couple({ withoutPlan: true });
    const { maya, jonah, counselor, id } = couple;
    const both = async () => {
      const [hers, his] = [await maya.does(MyScreening), await jonah.does(MyScreening)];
      expect(hers).toEqual(his);
      return hers?.roundId ?? null;
    };
    expect(await both()).toBeNull();
    expect(await safetyOf(couple)).toMatchObject({ askedAt: null, asksAgainAt: null, clearedUntil: null, clearances: [] });
    const plan = await counselor.does(OpenPlan, { input: { coupleId: id, kind: 'MUTUAL', focus: 'What happened in March.' } });
    const atTheStart = await both();
    expect(atTheStart).not.toBeNull();
    const lapse = { planId: plan.id, partnerId: jonah.id, kind: 'LAPSE', day: today(), note: 'Told in session by himself.' };
    const input = { ...lapse, idempotencyKey: randomUUID() };
    await counselor.does(RecordLapse, { input });
    await counselor.does(RecordLapse, { input });
    const afterALapse = await both();
    await asksBoth(couple);
    const byTheCounselor = await both();
    expect(new Set([atTheStart, afterALapse, byTheCounselor]).size).toBe(3);
    expect(await roundsOf(couple)).toBe(3);
    const { askedAt, asksAgainAt, partners } = await safetyOf(couple);
    expect(new Date(asksAgainAt!).getTime() - new Date(askedAt!).getTime()).toBe(90 * day);
    expect(partners).toEqual([
      { partnerId: maya.id, partnerName: 'Maya', answeredAt: null, positiveAreas: [] },
      { partnerId: jonah.id, partnerName: 'Jonah', answeredAt: null, positiveAreas: [] },
    ]);
  });

  it('R12: happens once for each key, also sent five times at once', async () => {
    const couple = await practice.couple();
    const key = { coupleId: couple.id, idempotencyKey: randomUUID() };
    await Promise.all(Array.from({ length: 5 }, () => couple.counselor.does(AskScreening, key)));
    expect(await roundsOf(couple)).toBe(1);
  });

  it('R3: comes again after 90 days by itself, to both, and rests while the plan does', async () => {
    const couple = await practice.couple();
    const resting = await practice.couple();
    for (const each of [couple, resting]) {
      await asksBoth(each);
      await answersScreening(each.maya);
    }
    const concludes = (outcome: string) =>
      resting.counselor.does(ConcludePlan, { input: { planId: resting.planId, outcome, reason: 'Both want to rest for now.' } });
    await concludes('PAUSED');
    await product.killWorker();
    try {
      await product.startWorker(new Date(Date.now() + 89 * day).toISOString());
      await product.killWorker();
      expect(await roundsOf(couple)).toBe(1);
      await product.startWorker(new Date(Date.now() + 91 * day).toISOString());
      await eventually(
        () => roundsOf(couple),
        rounds => rounds === 2,
      );
      expect((await couple.maya.does(MyScreening))!.roundId).toBe((await couple.jonah.does(MyScreening))!.roundId);
      expect(await roundsOf(resting)).toBe(1);
      await concludes('CONTINUING');
      await product.killWorker();
      await product.startWorker(new Date(Date.now() + 91 * day).toISOString());
      await eventually(
        () => roundsOf(resting),
        rounds => rounds === 2,
      );
      expect(await roundsOf(couple)).toBe(2);
    } finally {
      await product.killWorker();
      await product.startWorker();
    }
  });
});

describe('answering', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('R20: says which answers are followed by the crisis lines at once, and not which of them count', async () => {
    const couple = await practice.couple();
    await asksBoth(couple);
    const { questions, counselorName } = (await couple.maya.does(MyScreening))!;
    expect(counselorName).toBe('Dr. Ada Okafor');
    const followed = questions.filter(({ options }) => options.some(({ showsLines }) => showsLines));
    expect(followed.map(({ key, isOptional }) => [key, isOptional])).toEqual([['harm-to-myself', true]]);
    expect(JSON.stringify(questions)).not.toMatch(/positive|FEAR/i);
  });

  it('R3: happens once; what was sent is nowhere in the portal again, and the counselor reads it', async () => {
    const couple = await practice.couple();
    await asksBoth(couple);
    const roundId = await answersScreening(couple.maya, alarmingAnswers, { words: 'I want to talk alone.' });
    expect(await couple.maya.does(MyScreening)).toBeNull();
    expect((await safetyOf(couple)).partners).toMatchObject([
      { answeredAt: expect.any(String), positiveAreas: ['FEAR', 'PHONE', 'SELF_HARM'] },
      { answeredAt: null, positiveAreas: [] },
    ]);
    const [read, ...more] = await couple.counselor.does(Screenings, { coupleId: couple.id });
    expect(more).toEqual([]);
    expect(read).toMatchObject({ partnerName: 'Maya', words: 'I want to talk alone.', positiveAreas: ['FEAR', 'PHONE', 'SELF_HARM'] });
    expect(read!.answers.filter(({ isPositive }) => isPositive).map(({ answer }) => answer!.en)).toEqual([
      'Often',
      'Sometimes',
      'Yes, now and then',
    ]);
    await expect(couple.maya.does(SendScreening, screeningOf(roundId))).rejects.toMatchObject({ code: 'CONFLICT', reason: 'ALREADY_SENT' });
    // Asked anew, she answers anew; what she said before stays for the counselor.
    await asksBoth(couple);
    await answersScreening(couple.maya);
    expect((await safetyOf(couple)).partners[0]).toMatchObject({ positiveAreas: [] });
    expect(await couple.counselor.does(Screenings, { coupleId: couple.id })).toHaveLength(2);
  });

  it('R12: is recorded once for each key, also sent five times at once', async () => {
    const couple = await practice.couple();
    await asksBoth(couple);
    const sent = screeningOf((await couple.maya.does(MyScreening))!.roundId, alarmingAnswers);
    expect(await Promise.all(Array.from({ length: 5 }, () => couple.maya.does(SendScreening, sent)))).toEqual(Array(5).fill(true));
    expect(await couple.counselor.does(Screenings, { coupleId: couple.id })).toHaveLength(1);
    // Each answer counts once: two about the partner, one about oneself.
    expect(await alertsOf(couple)).toEqual([
      ['POSITIVE_SCREENING', 2],
      ['SELF_HARM', 1],
    ]);
  });

  it('names what cannot be sent', async () => {
    const couple = await practice.couple();
    await asksBoth(couple);
    const { roundId } = (await couple.maya.does(MyScreening))!;
    const { afraid: _, ...without } = quietAnswers;
    for (const [answers, words, fields] of [
      [without, null, { afraid: 'NEEDED' }],
      [{ ...quietAnswers, afraid: 'perhaps' }, null, { afraid: 'NOT_AN_OPTION' }],
      [{ ...quietAnswers, place: 'never' }, null, { place: 'UNKNOWN_QUESTION' }],
      [quietAnswers, 'x'.repeat(2_001), { words: 'TOO_LONG' }],
    ] as const)
      await expect(couple.maya.does(SendScreening, screeningOf(roundId, answers, { words }))).rejects.toMatchObject({
        code: 'INVALID',
        fields,
      });
    expect(await couple.maya.does(MyScreening)).toMatchObject({ roundId });
  });

  it('R3: raises an alert where it is positive, in the same transaction, for the care team alone', async () => {
    const couple = await practice.couple();
    await asksBoth(couple);
    await answersScreening(couple.jonah);
    expect(await couple.counselor.does(Alerts, { coupleId: couple.id })).toEqual([]);
    await db.query('alter table clinical.alert add constraint no_more check (raised_at < now() - interval $$1 year$$) not valid');
    try {
      await expect(answersScreening(couple.maya, alarmingAnswers)).rejects.toMatchObject({ code: 'INTERNAL' });
    } finally {
      await db.query('alter table clinical.alert drop constraint no_more');
    }
    expect(await couple.counselor.does(Screenings, { coupleId: couple.id })).toHaveLength(1);
    expect(await couple.maya.does(MyScreening)).not.toBeNull();
    await answersScreening(couple.maya, alarmingAnswers);
    const alerts = await couple.counselor.does(Alerts, { coupleId: couple.id });
    expect(alerts.map(({ kind }) => kind).sort()).toEqual(['POSITIVE_SCREENING', 'SELF_HARM']);
    for (const alert of alerts) expect(alert).toMatchObject({ severity: 'HIGH', clientName: 'Maya', acknowledgedAt: null });
    for (const partner of [couple.maya, couple.jonah])
      await expect(partner.does(Alerts, { coupleId: couple.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('safety is nobody else’s', () => {
  it('neither another counselor’s, nor another practice’s, nor either partner’s to read or decide', async () => {
    const practice = await TestPractice.open(db);
    const couple = await cleared(await practice.couple());
    const other = await (await TestPractice.open(db)).couple();
    await asksBoth(other);
    await asksBoth(couple);
    const { roundId } = (await couple.maya.does(MyScreening))!;
    const { id: coupleId, maya, jonah, counselor } = couple;
    for (const stranger of [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), maya, jonah, other.counselor])
      for (const act of [
        stranger.does(CoupleSafety, { coupleId }),
        stranger.does(Screenings, { coupleId }),
        stranger.does(AskScreening, { coupleId, idempotencyKey: randomUUID() }),
        stranger.does(RecordClearance, clearanceOf(couple)),
        stranger.does(WithdrawClearance, { coupleId, reason: 'Because I say so.' }),
      ])
        await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const stranger of [other.maya, counselor, await practice.client('Nia')])
      await expect(stranger.does(SendScreening, screeningOf(roundId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(maya.does(SendScreening, screeningOf(randomUUID()))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(counselor.does(MyScreening)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await answersScreening(maya);
    await answersScreening(jonah);
    expect(await counselor.does(Screenings, { coupleId })).toHaveLength(4);
  });
});
