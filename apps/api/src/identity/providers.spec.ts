import { codeAt } from '../../../../test/support/authenticator.js';
import { begins, Browser, liesBack, links, signsInThere, withLiar, withProvider } from '../../../../test/support/provider-setting.js';
import {
  BeginProviderLink,
  BeginProviderSignIn,
  ChangeStaffRoles,
  Clients,
  CompleteSignIn,
  EndStaffMembership,
  EnterPractice,
  Exercises,
  Me,
  MyProvider,
  OffersProviders,
  ProviderSettings,
  ReturnFromProvider,
  RenewRecoveryCodes,
  SignIn,
  TurnProvider,
  UnlinkProvider,
} from '../../../../test/support/operations.js';
import { demoPassword } from '@roadback/domain/password';
import * as operations from '../../../../test/support/operations.js';
import { sampleInput } from '../../../../test/support/sample-inputs.mjs';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, mailTo, product } from '../../../../test/support/product.js';
import { enrollsApp, faultOf } from '../../../../test/support/signing-in.js';

const db = connectedAs('owner');
const [liar] = product.falseIssuers;

/** A practice with the real provider on, and a counselor who has linked their account. */
async function withCounselor(more: Parameters<typeof withProvider>[2] = {}) {
  const practice = await TestPractice.open(db);
  const setting = await withProvider(practice, product.provider, more);
  const enrolled = await enrollsApp(await practice.staff('COUNSELOR'));
  const login = `ada-${practice.built.id}`;
  await links(new Browser(enrolled.person), product.provider, login);
  return { ...setting, practice, login, secret: enrolled.secret, counselor: enrolled.person, built: enrolled.person.built! };
}

const comesBack = (browser: Browser, query: string) => browser.asks(ReturnFromProvider, { query });

