import { demoPassword } from '@roadback/domain/password';
import { codeAt } from '../../../../test/support/authenticator.js';
import { rootFields } from '../../../../test/support/contract.js';
import * as operations from '../../../../test/support/operations.js';
import { Caseload, Me, MySigningIn, RemoveSecondFactor, RenewRecoveryCodes, Today } from '../../../../test/support/operations.js';
import { Person } from '../../../../test/support/person.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, product } from '../../../../test/support/product.js';
import { sampleInput } from '../../../../test/support/sample-inputs.mjs';
import { asksWith, completes, enrollsApp, faultOf, signsIn } from '../../../../test/support/signing-in.js';

const db = connectedAs('owner');
const wrong = { code: 'UNAUTHENTICATED', reason: 'WRONG_SECOND_FACTOR' };
const later = (seconds: number) => product.setClock(new Date(Date.now() + seconds * 1000).toISOString());

/** Somebody with an authenticator app, signed out. */
async function withApp(practice: TestPractice, ...roles: Parameters<TestPractice['staff']>) {
  const { person, secret, recoveryCodes } = await enrollsApp(
    roles.length > 0 ? await practice.staff(...roles) : await practice.client('Maya'),
  );
  return { person, secret, recoveryCodes, app: person.app, email: person.built!.email };
}

describe('signing in with a second factor', () => {
  afterEach(() => product.setClock(null));

  it('asks for it after the right password, and lets in by the code of the app', async () => {
    const { app, email, secret } = await withApp(await TestPractice.open(db), 'COUNSELOR');
    const half = await signsIn(app, email);
    expect(half.data).toBeNull();
    expect(faultOf(half)).toEqual({ code: 'UNAUTHENTICATED', reason: 'SECOND_FACTOR_NEEDED', secondFactors: ['TOTP'] });
    const whole = await completes(app, half.token, { code: codeAt(secret) });
    expect(whole.data!.completeSignIn).toMatchObject({ roles: ['COUNSELOR'], needsSecondFactor: false });
    expect((await new Person(app, whole.token).does(Me))?.roles).toEqual(['COUNSELOR']);
  });

  it('says nothing of it for a wrong password, and the same as for an unknown address', async () => {
    const { app, email } = await withApp(await TestPractice.open(db));
    const expected = { code: 'UNAUTHENTICATED', reason: 'WRONG_EMAIL_OR_PASSWORD' };
    expect(faultOf(await signsIn(app, email, 'not the right one'))).toEqual(expected);
    expect(faultOf(await signsIn(app, `no-${email}`))).toEqual(expected);
  });

  it('takes a new token at each step, and the one before opens nothing', async () => {
    const { app, email, secret, person } = await withApp(await TestPractice.open(db));
    const half = await signsIn(app, email, demoPassword, person.token);
    expect(await person.does(Me)).toBeNull();
    const whole = await completes(app, half.token, { code: codeAt(secret) });
    expect(new Set([person.token, half.token, whole.token]).size).toBe(3);
    expect(await new Person(app, half.token).does(Me)).toBeNull();
    expect(faultOf(await completes(app, half.token, { code: codeAt(secret) }))?.reason).toBe('SIGN_IN_OVER');
  });

  it('takes a code once, and one step to either side of now', async () => {
    const { app, email, secret } = await withApp(await TestPractice.open(db));
    const now = new Date();
    const tries = async (at: number) => {
      const { token } = await signsIn(app, email);
      return faultOf(await completes(app, token, { code: codeAt(secret, new Date(now.getTime() + at * 1000)) }));
    };
    expect(await tries(90)).toMatchObject(wrong);
    expect(await tries(-90)).toMatchObject(wrong);
    expect(await tries(0)).toBeUndefined();
    expect(await tries(0)).toMatchObject(wrong);
    // An earlier step, once a later one was used, is as good as used.
    expect(await tries(-30)).toMatchObject(wrong);
    expect(await tries(30)).toBeUndefined();
  });

  it('locks after ten wrong codes for a while, also for the right one', async () => {
    const { app, email, secret } = await withApp(await TestPractice.open(db));
    const { token } = await signsIn(app, email);
    for (let tries = 0; tries < 10; tries += 1) expect(faultOf(await completes(app, token, { code: '000000' }))).toMatchObject(wrong);
    expect(faultOf(await completes(app, token, { code: codeAt(secret) }))).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterSeconds: expect.any(Number),
    });
  });

  it('takes exactly one way', async () => {
    const { app, email, secret, recoveryCodes } = await withApp(await TestPractice.open(db));
    const { token } = await signsIn(app, email);
    for (const input of [{}, { code: codeAt(secret), recoveryCode: recoveryCodes[0] }])
      expect(faultOf(await completes(app, token, input))).toMatchObject({ code: 'INVALID', fields: { input: 'ONE_OF_THEM' } });
  });

  it('gives half a session ten minutes, and only in its own app', async () => {
    const { app, email, secret } = await withApp(await TestPractice.open(db));
    const { token } = await signsIn(app, email);
    expect(faultOf(await completes('staff', token, { code: codeAt(secret) }))?.reason).toBe('SIGN_IN_OVER');
    await later(601);
    expect(faultOf(await completes(app, token, { code: codeAt(secret, new Date(Date.now() + 601_000)) }))?.reason).toBe('SIGN_IN_OVER');
  });

  it('opens nothing by half a session, whatever is asked', async () => {
    const { app, email } = await withApp(await TestPractice.open(db), 'PRACTICE_ADMIN', 'COUNSELOR');
    const { token } = await signsIn(app, email);
    const half = new Person(app, token);
    expect(await half.does(Me)).toBeNull();
    const completing = [
      'me',
      'signIn',
      'completeSignIn',
      'signInWithPasskey',
      'askPasskey',
      'signOut',
      'acceptWelcome',
      'askReset',
      'resetPassword',
      'offersProviders',
      'beginProviderSignIn',
      'returnFromProvider',
    ];
    const closed = Object.values(operations).filter(({ field }) => !completing.includes(field));
    expect(new Set(closed.map(({ field }) => field)).size).toBe(rootFields().length - completing.length);
    for (const operation of closed)
      expect([operation.field, faultOf(await half.asks(operation, sampleInput(operation.text)))]).toEqual([
        operation.field,
        { code: 'UNAUTHENTICATED' },
      ]);
  });

  it('is asked of a session, too, that came in before the factor was there', async () => {
    const practice = await TestPractice.open(db);
    const maya = await practice.client('Maya');
    const elsewhere = await practice.signedIn(maya.built!);
    await db.query('update directory.session set is_strong = false where account_id = $1', [maya.built!.accountId]);
    expect((await elsewhere.does(Today)).givenName).toBe('Maya');
    await enrollsApp(maya);
    expect(await elsewhere.does(Me)).toBeNull();
    // As if it had been started in the very moment in which the factor was set up.
    const late = await practice.signedIn(maya.built!);
    await db.query('update directory.session set is_strong = false where account_id = $1', [maya.built!.accountId]);
    expect(await late.does(Me)).toBeNull();
  });
});

