import { demoPassword } from '@roadback/domain/password';
import { callersOf, needsProof, rights } from '@roadback/domain/rights/table';
import request from 'supertest';
import { codeAt } from '../../../../test/support/authenticator.js';
import * as operations from '../../../../test/support/operations.js';
import {
  BeginApp,
  ChangePassword,
  ChangePractice,
  EndOtherSessions,
  EndSession,
  EnterPractice,
  Me,
  MySessions,
  Prove,
  Today,
} from '../../../../test/support/operations.js';
import { Person } from '../../../../test/support/person.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, product } from '../../../../test/support/product.js';
import { sampleInput } from '../../../../test/support/sample-inputs.mjs';
import { asked, asksWith, enrollsApp, enrollsPasskey, faultOf, signsIn } from '../../../../test/support/signing-in.js';

const db = connectedAs('owner');
const minutes = (count: number) => product.setClock(new Date(Date.now() + count * 60_000).toISOString());
const newPassword = 'a long walk by the river';

const operationsToProve = Object.keys(rights).filter(needsProof);
const fieldOf = (name: string): string => name.replace(/^\w+\./, '');

/** Somebody new who may call an operation. */
async function mayCall(name: string): Promise<Person> {
  const practice = await TestPractice.open(db);
  const callers = callersOf(name);
  if (callers.includes('PLATFORM_ADMIN')) return practice.platformAdmin();
  const isOfClientsAlone = callers.every(caller => caller === 'CLIENT');
  return isOfClientsAlone ? (await practice.couple()).maya : practice.staff('PRACTICE_ADMIN', 'SUPERVISOR');
}

describe('a proof of who one is', () => {
  afterEach(() => product.setClock(null));

  it('is asked for by more than the account', () => {
    expect(operationsToProve.map(fieldOf)).toEqual(expect.arrayContaining(['changePassword', 'addStaff', 'setSupervisor', 'breakGlass']));
  });

  it.each(operationsToProve)('is asked for by %s, five minutes after the last one', async name => {
    const whoMay = await mayCall(name);
    const operation = Object.values(operations).find(each => each.field === fieldOf(name))!;
    const input = sampleInput(operation.text);
    expect(faultOf(await whoMay.asks(operation, input))?.code).not.toBe('STEP_UP_REQUIRED');
    const late = await mayCall(name);
    await minutes(5.1);
    expect(faultOf(await late.asks(operation, input))).toEqual({ code: 'STEP_UP_REQUIRED' });
  });

  it('is given by the password, the app or a passkey, and opens for five minutes', async () => {
    const practice = await TestPractice.open(db);
    const withKey = await enrollsPasskey(await practice.client('Maya'));
    const { person, secret } = await enrollsApp(withKey.person);
    const proves = async (at: number, inputOf: (token: string) => Promise<object> | object) => {
      const maya = await practice.signedIn(person.built!);
      await minutes(at);
      await expect(maya.does(BeginApp)).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' });
      const { token, errors } = await asksWith('portal', maya.token, Prove, { input: await inputOf(maya.token!) });
      expect(errors).toBeUndefined();
      expect(token).not.toBe(maya.token);
      expect(await maya.does(Me)).toBeNull();
      const proved = new Person('portal', token);
      expect((await proved.does(BeginApp)).secret).toMatch(/^[A-Z2-7]{32}$/);
      await minutes(at + 5.1);
      await expect(proved.does(BeginApp)).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' });
      await product.setClock(null);
    };
    await proves(6, () => ({ password: demoPassword }));
    await proves(7, () => ({ code: codeAt(secret, new Date(Date.now() + 7 * 60_000)) }));
    await proves(8, async token => {
      const { challengeId, challenge } = await asked('portal', token);
      return { passkey: { challengeId, answer: withKey.passkey.use(challenge) } };
    });
  });

  it('is one answer for whatever is not right, ten times at most', async () => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    const wrong = { code: 'UNAUTHENTICATED', reason: 'NOT_PROVED' };
    for (const input of [{ password: 'not the right one' }, { code: '123456' }])
      await expect(maya.does(Prove, { input })).rejects.toMatchObject(wrong);
    await expect(maya.does(Prove, { input: {} })).rejects.toMatchObject({ code: 'INVALID', fields: { input: 'ONE_OF_THEM' } });
    for (let tries = 2; tries < 10; tries += 1)
      await expect(maya.does(Prove, { input: { password: 'wrong' } })).rejects.toMatchObject(wrong);
    await expect(maya.does(Prove, { input: { password: demoPassword } })).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  });
});

