import { BeginProviderLink, BeginProviderSignIn, Me, ReturnFromProvider } from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, product } from '../../../../test/support/product.js';
import { begins, Browser, liesBack, withLiar, withProvider } from '../../../../test/support/provider-setting.js';
import { faultOf } from '../../../../test/support/signing-in.js';

const db = connectedAs('owner');
const [liar, otherLiar] = product.falseIssuers;

const comesBack = (browser: Browser, query: string) => browser.asks(ReturnFromProvider, { query });

describe('an answer of a provider', () => {
  let signInCode: string;
  let admin: Browser;
  beforeAll(async () => {
    ({ signInCode, admin } = await withLiar(db, { strongValues: ['mfa'] }));
  });

  it('is taken when it is right', async () => {
    const browser = new Browser();
    expect(faultOf(await comesBack(browser, liesBack(liar, await begins(browser, signInCode))))).toBeUndefined();
    expect(await browser.does(Me)).not.toBeNull();
  });

  const now = () => Math.floor(Date.now() / 1000);
  it.each<[string, () => Parameters<typeof liesBack>[2]]>([
    ['another nonce', () => ({ claims: { nonce: 'another' } })],
    ['another issuer’s token', () => ({ claims: { iss: otherLiar.issuer } })],
    ['a token for another client', () => ({ claims: { aud: 'another' } })],
    ['a token of no algorithm', () => ({ algorithm: 'none' })],
    ['a token signed with our own secret', () => ({ algorithm: 'HS256' })],
    ['a token signed by another key', () => ({ key: 'another' })],
    ['a token that is over', () => ({ claims: { exp: now() - 120, iat: now() - 600 } })],
    ['a sign-in of long ago', () => ({ claims: { auth_time: now() - 7 * 3_600 } })],
    ['a sign-in of nobody knows when', () => ({ claims: { auth_time: undefined } })],
    ['nobody', () => ({ claims: { sub: undefined } })],
    ['more than anybody reads', () => ({ length: 2_000_000 })],
  ])('is refused with %s', async (_, lie) => {
    const browser = new Browser();
    const answer = await comesBack(browser, liesBack(liar, await begins(browser, signInCode), lie()));
    expect(faultOf(answer)).toEqual({ code: 'REFUSED', reason: 'PROVIDER_ANSWER_WRONG' });
    expect(await browser.does(Me)).toBeNull();
  });

  it.each([
    ['another state', (query: string) => query.replace(/state=[^&]+/, 'state=another'), 'PROVIDER_ANSWER_WRONG'],
    ['no state', (query: string) => query.replace(/state=[^&]+&/, ''), 'PROVIDER_ANSWER_WRONG'],
    ['another issuer’s name', (query: string) => query.replace(/iss=.*/, `iss=${otherLiar.issuer}`), 'PROVIDER_ANSWER_WRONG'],
    ['no issuer’s name, where it says one', (query: string) => query.replace(/&iss=.*/, ''), 'PROVIDER_ANSWER_WRONG'],
    ['two codes', (query: string) => `${query}&code=another`, 'PROVIDER_ANSWER_WRONG'],
    ['no code', (query: string) => query.replace(/code=[^&]+&/, ''), 'PROVIDER_ANSWER_WRONG'],
    ['a no of the provider', (query: string) => query.replace(/code=[^&]+/, 'error=access_denied'), 'PROVIDER_DENIED'],
  ])('is refused with %s', async (_, change, reason) => {
    const browser = new Browser();
    const query = change(liesBack(liar, await begins(browser, signInCode)));
    expect(faultOf(await comesBack(browser, query))).toEqual({ code: 'REFUSED', reason });
    expect(await browser.does(Me)).toBeNull();
  });

  it('counts once, and in the browser alone that asked', async () => {
    const browser = new Browser();
    const query = liesBack(liar, await begins(browser, signInCode));
    const flow = browser.cookies.get('rb-staff-flow')!;
    expect(faultOf(await comesBack(new Browser(), query))?.reason).toBe('PROVIDER_FLOW_OVER');
    const other = new Browser();
    await begins(other, signInCode);
    expect(faultOf(await comesBack(other, query))?.reason).toBe('PROVIDER_ANSWER_WRONG');
    expect(faultOf(await comesBack(browser, query))).toBeUndefined();
    browser.cookies.set('rb-staff-flow', flow);
    expect(faultOf(await comesBack(browser, query))?.reason).toBe('PROVIDER_FLOW_OVER');
  });

  it('is awaited for ten minutes', async () => {
    const browser = new Browser();
    const query = liesBack(liar, await begins(browser, signInCode));
    await db.query("update directory.challenge set ends_at = ends_at - interval '10 minutes' where id = $1", [
      browser.cookies.get('rb-staff-flow'),
    ]);
    expect(faultOf(await comesBack(browser, query))?.reason).toBe('PROVIDER_FLOW_OVER');
  });

  it('of a sign-in never links, and the other way round', async () => {
    const linking = new Browser(admin.person);
    const query = liesBack(liar, (await linking.does(BeginProviderLink)) as string, { claims: { sub: 'ada' } });
    const nobody = new Browser();
    nobody.cookies.set('rb-staff-flow', linking.cookies.get('rb-staff-flow')!);
    expect(faultOf(await comesBack(nobody, query))?.reason).toBe('PROVIDER_FLOW_OVER');
    // In the browser that began, `ada` is a colleague already.
    expect(faultOf(await comesBack(linking, query))?.reason).toBe('LINKED_TO_ANOTHER');
  });

  it.each([
    ['that does not answer', { hangs: true }],
    ['that is broken', { status: 503 }],
  ])('is said to be missing of an issuer %s, and soon', async (_, lie) => {
    const browser = new Browser();
    const query = liesBack(liar, await begins(browser, signInCode), lie);
    const before = Date.now();
    expect(faultOf(await comesBack(browser, query))).toEqual({ code: 'REFUSED', reason: 'PROVIDER_UNREACHABLE' });
    expect(Date.now() - before).toBeLessThan(9_000);
  });
});

describe('the metadata of a provider', () => {
  it('must name itself, and a provider that does not answer is said to be out of reach', async () => {
    const practice = await TestPractice.open(db);
    const { signInCode } = await withProvider(practice, otherLiar);
    // Another process remembers nothing of it.
    const { stop, port } = await product.startApi({});
    const begin = async () => {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-roadback-app': 'staff' },
        body: JSON.stringify({ query: BeginProviderSignIn.text, variables: { signInCode } }),
      });
      return faultOf((await response.json()) as never);
    };
    try {
      otherLiar.metadata({ issuer: liar.issuer });
      expect(await begin()).toEqual({ code: 'REFUSED', reason: 'PROVIDER_ANSWER_WRONG' });
      otherLiar.metadata({ hangs: true });
      expect(await begin()).toEqual({ code: 'REFUSED', reason: 'PROVIDER_UNREACHABLE' });
      otherLiar.metadata(null);
      expect(await begin()).toBeUndefined();
    } finally {
      otherLiar.metadata(null);
      await stop();
    }
  });
});
