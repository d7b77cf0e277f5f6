import { TestPasskey } from '../../../../test/support/authenticator.js';
import { AddPasskey, BeginPasskey, Me, MySigningIn, SignInWithPasskey } from '../../../../test/support/operations.js';
import { Person, type App } from '../../../../test/support/person.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, product } from '../../../../test/support/product.js';
import { asked, asksWith, completes, enrollsApp, enrollsPasskey, faultOf, signsIn } from '../../../../test/support/signing-in.js';

const db = connectedAs('owner');
const wrong = { code: 'UNAUTHENTICATED', reason: 'WRONG_SECOND_FACTOR' };
const alone = (app: App, challengeId: string, answer: object) => asksWith(app, null, SignInWithPasskey, { input: { challengeId, answer } });

describe('a passkey', () => {
  afterEach(() => product.setClock(null));

  it('completes a sign-in', async () => {
    const { person, passkey } = await enrollsPasskey(await (await TestPractice.open(db)).staff('COUNSELOR'));
    expect((await person.does(MySigningIn)).secondFactors).toMatchObject([{ kind: 'PASSKEY', name: 'My phone' }]);
    const half = await signsIn('staff', person.built!.email);
    expect(faultOf(half)).toMatchObject({ reason: 'SECOND_FACTOR_NEEDED', secondFactors: ['PASSKEY'] });
    const { challengeId, challenge } = await asked('staff', half.token);
    const whole = await completes('staff', half.token, { passkey: { challengeId, answer: passkey.use(challenge) } });
    expect(whole.data!.completeSignIn).toMatchObject({ roles: ['COUNSELOR'] });
  });

  it('signs in alone, in its person’s own app', async () => {
    const { passkey } = await enrollsPasskey(await (await TestPractice.open(db)).client('Maya'));
    const first = await asked('portal', null);
    const whole = await alone('portal', first.challengeId, passkey.use(first.challenge));
    expect(whole.data!.signInWithPasskey).toMatchObject({ name: 'Maya' });
    expect((await new Person('portal', whole.token).does(Me))?.name).toBe('Maya');
    const other = await asked('staff', null);
    expect(faultOf(await alone('staff', other.challengeId, passkey.use(other.challenge)))).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each([
    ['at another address', { origin: 'https://evil.example' }],
    ['for another place', { rpId: 'evil.example' }],
    ['by somebody whom the device does not know', { isVerified: false }],
    ['that counts backwards, as a copy would', { counter: 0 }],
  ])('is refused when it answers %s', async (_, circumstances) => {
    const { passkey } = await enrollsPasskey(await (await TestPractice.open(db)).client('Maya'));
    const right = await asked('portal', null);
    expect(faultOf(await alone('portal', right.challengeId, passkey.use(right.challenge)))).toBeUndefined();
    const { challengeId, challenge } = await asked('portal', null);
    expect(faultOf(await alone('portal', challengeId, passkey.use(challenge, circumstances)))).toEqual(wrong);
  });

  it('answers a challenge once, its own, and within five minutes', async () => {
    const practice = await TestPractice.open(db);
    const { passkey } = await enrollsPasskey(await practice.client('Maya'));
    const first = await asked('portal', null);
    const answer = passkey.use(first.challenge);
    expect(faultOf(await alone('portal', first.challengeId, answer))).toBeUndefined();
    expect(faultOf(await alone('portal', first.challengeId, answer))).toEqual(wrong);
    const [second, third] = [await asked('portal', null), await asked('portal', null)];
    expect(faultOf(await alone('portal', second.challengeId, passkey.use(third.challenge)))).toEqual(wrong);
    await product.setClock(new Date(Date.now() + 301_000).toISOString());
    expect(faultOf(await alone('portal', third.challengeId, passkey.use(third.challenge)))).toEqual(wrong);
  });

  it('of another account completes nothing, nor does one that was never added', async () => {
    const practice = await TestPractice.open(db);
    const ada = await enrollsPasskey(await practice.client('Ada'));
    const maya = await enrollsApp(await practice.client('Maya'));
    const { token } = await signsIn('portal', maya.person.built!.email);
    for (const passkey of [ada.passkey, new TestPasskey()]) {
      const { challengeId, challenge } = await asked('portal', token);
      expect(faultOf(await completes('portal', token, { passkey: { challengeId, answer: passkey.use(challenge) } }))).toEqual(wrong);
    }
    // A challenge for whoever is not known yet is none for a sign-in that is half done.
    const { challengeId, challenge } = await asked('portal', null);
    expect(faultOf(await completes('portal', token, { passkey: { challengeId, answer: ada.passkey.use(challenge) } }))).toEqual(wrong);
  });

  it.each([
    ['from another address', { origin: 'https://evil.example' }],
    ['by somebody whom the device does not know', { isVerified: false }],
  ])('is not taken %s', async (_, circumstances) => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    const { challengeId, options } = await maya.does(BeginPasskey);
    const answer = new TestPasskey().register((options as unknown as { challenge: string }).challenge, circumstances);
    await expect(maya.does(AddPasskey, { input: { passkey: { challengeId, answer }, name: 'A phone' } })).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'PASSKEY_NOT_TAKEN',
    });
    expect((await maya.does(MySigningIn)).secondFactors).toEqual([]);
  });

  it('is read by its form before anything is asked of it', async () => {
    const { challengeId } = await asked('portal', null);
    for (const answer of [{}, 'text', [], { id: 'a b', rawId: 'a b', type: 'public-key', response: {} }])
      expect(faultOf(await alone('portal', challengeId, answer as object))).toMatchObject({ code: 'INVALID' });
  });
});
