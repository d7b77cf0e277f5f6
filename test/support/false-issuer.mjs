// An issuer that answers whatever a test wants of it: right as long as nobody says otherwise, and wrong in exactly one thing then.
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';

const encoded = value => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * `say(code, lie)` tells what is answered for a code. A lie can be: `claims` (over the right ones), `algorithm` (`none`, `HS256`), `key`
 * (`another`), `hangs`, `status`, `length`.
 * @returns {Promise<{ issuer: string, clientId: string, clientSecret: string, say(code: string, lie: object): void, metadata(lie: object | null): void,
 *   requests: { path: string, body: string }[], stop(): Promise<void>, unref(): void }>}
 */
export async function startFalseIssuer() {
  const [clientId, clientSecret] = ['roadback', 'a secret between the two'];
  const pairs = ['one', 'another'].map(kid => ({ kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) }));
  const lies = new Map();
  const requests = [];
  let aboutMetadata = null;
  const server = createServer();
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://localhost:${server.address().port}`;

  const tokenOf = ({ claims, algorithm = 'RS256', key = 'one' }) => {
    const now = Math.floor(Date.now() / 1000);
    const whole = { iss: issuer, aud: clientId, iat: now, exp: now + 300, auth_time: now, ...claims };
    const begun = `${encoded({ alg: algorithm, kid: 'one' })}.${encoded(whole)}`;
    if (algorithm === 'none') return `${begun}.`;
    if (algorithm === 'HS256') return `${begun}.${createHmac('sha256', clientSecret).update(begun).digest('base64url')}`;
    const pair = pairs.find(({ kid }) => kid === key);
    return `${begun}.${sign('sha256', Buffer.from(begun), pair.privateKey).toString('base64url')}`;
  };
  const json = (response, body, status = 200) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const answers = {
    '/.well-known/openid-configuration': response => {
      if (aboutMetadata?.hangs) return;
      json(response, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
        authorization_response_iss_parameter_supported: true,
        ...aboutMetadata,
      });
    },
    '/keys': response => {
      const { kid, publicKey } = pairs[0];
      json(response, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }] });
    },
    '/token': (response, body) => {
      const lie = lies.get(new URLSearchParams(body).get('code'));
      if (lie === undefined) return json(response, { error: 'invalid_grant' }, 400);
      if (lie.hangs) return undefined;
      if (lie.status) return json(response, {}, lie.status);
      const padding = lie.length ? 'x'.repeat(lie.length) : undefined;
      return json(response, { access_token: 'unused', token_type: 'Bearer', id_token: tokenOf(lie), padding });
    },
  };
  server.on('request', async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const path = request.url.split('?')[0];
    requests.push({ path, body });
    if (answers[path]) answers[path](response, body);
    else json(response, {}, 404);
  });
  const stop = () => {
    server.closeAllConnections();
    return new Promise(resolve => server.close(resolve));
  };
  return {
    issuer,
    clientId,
    clientSecret,
    requests,
    say: (code, lie) => void lies.set(code, lie),
    metadata: lie => void (aboutMetadata = lie),
    stop,
    unref: () => server.unref(),
  };
}
