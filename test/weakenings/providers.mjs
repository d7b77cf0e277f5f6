// Signing in by a practice's provider: both walls, weakened.

const identity = 'apps/api/src/identity';
const provider = 'migrations/0035-sign-in-provider.sql';
const isAdmin = ` and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0`;

/** @type {import('./weakening.mjs').Weakening[]} */
export const providerWeakenings = [
  {
    id: 'provider-read-by-staff',
    what: 'any staff reads how the practice’s provider is set up',
    file: provider,
    after: 'create policy sign_in_provider_read',
    find: isAdmin,
    replace: '',
  },
  {
    id: 'provider-set-by-staff',
    what: 'any staff sets up a provider for the practice',
    file: provider,
    after: 'create policy sign_in_provider_add',
    find: isAdmin,
    replace: '',
  },
  {
    id: 'provider-turned-untested',
    what: 'the database takes a provider that is on and never worked',
    file: provider,
    find: 'check (not is_on or tested_at is not null)',
    replace: 'check (true)',
  },
];

/** @type {import('./weakening.mjs').Weakening[]} */
export const providerSessionWeakenings = [
  {
    id: 'provider-opens-elsewhere',
    what: 'a session that came by one practice’s provider goes on in another practice',
    file: `${identity}/identity.service.ts`,
    find: 'if (viewer.session.byProvider && practiceId !== viewer.practiceId) throw notFound();',
    replace: '',
  },
  {
    id: 'provider-proves-the-person',
    what: 'a provider’s word opens the acts of the account that ask for a proof',
    file: `${identity}/identity.service.ts`,
    find: 'provider: { endsAt }, isProof: false',
    replace: 'provider: { endsAt }, isProof: true',
  },
  {
    id: 'provider-confirms-devices',
    what: 'a provider’s word makes a device one of the person’s own',
    file: `${identity}/devices.ts`,
    find: 'viewer.session.isStrong && viewer.session.provedAt !== null',
    replace: 'viewer.session.isStrong',
  },
  {
    id: 'provider-opens-too-long',
    what: 'a session lasts as long as any, however old the sign-in at the provider is',
    file: `${identity}/sessions.ts`,
    find: 'arrival.provider?.endsAt',
    replace: 'undefined',
  },
  {
    id: 'provider-off-still-open',
    what: 'what a provider opened stays open when it is turned off',
    file: `${identity}/sessions.ts`,
    find: 'v.practice_id = s.practice_id and v.is_on and',
    replace: 'v.practice_id = s.practice_id and',
  },
  {
    id: 'provider-unlinked-still-open',
    what: 'what a link opened stays open when it is gone',
    file: `${identity}/sessions.ts`,
    find: 'and (not s.by_provider or exists (',
    replace: 'and (true or exists (',
  },
  {
    id: 'provider-flow-again',
    what: 'one flow may be answered again',
    file: `${identity}/provider-flows.ts`,
    find: `this.challenges.take('PROVIDER_SIGN_IN', id, null)`,
    replace: `this.challenges.look('PROVIDER_SIGN_IN', id, null)`,
  },
  {
    id: 'provider-flow-of-before',
    what: 'what began with an earlier registration is answered by the present one',
    file: `${identity}/provider-flows.ts`,
    find: `if (provider?.changedAt.toISOString() !== flow.changedAt) throw`,
    replace: `if (!provider) throw`,
  },
  {
    id: 'provider-any-state',
    what: 'an answer need not belong to the browser’s own flow',
    file: `${identity}/provider-client.ts`,
    find: 'expectedState: flow.state,',
    replace: 'expectedState: oidc.skipStateCheck,',
  },
  {
    id: 'provider-unsigned',
    what: 'nobody looks at the signature of an ID token',
    file: `${identity}/provider-client.ts`,
    find: 'oidc.enableNonRepudiationChecks(configuration);',
    replace: '',
  },
  {
    id: 'provider-any-age',
    what: 'a sign-in of any age is taken',
    file: `${identity}/provider-client.ts`,
    find: 'maxAge: maxAgeSeconds,',
    replace: '',
  },
  {
    id: 'provider-of-any-size',
    what: 'an answer may be as long as it likes',
    file: `${identity}/provider-client.ts`,
    find: 'if (length > longestAnswer)',
    replace: 'if (length < 0)',
  },
  {
    id: 'provider-anywhere',
    what: 'a practice admin names the address that the API asks',
    file: `${identity}/provider-settings.ts`,
    find: 'if (!this.config.oidcIssuers.includes(issuer)) throw',
    replace: 'if (issuer === null) throw',
  },
  {
    id: 'provider-secret-moves-on',
    what: 'a secret is sent to another issuer than the one it was given for',
    file: `${identity}/provider-settings.ts`,
    find: 'and ($4::bytea is not null or (issuer = $2 and client_id = $3))',
    replace: 'and $4::bytea is not distinct from $4::bytea',
  },
  {
    id: 'provider-secret-in-the-clear',
    what: 'a provider’s secret is kept as it is',
    file: `${identity}/provider-settings.ts`,
    find: 'this.secrets.seal(clientSecret, secretPlace(viewer.practiceId))',
    replace: 'Buffer.from(clientSecret)',
  },
  {
    id: 'provider-of-others-taken',
    what: 'somebody takes over what a colleague is linked with',
    file: `${identity}/provider-links.ts`,
    find: 'if (linked.some(({ personId }) => personId !== viewer.personId)) throw',
    replace: 'if (linked.length > 1) throw',
  },
  {
    id: 'provider-not-asked',
    what: 'a password opens a practice that lets its own accounts alone in',
    file: `${identity}/access.guard.ts`,
    find: `if (session.mustUseProvider && !isBeforeProvider(operation)) return refused('PROVIDER_ONLY');`,
    replace: '',
  },
].map(weakening => ({ suites: ['identity/provider'], ...weakening }));

/** @type {import('./weakening.mjs').Weakening[]} */
export const providerRuleWeakenings = [
  {
    id: 'provider-word-is-strong',
    what: 'whatever a provider says is a second factor',
    find: 'claims.some(claim => strongValues.includes(claim))',
    replace: 'claims.length > 0',
  },
  {
    id: 'provider-on-untested',
    what: 'a provider is turned on that never worked',
    find: 'to.isOn && testedAt === null',
    replace: 'to.isOn && testedAt === undefined',
  },
  {
    id: 'provider-locks-admins-out',
    what: 'the practice admin is locked out by the only way in',
    find: ` && !roles.includes('PRACTICE_ADMIN')`,
    replace: '',
  },
].map(weakening => ({ file: 'libs/domain/src/provider.ts', suites: 'unit', ...weakening }));