describe('a recovery code', () => {
  it('opens once, in whatever way it is typed', async () => {
    const { app, email, recoveryCodes } = await withApp(await TestPractice.open(db));
    expect(recoveryCodes).toHaveLength(10);
    expect(new Set(recoveryCodes).size).toBe(10);
    const { token } = await signsIn(app, email);
    const whole = await completes(app, token, { recoveryCode: ` ${recoveryCodes[3]!.toLowerCase().replaceAll('-', ' ')} ` });
    expect((await new Person(app, whole.token).does(MySigningIn)).recoveryCodesLeft).toBe(9);
    const again = await signsIn(app, email);
    expect(faultOf(await completes(app, again.token, { recoveryCode: recoveryCodes[3] }))).toMatchObject(wrong);
  });

  it('opens once, when two give it in the same instant', async () => {
    const { app, email, recoveryCodes } = await withApp(await TestPractice.open(db));
    const halves = [await signsIn(app, email), await signsIn(app, email), await signsIn(app, email)];
    const answers = await Promise.all(halves.map(({ token }) => completes(app, token, { recoveryCode: recoveryCodes[0] })));
    expect(answers.filter(answer => faultOf(answer) === undefined)).toHaveLength(1);
  });

  it('of another account opens nothing, nor does one that was made anew since', async () => {
    const practice = await TestPractice.open(db);
    const [maya, ada] = [await withApp(practice), await withApp(practice, 'COUNSELOR')];
    const { token } = await signsIn(maya.app, maya.email);
    expect(faultOf(await completes(maya.app, token, { recoveryCode: ada.recoveryCodes[0] }))).toMatchObject(wrong);
    const fresh = await maya.person.does(RenewRecoveryCodes);
    expect(faultOf(await completes(maya.app, token, { recoveryCode: maya.recoveryCodes[0] }))).toMatchObject(wrong);
    expect(faultOf(await completes(maya.app, token, { recoveryCode: fresh[0] }))).toBeUndefined();
  });

  it('is made only where there is something to recover', async () => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    await expect(maya.does(RenewRecoveryCodes)).rejects.toMatchObject({ code: 'REFUSED', reason: 'SECOND_FACTOR_MISSING' });
  });

  it('is kept like a password, and the app’s secret sealed', async () => {
    const { person, secret, recoveryCodes } = await withApp(await TestPractice.open(db));
    const { rows } = await db.query<{ text: string }>(
      `select row_to_json(f)::text as text from directory.second_factor f where account_id = $1
       union all select row_to_json(c)::text from directory.recovery_code c where account_id = $1`,
      [person.built!.accountId],
    );
    expect(rows).toHaveLength(11);
    const codes = recoveryCodes.flatMap(code => [code, code.replaceAll('-', ''), code.slice(5)]);
    for (const { text } of rows)
      for (const kept of [secret, Buffer.from(secret).toString('hex'), ...codes]) expect(text).not.toContain(kept);
  });
});

