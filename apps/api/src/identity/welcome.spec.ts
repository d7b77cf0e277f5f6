import { randomUUID } from 'node:crypto';
import { demoPassword } from '@roadback/domain/password';
import {
  AcceptWelcome,
  AddClient,
  AddStaff,
  Clients,
  EnterPractice,
  Me,
  OpenPractice,
  Practices,
  RenewWelcome,
  SignIn,
  Staff,
} from '../../../../test/support/operations.js';
import { nobody, Person, post } from '../../../../test/support/person.js';
import { enrollsApp } from '../../../../test/support/signing-in.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, product } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const password = 'a long walk by the river';
const newClient = (values: object = {}) => ({
  givenName: 'Nora',
  familyName: 'Vale',
  email: `${randomUUID()}@client.example`,
  bornOn: '1990-05-04',
  language: 'EN',
  timeZone: 'Europe/Berlin',
  ...values,
});
const tokenOf = (link?: { url: string } | null): string => link!.url.slice(link!.url.indexOf('#') + 1);

/** Accepts a link and returns the person behind the new cookie. */
async function accepts(app: 'staff' | 'portal', input: object): Promise<Person> {
  const response = await post(app, null, { query: AcceptWelcome.text, variables: { input } });
  if (response.body.errors) throw Object.assign(new Error('refused'), response.body.errors[0].extensions);
  const cookie = response.get('set-cookie')![0]!;
  return new Person(app, cookie.slice(cookie.indexOf('=') + 1, cookie.indexOf(';')));
}

