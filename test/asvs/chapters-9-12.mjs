// Items of chapters 9 to 12: tokens, OAuth and OIDC, cryptography, transport.
import { tests as t } from './tests.mjs';

const noTokens = 'sessions are reference tokens; nothing of ours is self-contained';
const noServer = 'Roadback is no authorization server';
const noResource = 'Roadback takes no access tokens';
const proxy = 'the proxy in front, `docker/README.md`';

export const chapters9to12 = [
  ...['9.1.1', '9.1.2', '9.1.3', '9.2.1', '9.2.2', '9.2.3', '9.2.4'].map(id => [id, 'self-contained tokens', 'NOT_OURS', noTokens, []]),
  ['10.1.1', 'tokens go where they are needed', 'MET', 'tokens stay in the API, and are thrown away there', [t.providers]],
  [
    '10.1.2',
    'answers belong to a flow that was begun',
    'MET',
    'a flow is kept on the server, bound to the browser by a cookie, answered once',
    [t.providerAnswers],
  ],
  ['10.2.1', 'no forged flow', 'MET', 'PKCE (S256), `state` and `nonce`', [t.providerAnswers]],
  ['10.2.2', 'no mix-up of issuers', 'MET', '`iss` of the answer and of the token', [t.providerAnswers]],
  ...['10.3.1', '10.3.2', '10.3.3', '10.3.4'].map(id => [id, 'resource server', 'NOT_OURS', noResource, []]),
  ...Array.from({ length: 11 }, (_, index) => [`10.4.${index + 1}`, 'authorization server', 'NOT_OURS', noServer, []]),
  ['10.5.1', 'nonce of ID tokens', 'MET', 'one for each flow', [t.providerAnswers]],
  ['10.5.2', 'persons by `sub`', 'MET', 'never by an address', [t.providers]],
  ['10.5.3', 'no false issuer in metadata', 'MET', 'metadata must name the issuer that was asked', [t.providerAnswers]],
  ['10.5.4', 'audience of ID tokens', 'MET', 'our client id', [t.providerAnswers]],
  ['10.5.5', 'back-channel logout', 'NOT_OURS', 'not offered', []],
  ...['10.6.1', '10.6.2'].map(id => [id, 'OpenID provider', 'NOT_OURS', noServer, []]),
  ...['10.7.1', '10.7.2', '10.7.3'].map(id => [id, 'consent at an authorization server', 'NOT_OURS', noServer, []]),
  [
    '11.1.1',
    'keys are managed by a policy',
    'MET',
    '`docs/sealing.md`: who holds which key, how it is kept, turned and destroyed',
    [t.sealingKeys, t.masterKey, t.sealingPage],
  ],
  [
    '11.1.2',
    'inventory of cryptography',
    'MET',
    '`docs/sealing.md` and decisions 28, 30 and 34; `identity/sessions.ts`, `identity/passwords.ts`',
    [t.sealingPage],
  ],
  ['11.2.1', 'proven implementations', 'MET', '`node:crypto`, WebCrypto, argon2 of `@node-rs`', [t.sealed, t.welcome]],
  [
    '11.2.2',
    'algorithms can be exchanged',
    'MET',
    'each value names its format and the version of its key; boxes on devices carry a version in their derivation',
    [t.cipher, t.sealingKeys],
  ],
  ['11.2.3', '128 bits at least', 'MET', 'AES-256, SHA-256, tokens of 256 bits', [t.sealed, t.deviceKeys]],
  ['11.3.1', 'no weak modes', 'MET', 'AES-GCM alone', [t.sealed, t.cipher]],
  ['11.3.2', 'approved ciphers', 'MET', 'AES-256-GCM', [t.sealed, t.cipher]],
  ['11.3.3', 'encrypted data is authenticated', 'MET', 'GCM with associated data: person and place', [t.sealed, t.cipher, t.sealing]],
  ['11.4.1', 'approved hashes', 'MET', 'SHA-256', [t.signIn]],
  ['11.4.2', 'passwords', 'MET', 'argon2id, 46 MiB', [t.welcome, t.signIn]],
  ['11.4.3', 'hashes that do not collide', 'MET', 'SHA-256', [t.signIn]],
  ['11.4.4', 'keys from passwords', 'NOT_OURS', 'no key is made from a password', []],
  ['11.5.1', 'random and not to be guessed', 'MET', '`randomBytes(32)`; ids are no secrets', [t.welcome, t.deviceKeys]],
  ['11.6.1', 'keys are made by approved means', 'MET', 'symmetric keys from the system generator, HKDF', [t.sealed, t.masterKey]],
  ['12.1.1', 'newest TLS', 'OPERATOR', proxy, []],
  ['12.1.2', 'ciphers of TLS', 'OPERATOR', proxy, []],
  ['12.1.3', 'client certificates', 'NOT_OURS', 'none are used', []],
  ['12.2.1', 'TLS for everything outside', 'MET', 'production does not start without an https address; HSTS', [t.production]],
  ['12.2.2', 'public certificates', 'OPERATOR', proxy, []],
  [
    '12.3.1',
    'encrypted connections inside',
    'OPERATOR',
    'to Postgres by the address (`sslmode`); in the compose file on a network of its own',
    [],
  ],
  ['12.3.2', 'certificates are checked', 'OPERATOR', '`sslmode=verify-full` in the addresses', []],
  ['12.3.3', 'HTTP inside', 'OPERATOR', 'one service may be asked by HTTP, the key service: its address is given with https', []],
  ['12.3.4', 'certificates inside', 'OPERATOR', 'as 12.3.2', []],
];