describe('staff without a second factor', () => {
  it('set one up before anything else opens', async () => {
    const counselor = await (await TestPractice.open(db)).staff('COUNSELOR');
    const { token } = await signsIn('staff', counselor.built!.email);
    const weak = new Person('staff', token, counselor.built);
    expect(await weak.does(Me)).toMatchObject({ needsSecondFactor: true });
    expect(await weak.does(MySigningIn)).toMatchObject({ secondFactors: [], isSecondFactorRequired: true });
    await expect(weak.does(Caseload)).rejects.toMatchObject({ code: 'REFUSED', reason: 'SECOND_FACTOR_MISSING' });
    const { person } = await enrollsApp(weak);
    expect(await person.does(Me)).toMatchObject({ needsSecondFactor: false });
    expect(await person.does(Caseload)).toMatchObject({});
    // The token of before the factor opens nothing.
    expect(await weak.does(Me)).toBeNull();
  });

  it('may do nothing else, whatever is asked', async () => {
    const admin = await (await TestPractice.open(db)).staff('PRACTICE_ADMIN', 'COUNSELOR', 'SUPERVISOR');
    const { token } = await signsIn('staff', admin.built!.email);
    const weak = new Person('staff', token);
    const enrolling = ['me', 'mySigningIn', 'prove', 'beginApp', 'confirmApp', 'beginPasskey', 'addPasskey', 'myDevices', 'confirmDevice'];
    const others = [
      'signIn',
      'completeSignIn',
      'signInWithPasskey',
      'askPasskey',
      'signOut',
      'acceptWelcome',
      'askReset',
      'resetPassword',
    ].concat('offersProviders', 'beginProviderSignIn', 'returnFromProvider');
    for (const operation of Object.values(operations).filter(({ field }) => ![...enrolling, ...others].includes(field))) {
      const fault = faultOf(await weak.asks(operation, sampleInput(operation.text)));
      // A client's operation is not there for staff; what is theirs waits for the factor.
      expect([operation.field, ['SECOND_FACTOR_MISSING', undefined].includes(fault?.reason), fault?.code]).toEqual([
        operation.field,
        true,
        fault?.reason ? 'REFUSED' : 'NOT_FOUND',
      ]);
    }
  });

  it('includes whoever runs the service', async () => {
    const practice = await TestPractice.open(db);
    await practice.platformAdmin();
    const { token } = await signsIn('staff', `${practice.built.id}@platform.example`);
    await expect(new Person('staff', token).does(operations.Practices)).rejects.toMatchObject({ reason: 'SECOND_FACTOR_MISSING' });
  });

  it('keep their last one, and a client may be without', async () => {
    const practice = await TestPractice.open(db);
    const counselor = (await enrollsApp(await practice.staff('COUNSELOR'))).person;
    const [held] = (await counselor.does(MySigningIn)).secondFactors;
    await expect(counselor.does(RemoveSecondFactor, { id: held!.id })).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'LAST_SECOND_FACTOR',
    });
    const maya = (await enrollsApp(await practice.client('Maya'))).person;
    const [own] = (await maya.does(MySigningIn)).secondFactors;
    await expect(counselor.does(RemoveSecondFactor, { id: own!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await maya.does(RemoveSecondFactor, { id: own!.id })).toMatchObject({ secondFactors: [], recoveryCodesLeft: 0 });
    expect((await signsIn('portal', maya.built!.email)).data!.signIn).toMatchObject({ name: 'Maya' });
  });

  it('find the app on a client’s phone listed under the portal’s neutral name', async () => {
    const practice = await TestPractice.open(db);
    const { uri } = await (await practice.client('Maya')).does(operations.BeginApp);
    expect(decodeURIComponent(uri)).toContain('Harbor');
    expect(uri).not.toMatch(/roadback/i);
    expect((await (await practice.staff('COUNSELOR')).does(operations.BeginApp)).uri).toContain('Roadback');
  });

  it('take an app by a right code alone, within five minutes', async () => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    const { challengeId, secret } = await maya.does(operations.BeginApp);
    const confirms = (code: string) => asksWith('portal', maya.token, operations.ConfirmApp, { input: { challengeId, code } });
    expect(faultOf(await confirms('000000'))).toMatchObject({ code: 'INVALID', fields: { code: 'WRONG_CODE' } });
    expect(faultOf(await confirms('not digits'))).toMatchObject({ fields: { code: 'WRONG_CODE' } });
    const done = await confirms(codeAt(secret));
    expect(done.errors).toBeUndefined();
    expect(
      faultOf(await asksWith('portal', done.token, operations.ConfirmApp, { input: { challengeId, code: codeAt(secret) } })),
    ).toMatchObject({
      reason: 'CHALLENGE_OVER',
    });
  });
});
