import { randomUUID } from 'node:crypto';
import { CareTeams } from '@roadback/builders/care-team';
import { addDays } from '@roadback/domain/schedule';
import { today } from '../../../../test/support/homework.js';
import {
  BriefOf,
  CancelSession,
  CheckIn,
  HoldSession,
  PlanSession,
  ProposeAgreement,
  SignAgreement,
  StartAgreement,
} from '../../../../test/support/operations.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { cleared } from '../../../../test/support/screenings.js';

const db = connectedAs('owner');
const planned = (couple: TestCouple, values: object = {}) => ({
  input: { coupleId: couple.id, day: today(), at: '10:00', minutes: 50, idempotencyKey: randomUUID(), ...values },
});
const monday = (): string => {
  const day = today();
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
};

describe('the brief of a day', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db, { timeZone: 'UTC' });
  });

  it('holds one’s own sessions of today, by time, and of no other day or counselor', async () => {
    const couple = await practice.couple();
    const { counselor, maya } = couple;
    const { id: later } = await counselor.does(PlanSession, planned(couple, { at: '15:30', clientId: maya.id }));
    const { id: sooner } = await counselor.does(PlanSession, planned(couple, { at: '00:00' }));
    const { id: cancelled } = await counselor.does(PlanSession, planned(couple, { at: '12:00' }));
    await counselor.does(CancelSession, { sessionId: cancelled });
    for (const days of [-1, 1]) await counselor.does(PlanSession, planned(couple, { day: addDays(today(), days) }));
    await counselor.does(HoldSession, { sessionId: sooner });
    const co = await practice.staff('COUNSELOR');
    await new CareTeams(db, (await practice.staff('PRACTICE_ADMIN')).built!, new Date()).co(couple.built, co.built!);
    expect(await counselor.does(BriefOf)).toMatchObject({
      day: today(),
      sessions: [
        { id: sooner, names: ['Maya', 'Jonah'], minutes: 50, state: 'HELD' },
        { id: later, names: ['Maya'], state: 'PLANNED' },
      ],
    });
    expect((await co.does(BriefOf)).sessions).toEqual([]);
  });

  it('R3, R4: says what ends within a week, and nothing that was stopped or renewed', async () => {
    const couple = await cleared(await practice.couple());
    const { counselor, maya, jonah } = couple;
    const { id: agreementId } = await counselor.does(ProposeAgreement, {
      input: {
        coupleId: couple.id,
        scopes: ['WEEK_CALENDAR'],
        purpose: 'So that evenings are no riddle.',
        taper: 'Every week a little less.',
        notLookedAt: 'Messages.',
        days: 30,
        idempotencyKey: randomUUID(),
      },
    });
    for (const partner of [maya, jonah]) await partner.does(SignAgreement, { agreementId });
    await counselor.does(StartAgreement, { agreementId });
    const ending = async () => (await counselor.does(BriefOf)).endings.map(({ kind }) => kind);
    expect(await ending()).toEqual([]);
    const ends = (table: string, days: number) =>
      db.query(`update clinical.${table} set ends_at = now() + make_interval(days => $2) where practice_id = $1 and couple_id = $3`, [
        practice.built.id,
        days,
        couple.id,
      ]);
    await ends('agreement', 6);
    await ends('clearance', 3);
    expect(await counselor.does(BriefOf)).toMatchObject({
      endings: [
        { kind: 'CLEARANCE', coupleId: couple.id, coupleNames: ['Maya', 'Jonah'] },
        { kind: 'AGREEMENT', coupleId: couple.id },
      ],
    });
    await db.query('update clinical.agreement set paused_at = now() where practice_id = $1 and id = $2', [practice.built.id, agreementId]);
    await ends('clearance', 8);
    expect(await ending()).toEqual([]);
  });

  it('counts the week that was, Monday to Sunday, of one’s own couples alone', async () => {
    const couple = await practice.couple();
    const other = await practice.couple();
    const checkIn = (day: string) => ({ input: { day, feel: 3, visibility: 'PRIVATE', idempotencyKey: randomUUID() } });
    await couple.maya.does(CheckIn, checkIn(today()));
    await couple.jonah.does(CheckIn, checkIn(today()));
    await other.maya.does(CheckIn, checkIn(today()));
    const sentOn = (day: string, person: TestCouple['maya']) =>
      db.query("update clinical.check_in set sent_at = $3::date + time '12:00' where practice_id = $1 and client_id = $2", [
        practice.built.id,
        person.id,
        day,
      ]);
    await sentOn(addDays(monday(), -1), couple.maya);
    await sentOn(monday(), couple.jonah);
    expect((await couple.counselor.does(BriefOf)).lastWeek).toEqual({
      firstDay: addDays(monday(), -7),
      submissions: 0,
      replies: 0,
      checkIns: 1,
      kept: 0,
      sessions: 0,
    });
    await sentOn(addDays(monday(), -8), couple.maya);
    expect((await couple.counselor.does(BriefOf)).lastWeek.checkIns).toBe(0);
  });

  it('is for those who care for couples, and tells a supervisor nothing of whom they only supervise', async () => {
    const couple = await practice.couple();
    await couple.counselor.does(PlanSession, planned(couple));
    const supervisor = await practice.staff('SUPERVISOR');
    await new CareTeams(db, (await practice.staff('PRACTICE_ADMIN')).built!, new Date()).supervisor(
      couple.counselor.built!,
      supervisor.built!,
    );
    expect(await supervisor.does(BriefOf)).toMatchObject({ sessions: [], endings: [] });
    for (const person of [couple.maya, await practice.staff('PRACTICE_ADMIN')])
      await expect(person.does(BriefOf)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
