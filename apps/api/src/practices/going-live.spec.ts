import { randomUUID } from 'node:crypto';
import {
  AddClient,
  AddStaff,
  AssignExercise,
  ChangePractice,
  Checklist,
  ChoosePracticeCover,
  GoLive,
  InviteClients,
  Me,
  PutPolicyInForce,
  RenewWelcome,
  SavePolicyDraft,
} from '../../../../test/support/operations.js';
import { assignmentOf, exercise } from '../../../../test/support/homework.js';
import type { Person } from '../../../../test/support/person.js';
import { enrollsApp } from '../../../../test/support/signing-in.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const newClient = () => ({
  input: {
    givenName: 'Nora',
    familyName: 'Vale',
    email: `${randomUUID()}@client.example`,
    bornOn: '1990-05-04',
    language: 'EN',
    timeZone: 'UTC',
  },
});
const settings = (values: object = {}) => ({
  input: {
    name: 'Lake House',
    portalName: 'Lake',
    timeZone: 'Europe/Berlin',
    language: 'EN',
    crisisLines: [{ label: '112', phone: '112' }],
    ...values,
  },
});
const hours = [{ weekday: 'MO', from: '09:00', until: '17:00' }];
const text = 'What one of you tells us alone stays with us, unless somebody is in danger. We say so before you tell us.';

const missing = async (admin: Person): Promise<string[]> =>
  (await admin.does(Checklist)).items.filter(item => item.state === 'MISSING').map(item => item.key);

async function preparing() {
  const practice = await TestPractice.open(db, { isPrepared: true });
  await db.query("update directory.practice set crisis_lines = '[]' where id = $1", [practice.built.id]);
  const { person: admin } = await enrollsApp(await practice.staff('PRACTICE_ADMIN'));
  return { practice, admin };
}

describe('a practice that is being prepared', () => {
  it('R6, R9: goes live once every safety item is done, and not before', async () => {
    const { practice, admin } = await preparing();
    const refusesWith = async (...items: string[]) => {
      expect(await missing(admin)).toEqual(items);
      const { errors } = await admin.asks(GoLive);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'REFUSED', reason: 'CHECKLIST_INCOMPLETE', items });
    };
    await refusesWith('CRISIS_LINES', 'STAFFED_HOURS', 'POLICY', 'COUNSELOR', 'COVER');
    await admin.does(ChangePractice, settings());
    await refusesWith('STAFFED_HOURS', 'POLICY', 'COUNSELOR', 'COVER');
    await admin.does(ChangePractice, settings({ staffedHours: hours }));
    // What the form leaves out stays as it is.
    expect((await admin.does(ChangePractice, settings())).staffedHours).toEqual(hours);
    await refusesWith('POLICY', 'COUNSELOR', 'COVER');
    await admin.does(SavePolicyDraft, { input: { revision: 0, variant: 'CONFIDENTIAL', textEn: text, textEs: text } });
    await refusesWith('POLICY', 'COUNSELOR', 'COVER');
    await admin.does(PutPolicyInForce, { revision: 1 });
    await refusesWith('COUNSELOR', 'COVER');
    const { staffMember } = await admin.does(AddStaff, {
      input: { name: 'Ben', email: `${randomUUID()}@staff.example`, roles: ['COUNSELOR'] },
    });
    await refusesWith('COUNSELOR', 'COVER');
    const counselor = await practice.staff('COUNSELOR');
    await refusesWith('COVER');
    await admin.does(ChoosePracticeCover, { staffId: staffMember.id });
    const { liveAt, coveringId } = await admin.does(GoLive);
    expect([typeof liveAt, coveringId]).toEqual(['string', staffMember.id]);
    expect((await admin.does(GoLive)).liveAt).toBe(liveAt);
    expect((await counselor.does(Me))?.practice?.liveAt).toBe(liveAt);
    expect(await missing(admin)).toEqual([]);
  });

  it('is covered by somebody other than its only counselor', async () => {
    const { practice, admin } = await preparing();
    const counselor = await practice.staff('COUNSELOR');
    await admin.does(ChoosePracticeCover, { staffId: counselor.id });
    expect(await missing(admin)).toContain('COVER');
    const supervisor = await practice.staff('SUPERVISOR');
    await admin.does(ChoosePracticeCover, { staffId: supervisor.id });
    expect(await missing(admin)).not.toContain('COVER');
    await expect(admin.does(ChoosePracticeCover, { staffId: admin.id })).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'NOT_A_COUNSELOR',
    });
    const stranger = await (await TestPractice.open(db)).staff('COUNSELOR');
    for (const staffId of [stranger.id, randomUUID(), (await practice.client('Maya')).id])
      await expect(admin.does(ChoosePracticeCover, { staffId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('prepares clients, and nothing reaches them before it is live', async () => {
    const { practice, admin } = await preparing();
    const refused = { code: 'REFUSED', reason: 'PRACTICE_NOT_LIVE' };
    const { client, welcome } = await admin.does(AddClient, newClient());
    expect([client.state, welcome]).toEqual(['INVITED', null]);
    await expect(admin.does(RenewWelcome, { personId: client.id })).rejects.toMatchObject(refused);
    await expect(admin.does(InviteClients)).rejects.toMatchObject(refused);
    const couple = await practice.couple();
    const version = await exercise(couple.counselor, 'before-the-hard-day');
    await expect(couple.counselor.does(AssignExercise, { input: assignmentOf(couple, version) })).rejects.toMatchObject(refused);

    await db.query('update directory.practice set live_at = now() where id = $1', [practice.built.id]);
    await couple.counselor.does(AssignExercise, { input: assignmentOf(couple, version) });
    const invited = await admin.does(InviteClients);
    expect([invited.made.map(each => each.personId), invited.left]).toEqual([[client.id], 0]);
    expect(invited.made[0]!.welcome.url).toContain('/welcome#');
    // Whoever has a link keeps it: this act is for those who have none.
    expect((await admin.does(InviteClients)).made).toEqual([]);
    expect((await admin.does(RenewWelcome, { personId: client.id })).url).toContain('/welcome#');
    expect((await admin.does(AddClient, newClient())).welcome?.url).toContain('/welcome#');
  });

  it('is prepared by its admin alone', async () => {
    const { practice } = await preparing();
    const others = [await practice.staff('COUNSELOR'), await practice.client('Maya'), await practice.platformAdmin()];
    for (const stranger of others) {
      for (const operation of [Checklist, GoLive, InviteClients])
        await expect(stranger.does<unknown>(operation)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(stranger.does(ChoosePracticeCover, { staffId: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('staffed hours', () => {
  it('R9: are told to clients, in the order of the week', async () => {
    const practice = await TestPractice.open(db);
    const [admin, maya] = [await practice.staff('PRACTICE_ADMIN'), await practice.client('Maya')];
    const given = [{ weekday: 'FR', from: '08:00', until: '12:00' }, ...hours];
    await admin.does(ChangePractice, settings({ staffedHours: given }));
    expect((await maya.does(Me))?.practice?.staffedHours).toEqual([...hours, given[0]]);
  });

  it.each([
    ['HOURS_ARE_NONE', [{ weekday: 'MO', from: '17:00', until: '09:00' }]],
    ['HOURS_OVERLAP', [...hours, { weekday: 'MO', from: '16:00', until: '18:00' }]],
  ])('are refused with %s', async (fault, staffedHours) => {
    const admin = await (await TestPractice.open(db)).staff('PRACTICE_ADMIN');
    await expect(admin.does(ChangePractice, settings({ staffedHours }))).rejects.toMatchObject({
      code: 'INVALID',
      fields: { staffedHours: fault },
    });
  });
});
