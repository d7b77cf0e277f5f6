import { randomUUID } from 'node:crypto';
import { AcknowledgeAlert, Alerts, AnswerQuestion, AskQuestion, Caseload, Couple, MoveStep } from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const acknowledge = (alertId: string, note = 'Talked with both on Tuesday.') => ({ input: { alertId, note } });

/** A couple with as many alerts as answers of Jonah's that changed. */
async function alerted(practice: TestPractice, count = 1) {
  const couple = await practice.couple();
  await couple.counselor.does(MoveStep, {
    input: { planId: couple.planId, step: 'TRANSPARENCY', act: 'OPEN', reason: 'Both asked for it.' },
  });
  const asked = { words: 'When did it end?', urgency: 'NEXT_WINDOW', visibility: 'SHARED', idempotencyKey: randomUUID() };
  const { id: questionId } = await couple.maya.does(AskQuestion, { input: asked });
  for (let n = 0; n <= count; n += 1)
    await couple.jonah.does(AnswerQuestion, { input: { questionId, kind: 'FULLY', words: `Answer ${n}.`, idempotencyKey: randomUUID() } });
  return { ...couple, alerts: await couple.counselor.does(Alerts, { coupleId: couple.id }) };
}

describe('alerts', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('stand in the counselor’s list and among the signals, until somebody says what was done', async () => {
    const { counselor, id, alerts } = await alerted(practice, 2);
    expect(alerts).toHaveLength(2);
    expect((await counselor.does(Alerts)).map(alert => alert.id)).toEqual(alerts.map(alert => alert.id));
    const signal = (amount: number) => expect.objectContaining({ kind: 'ALERT', amount });
    expect((await counselor.does(Caseload)).items[0]!.signals).toContainEqual(signal(2));
    expect((await counselor.does(Couple, { id })).signals).toContainEqual(signal(2));
    const [first, second] = alerts;
    expect(await counselor.does(AcknowledgeAlert, acknowledge(first!.id))).toMatchObject({
      acknowledgedByName: 'Dr. Ada Okafor',
      note: 'Talked with both on Tuesday.',
    });
    expect((await counselor.does(Couple, { id })).signals).toContainEqual(signal(1));
    expect((await counselor.does(Alerts, { coupleId: id })).map(alert => alert.id)).toEqual([second!.id, first!.id]);
  });

  it('are acknowledged once, with words', async () => {
    const { counselor, alerts } = await alerted(practice);
    const { id } = alerts[0]!;
    for (const [note, fault] of [
      [' ', 'EMPTY'],
      ['x'.repeat(2_001), 'TOO_LONG'],
    ] as const)
      await expect(counselor.does(AcknowledgeAlert, acknowledge(id, note))).rejects.toMatchObject({ fields: { note: fault } });
    const twice = await Promise.allSettled([1, 2].map(n => counselor.does(AcknowledgeAlert, acknowledge(id, `Note ${n}.`))));
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(counselor.does(AcknowledgeAlert, acknowledge(id))).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'ALREADY_ACKNOWLEDGED',
    });
  });

  it('are nobody else’s, and no client’s', async () => {
    const { maya, jonah, counselor, id, alerts } = await alerted(practice);
    const other = await alerted(await TestPractice.open(db));
    const stranger = await practice.staff('COUNSELOR');
    expect(await stranger.does(Alerts)).toEqual([]);
    for (const person of [maya, jonah, stranger, other.counselor, await practice.staff('PRACTICE_ADMIN')])
      await expect(person.does(Alerts, { coupleId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const person of [stranger, other.counselor, maya, jonah])
      await expect(person.does(AcknowledgeAlert, acknowledge(alerts[0]!.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await counselor.does(Alerts, { coupleId: id }))[0]).toMatchObject({ acknowledgedAt: null });
  });
});
