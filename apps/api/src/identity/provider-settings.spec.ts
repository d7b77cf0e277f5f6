import {
  BeginProviderLink,
  BeginProviderSignIn,
  Me,
  ProviderSettings,
  RemoveProvider,
  ReturnFromProvider,
  SaveProvider,
  TurnProvider,
} from '../../../../test/support/operations.js';
import { post } from '../../../../test/support/person.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, product } from '../../../../test/support/product.js';
import { begins, Browser, liesBack, links, withLiar, withProvider } from '../../../../test/support/provider-setting.js';
import { enrollsApp, faultOf } from '../../../../test/support/signing-in.js';

const db = connectedAs('owner');
const [liar, otherLiar] = product.falseIssuers;
const inputFor = ({ issuer, clientId, clientSecret }: { issuer: string; clientId: string; clientSecret: string | null }) => ({
  input: { issuer, clientId, clientSecret, strongValues: [] as string[] },
});

interface Settings {
  provider: {
    isOn: boolean;
    isOnly: boolean;
    testedAt: string | null;
    testedClaims: string[];
    linked: number;
    signInCode: string;
    signInUrl: string;
  };
}

async function adminOf(practice: TestPractice): Promise<Browser> {
  return new Browser((await enrollsApp(await practice.staff('PRACTICE_ADMIN'))).person);
}

