import {
  Caseload,
  ChangeStaffRoles,
  EndStaffMembership,
  Me,
  MySigningIn,
  ResetSecondFactor,
  Staff,
  StaffChanges,
} from '../../../../test/support/operations.js';
import { Person } from '../../../../test/support/person.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { enrollsApp, faultOf, signsIn } from '../../../../test/support/signing-in.js';

const db = connectedAs('owner');

/** A practice with an admin and a counselor. */
async function team() {
  const practice = await TestPractice.open(db);
  return { practice, admin: await practice.staff('PRACTICE_ADMIN'), ben: await practice.staff('COUNSELOR') };
}

describe('a colleague’s roles', () => {
  it('change with the next request, and what they had open ends', async () => {
    const { practice, admin, ben } = await team();
    expect(await ben.does(Caseload)).toMatchObject({});
    expect(await admin.does(ChangeStaffRoles, { personId: ben.id, roles: ['SUPERVISOR', 'PRACTICE_ADMIN'] })).toMatchObject({
      roles: ['PRACTICE_ADMIN', 'SUPERVISOR'],
    });
    await expect(ben.does(Caseload)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const back = await practice.signedIn(ben.built!);
    expect((await back.does(Me))?.roles).toEqual(['PRACTICE_ADMIN', 'SUPERVISOR']);
    expect(await back.does(Staff)).toHaveLength(2);
    expect(await back.does(ChangeStaffRoles, { personId: admin.id, roles: ['COUNSELOR'] })).toMatchObject({ roles: ['COUNSELOR'] });
    await expect(admin.does(Staff)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await back.does(StaffChanges)).toMatchObject([
      { happened: 'ROLES_CHANGED', roles: ['COUNSELOR'] },
      { happened: 'ROLES_CHANGED', roles: ['PRACTICE_ADMIN', 'SUPERVISOR'] },
    ]);
  });

  it('are never one’s own to change, so that a practice keeps an admin', async () => {
    const { admin } = await team();
    const own = { code: 'REFUSED', reason: 'OWN_ROLES' };
    await expect(admin.does(ChangeStaffRoles, { personId: admin.id, roles: ['COUNSELOR'] })).rejects.toMatchObject(own);
    await expect(admin.does(EndStaffMembership, { personId: admin.id })).rejects.toMatchObject(own);
    await expect(admin.does(ResetSecondFactor, { personId: admin.id })).rejects.toMatchObject(own);
  });

  it('leave an admin, also when two admins demote each other in the same instant', async () => {
    const { practice, admin } = await team();
    const eve = await practice.staff('PRACTICE_ADMIN');
    await Promise.allSettled([
      admin.does(ChangeStaffRoles, { personId: eve.id, roles: ['COUNSELOR'] }),
      eve.does(ChangeStaffRoles, { personId: admin.id, roles: ['COUNSELOR'] }),
    ]);
    const { rows } = await db.query(
      `select person_id from directory.membership where practice_id = $1 and 'PRACTICE_ADMIN' = any (roles) and state = 'ACTIVE'`,
      [practice.built.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('are staff roles alone, and keep a couple its counselor', async () => {
    const { practice, admin } = await team();
    const { counselor } = await practice.couple();
    for (const roles of [[], ['CLIENT'], ['PLATFORM_ADMIN']])
      await expect(admin.does(ChangeStaffRoles, { personId: counselor.id, roles })).rejects.toMatchObject({
        code: 'INVALID',
        fields: { roles: 'NOT_A_STAFF_ROLE' },
      });
    const couples = { code: 'REFUSED', reason: 'HAS_COUPLES' };
    await expect(admin.does(ChangeStaffRoles, { personId: counselor.id, roles: ['SUPERVISOR'] })).rejects.toMatchObject(couples);
    await expect(admin.does(EndStaffMembership, { personId: counselor.id })).rejects.toMatchObject(couples);
    expect(await counselor.does(Caseload)).toMatchObject({});
  });
});

describe('ending a membership', () => {
  it('acts with the next request, and lets nobody in again', async () => {
    const { admin, ben } = await team();
    expect(await admin.does(EndStaffMembership, { personId: ben.id })).toBe(true);
    await expect(ben.does(Caseload)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(faultOf(await signsIn('staff', ben.built!.email))).toMatchObject({ reason: 'WRONG_EMAIL_OR_PASSWORD' });
    expect((await admin.does(Staff)).map(({ id }) => id)).toEqual([admin.id]);
    await expect(admin.does(EndStaffMembership, { personId: ben.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('resetting a colleague’s second factor', () => {
  it('ends what they have open, and leaves them to set one up anew by their own password', async () => {
    const { admin, ben } = await team();
    const { person } = await enrollsApp(ben);
    expect(await admin.does(ResetSecondFactor, { personId: ben.id })).toBe(true);
    expect(await person.does(Me)).toBeNull();
    const { token, data } = await signsIn('staff', ben.built!.email);
    expect(data!.signIn).toMatchObject({ needsSecondFactor: true });
    const weak = new Person('staff', token);
    await expect(weak.does(Caseload)).rejects.toMatchObject({ reason: 'SECOND_FACTOR_MISSING' });
    expect(await weak.does(MySigningIn)).toMatchObject({ secondFactors: [], recoveryCodesLeft: 0 });
    expect(await admin.does(StaffChanges)).toMatchObject([{ happened: 'SECOND_FACTOR_RESET', roles: ['COUNSELOR'] }]);
  });

  it('is nothing that an invitation gives over somebody’s account', async () => {
    const { admin, ben } = await team();
    await db.query(`update directory.membership set state = 'INVITED' where person_id = $1`, [ben.id]);
    await expect(admin.does(ResetSecondFactor, { personId: ben.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('rights of staff', () => {
  it('are a practice admin’s to change, in their own practice, and of staff', async () => {
    const { practice, admin, ben } = await team();
    const maya = await practice.client('Maya');
    const other = await (await TestPractice.open(db)).staff('PRACTICE_ADMIN');
    for (const stranger of [ben, maya, other, await practice.platformAdmin()]) {
      await expect(stranger.does(ChangeStaffRoles, { personId: ben.id, roles: ['SUPERVISOR'] })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      await expect(stranger.does(EndStaffMembership, { personId: ben.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(stranger.does(ResetSecondFactor, { personId: ben.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    for (const stranger of [ben, maya]) await expect(stranger.does(StaffChanges)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await other.does(StaffChanges)).toEqual([]);
    for (const personId of [maya.id, other.id]) {
      await expect(admin.does(ChangeStaffRoles, { personId, roles: ['COUNSELOR'] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(admin.does(ResetSecondFactor, { personId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});
