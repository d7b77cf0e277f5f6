import { randomUUID } from 'node:crypto';
import { alarmed, dayOf } from '../../../../test/support/alerts.js';
import {
  AcknowledgeAlert,
  Alerts,
  AnswerQuestion,
  AskQuestion,
  Caseload,
  CheckIn,
  CloseAlert,
  Couple,
  MoveStep,
} from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const closing = (alertId: string, values: object = {}) => ({
  input: { alertId, reason: 'TALKED', note: 'Talked with both on Tuesday.', ...values },
});

/** A couple in which one partner changed an answer as often as is said, and the alerts that came of it. */
async function disclosed(practice: TestPractice, times = 1) {
  const couple = await practice.couple();
  await couple.counselor.does(MoveStep, {
    input: { planId: couple.planId, step: 'TRANSPARENCY', act: 'OPEN', reason: 'Both asked for it.' },
  });
  const asked = { words: 'When did it end?', urgency: 'NEXT_WINDOW', visibility: 'SHARED', idempotencyKey: randomUUID() };
  const { id: questionId } = await couple.maya.does(AskQuestion, { input: asked });
  for (let n = 0; n <= times; n += 1)
    await couple.jonah.does(AnswerQuestion, { input: { questionId, kind: 'FULLY', words: `Answer ${n}.`, idempotencyKey: randomUUID() } });
  return { ...couple, alerts: await couple.counselor.does(Alerts, { coupleId: couple.id }) };
}

describe('alerts', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('are one where the same comes again while nobody has it, with how often and when last', async () => {
    const { counselor, id, alerts, jonah } = await disclosed(practice, 3);
    expect(alerts).toMatchObject([{ kind: 'POSSIBLE_NEW_DISCLOSURE', state: 'WAITING', times: 3, clientId: jonah.id, stage: 'CARE' }]);
    expect(new Date(alerts[0]!.lastAt).getTime()).toBeGreaterThan(new Date(alerts[0]!.raisedAt).getTime());
    // Somebody has it: what comes then is something new to look at.
    await counselor.does(AcknowledgeAlert, { alertId: alerts[0]!.id });
    const questionId = (await db.query<{ id: string }>('select id from clinical.question where couple_id = $1', [id])).rows[0]!.id;
    const again = { questionId, kind: 'FULLY', words: 'One more thing.', idempotencyKey: randomUUID() };
    for (const _ of [1, 2]) await jonah.does(AnswerQuestion, { input: again });
    expect((await counselor.does(Alerts, { coupleId: id })).map(({ state, times }) => [state, times])).toEqual([
      ['WAITING', 1],
      ['ACKNOWLEDGED', 3],
    ]);
  });

  it('are not one with what is older than a day, of another kind, or of the other partner', async () => {
    const couple = await practice.couple();
    const first = await alarmed(couple);
    await couple.jonah.does(CheckIn, dayOf(1));
    await db.query("update clinical.alert set raised_at = raised_at - interval '25 hours' where id = $1", [first.id]);
    await couple.maya.does(CheckIn, dayOf(1));
    const found = await couple.counselor.does(Alerts, { coupleId: couple.id });
    expect(found.map(({ clientId, times }) => [clientId, times]).sort()).toEqual(
      [
        [couple.maya.id, 1],
        [couple.maya.id, 1],
        [couple.jonah.id, 1],
      ].sort(),
    );
  });

  it('stand in the counselor’s list, those about safety first, and among the signals until they are closed', async () => {
    const couple = await disclosed(practice);
    const { counselor, id } = couple;
    const safety = await alarmed(couple);
    const [disclosure] = couple.alerts;
    expect((await counselor.does(Alerts)).map(alert => alert.id)).toEqual([safety.id, disclosure!.id]);
    const signal = (amount: number) => expect.objectContaining({ kind: 'ALERT', amount });
    expect((await counselor.does(Caseload)).items[0]!.signals).toContainEqual(signal(2));
    expect(await counselor.does(AcknowledgeAlert, { alertId: safety.id })).toMatchObject({
      state: 'ACKNOWLEDGED',
      acknowledgedByName: 'Dr. Ada Okafor',
      note: null,
    });
    expect((await counselor.does(Couple, { id })).signals).toContainEqual(signal(2));
    expect(await counselor.does(CloseAlert, closing(safety.id, { reason: 'PLAN_MADE' }))).toMatchObject({
      state: 'CLOSED',
      closedByName: 'Dr. Ada Okafor',
      closeReason: 'PLAN_MADE',
      note: 'Talked with both on Tuesday.',
    });
    expect((await counselor.does(Couple, { id })).signals).toContainEqual(signal(1));
    // One that nobody had acknowledged is acknowledged by closing it.
    expect(await counselor.does(CloseAlert, closing(disclosure!.id))).toMatchObject({ acknowledgedByName: 'Dr. Ada Okafor' });
    expect((await counselor.does(Alerts, { coupleId: id })).map(({ state }) => state)).toEqual(['CLOSED', 'CLOSED']);
  });

  it('are acknowledged once and closed once, with a reason and words', async () => {
    const couple = await practice.couple();
    const { counselor } = couple;
    const { id: alertId } = await alarmed(couple);
    for (const [note, fault] of [
      [' ', 'EMPTY'],
      ['x'.repeat(2_001), 'TOO_LONG'],
    ] as const)
      await expect(counselor.does(CloseAlert, closing(alertId, { note }))).rejects.toMatchObject({ fields: { note: fault } });
    const statusOf = (results: PromiseSettledResult<unknown>[]) => results.map(({ status }) => status).sort();
    const taken = await Promise.allSettled([1, 2].map(() => counselor.does(AcknowledgeAlert, { alertId })));
    expect(statusOf(taken)).toEqual(['fulfilled', 'rejected']);
    await expect(counselor.does(AcknowledgeAlert, { alertId })).rejects.toMatchObject({ code: 'CONFLICT', reason: 'ALREADY_ACKNOWLEDGED' });
    const closed = await Promise.allSettled([1, 2].map(n => counselor.does(CloseAlert, closing(alertId, { note: `Note ${n}.` }))));
    expect(statusOf(closed)).toEqual(['fulfilled', 'rejected']);
    await expect(counselor.does(CloseAlert, closing(alertId))).rejects.toMatchObject({ code: 'CONFLICT', reason: 'ALREADY_CLOSED' });
  });

  it('are nobody else’s, and no client’s', async () => {
    const couple = await practice.couple();
    const { maya, jonah, counselor, id } = couple;
    const { id: alertId } = await alarmed(couple);
    const other = await (await TestPractice.open(db)).couple();
    const stranger = await practice.staff('COUNSELOR');
    expect(await stranger.does(Alerts)).toEqual([]);
    const admin = await practice.staff('PRACTICE_ADMIN');
    for (const person of [maya, jonah, stranger, other.counselor, admin])
      await expect(person.does(Alerts, { coupleId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const person of [stranger, other.counselor, admin, maya, jonah]) {
      await expect(person.does(AcknowledgeAlert, { alertId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(person.does(CloseAlert, closing(alertId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await counselor.does(Alerts, { coupleId: id }))[0]).toMatchObject({ state: 'WAITING' });
  });
});