describe('setting up a provider', () => {
  it('shows what is to be registered there, and never the secret again', async () => {
    const admin = await adminOf(await TestPractice.open(db));
    expect(await admin.does(ProviderSettings)).toEqual({
      issuers: [product.provider, ...product.falseIssuers].map(({ issuer }) => issuer),
      returnUrl: 'http://localhost/staff/provider/return',
      provider: null,
    });
    const saved = await admin.does(SaveProvider, inputFor(product.provider));
    expect(saved).toMatchObject({
      provider: {
        issuer: product.provider.issuer,
        clientId: 'roadback',
        isOn: false,
        testedAt: null,
        signInCode: expect.stringMatching(/^\w{4} \w{4}$/),
      },
    });
    expect(JSON.stringify(saved)).not.toContain(product.provider.clientSecret);
  });

  it('seals the secret, and for this practice', async () => {
    const { practice } = await withLiar(db);
    const { practice: other } = await withLiar(db);
    const { rows } = await db.query<{ secret: Buffer }>(
      'select client_secret as secret from directory.sign_in_provider where practice_id = $1',
      [practice.built.id],
    );
    expect(rows[0]!.secret.toString('latin1')).not.toContain(liar.clientSecret);
    await db.query('update directory.sign_in_provider set client_secret = $2 where practice_id = $1', [other.built.id, rows[0]!.secret]);
    const { rows: found } = await db.query<{ code: string }>(
      'select sign_in_code as code from directory.sign_in_provider where practice_id = $1',
      [other.built.id],
    );
    expect(faultOf(await new Browser().asks(BeginProviderSignIn, { signInCode: found[0]!.code }))?.code).toBe('INTERNAL');
  });

  it.each([
    ['an issuer that is not allowed', { ...inputFor({ ...liar, issuer: 'http://169.254.169.254' }) }, { issuer: 'NOT_ALLOWED' }],
    ['one that begins like an allowed one', { ...inputFor({ ...liar, issuer: `${liar.issuer}/more` }) }, { issuer: 'NOT_ALLOWED' }],
    ['no secret', inputFor({ ...liar, clientSecret: null }), { clientSecret: 'NEEDED' }],
    [
      'a dozen values',
      { input: { ...inputFor(liar).input, strongValues: Array.from({ length: 11 }, (_, at) => `v${at}`) } },
      { strongValues: 'TOO_MANY' },
    ],
  ])('is refused with %s', async (_, input, fields) => {
    const admin = await adminOf(await TestPractice.open(db));
    expect(faultOf(await admin.asks(SaveProvider, input))).toMatchObject({ code: 'INVALID', fields });
  });

  it('gives nobody’s secret to another issuer: it has to be typed again', async () => {
    const { admin } = await withLiar(db);
    expect(faultOf(await admin.asks(SaveProvider, inputFor({ ...otherLiar, clientSecret: null })))?.fields).toEqual({
      clientSecret: 'NEEDED',
    });
    expect(faultOf(await admin.asks(SaveProvider, inputFor({ ...liar, clientId: 'another', clientSecret: null })))?.fields).toEqual({
      clientSecret: 'NEEDED',
    });
  });

  it('is turned on only after it has led the admin in, and anew after whatever is trusted was changed', async () => {
    const { admin, signInCode } = await withLiar(db, { isOnly: true });
    const kept = (await admin.does(SaveProvider, {
      input: { ...inputFor(liar).input, clientSecret: null, strongValues: ['mfa'] },
    })) as Settings;
    expect(kept.provider).toMatchObject({ isOn: true, isOnly: true, strongValues: ['mfa'], linked: 2 });
    const changed = (await admin.does(SaveProvider, inputFor(liar))) as Settings;
    expect(changed.provider).toMatchObject({ isOn: false, isOnly: false, testedAt: null, linked: 2 });
    expect(changed.provider.signInCode).toBe(signInCode);
    expect(faultOf(await admin.asks(TurnProvider, { isOn: true, isOnly: false }))).toEqual({
      code: 'REFUSED',
      reason: 'PROVIDER_NOT_TESTED',
    });
    await links(admin, liar, `again-${signInCode}`);
    expect(((await admin.does(TurnProvider, { isOn: true, isOnly: false })) as Settings).provider).toMatchObject({
      isOn: true,
      isOnly: false,
    });
    const moved = (await admin.does(SaveProvider, inputFor(otherLiar))) as Settings;
    expect(moved.provider).toMatchObject({ isOn: false, linked: 0 });
  });

  it('takes what began before a change for something else', async () => {
    const { admin, signInCode } = await withLiar(db, { strongValues: ['mfa'] });
    const browser = new Browser();
    const query = liesBack(liar, await begins(browser, signInCode));
    await admin.does(SaveProvider, { input: { ...inputFor(liar).input, clientSecret: null } });
    expect(faultOf(await browser.asks(ReturnFromProvider, { query }))?.reason).toBe('PROVIDER_FLOW_OVER');
  });

  it('shows the admin what the provider said of their sign-in', async () => {
    const { admin } = await withLiar(db);
    const query = liesBack(liar, (await admin.does(BeginProviderLink)) as string, {
      claims: { sub: 'boss', amr: ['pwd', 'mfa'], acr: 'gold' },
    });
    await admin.does(ReturnFromProvider, { query });
    expect(((await admin.does(ProviderSettings)) as Settings).provider.testedClaims).toEqual(['pwd', 'mfa', 'gold']);
  });

  it('is taken away with everything that was linked, and with what it opened', async () => {
    const { admin, signInCode, practice } = await withLiar(db, { strongValues: ['mfa'] });
    const browser = new Browser();
    await browser.does(ReturnFromProvider, { query: liesBack(liar, await begins(browser, signInCode), { claims: { amr: ['mfa'] } }) });
    expect(await admin.does(RemoveProvider)).toMatchObject({ provider: null });
    expect(await browser.does(Me)).toBeNull();
    const { rows } = await db.query('select from directory.provider_link where practice_id = $1', [practice.built.id]);
    expect(rows).toHaveLength(0);
    expect(faultOf(await admin.asks(TurnProvider, { isOn: true, isOnly: false }))?.code).toBe('NOT_FOUND');
  });

  it('is of the practice admin, of their practice, and asks for a proof', async () => {
    const practice = await TestPractice.open(db);
    const { admin } = await withProvider(practice, product.provider);
    const other = await adminOf(await TestPractice.open(db));
    expect(await other.does(ProviderSettings)).toMatchObject({ provider: null });
    expect(faultOf(await other.asks(TurnProvider, { isOn: false, isOnly: false }))?.code).toBe('NOT_FOUND');
    expect(await other.does(RemoveProvider)).toMatchObject({ provider: null });
    expect(await admin.does(ProviderSettings)).toMatchObject({ provider: { isOn: true, linked: 1 } });
    const counselor = new Browser((await enrollsApp(await practice.staff('COUNSELOR'))).person);
    for (const operation of [ProviderSettings, RemoveProvider]) expect(faultOf(await counselor.asks(operation))?.code).toBe('NOT_FOUND');
    await db.query("update directory.session set proved_at = now() - interval '6 minutes' where practice_id = $1", [practice.built.id]);
    for (const [operation, variables] of [
      [SaveProvider, inputFor(product.provider)],
      [TurnProvider, { isOn: false, isOnly: false }],
      [RemoveProvider, {}],
    ] as const)
      expect(faultOf(await admin.asks(operation, variables))?.code).toBe('STEP_UP_REQUIRED');
  });
});

describe('trying codes', () => {
  it('is slowed for an address', async () => {
    const answers = [];
    for (let time = 0; time < 31; time++)
      answers.push(await post('staff', null, { query: BeginProviderSignIn.text, variables: { signInCode: 'AAAA CCCC' } }, '10.77.0.1'));
    expect(answers.map(({ body }) => faultOf(body)?.code)).toEqual([...Array.from({ length: 30 }, () => 'REFUSED'), 'RATE_LIMITED']);
  });
});
