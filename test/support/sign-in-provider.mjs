// A real OpenID provider on a local port, as a practice's employer might run one. Whoever types a name there is signed in under it.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

/** It warns of all that only a test may do. */
async function quietly(make) {
  const { warn, info } = console;
  Object.assign(console, { warn: () => {}, info: () => {} });
  try {
    return make((await import('oidc-provider')).default);
  } finally {
    Object.assign(console, { warn, info });
  }
}

const minutes = 600;
const form = name => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body><main><h1>${name}</h1>
  <form method="post"><label>Work name <input name="login" autofocus></label> <button>Sign in</button></form></main></body></html>`;

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return new URLSearchParams(text);
}

/**
 * @param {{ returnUrl: string, name?: string }} options where it sends people back, and what its page calls itself
 * @returns {Promise<{ issuer: string, clientId: string, clientSecret: string, stop(): Promise<void>, unref(): void }>}
 */
export async function startSignInProvider({ returnUrl, name = 'Harbor staff directory' }) {
  const server = createServer();
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://localhost:${server.address().port}`;
  const [clientId, clientSecret] = ['roadback', randomBytes(24).toString('base64url')];
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const configuration = {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [returnUrl], grant_types: ['authorization_code'] }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'one' }] },
    cookies: { keys: [randomBytes(24).toString('hex')] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    ttl: { Interaction: minutes, Grant: minutes, Session: minutes, AccessToken: minutes, IdToken: minutes },
    // Nobody is asked for their consent: the employer gave it.
    loadExistingGrant: async ctx => {
      const { client, session } = ctx.oidc;
      const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  };
  const provider = await quietly(Provider => new Provider(issuer, configuration));
  const handle = provider.callback();
  server.on('request', async (request, response) => {
    if (!request.url.startsWith('/interaction/')) return handle(request, response);
    if (request.method !== 'POST') return response.setHeader('content-type', 'text/html; charset=utf-8').end(form(name));
    const login = (await bodyOf(request)).get('login');
    await provider.interactionFinished(request, response, login ? { login: { accountId: login } } : { error: 'access_denied' });
  });
  const stop = () => {
    server.closeAllConnections();
    return new Promise(resolve => server.close(resolve));
  };
  return { issuer, clientId, clientSecret, stop, unref: () => server.unref() };
}