describe('the sessions of an account', () => {
  afterEach(() => product.setClock(null));

  it('are listed with a device in two words and no place, and end one by one', async () => {
    const practice = await TestPractice.open(db);
    const maya = await practice.client('Maya');
    const { token } = await signsIn('portal', maya.built!.email);
    const list = await maya.does(MySessions);
    expect(list).toHaveLength(2);
    expect(list.find(({ isThis }) => isThis)).toMatchObject({ app: 'CLIENT', device: 'Firefox · Linux' });
    const other = list.find(({ isThis }) => !isThis)!;
    expect(await new Person('portal', token).does(Me)).not.toBeNull();
    expect(await maya.does(EndSession, { id: other.id })).toHaveLength(1);
    await expect(new Person('portal', token).does(Today)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(maya.does(EndSession, { id: other.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are nobody else’s to see or to end', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah } = await practice.couple();
    const [own] = await maya.does(MySessions);
    await expect(jonah.does(EndSession, { id: own!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await jonah.does(MySessions)).map(({ id }) => id)).not.toContain(own!.id);
    expect(await maya.does(Me)).not.toBeNull();
  });

  it('end all but this one, half ones too', async () => {
    const practice = await TestPractice.open(db);
    const { person } = await enrollsApp(await practice.client('Maya'));
    const [second, half] = [await practice.signedIn(person.built!), await signsIn('portal', person.built!.email)];
    expect(await person.does(EndOtherSessions)).toHaveLength(1);
    expect(await second.does(Me)).toBeNull();
    expect(await person.does(Me)).not.toBeNull();
    expect(faultOf(await asksWith('portal', half.token, operations.CompleteSignIn, { input: { code: '000000' } }))?.reason).toBe(
      'SIGN_IN_OVER',
    );
  });

  it('leave the list when they have rested too long', async () => {
    const practice = await TestPractice.open(db);
    const maya = await practice.client('Maya');
    await minutes(29);
    const later = await signsIn('portal', maya.built!.email);
    expect(await new Person('portal', later.token).does(MySessions)).toHaveLength(2);
    await minutes(31);
    expect(await new Person('portal', later.token).does(MySessions)).toHaveLength(1);
  });
});

describe('changing the password', () => {
  it('ends what else is open, and goes on under a new token', async () => {
    const practice = await TestPractice.open(db);
    const [maya, elsewhere] = await practice.client('Maya').then(async person => [person, await practice.signedIn(person.built!)] as const);
    const changed = await asksWith('portal', maya.token, ChangePassword, { input: { password: demoPassword, newPassword } });
    expect(changed.data!.changePassword).toMatchObject({ name: 'Maya' });
    expect(await elsewhere.does(Me)).toBeNull();
    expect(await maya.does(Me)).toBeNull();
    expect((await new Person('portal', changed.token).does(Me))?.name).toBe('Maya');
    expect(faultOf(await signsIn('portal', maya.built!.email))).toMatchObject({ reason: 'WRONG_EMAIL_OR_PASSWORD' });
    expect((await signsIn('portal', maya.built!.email, newPassword)).data!.signIn).toMatchObject({ name: 'Maya' });
  });

  it('asks for the one until now, and for a good one', async () => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    await expect(maya.does(ChangePassword, { input: { password: 'not this', newPassword } })).rejects.toMatchObject({
      reason: 'NOT_PROVED',
    });
    await expect(maya.does(ChangePassword, { input: { password: demoPassword, newPassword: 'too short' } })).rejects.toMatchObject({
      code: 'INVALID',
      fields: { newPassword: 'TOO_SHORT' },
    });
  });
});

describe('a session', () => {
  afterEach(() => product.setClock(null));

  it('takes a new token when it goes to another practice, and is the same one there', async () => {
    const [here, there] = [await TestPractice.open(db), await TestPractice.open(db)];
    const maya = await here.client('Maya');
    await db.query('update directory.membership set account_id = $1 where person_id = $2', [
      maya.built!.accountId,
      (await there.client('Maya')).id,
    ]);
    const [before] = await maya.does(MySessions);
    const { token, errors } = await asksWith('portal', maya.token, EnterPractice, { practiceId: there.built.id });
    expect(errors).toBeUndefined();
    expect(token).not.toBe(maya.token);
    expect(await maya.does(Me)).toBeNull();
    const moved = new Person('portal', token);
    expect((await moved.does(Me))?.practice?.id).toBe(there.built.id);
    expect(await moved.does(MySessions)).toMatchObject([{ id: before!.id, isThis: true }]);
  });

  it('lives on by what a person does, and not by what a page asks by itself', async () => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    const asksByItself = () =>
      request(`http://127.0.0.1:${product.port}`)
        .post('/graphql')
        .set({ 'x-roadback-app': 'portal', 'x-roadback-unattended': '1', cookie: maya.cookie! })
        .send({ query: '{ me { name } }' });
    await minutes(20);
    expect((await asksByItself()).body.data.me).toEqual({ name: 'Maya' });
    await minutes(29);
    expect((await asksByItself()).body.data.me).toEqual({ name: 'Maya' });
    await minutes(31);
    expect((await asksByItself()).body.data.me).toBeNull();
  });

  it('ends when it is idle for as long as its practice allows, and never longer than the longest', async () => {
    const practice = await TestPractice.open(db);
    const [admin, maya] = [await practice.staff('PRACTICE_ADMIN'), await practice.client('Maya')];
    const change = (values: object) =>
      admin.does(ChangePractice, {
        input: { name: 'A', portalName: 'A', timeZone: 'UTC', language: 'EN', crisisLines: [{ label: 'A', phone: '1' }], ...values },
      });
    for (const values of [{ staffIdleMinutes: 16 }, { staffIdleMinutes: 4 }, { clientIdleMinutes: 31 }])
      await expect(change(values)).rejects.toMatchObject({ code: 'INVALID', fields: { [Object.keys(values)[0]!]: 'OUT_OF_RANGE' } });
    expect(await change({ staffIdleMinutes: 10, clientIdleMinutes: 8 })).toMatchObject({ staffIdleMinutes: 10, clientIdleMinutes: 8 });
    expect(await change({})).toMatchObject({ staffIdleMinutes: 10, clientIdleMinutes: 8 });
    expect(await maya.does(Me)).toMatchObject({ idleMinutes: 8 });
    await minutes(7);
    expect(await maya.does(Me)).not.toBeNull();
    await minutes(16);
    expect(await maya.does(Me)).toBeNull();
    expect(await admin.does(Me)).toBeNull();
  });
});
