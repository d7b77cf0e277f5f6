import { ChangePractice, Me, OpenPractice, Practices } from '../../../../test/support/operations.js';
import type { Operation } from '../../../../test/support/operation.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const settings = (values: object = {}) => ({
  input: {
    name: 'Lake House',
    portalName: 'Lake',
    timeZone: 'Europe/Madrid',
    language: 'ES',
    crisisLines: [{ label: '024', phone: '024' }],
    ...values,
  },
});

describe('a practice’s settings', () => {
  it('are changed by its admin, and seen by its clients', async () => {
    const practice = await TestPractice.open(db);
    const [admin, maya] = [await practice.staff('PRACTICE_ADMIN'), await practice.client('Maya')];
    expect(await admin.does(ChangePractice, settings())).toMatchObject({
      id: practice.built.id,
      name: 'Lake House',
      timeZone: 'Europe/Madrid',
    });
    expect((await maya.does(Me))?.practice).toMatchObject({
      portalName: 'Lake',
      crisisLines: [{ label: '024', phone: '024', text: null }],
    });
  });

  it('R9: always hold a crisis line that can be reached', async () => {
    const admin = await (await TestPractice.open(db)).staff('PRACTICE_ADMIN');
    for (const crisisLines of [[], [{ label: 'A line' }]])
      await expect(admin.does(ChangePractice, settings({ crisisLines }))).rejects.toMatchObject({
        code: 'REFUSED',
        reason: 'CRISIS_LINE_NEEDED',
      });
    expect((await admin.does(ChangePractice, settings({ crisisLines: [{ label: 'A line', text: '741741' }] }))).crisisLines).toHaveLength(
      1,
    );
  });

  it('R9: hold how long an alert waits before the next is asked, within bounds, and keep it where nothing is said', async () => {
    const practice = await TestPractice.open(db);
    const admin = await practice.staff('PRACTICE_ADMIN');
    const kept = async () =>
      (await db.query<{ minutes: number }>('select alert_minutes as minutes from directory.practice where id = $1', [practice.built.id]))
        .rows[0]!.minutes;
    expect(await kept()).toBe(30);
    await admin.does(ChangePractice, settings({ alertMinutes: 5 }));
    for (const alertMinutes of [4, 241])
      await expect(admin.does(ChangePractice, settings({ alertMinutes }))).rejects.toMatchObject({
        code: 'INVALID',
        fields: { alertMinutes: 'OUT_OF_RANGE' },
      });
    await admin.does(ChangePractice, settings());
    expect(await kept()).toBe(5);
  });

  it('are nobody else’s to change', async () => {
    const practice = await TestPractice.open(db);
    for (const stranger of [await practice.staff('COUNSELOR'), await practice.client('Maya'), await practice.platformAdmin()])
      await expect(stranger.does(ChangePractice, settings())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the list of practices', () => {
  it('is the platform admin’s, with counts alone', async () => {
    const practice = await TestPractice.open(db);
    await practice.couple();
    const platform = await practice.platformAdmin();
    expect((await platform.does(Practices)).find(row => row.id === practice.built.id)).toEqual({
      id: practice.built.id,
      name: 'A practice',
      staff: 1,
      clients: 2,
      state: 'ACTIVE',
      liveAt: expect.any(String),
      leavesOn: null,
    });
    expect(await platform.does(Me)).toMatchObject({ personId: null, practice: null, roles: ['PLATFORM_ADMIN'] });
    for (const stranger of [await practice.staff('PRACTICE_ADMIN', 'COUNSELOR', 'SUPERVISOR'), await practice.client('Maya')])
      for (const operation of [Practices, OpenPractice] as Operation<unknown>[])
        await expect(
          stranger.does(operation, {
            input: { name: 'x', portalName: 'x', timeZone: 'UTC', language: 'EN', adminName: 'x', adminEmail: 'x@y.example' },
          }),
        ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