describe('signing in by the practice’s provider', () => {
  it('leads in after our own second factor, where the provider’s word is not one', async () => {
    const { signInCode, login, secret, practice, built } = await withCounselor();
    const browser = new Browser();
    const query = await signsInThere(await begins(browser, signInCode), login);
    expect(faultOf(await comesBack(browser, query))).toMatchObject({ reason: 'SECOND_FACTOR_NEEDED', secondFactors: ['TOTP'] });
    expect(await browser.does(Me)).toBeNull();
    const me = await browser.does(CompleteSignIn, { input: { code: codeAt(secret) } });
    expect(me).toMatchObject({ personId: built.personId, practice: { id: practice.built.id }, needsSecondFactor: false });
    expect((await browser.does(Me))!.practices).toHaveLength(1);
    expect(await browser.does(MyProvider)).toMatchObject({ linkedAt: expect.any(String), usedAt: expect.any(String), isOnly: false });
  });

  it('ends twelve hours after the sign-in there, and before our own time is over', async () => {
    const { signInCode } = await withLiar(db, { strongValues: ['mfa'] });
    const browser = new Browser();
    const signedInAt = Math.floor(Date.now() / 1000) - 3 * 3_600;
    const query = liesBack(liar, await begins(browser, signInCode), { claims: { auth_time: signedInAt, amr: ['pwd', 'mfa'] } });
    await browser.does(ReturnFromProvider, { query });
    expect(new Date((await browser.does(Me))!.sessionEndsAt).getTime()).toBe((signedInAt + 12 * 3_600) * 1000);
  });

  it('is a second factor where the practice takes what the provider says for one, and never a proof of who one is', async () => {
    const { signInCode } = await withLiar(db, { strongValues: ['mfa'] });
    const browser = new Browser();
    const returned = await browser.does(ReturnFromProvider, {
      query: liesBack(liar, await begins(browser, signInCode), { claims: { amr: ['mfa'] } }),
    });
    expect(returned).toMatchObject({ purpose: 'SIGN_IN', me: { needsSecondFactor: false, deviceConfirmed: true } });
    expect(await browser.does(Exercises)).not.toHaveLength(0);
    expect(faultOf(await browser.asks(RenewRecoveryCodes))?.code).toBe('STEP_UP_REQUIRED');
    // Their first device is theirs; another one is not, on a provider's word.
    const another = new Browser();
    const there = liesBack(liar, await begins(another, signInCode), { claims: { amr: ['mfa'] } });
    expect(await another.does(ReturnFromProvider, { query: there })).toMatchObject({
      me: { needsSecondFactor: false, deviceConfirmed: false },
    });
    const weak = new Browser();
    const said = await weak.does(ReturnFromProvider, {
      query: liesBack(liar, await begins(weak, signInCode), { claims: { amr: ['pwd'] } }),
    });
    expect(said).toMatchObject({ me: { needsSecondFactor: true } });
    expect(faultOf(await weak.asks(Exercises))?.reason).toBe('SECOND_FACTOR_MISSING');
  });

  it('opens this practice alone, whatever else the person works in', async () => {
    const { signInCode, login, secret, built } = await withCounselor();
    const there = await TestPractice.open(db);
    await db.query(
      `insert into directory.membership (practice_id, person_id, account_id, audience, roles, state, staff_name, staff_title, staff_email, language, time_zone, added_at)
       values ($1, gen_random_uuid(), $2, 'STAFF', '{COUNSELOR}', 'ACTIVE', 'Ada there', '', $3, 'EN', 'UTC', now())`,
      [there.built.id, built.accountId, built.email],
    );
    const browser = new Browser();
    await comesBack(browser, await signsInThere(await begins(browser, signInCode), login));
    await browser.does(CompleteSignIn, { input: { code: codeAt(secret) } });
    expect((await browser.does(Me))!.practices).toHaveLength(1);
    expect(faultOf(await browser.asks(EnterPractice, { practiceId: there.built.id }))?.code).toBe('NOT_FOUND');
    const byPassword = new Browser();
    await byPassword.asks(SignIn, { input: { email: built.email, password: demoPassword } });
    await byPassword.does(CompleteSignIn, { input: { code: codeAt(secret, new Date(Date.now() + 30_000)) } });
    expect((await byPassword.does(Me))!.practices).toHaveLength(2);
  });

  it('knows a person by the provider’s id and by nothing else', async () => {
    const { signInCode, built } = await withCounselor();
    for (const login of [built.email, `bo-${built.personId}`]) {
      const browser = new Browser();
      const query = await signsInThere(await begins(browser, signInCode), login);
      expect(faultOf(await comesBack(browser, query))).toEqual({ code: 'REFUSED', reason: 'NOT_LINKED' });
      expect(await browser.does(Me)).toBeNull();
    }
  });

  it('knows nobody of another practice, though they are linked there with the same issuer', async () => {
    const [here, there] = [await withCounselor(), await withCounselor()];
    const browser = new Browser();
    const query = await signsInThere(await begins(browser, here.signInCode), there.login);
    expect(faultOf(await comesBack(browser, query))?.reason).toBe('NOT_LINKED');
  });

  it('is closed to whoever left, to a suspended practice, and once it is off or unlinked; what it opened ends with it', async () => {
    const strong = { strongValues: ['mfa'] };
    const arrives = async (signInCode: string) => {
      const browser = new Browser();
      await browser.asks(ReturnFromProvider, { query: liesBack(liar, await begins(browser, signInCode), { claims: { amr: ['mfa'] } }) });
      return browser;
    };
    const left = await withLiar(db, strong);
    const person = (await (await arrives(left.signInCode)).does(Me))!;
    await left.admin.does(EndStaffMembership, { personId: person.personId });
    expect(await (await arrives(left.signInCode)).does(Me)).toBeNull();

    const off = await withLiar(db, strong);
    const inside = await arrives(off.signInCode);
    expect(await inside.does(Me)).not.toBeNull();
    await off.admin.does(TurnProvider, { isOn: false, isOnly: false });
    expect(await inside.does(Me)).toBeNull();
    await expect(begins(new Browser(), off.signInCode)).rejects.toMatchObject({ reason: 'PROVIDER_UNKNOWN' });

    const unlinked = await withLiar(db, strong);
    const linked = await arrives(unlinked.signInCode);
    await db.query("delete from directory.provider_link where practice_id = $1 and subject = 'ada'", [unlinked.practice.built.id]);
    expect(await linked.does(Me)).toBeNull();

    const suspended = await withLiar(db, strong);
    const before = await arrives(suspended.signInCode);
    await db.query("update directory.practice set state = 'SUSPENDED' where id = $1", [suspended.practice.built.id]);
    expect(await before.does(Me)).toBeNull();
    await expect(begins(new Browser(), suspended.signInCode)).rejects.toMatchObject({ reason: 'PROVIDER_UNKNOWN' });
  });

  it('answers alike for a code that is unknown and one that is off, and never in the portal', async () => {
    const { signInCode } = await withLiar(db);
    await expect(begins(new Browser(), 'AAAA CCCC')).rejects.toMatchObject({ code: 'REFUSED', reason: 'PROVIDER_UNKNOWN' });
    await expect(begins(new Browser(), signInCode.toLowerCase().replace(' ', '-'))).resolves.toContain(liar.issuer);
    expect(faultOf(await new Browser().asks(BeginProviderSignIn, { signInCode }, 'portal'))?.reason).toBe('PROVIDER_UNKNOWN');
  });
});

