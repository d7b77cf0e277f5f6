import type pg from 'pg';
import { enrollsApp } from './signing-in.js';
import { BeginProviderLink, BeginProviderSignIn, ReturnFromProvider, SaveProvider, TurnProvider } from './operations.js';
import type { Operation } from './operation.js';
import { Person, Refused, post, type GraphQLAnswer } from './person.js';
import { TestPractice } from './practice.js';
import { product, type FalseIssuer, type Issuer } from './product.js';

/** A staff browser: it keeps its cookies, as the one in which a flow begins and ends. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(person: Person | null = null) {
    if (person?.token) this.cookies.set('rb-staff', person.token);
  }

  async asks(operation: Operation<unknown>, variables: object = {}, app: 'staff' | 'portal' = 'staff'): Promise<GraphQLAnswer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await post(app, cookie, { query: operation.text, variables });
    if (response.status >= 500) throw new Error(`${response.status} ${response.text}`);
    for (const line of (response.get('set-cookie') ?? []) as string[]) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value === '') this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
    return response.body as GraphQLAnswer;
  }

  async does<Result>(operation: Operation<Result>, variables: object = {}): Promise<Result> {
    const answer = await this.asks(operation, variables);
    if (answer.errors) throw new Refused(answer);
    return answer.data![operation.field] as Result;
  }

  /** Whoever is signed in here now. */
  get person(): Person {
    return new Person('staff', this.cookies.get('rb-staff') ?? null);
  }
}

/** Signs in at the real provider under this name, as a browser would; gives the query with which it sends back. */
export async function signsInThere(address: string, login: string): Promise<string> {
  const jar = new Map<string, string>();
  let at = new URL(address);
  let body: URLSearchParams | undefined;
  for (let hop = 0; hop < 10; hop++) {
    const response = await fetch(at, {
      method: body ? 'POST' : 'GET',
      body: body ?? null,
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      jar.set(name!, value!);
    }
    const to = response.headers.get('location');
    if (to === null) {
      body = new URLSearchParams({ login });
      continue;
    }
    body = undefined;
    at = new URL(to, at);
    if (at.pathname === '/staff/provider/return') return at.search;
  }
  throw new Error(`The provider led nowhere: ${at.href}`);
}

/** What the address of a flow asks of an issuer. */
export const askedOf = (address: string) => Object.fromEntries(new URL(address).searchParams) as Record<'state' | 'nonce', string>;

/** The query with which a false issuer sends back: right in all but its lie. */
export function liesBack(issuer: FalseIssuer, address: string, lie: { claims?: object; [what: string]: unknown } = {}): string {
  const { state, nonce } = askedOf(address);
  const code = `code-${state}`;
  issuer.say(code, { ...lie, claims: { sub: 'ada', nonce, ...lie.claims } });
  return new URLSearchParams({ code, state, iss: issuer.issuer }).toString();
}

/** An admin sets the provider up, tries it by linking themself, and turns it on. */
export async function withProvider(
  practice: TestPractice,
  issuer: Issuer,
  more: { strongValues?: string[]; isOnly?: boolean; login?: string } = {},
) {
  const admin = new Browser((await enrollsApp(await practice.staff('PRACTICE_ADMIN'))).person);
  const { issuer: name, clientId, clientSecret } = issuer;
  const input = { issuer: name, clientId, clientSecret, strongValues: more.strongValues ?? [] };
  await admin.does(SaveProvider, { input });
  await links(admin, issuer, more.login ?? `admin-${practice.built.id}`);
  const { provider } = (await admin.does(TurnProvider, { isOn: true, isOnly: more.isOnly ?? false })) as {
    provider: { signInCode: string };
  };
  return { admin, signInCode: provider.signInCode, input };
}

/** Somebody links their account with the one of this name at the issuer. */
export async function links(browser: Browser, issuer: Issuer | FalseIssuer, login: string): Promise<void> {
  const address = (await browser.does(BeginProviderLink)) as string;
  const query = 'say' in issuer ? liesBack(issuer, address, { claims: { sub: login } }) : await signsInThere(address, login);
  await browser.does(ReturnFromProvider, { query });
}

/** Somebody begins to sign in by a practice's provider. */
export const begins = async (browser: Browser, signInCode: string): Promise<string> =>
  (await browser.does(BeginProviderSignIn, { signInCode })) as string;

/** A practice with an issuer that lies; whoever comes as `ada` is linked to a counselor, who has no second factor of ours. */
export async function withLiar(db: pg.Client, more: Parameters<typeof withProvider>[2] = {}) {
  const practice = await TestPractice.open(db);
  const [liar] = product.falseIssuers;
  const setting = await withProvider(practice, liar, more);
  await db.query(
    `insert into directory.provider_link (practice_id, person_id, issuer, client_id, subject, linked_at) values ($1, $2, $3, $4, 'ada', now())`,
    [practice.built.id, (await practice.staff('COUNSELOR')).id, liar.issuer, liar.clientId],
  );
  return { ...setting, practice };
}
