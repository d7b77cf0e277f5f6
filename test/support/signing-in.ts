import { demoPassword } from '@roadback/domain/password';
import { codeAt, TestPasskey } from './authenticator.js';
import type { Operation } from './operation.js';
import { AddPasskey, AskPasskey, BeginApp, BeginPasskey, CompleteSignIn, ConfirmApp, SignIn } from './operations.js';
import { Person, post, type App, type GraphQLAnswer } from './person.js';

/** An answer, and the cookie's token that came with it. */
export interface WithToken extends GraphQLAnswer {
  token: string | null;
}

/** Asks with this token and keeps the one that comes back, as a browser does. */
export async function asksWith(app: App, token: string | null, operation: Operation<unknown>, variables: object = {}): Promise<WithToken> {
  const response = await post(app, token && `rb-${app}=${token}`, { query: operation.text, variables });
  const cookie = response.get('set-cookie')?.[0];
  return { ...(response.body as GraphQLAnswer), token: cookie ? cookie.slice(cookie.indexOf('=') + 1, cookie.indexOf(';')) : null };
}

export const signsIn = (app: App, email: string, password = demoPassword, token: string | null = null): Promise<WithToken> =>
  asksWith(app, token, SignIn, { input: { email, password } });

export const completes = (app: App, token: string | null, input: object): Promise<WithToken> =>
  asksWith(app, token, CompleteSignIn, { input });

export const faultOf = ({ errors }: GraphQLAnswer) => errors?.[0]?.extensions;

/** Sets up an authenticator app in this session; gives its secret, the codes, and the person with the session as it is now. */
export async function enrollsApp(person: Person): Promise<{ person: Person; secret: string; recoveryCodes: string[] }> {
  const { challengeId, secret } = await person.does(BeginApp);
  // The step before now, so that the code of now is still there to sign in with.
  const code = codeAt(secret, new Date(Date.now() - 30_000));
  const { data, errors, token } = await asksWith(person.app, person.token, ConfirmApp, { input: { challengeId, code } });
  if (errors) throw new Error(JSON.stringify(errors));
  const { recoveryCodes } = data!.confirmApp as { recoveryCodes: string[] };
  return { person: new Person(person.app, token, person.built), secret, recoveryCodes };
}

/** Sets up a passkey in this session. */
export async function enrollsPasskey(
  person: Person,
  name = 'My phone',
): Promise<{ person: Person; passkey: TestPasskey; recoveryCodes: string[] }> {
  const passkey = new TestPasskey();
  const { challengeId, options } = await person.does(BeginPasskey);
  const answer = passkey.register(challengeOf(options));
  const { data, errors, token } = await asksWith(person.app, person.token, AddPasskey, {
    input: { passkey: { challengeId, answer }, name },
  });
  if (errors) throw new Error(JSON.stringify(errors));
  const { recoveryCodes } = data!.addPasskey as { recoveryCodes: string[] };
  return { person: new Person(person.app, token, person.built), passkey, recoveryCodes };
}

/** What the server asks of a passkey, as whoever holds this token. */
export async function asked(app: App, token: string | null): Promise<{ challengeId: string; challenge: string }> {
  const { data } = await asksWith(app, token, AskPasskey);
  const { challengeId, options } = data!.askPasskey as { challengeId: string; options: unknown };
  return { challengeId, challenge: challengeOf(options) };
}

const challengeOf = (options: unknown): string => (options as { challenge: string }).challenge;
