import { randomUUID } from 'node:crypto';
import {
  Agreements,
  Alerts,
  LogLook,
  MyAgreement,
  PauseAgreement,
  ProposeAgreement,
  RecordClearance,
  SignAgreement,
  StartAgreement,
  StopAgreement,
  Today,
  WithdrawClearance,
} from '../../../../test/support/operations.js';
import type { Person } from '../../../../test/support/person.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { clearanceOf, cleared } from '../../../../test/support/screenings.js';

const db = connectedAs('owner');
const terms = ({ id }: TestCouple, values: object = {}) => ({
  input: {
    coupleId: id,
    scopes: ['WEEK_CALENDAR', 'PHONE_BILL'],
    purpose: 'So that evenings are no riddle.',
    taper: 'Every week a little less.',
    notLookedAt: 'Messages and passwords.',
    days: 30,
    idempotencyKey: randomUUID(),
    ...values,
  },
});
const signs = (person: Person, agreementId: string) => person.does(SignAgreement, { agreementId });
const starts = ({ counselor }: TestCouple, agreementId: string) => counselor.does(StartAgreement, { agreementId });

describe('an agreement on openness', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });
  const proposed = async (couple: TestCouple) => (await couple.counselor.does(ProposeAgreement, terms(couple))).id;
  const running = async () => {
    const couple = await cleared(await practice.couple());
    const id = await proposed(couple);
    await signs(couple.maya, id);
    await signs(couple.jonah, id);
    await starts(couple, id);
    return { couple, agreementId: id };
  };

  it('R4: begins with three signatures, ends by itself, and says to neither who has not signed', async () => {
    const couple = await cleared(await practice.couple());
    const agreementId = await proposed(couple);
    const before = await couple.jonah.does(MyAgreement);
    expect(before).toMatchObject({ state: 'NOT_READY', haveSigned: false, endsAt: null, partnerName: 'Maya' });
    await expect(starts(couple, agreementId)).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_ALL_SIGNED' });
    expect(await signs(couple.maya, agreementId)).toMatchObject({ state: 'NOT_READY', haveSigned: true });
    await signs(couple.maya, agreementId);
    expect(await couple.jonah.does(MyAgreement)).toEqual(before);
    // The last signature of a partner is answered like the first.
    expect(await signs(couple.jonah, agreementId)).toMatchObject({ state: 'NOT_READY', haveSigned: true, endsAt: null });
    const { endsAt, startedAt, signedBy } = await starts(couple, agreementId);
    expect(new Date(endsAt!).getTime() - new Date(startedAt!).getTime()).toBe(30 * 86_400_000);
    expect(signedBy).toHaveLength(3);
    expect(await couple.maya.does(MyAgreement)).toMatchObject({ state: 'RUNNING', endsAt });
    await expect(starts(couple, agreementId)).rejects.toMatchObject({ reason: 'AGREEMENT_NOT_OPEN' });
    await expect(couple.counselor.does(ProposeAgreement, terms(couple))).rejects.toMatchObject({ reason: 'AGREEMENT_UNDER_WAY' });
    await db.query(
      "update clinical.agreement set started_at = started_at - interval '30 days', ends_at = ends_at - interval '30 days' where id = $1",
      [agreementId],
    );
    expect(await couple.jonah.does(MyAgreement)).toMatchObject({ state: 'ENDED' });
    // Going on is a new consent.
    expect(await proposed(couple)).not.toBe(agreementId);
    expect(await couple.jonah.does(MyAgreement)).toMatchObject({ state: 'NOT_READY', haveSigned: false });
  });

  it('R3: is not ready without a clearance, for the counselor with the reason and for both partners with none', async () => {
    const [couple, clear] = [await practice.couple(), await cleared(await practice.couple())];
    const said = [];
    for (const each of [couple, clear]) {
      const id = await proposed(each);
      const { id: _, ...first } = await signs(each.jonah, id);
      const { id: __, ...second } = await signs(each.maya, id);
      said.push(JSON.stringify([first, second]));
    }
    expect(said[0]).toBe(said[1]);
    const [unsafe] = await couple.counselor.does(Agreements, { coupleId: couple.id });
    await expect(starts(couple, unsafe!.id)).rejects.toMatchObject({ reason: 'SAFETY_CLEARANCE_REQUIRED' });
    await db.query("update clinical.clearance set ends_at = now() + interval '20 days' where couple_id = $1", [clear.id]);
    const [waiting] = await clear.counselor.does(Agreements, { coupleId: clear.id });
    await expect(starts(clear, waiting!.id)).rejects.toMatchObject({ reason: 'CLEARANCE_ENDS_EARLIER' });
    await clear.counselor.does(RecordClearance, clearanceOf(clear));
    expect(await starts(clear, waiting!.id)).toMatchObject({ state: 'RUNNING' });
  });

  it('R3, R4: reads the same whether a partner, the counselor or a clearance stopped it', async () => {
    const acts: Record<string, (couple: TestCouple, agreementId: string) => Promise<unknown>> = {
      PARTNER: ({ jonah }, agreementId) => jonah.does(PauseAgreement, { agreementId }),
      COUNSELOR: ({ counselor }, agreementId) => counselor.does(StopAgreement, { agreementId }),
      CLEARANCE: ({ counselor, id }) => counselor.does(WithdrawClearance, { coupleId: id, reason: 'She told me of a threat.' }),
    };
    const seen = new Set<string>();
    for (const [cause, stops] of Object.entries(acts)) {
      const { couple, agreementId } = await running();
      await stops(couple, agreementId);
      const { id: _, endsAt: __, ...hers } = (await couple.maya.does(MyAgreement))!;
      const { id: ___, ...again } = (await couple.maya.does(PauseAgreement, { agreementId }))!;
      seen.add(JSON.stringify([hers, { ...again, endsAt: null }, await couple.maya.does(Today)]));
      expect(hers.state).toBe('PAUSED');
      expect(await couple.counselor.does(Agreements, { coupleId: couple.id })).toMatchObject([{ state: 'PAUSED', pause: { cause } }]);
      await expect(signs(couple.maya, agreementId)).resolves.toMatchObject({ state: 'PAUSED' });
    }
    expect(seen.size).toBe(1);
  });

  it('R3: pauses with its clearance in one transaction', async () => {
    const { couple } = await running();
    await db.query('alter table clinical.agreement add constraint no_more check (paused_at is null) not valid');
    try {
      await expect(
        couple.counselor.does(WithdrawClearance, { coupleId: couple.id, reason: 'She told me of a threat.' }),
      ).rejects.toMatchObject({ code: 'INTERNAL' });
    } finally {
      await db.query('alter table clinical.agreement drop constraint no_more');
    }
    expect(await couple.maya.does(MyAgreement)).toMatchObject({ state: 'RUNNING' });
  });

  it('R4: names what cannot be agreed, and what has no place', async () => {
    const couple = await practice.couple();
    for (const [values, fields] of [
      [{ scopes: [] }, { scopes: 'NEEDED' }],
      [{ purpose: 'I want the password.' }, { purpose: 'NO_PLACE_HERE' }],
      [{ taper: ' ' }, { taper: 'EMPTY' }],
      [{ days: 91 }, { days: 'DAYS_OUT_OF_RANGE' }],
    ])
      await expect(couple.counselor.does(ProposeAgreement, terms(couple, values))).rejects.toMatchObject({ code: 'INVALID', fields });
    expect(await couple.maya.does(MyAgreement)).toBeNull();
  });

  it('R12: is written down once for each key, also sent three times at once', async () => {
    const couple = await practice.couple();
    const sent = terms(couple);
    await Promise.all([1, 2, 3].map(() => couple.counselor.does(ProposeAgreement, sent)));
    expect(await couple.counselor.does(Agreements, { coupleId: couple.id })).toHaveLength(1);
    await expect(couple.counselor.does(ProposeAgreement, { input: { ...sent.input, days: 20 } })).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'KEY_REUSED',
    });
  });

  it('R19: looking together is told by each for themself; the counselor sees when it makes things worse', async () => {
    const { couple, agreementId } = await running();
    const looks = (person: Person, before: number, after: number, idempotencyKey: string = randomUUID()) =>
      person.does(LogLook, { input: { agreementId, before, after, idempotencyKey } });
    const key = randomUUID();
    await Promise.all([1, 2, 3].map(() => looks(couple.maya, 3, 6, key)));
    await expect(looks(couple.maya, 3, 7, key)).rejects.toMatchObject({ reason: 'KEY_REUSED' });
    await expect(looks(couple.maya, 3, 11)).rejects.toMatchObject({ code: 'INVALID', fields: { after: 'OUT_OF_RANGE' } });
    await looks(couple.maya, 2, 5);
    expect((await couple.counselor.does(Agreements, { coupleId: couple.id }))[0]).toMatchObject({ distressRisingFor: [] });
    expect((await looks(couple.maya, 4, 8)).looks).toHaveLength(3);
    await looks(couple.jonah, 5, 2);
    expect((await couple.jonah.does(MyAgreement))!.looks).toMatchObject([{ before: 5, after: 2 }]);
    const [logged] = await couple.counselor.does(Agreements, { coupleId: couple.id });
    const { looks: all, distressRisingFor } = logged!;
    expect([all.length, distressRisingFor]).toEqual([4, [couple.maya.id]]);
  });

  it('R19: rising distress is the counselor’s to look at, once a day, in one transaction, and neither partner learns of it', async () => {
    const { couple, agreementId } = await running();
    const { maya, jonah, counselor, id: coupleId } = couple;
    const worse = (person: Person, idempotencyKey: string = randomUUID()) =>
      person.does(LogLook, { input: { agreementId, before: 3, after: 7, idempotencyKey } });
    const alerts = () => counselor.does(Alerts, { coupleId });
    const his = [await jonah.does(MyAgreement), await jonah.does(Today)];
    await worse(maya);
    await worse(maya);
    expect(await alerts()).toEqual([]);
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => worse(maya, key)));
    expect(await alerts()).toMatchObject([{ kind: 'RISING_DISTRESS', severity: 'WATCH', clientName: 'Maya', acknowledgedAt: null }]);
    for (const answer of answers) expect(answer.looks).toHaveLength(3);
    await worse(maya);
    expect(await alerts()).toHaveLength(1);
    expect([await jonah.does(MyAgreement), await jonah.does(Today)]).toEqual(his);
    for (const partner of [maya, jonah]) await expect(partner.does(Alerts, { coupleId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await db.query("update clinical.look_together set looked_at = looked_at - interval '25 hours' where agreement_id = $1", [agreementId]);
    await db.query("update clinical.alert set raised_at = raised_at - interval '25 hours' where couple_id = $1", [coupleId]);
    await worse(maya);
    expect(await alerts()).toHaveLength(2);
    await db.query(`alter table clinical.alert add constraint no_more check (couple_id <> '${coupleId}') not valid`);
    try {
      await worse(jonah);
      await worse(jonah);
      await expect(worse(jonah)).rejects.toMatchObject({ code: 'INTERNAL' });
    } finally {
      await db.query('alter table clinical.alert drop constraint no_more');
    }
    expect((await jonah.does(MyAgreement))!.looks).toHaveLength(2);
  });

  it('is nobody else’s, and R15: nobody’s any more after a separation', async () => {
    const { couple, agreementId } = await running();
    const other = await (await TestPractice.open(db)).couple();
    for (const stranger of [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), couple.maya, other.counselor])
      for (const act of [
        stranger.does(Agreements, { coupleId: couple.id }),
        stranger.does(ProposeAgreement, terms(couple)),
        stranger.does(StartAgreement, { agreementId }),
        stranger.does(StopAgreement, { agreementId }),
      ])
        await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const look = { input: { agreementId, before: 1, after: 1, idempotencyKey: randomUUID() } };
    for (const stranger of [other.maya, couple.counselor])
      for (const act of [
        stranger.does(SignAgreement, { agreementId }),
        stranger.does(PauseAgreement, { agreementId }),
        stranger.does(LogLook, look),
      ])
        await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await db.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, couple.id]);
    expect(await couple.maya.does(MyAgreement)).toBeNull();
    await expect(couple.maya.does(LogLook, look)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(couple.counselor.does(ProposeAgreement, terms(couple))).rejects.toMatchObject({ reason: 'COUPLE_SEPARATED' });
  });
});
