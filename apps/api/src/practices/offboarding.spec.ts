import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { dayFrom } from '../../../../test/support/care-setting.js';
import { leavingPractice, newCustodian, reason } from '../../../../test/support/offboardings.js';
import {
  AnnounceOffboarding,
  CallOffOffboarding,
  Leaving,
  Me,
  NameCustodian,
  OffboardingOf,
  Practices,
  ResumePractice,
  SuspendPractice,
} from '../../../../test/support/operations.js';
import { connectedAs, product } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const identityDb = connectedAs('identity');

describe('announcing that a practice leaves', () => {
  it('tells everybody in it the last day at once, and nobody else', async () => {
    const { announces, couple, admin, practiceId, platform } = await leavingPractice(db);
    const elsewhere = await leavingPractice(db);
    const lastDay = dayFrom(90);
    expect(await announces(lastDay)).toMatchObject({ state: 'ANNOUNCED', lastDay, announcedByName: 'Pat', custodian: null, archive: null });
    for (const person of [couple.maya, couple.jonah, couple.counselor, admin])
      expect((await person.does(Me))?.practice?.leavesOn).toBe(lastDay);
    expect((await elsewhere.couple.maya.does(Me))?.practice?.leavesOn).toBeNull();
    expect(await admin.does(Leaving)).toEqual({ state: 'ANNOUNCED', lastDay, custodian: null });
    expect(await elsewhere.admin.does(Leaving)).toBeNull();
    const listed = await platform.does(Practices);
    expect(listed.filter(row => [practiceId, elsewhere.practiceId].includes(row.id)).map(row => row.leavesOn)).toEqual([null, lastDay]);
    await platform.does(CallOffOffboarding, { practiceId, reason });
    expect((await couple.maya.does(Me))?.practice?.leavesOn).toBeNull();
  });

  it('asks for a reason and leaves between a month and a year', async () => {
    const { platform, practiceId, announces } = await leavingPractice(db);
    const announced = (input: object) =>
      platform.does(AnnounceOffboarding, { input: { practiceId, reason, lastDay: dayFrom(90), ...input } });
    await expect(announced({ reason: 'short' })).rejects.toMatchObject({ fields: { reason: 'TOO_SHORT' } });
    await expect(announced({ lastDay: dayFrom(28) })).rejects.toMatchObject({ fields: { lastDay: 'TOO_SOON' } });
    await expect(announced({ lastDay: dayFrom(367) })).rejects.toMatchObject({ fields: { lastDay: 'TOO_LATE' } });
    await expect(announced({ practiceId: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await announces();
    await expect(announces()).rejects.toMatchObject({ code: 'REFUSED', reason: 'ALREADY_LEAVING' });
  });

  it('is refused where the certificate at its end could not be signed', async () => {
    const { platform, practiceId } = await leavingPractice(db);
    const api = await product.startApi({ AUDIT_SIGNING_KEY_FILE: '' });
    try {
      const { body } = await request(`http://127.0.0.1:${api.port}`)
        .post('/graphql')
        .set({ 'x-roadback-app': 'staff', cookie: platform.cookie! })
        .send({ query: AnnounceOffboarding.text, variables: { input: { practiceId, reason, lastDay: dayFrom(90) } } });
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'REFUSED', reason: 'SIGNING_KEY_MISSING' } }] });
    } finally {
      await api.stop();
    }
    expect(await platform.does(OffboardingOf, { practiceId })).toBeNull();
  });

  it('waits until a suspended practice is resumed: its people must be able to take their record along', async () => {
    const { platform, practiceId, announces } = await leavingPractice(db);
    await platform.does(SuspendPractice, { practiceId, reason });
    await expect(announces()).rejects.toMatchObject({ code: 'REFUSED', reason: 'PRACTICE_NOT_ACTIVE' });
    await platform.does(ResumePractice, { practiceId, reason });
    expect(await announces()).toMatchObject({ state: 'ANNOUNCED' });
  });
});

describe('the custodian', () => {
  it('is named by the practice admin, and another one may take their place', async () => {
    const { announces, names, admin, custodian, practiceId, platform } = await leavingPractice(db);
    await expect(names()).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_LEAVING' });
    await announces();
    expect((await names()).custodian).toMatchObject(custodian.input);
    const other = await newCustodian();
    await admin.does(NameCustodian, { input: other.input });
    expect((await platform.does(OffboardingOf, { practiceId }))?.custodian).toMatchObject(other.input);
  });

  it('gives the public half of their key; a secret one, or one that was mistyped, is kept nowhere', async () => {
    const { announces, admin, custodian } = await leavingPractice(db);
    await announces();
    const named = (recipient: string) => admin.does(NameCustodian, { input: { ...custodian.input, recipient } });
    await expect(named(custodian.identity)).rejects.toMatchObject({ code: 'INVALID', fields: { recipient: 'SECRET_KEY' } });
    const last = custodian.input.recipient.endsWith('q') ? 'p' : 'q';
    const mistyped = `${custodian.input.recipient.slice(0, -1)}${last}`;
    await expect(named(mistyped)).rejects.toMatchObject({ code: 'INVALID', fields: { recipient: 'NOT_A_RECIPIENT' } });
    expect((await admin.does(Leaving))?.custodian).toBeNull();
  });

  it('is nobody else’s to name, the platform admin’s neither, and nobody’s once the practice is closed', async () => {
    const { announces, names, custodian, platform, couple, closes, practiceId, admin } = await leavingPractice(db);
    await announces();
    for (const stranger of [platform, couple.counselor, couple.maya]) {
      await expect(stranger.does(NameCustodian, { input: custodian.input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(stranger.does(Leaving)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    // The database says so too: the platform's role may not write who can read the archive.
    await expect(
      identityDb.query("update directory.offboarding set custodian_recipient = 'age1other' where practice_id = $1", [practiceId]),
    ).rejects.toThrow('permission denied');
    await names();
    await closes();
    await expect(admin.does(NameCustodian, { input: custodian.input })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('the last day', () => {
  it('closes the practice to its people once it is over, and loses nothing', async () => {
    const { announces, names, closes, couple, practiceId, platform } = await leavingPractice(db);
    await announces();
    await names();
    await db.query('select app.close_leaving(now())');
    expect(await couple.maya.does(Me)).not.toBeNull();
    await closes();
    for (const person of [couple.maya, couple.counselor]) expect(await person.does(Me)).toBeNull();
    expect((await platform.does(Practices)).find(({ id }) => id === practiceId)).toMatchObject({ state: 'CLOSED' });
    for (const operation of [SuspendPractice, ResumePractice])
      await expect(platform.does(operation, { practiceId, reason })).rejects.toMatchObject({ code: 'REFUSED', reason: 'PRACTICE_CLOSED' });
    await platform.does(CallOffOffboarding, { practiceId, reason });
    expect(await couple.maya.does(Me)).not.toBeNull();
  });

  it('waits for a custodian, without whom nobody could keep the records', async () => {
    const { announces, names, closes, couple } = await leavingPractice(db);
    await announces();
    await closes();
    expect(await couple.maya.does(Me)).not.toBeNull();
    await names();
    await closes();
    expect(await couple.maya.does(Me)).toBeNull();
  });
});