describe('coming in by a welcome link', () => {
  afterEach(() => product.setClock(null));

  it('leads from a new practice to its first client without anything but the product', async () => {
    const platform = await (await TestPractice.open(db)).platformAdmin();
    const adminEmail = `${randomUUID()}@staff.example`;
    const input = { name: 'Lake House', portalName: 'Lake', timeZone: 'Europe/Berlin', language: 'EN', adminName: 'Ruth', adminEmail };
    const { practice, welcome } = await platform.does(OpenPractice, { input });
    expect(practice).toMatchObject({ name: 'Lake House', staff: 1, clients: 0 });
    expect((await platform.does(Practices)).map(row => row.id)).toContain(practice.id);

    const { person: ruth } = await enrollsApp(await accepts('staff', { token: tokenOf(welcome), email: adminEmail, password }));
    expect(await ruth.does(Me)).toMatchObject({ name: 'Ruth', roles: ['PRACTICE_ADMIN'], practice: { portalName: 'Lake' } });
    // What leads there is told by going-live.spec.ts.
    await db.query('update directory.practice set live_at = now() where id = $1', [practice.id]);
    const client = newClient();
    const added = await ruth.does(AddClient, { input: client });
    expect(added.client).toMatchObject({ givenName: 'Nora', state: 'INVITED' });
    const nora = await accepts('portal', { token: tokenOf(added.welcome), email: client.email, password });
    expect(await nora.does(Me)).toMatchObject({ name: 'Nora', roles: ['CLIENT'], timeZone: 'Europe/Berlin' });
    expect((await ruth.does(Clients, { search: 'vale' })).items).toMatchObject([{ givenName: 'Nora', state: 'ACTIVE', coupleId: null }]);
    expect(
      (await post('portal', null, { query: SignIn.text, variables: { input: { email: client.email, password } } })).body.data.signIn.name,
    ).toBe('Nora');
  });

  it('works once, for its own address and app, for 72 hours, and in its newest form', async () => {
    const practice = await TestPractice.open(db);
    const admin = await practice.staff('PRACTICE_ADMIN');
    const over = { code: 'REFUSED', reason: 'WELCOME_LINK_OVER' };
    const client = newClient();
    const { client: added, welcome: first } = await admin.does(AddClient, { input: client });
    const renewed = await admin.does(RenewWelcome, { personId: added.id });
    const link = { token: tokenOf(renewed), email: client.email, password };
    await expect(accepts('portal', { ...link, token: tokenOf(first) })).rejects.toMatchObject(over);
    await expect(accepts('portal', { ...link, email: 'other@client.example' })).rejects.toMatchObject(over);
    await expect(accepts('staff', link)).rejects.toMatchObject(over);
    await product.setClock(new Date(Date.now() + 73 * 3_600_000).toISOString());
    await expect(accepts('portal', link)).rejects.toMatchObject(over);
    await product.setClock(null);
    await accepts('portal', link);
    await expect(accepts('portal', link)).rejects.toMatchObject(over);
    await expect(admin.does(RenewWelcome, { personId: added.id })).rejects.toMatchObject({ code: 'REFUSED', reason: 'ALREADY_ENTERED' });
  });

  it('asks for a long password, and for the old one where the address has one already', async () => {
    const practice = await TestPractice.open(db);
    const admin = await practice.staff('PRACTICE_ADMIN');
    const client = newClient();
    const link = { token: tokenOf((await admin.does(AddClient, { input: client })).welcome), email: client.email };
    await expect(accepts('portal', { ...link, password: 'too short' })).rejects.toMatchObject({
      code: 'INVALID',
      fields: { password: 'TOO_SHORT' },
    });
    for (const [wrong, fault] of [
      [demoPassword, 'IS_THE_DEMO_PASSWORD'],
      ['aaaaaaaaaaaaaaaaaaaa', 'TOO_PLAIN'],
      ['a long walk '.repeat(60), 'TOO_LONG'],
    ])
      await expect(accepts('portal', { ...link, password: wrong })).rejects.toMatchObject({ fields: { password: fault } });
    await expect(accepts('portal', { ...link, password: '' })).rejects.toMatchObject({ fields: { password: 'NOT_A_SECRET' } });

    const elsewhere = await (await TestPractice.open(db)).client('Nora');
    const known = newClient({ email: elsewhere.built!.email });
    const { welcome } = await admin.does(AddClient, { input: known });
    await expect(accepts('portal', { token: tokenOf(welcome), email: known.email, password })).rejects.toMatchObject({
      reason: 'WRONG_EMAIL_OR_PASSWORD',
    });
    const nora = await accepts('portal', { token: tokenOf(welcome), email: known.email, password: demoPassword });
    expect((await nora.does(Me))?.practice?.id).toBe(practice.built.id);
    const there = elsewhere.built!.practiceId;
    expect((await nora.does(EnterPractice, { practiceId: there })).practice?.id).toBe(there);
    await expect(elsewhere.does(EnterPractice, { practiceId: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('R18: is made for adults alone', async () => {
    const admin = await (await TestPractice.open(db)).staff('PRACTICE_ADMIN');
    const year = new Date().getUTCFullYear();
    await expect(admin.does(AddClient, { input: newClient({ bornOn: `${year - 17}-01-01` }) })).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'ADULTS_ONLY',
    });
    expect((await admin.does(AddClient, { input: newClient({ bornOn: `${year - 19}-01-01` }) })).client.state).toBe('INVITED');
  });

  it('adds nobody twice, and staff with staff roles alone', async () => {
    const practice = await TestPractice.open(db);
    const admin = await practice.staff('PRACTICE_ADMIN');
    const input = { name: 'Ben', email: `${randomUUID()}@staff.example`, roles: ['COUNSELOR', 'COUNSELOR'] };
    expect((await admin.does(AddStaff, { input })).staffMember.roles).toEqual(['COUNSELOR']);
    await expect(admin.does(AddStaff, { input })).rejects.toMatchObject({ code: 'CONFLICT', reason: 'ALREADY_MEMBER' });
    for (const roles of [[], ['CLIENT'], ['PLATFORM_ADMIN']])
      await expect(admin.does(AddStaff, { input: { ...input, email: `${randomUUID()}@staff.example`, roles } })).rejects.toMatchObject({
        code: 'INVALID',
      });
    expect((await admin.does(Staff)).map(member => member.name).sort()).toEqual(['Ben', 'Dr. Ada Okafor']);
  });

  it('is the practice admin’s to give, in their own practice', async () => {
    const practice = await TestPractice.open(db);
    const maya = await practice.client('Maya');
    for (const stranger of [await practice.staff('COUNSELOR'), maya, await practice.platformAdmin()])
      await expect(stranger.does(AddClient, { input: newClient() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { client: invited } = await (await practice.staff('PRACTICE_ADMIN')).does(AddClient, { input: newClient() });
    for (const stranger of [await practice.staff('COUNSELOR'), maya])
      await expect(stranger.does(RenewWelcome, { personId: invited.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // Their own client the policies do show them: here the guard stands alone.
    const couple = await practice.couple();
    await expect(couple.counselor.does(RenewWelcome, { personId: couple.maya.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(nobody('staff').does(AddClient, { input: newClient() })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const otherAdmin = await (await TestPractice.open(db)).staff('PRACTICE_ADMIN');
    await expect(otherAdmin.does(RenewWelcome, { personId: maya.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await otherAdmin.does(Clients)).items).toEqual([]);
  });
});