describe('linking', () => {
  it('is told by a mail, and so is its end', async () => {
    const { counselor, built } = await withCounselor();
    const browser = new Browser(counselor);
    expect((await mailTo(built.email)).subject).toBe('Your account has another way in');
    expect(await browser.does(UnlinkProvider)).toBe(true);
    expect((await mailTo(built.email, 2)).subject).toBe('Your account has one way in less');
    expect(await browser.does(MyProvider)).toMatchObject({ linkedAt: null });
    // Once more ends nothing, and nothing is told.
    expect(await browser.does(UnlinkProvider)).toBe(true);
  });

  it('asks for a proof, and is offered only where something is on', async () => {
    const practice = await TestPractice.open(db);
    const { person } = await enrollsApp(await practice.staff('COUNSELOR'));
    expect(await person.does(MyProvider)).toBeNull();
    await expect(person.does(BeginProviderLink)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await withProvider(practice, product.provider);
    await expect(person.does(BeginProviderLink)).resolves.toContain('prompt=login');
    await db.query("update directory.session set proved_at = now() - interval '6 minutes' where account_id = $1", [
      person.built!.accountId,
    ]);
    await expect(person.does(BeginProviderLink)).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' });
    await expect(person.does(UnlinkProvider)).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' });
    const client = await practice.client('Maya');
    await expect(client.does(MyProvider)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the only way in', () => {
  it('leaves staff who came by a password nothing but to link; linked, they are in', async () => {
    const { practice } = await withOnly();
    const { person } = await enrollsApp(await practice.staff('COUNSELOR'));
    const browser = new Browser(person);
    expect(await browser.does(Me)).toMatchObject({ needsProvider: true });
    expect(faultOf(await browser.asks(Exercises))).toMatchObject({ code: 'REFUSED', reason: 'PROVIDER_ONLY' });
    await links(browser, product.provider, `eve-${practice.built.id}`);
    expect(await browser.does(Me)).toMatchObject({ needsProvider: false });
    expect(await browser.does(Exercises)).not.toHaveLength(0);
    // The session of before is over.
    expect(await person.does(Me)).toBeNull();
  });

  it('opens nothing else before, whatever is asked', async () => {
    const { practice } = await withOnly();
    const { person } = await enrollsApp(await practice.staff('COUNSELOR', 'SUPERVISOR'));
    const first = ['me', 'mySigningIn', 'prove', 'beginApp', 'confirmApp', 'beginPasskey', 'addPasskey', 'myDevices', 'confirmDevice'];
    const ways = ['myProvider', 'beginProviderLink', 'enterPractice', 'offersProviders', 'beginProviderSignIn', 'returnFromProvider'];
    const others = ['signIn', 'completeSignIn', 'signInWithPasskey', 'askPasskey', 'signOut', 'acceptWelcome', 'askReset', 'resetPassword'];
    for (const operation of Object.values(operations).filter(({ field }) => ![...first, ...ways, ...others].includes(field))) {
      const fault = faultOf(await person.asks(operation, sampleInput(operation.text)));
      expect([operation.field, ['PROVIDER_ONLY', undefined].includes(fault?.reason), fault?.code]).toEqual([
        operation.field,
        true,
        fault?.reason ? 'REFUSED' : 'NOT_FOUND',
      ]);
    }
  });

  it('lets practice admins keep their password, and asks it of one who is an admin no longer', async () => {
    const { practice, admin } = await withOnly();
    expect(await admin.does(Me)).toMatchObject({ needsProvider: false });
    const other = (await enrollsApp(await practice.staff('PRACTICE_ADMIN', 'COUNSELOR'))).person;
    expect(await new Browser(other).does(Clients)).toMatchObject({ items: [] });
    await admin.does(ChangeStaffRoles, { personId: other.id, roles: ['COUNSELOR'] });
    const again = await practice.signedIn(other.built!);
    await db.query('update directory.session set is_strong = true where account_id = $1', [other.built!.accountId]);
    expect(await again.does(Me)).toMatchObject({ needsProvider: true });
  });

  const withOnly = async () => {
    const practice = await TestPractice.open(db);
    return { practice, ...(await withProvider(practice, product.provider, { isOnly: true })) };
  };
});

describe('an installation without issuers', () => {
  it('offers none, and what was set up before opens nothing and shuts nobody out', async () => {
    const { signInCode, admin } = await withLiar(db, { isOnly: true });
    expect(await new Browser().does(OffersProviders)).toBe(true);
    const { stop, port } = await product.startApi({ OIDC_ISSUERS: '' });
    const asks = async (operation: { text: string }, variables: object, token: string | null = null) => {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-roadback-app': 'staff', cookie: token ? `rb-staff=${token}` : '' },
        body: JSON.stringify({ query: operation.text, variables }),
      });
      return (await response.json()) as { data: Record<string, unknown>; errors?: { extensions: Record<string, unknown> }[] };
    };
    try {
      expect((await asks(OffersProviders, {})).data).toEqual({ offersProviders: false });
      expect((await asks(BeginProviderSignIn, { signInCode })).errors?.[0]?.extensions.reason).toBe('PROVIDER_UNKNOWN');
      expect((await asks(ProviderSettings, {}, admin.person.token)).data).toMatchObject({
        providerSettings: { issuers: [], provider: null },
      });
    } finally {
      await stop();
    }
  });
});
