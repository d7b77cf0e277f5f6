import { randomUUID } from 'node:crypto';
import { checksIn } from '../../../../test/support/homework.js';
import {
  AddLegalHoldEntry,
  ChangeRetention,
  Clients,
  Couple,
  DecideErasure,
  Erasures,
  LeaveCare,
  LegalHolds,
  LiftLegalHold,
  MyRecord,
  PlaceLegalHold,
  RecordErasure,
  Retention,
} from '../../../../test/support/operations.js';
import type { Operation } from '../../../../test/support/operation.js';
import type { Person } from '../../../../test/support/person.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, eventually } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const reason = 'The law of this state asks us to keep it.';
const decide = (erasureId: string, words: 'ERASE' | 'KEEP', contact: 'ERASE' | 'KEEP') => ({
  input: {
    erasureId,
    decisions: [
      { recordClass: 'WORDS', act: words, reason: words === 'KEEP' ? reason : null },
      { recordClass: 'CONTACT', act: contact, reason: contact === 'KEEP' ? reason : null },
    ],
  },
});
const hold = (clientId: string, values: object = {}) => ({
  input: { clientId, kind: 'SUBPOENA', reason: 'Paper of the county court of 3 May.', ...values },
});
const entry = (holdId: string, values: object = {}) => ({
  input: { holdId, words: 'The attorney of the practice was told.', idempotencyKey: randomUUID(), ...values },
});
const settled = (admin: Person, state: string) =>
  eventually(
    () => admin.does(Erasures),
    ([first]) => first?.state === state,
  );

/** Somebody who left and asked to be forgotten. */
async function whoLeft(practice: TestPractice) {
  const couple = await practice.couple();
  await checksIn(couple.maya, 'PRIVATE');
  await checksIn(couple.jonah, 'PRIVATE');
  await couple.maya.does(LeaveCare, { input: { eraseRecord: true } });
  const admin = await practice.staff('PRACTICE_ADMIN');
  const [erasure] = await admin.does(Erasures);
  return { ...couple, admin, erasure: erasure! };
}

