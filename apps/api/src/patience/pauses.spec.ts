import { randomUUID } from 'node:crypto';
import {
  AcceptPause,
  CallPause,
  LetPauseAgreementGo,
  MyPause,
  Patience,
  ProposePause,
  Today,
} from '../../../../test/support/operations.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const proposal = (values: object = {}) => ({ input: { phrase: 'Lighthouse', minutes: 30, idempotencyKey: randomUUID(), ...values } });
const call = () => ({ input: { idempotencyKey: randomUUID() } });

/** Two who have agreed on a phrase; returns its id. */
async function agree({ maya, jonah }: TestCouple, values: object = {}): Promise<string> {
  const { proposal: waiting } = await maya.does(ProposePause, proposal(values));
  return (await jonah.does(AcceptPause, { agreementId: waiting!.terms.id })).agreed!.id;
}

describe('agreeing on a pause', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('is proposed by one and taken up by the other, in any step, with or without a plan', async () => {
    const { maya, jonah, counselor, id } = await practice.couple({ withoutPlan: true });
    expect(await maya.does(MyPause)).toEqual({
      partnerName: 'Jonah',
      counselorName: 'Dr. Ada Okafor',
      mayPropose: true,
      agreed: null,
      proposal: null,
      pausedUntil: null,
    });
    const mine = (await maya.does(ProposePause, proposal())).proposal!;
    expect(mine).toMatchObject({ isMine: true, terms: { phrase: 'Lighthouse', minutes: 30 } });
    // An id that is ordered by time would tell at what hour it was proposed.
    expect(mine.terms.id[14]).toBe('4');
    expect((await jonah.does(MyPause)).proposal).toMatchObject({ isMine: false, terms: { phrase: 'Lighthouse' } });
    await expect(maya.does(AcceptPause, { agreementId: mine.terms.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(maya.does(CallPause, call())).rejects.toMatchObject({ code: 'REFUSED', reason: 'NO_PAUSE_AGREED' });
    for (let times = 0; times < 2; times += 1)
      expect(await jonah.does(AcceptPause, { agreementId: mine.terms.id })).toMatchObject({ agreed: mine.terms, proposal: null });
    expect((await maya.does(MyPause)).agreed).toEqual(mine.terms);
    expect((await counselor.does(Patience, { coupleId: id })).agreedPause).toEqual(mine.terms);
  });

  it('R12: is recorded once for each key, and names what does not fit', async () => {
    const { maya, jonah } = await practice.couple();
    const sent = proposal();
    await Promise.all(Array.from({ length: 5 }, () => maya.does(ProposePause, sent)));
    const { rows } = await db.query('select from clinical.pause_agreement where practice_id = $1 and client_id = $2', [
      practice.built.id,
      maya.id,
    ]);
    expect(rows).toHaveLength(1);
    await expect(maya.does(ProposePause, { input: { ...sent.input, minutes: 40 } })).rejects.toMatchObject({ reason: 'KEY_REUSED' });
    for (const [values, fields] of [
      [{ phrase: ' ' }, { phrase: 'EMPTY' }],
      [{ phrase: 'x'.repeat(121) }, { phrase: 'TOO_LONG' }],
      [{ minutes: 19 }, { minutes: 'MINUTES_OUT_OF_RANGE' }],
      [{ minutes: 721 }, { minutes: 'MINUTES_OUT_OF_RANGE' }],
    ])
      await expect(jonah.does(ProposePause, proposal(values))).rejects.toMatchObject({ code: 'INVALID', fields });
    await expect((await practice.client('Nia')).does(ProposePause, proposal())).rejects.toMatchObject({ reason: 'NOT_IN_A_COUPLE' });
  });

  it('R8: has no no: another proposal takes its place, one’s own is taken back, and nobody is told', async () => {
    const { maya, jonah } = await practice.couple();
    const before = await jonah.does(MyPause);
    const first = (await maya.does(ProposePause, proposal({ phrase: 'Harbor' }))).proposal!.terms.id;
    const second = (await maya.does(ProposePause, proposal())).proposal!.terms.id;
    await expect(jonah.does(AcceptPause, { agreementId: first })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(jonah.does(LetPauseAgreementGo, { agreementId: second })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (let times = 0; times < 2; times += 1) await maya.does(LetPauseAgreementGo, { agreementId: second });
    expect(await jonah.does(MyPause)).toEqual(before);
    await expect(jonah.does(AcceptPause, { agreementId: second })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is replaced by another, and ended by either', async () => {
    const couple = await practice.couple();
    const { maya, jonah } = couple;
    const first = await agree(couple);
    const newer = (await jonah.does(ProposePause, proposal({ phrase: 'Harbor', minutes: 20 }))).proposal!.terms;
    expect((await maya.does(MyPause)).agreed!.id).toBe(first);
    expect(await maya.does(AcceptPause, { agreementId: newer.id })).toMatchObject({ agreed: newer, proposal: null });
    for (let times = 0; times < 2; times += 1)
      expect(await maya.does(LetPauseAgreementGo, { agreementId: newer.id })).toMatchObject({ agreed: null, proposal: null });
    expect(await jonah.does(MyPause)).toMatchObject({ agreed: null, proposal: null });
  });
});

describe('a pause', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('R8: is called by either, both see until when and neither who; two who call at once have one', async () => {
    const couple = await practice.couple({ zones: ['America/New_York', 'Europe/Berlin'] });
    const { maya, jonah, counselor, id } = couple;
    await agree(couple);
    await Promise.all([maya.does(CallPause, call()), jonah.does(CallPause, call()), maya.does(CallPause, call())]);
    const { pausedUntil } = await maya.does(MyPause);
    expect(new Date(pausedUntil!).getTime() - Date.now()).toBeGreaterThan(29 * 60_000);
    const his = await jonah.does(MyPause);
    expect(his.pausedUntil).toBe(pausedUntil);
    expect(JSON.stringify(his)).not.toMatch(/New_York|caller/);
    const { pauses } = await counselor.does(Patience, { coupleId: id });
    expect(pauses).toHaveLength(1);
    expect(['Maya', 'Jonah']).toContain(pauses[0]!.callerName);
  });

  it('R12: is recorded once for each key, ends by itself, and can be called again', async () => {
    const couple = await practice.couple();
    const { maya, jonah, counselor, id } = couple;
    await agree(couple);
    const called = call();
    await maya.does(CallPause, called);
    await db.query(
      "update clinical.pause set started_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where practice_id = $1 and couple_id = $2",
      [practice.built.id, id],
    );
    expect((await jonah.does(MyPause)).pausedUntil).toBeNull();
    expect((await maya.does(CallPause, called)).pausedUntil).toBeNull();
    expect((await jonah.does(CallPause, call())).pausedUntil).not.toBeNull();
    expect((await counselor.does(Patience, { coupleId: id })).pauses).toHaveLength(2);
  });

  it('goes on when its agreement is let go', async () => {
    const couple = await practice.couple();
    const agreementId = await agree(couple);
    const { pausedUntil } = await couple.jonah.does(CallPause, call());
    expect(await couple.maya.does(LetPauseAgreementGo, { agreementId })).toMatchObject({ agreed: null, pausedUntil });
  });

  it('R15: is nobody’s any more in a couple that is apart, and of no other couple ever', async () => {
    const couple = await practice.couple();
    const { maya, jonah, counselor, id } = couple;
    const other = await practice.couple();
    const agreementId = await agree(couple);
    await maya.does(CallPause, call());
    const before = await other.maya.does(MyPause);
    for (const act of [
      other.jonah.does(AcceptPause, { agreementId }),
      other.maya.does(LetPauseAgreementGo, { agreementId }),
      counselor.does(CallPause, call()),
      counselor.does(ProposePause, proposal()),
      (await practice.client('Nia')).does(CallPause, call()),
    ])
      await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await other.maya.does(MyPause)).toEqual(before);
    await db.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, id]);
    const nothing = { mayPropose: false, agreed: null, proposal: null, pausedUntil: null };
    for (const person of [maya, jonah]) {
      expect(await person.does(MyPause)).toMatchObject(nothing);
      await expect(person.does(CallPause, call())).rejects.toMatchObject({ reason: 'COUPLE_SEPARATED' });
      await expect(person.does(ProposePause, proposal())).rejects.toMatchObject({ reason: 'COUPLE_SEPARATED' });
      for (const act of [AcceptPause, LetPauseAgreementGo])
        await expect(person.does(act, { agreementId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(JSON.stringify(await jonah.does(Today))).not.toContain('Lighthouse');
    expect((await counselor.does(Patience, { coupleId: id })).pauses).toHaveLength(1);
  });
});