describe('erasing a record', () => {
  it('R15: is decided class by class, done once by the worker, and leaves the partner’s record whole', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah, counselor, id, admin, erasure } = await whoLeft(practice);
    expect(erasure).toMatchObject({
      clientId: maya.id,
      clientName: 'Maya Ellery',
      state: 'OPEN',
      isByPerson: true,
      isInCare: false,
      isHeld: false,
    });
    expect(erasure.wouldKeep.map(({ recordClass, act }) => [recordClass, act])).toEqual([
      ['WORDS', 'KEEP'],
      ['CONTACT', 'KEEP'],
    ]);
    const his = await jonah.does(MyRecord);
    const decided = await admin.does(DecideErasure, decide(erasure.id, 'KEEP', 'ERASE'));
    expect(decided).toMatchObject({ state: 'DECIDED', decidedByName: 'Dr. Ada Okafor' });
    expect(decided.decisions).toEqual([
      { recordClass: 'WORDS', act: 'KEEP', reason, keptUntil: erasure.wouldKeep[0]!.keptUntil },
      { recordClass: 'CONTACT', act: 'ERASE', reason: null, keptUntil: null },
    ]);
    await settled(admin, 'DONE');
    expect((await admin.does(Clients)).items.find(client => client.id === maya.id)).toMatchObject({
      givenName: '—',
      familyName: '',
      email: '',
    });
    expect({ ...(await jonah.does(MyRecord)), madeAt: null }).toEqual({ ...his, madeAt: null });
    expect(await counselor.does(Couple, { id })).toMatchObject({ id });
    await expect(admin.does(DecideErasure, decide(erasure.id, 'KEEP', 'KEEP'))).rejects.toMatchObject({ reason: 'ALREADY_DECIDED' });
  });

  it('waits while a legal hold stands, and goes on when it is lifted', async () => {
    const practice = await TestPractice.open(db);
    const { maya, admin, erasure } = await whoLeft(practice);
    const { id: holdId } = await admin.does(PlaceLegalHold, hold(maya.id));
    await expect(admin.does(DecideErasure, decide(erasure.id, 'KEEP', 'ERASE'))).rejects.toMatchObject({ reason: 'LEGAL_HOLD' });
    await admin.does(LiftLegalHold, { input: { holdId, reason: 'The court closed the case.' } });
    // Placed between the decision and the job: nothing is erased while it stands.
    await db.query(
      "update clinical.erasure set state = 'DECIDED', decided_by = $3, decided_at = now() where practice_id = $1 and id = $2",
      [practice.built.id, erasure.id, admin.id],
    );
    for (const [recordClass, act] of [
      ['WORDS', 'KEEP'],
      ['CONTACT', 'ERASE'],
    ])
      await db.query('insert into clinical.erasure_decision values ($1, $2, $3, $4, $5, $6)', [
        practice.built.id,
        erasure.id,
        recordClass,
        act,
        act === 'KEEP' ? reason : null,
        act === 'KEEP' ? '2033-01-01' : null,
      ]);
    const second = await admin.does(PlaceLegalHold, hold(maya.id, { kind: 'DISPUTE' }));
    const first = await admin.does(PlaceLegalHold, hold(maya.id));
    await admin.does(LiftLegalHold, { input: { holdId: first.id, reason: 'The second paper replaces it.' } });
    // The job has been asked and has rested: one of the two holds stands.
    await eventually(
      () => db.query("select 1 from jobs.outbox where practice_id = $1 and queue = 'records'", [practice.built.id]),
      ({ rowCount }) => rowCount === 0,
    );
    await new Promise(resolve => setTimeout(resolve, 500));
    expect((await admin.does(Erasures))[0]).toMatchObject({ state: 'DECIDED', isHeld: true });
    await admin.does(LiftLegalHold, { input: { holdId: second.id, reason: 'Both agreed in writing.' } });
    await settled(admin, 'DONE');
  });

  it('is not begun in the middle of care, nor without a reason for what is kept', async () => {
    const practice = await TestPractice.open(db);
    const { maya } = await practice.couple();
    const admin = await practice.staff('PRACTICE_ADMIN');
    const { id } = await admin.does(RecordErasure, { clientId: maya.id });
    await expect(admin.does(RecordErasure, { clientId: maya.id })).rejects.toMatchObject({ reason: 'ALREADY_ASKED' });
    await expect(admin.does(DecideErasure, decide(id, 'ERASE', 'KEEP'))).rejects.toMatchObject({ reason: 'STILL_IN_CARE' });
    const [words] = decide(id, 'KEEP', 'KEEP').input.decisions;
    await expect(admin.does(DecideErasure, { input: { erasureId: id, decisions: [words] } })).rejects.toMatchObject({
      reason: 'EACH_CLASS_ONCE',
    });
    const silent = decide(id, 'KEEP', 'KEEP').input.decisions.map(each => ({ ...each, reason: 'no' }));
    await expect(admin.does(DecideErasure, { input: { erasureId: id, decisions: silent } })).rejects.toMatchObject({
      reason: 'REASON_NEEDED',
    });
    expect(await admin.does(Erasures)).toMatchObject([{ isByPerson: false, isInCare: true, wouldKeep: [] }]);
  });

  it('is kept by the years that the practice says', async () => {
    const practice = await TestPractice.open(db);
    const admin = await practice.staff('PRACTICE_ADMIN');
    expect(await admin.does(Retention)).toEqual([
      { recordClass: 'WORDS', years: 7 },
      { recordClass: 'CONTACT', years: 7 },
    ]);
    const rules = [
      { recordClass: 'WORDS', years: 10 },
      { recordClass: 'CONTACT', years: 0 },
    ];
    expect(await admin.does(ChangeRetention, { input: { rules } })).toEqual(rules);
    expect(await admin.does(Retention)).toEqual(rules);
    await expect(admin.does(ChangeRetention, { input: { rules: [rules[0]] } })).rejects.toMatchObject({ reason: 'EACH_CLASS_ONCE' });
    await expect(
      admin.does(ChangeRetention, { input: { rules: [rules[0], { recordClass: 'CONTACT', years: 31 }] } }),
    ).rejects.toMatchObject({
      fields: { CONTACT: 'OUT_OF_RANGE' },
    });
  });
});

describe('a legal hold', () => {
  it('keeps what was done about it, entry by entry, and is lifted once with a reason', async () => {
    const practice = await TestPractice.open(db);
    const admin = await practice.staff('PRACTICE_ADMIN');
    const maya = await practice.client('Maya');
    await expect(admin.does(PlaceLegalHold, hold(maya.id, { reason: 'court' }))).rejects.toMatchObject({ reason: 'REASON_NEEDED' });
    const { id } = await admin.does(PlaceLegalHold, hold(maya.id));
    const same = entry(id);
    await Promise.all([1, 2].map(() => admin.does(AddLegalHoldEntry, same)));
    expect(await admin.does(LegalHolds)).toMatchObject([{ clientName: 'Maya Ellery', entries: [{ words: same.input.words }] }]);
    await expect(admin.does(AddLegalHoldEntry, { input: { ...same.input, words: 'Else.' } })).rejects.toMatchObject({
      reason: 'KEY_REUSED',
    });
    for (const [words, fault] of [
      [' ', 'EMPTY'],
      ['x'.repeat(4_001), 'TOO_LONG'],
    ])
      await expect(admin.does(AddLegalHoldEntry, entry(id, { words }))).rejects.toMatchObject({ fields: { words: fault } });
    const lift = (why: string) => admin.does(LiftLegalHold, { input: { holdId: id, reason: why } });
    await expect(lift('over')).rejects.toMatchObject({ reason: 'REASON_NEEDED' });
    expect(await lift('The court closed the case.')).toMatchObject({ liftedReason: 'The court closed the case.' });
    await expect(lift('The court closed the case.')).rejects.toMatchObject({ reason: 'HOLD_LIFTED' });
    await expect(admin.does(AddLegalHoldEntry, entry(id))).rejects.toMatchObject({ reason: 'HOLD_LIFTED' });
  });

  it('and erasures are the practice admin’s alone, in their own practice', async () => {
    const practice = await TestPractice.open(db);
    const { counselor, maya, jonah } = await practice.couple();
    const admin = await practice.staff('PRACTICE_ADMIN');
    const { id: holdId } = await admin.does(PlaceLegalHold, hold(maya.id));
    const { id: erasureId } = await admin.does(RecordErasure, { clientId: maya.id });
    const elsewhere = await (await TestPractice.open(db)).staff('PRACTICE_ADMIN');
    const lift = { input: { holdId, reason: 'The court closed the case.' } };
    const lists: Operation<unknown>[] = [Erasures, LegalHolds, Retention];
    const acts: [Operation<unknown>, object][] = [
      [PlaceLegalHold, hold(maya.id)],
      [AddLegalHoldEntry, entry(holdId)],
      [LiftLegalHold, lift],
      [RecordErasure, { clientId: maya.id }],
      [DecideErasure, decide(erasureId, 'KEEP', 'KEEP')],
    ];
    for (const person of [counselor, await practice.staff('SUPERVISOR'), maya, jonah, await practice.platformAdmin()]) {
      for (const list of lists) await expect(person.does(list)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(person.does(LiftLegalHold, lift)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect([await elsewhere.does(Erasures), await elsewhere.does(LegalHolds)]).toEqual([[], []]);
    for (const [act, input] of acts) await expect(elsewhere.does(act, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
