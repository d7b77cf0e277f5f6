// The second wall at the door, weakened: guards, sessions, sign-in.

/** Suites by wall, as jest takes them. */
const front = ['identity/', 'guarantees/operations'];

/** @type {import('./weakening.mjs').Weakening[]} */
export const guardWeakenings = [
  {
    id: 'no-guard',
    what: 'no guard stands before the resolvers',
    file: 'apps/api/src/identity/identity.module.ts',
    find: '{ provide: APP_GUARD, useExisting: AccessGuard },',
    replace: '',
  },
  {
    id: 'operation-without-permission',
    what: 'the table of rights does not say who may call checkIn',
    file: 'libs/domain/src/rights/check-ins.ts',
    find: `  'Mutation.checkIn': own,\n`,
    replace: '',
  },
  {
    id: 'unnamed-operation-open',
    what: 'what the table of rights does not name is open to anybody',
    file: 'libs/domain/src/rights/table.ts',
    find: `rightOf(operation)?.may ?? {}`,
    replace: `rightOf(operation)?.may ?? { ANYONE: 'ANYBODY' }`,
    suites: 'unit',
  },
  {
    id: 'guard-lets-everybody-in',
    what: 'the guard asks whether somebody is signed in, and not who',
    file: 'apps/api/src/identity/access.guard.ts',
    find: 'return mayCall(callersOf(operation), viewer?.roles ?? []);',
    replace: 'return viewer !== null || mayCall(callersOf(operation), []);',
    suites: ['guarantees/matrix'],
  },
  {
    id: 'practices-open-to-admins',
    what: 'a practice admin may list all practices',
    file: 'libs/domain/src/rights/practices.ts',
    find: `'Query.practices': platform,`,
    replace: `'Query.practices': { may: { ...platform.may, ...admin.may } },`,
    suites: ['practices'],
  },
  {
    id: 'links-by-anybody',
    what: 'any staff may make a welcome link',
    file: 'libs/domain/src/rights/people.ts',
    find: `'Mutation.renewWelcome': admin,`,
    replace: `'Mutation.renewWelcome': { may: { ...admin.may, COUNSELOR: 'PRACTICE' } },`,
  },
  {
    id: 'language-check-by-staff',
    what: 'a counselor may ask for the language check',
    file: 'libs/domain/src/rights/responsibility.ts',
    find: `'Mutation.checkApologyLanguage': { ...own,`,
    replace: `'Mutation.checkApologyLanguage': { may: { ...own.may, COUNSELOR: 'ACTING' },`,
    suites: ['responsibility'],
  },
  {
    id: 'language-check-without-end',
    what: 'the language check may be asked without end',
    file: 'apps/api/src/responsibility/apology-language.ts',
    find: 'await this.count(personId);',
    replace: '',
    suites: ['responsibility'],
  },
  {
    id: 'foreign-origin',
    what: 'a page of another site may call the API',
    file: 'apps/api/src/platform/http/server.ts',
    find: 'else if (isForeign(request, config))',
    replace: 'else if (isForeign(request, config) && false)',
  },
].map(weakening => ({ suites: front, ...weakening }));

/** @type {import('./weakening.mjs').Weakening[]} */
export const sessionWeakenings = [
  {
    id: 'idle-session',
    what: 'a session that is idle stays open',
    file: 'apps/api/src/identity/sessions.ts',
    after: 'const openSession',
    find: 's.seen_at > $3::timestamptz -',
    replace: `s.seen_at > $3::timestamptz - interval '9 days' -`,
  },
  {
    id: 'endless-session',
    what: 'a session never ends',
    file: 'apps/api/src/identity/sessions.ts',
    after: 'const openSession',
    find: 's.ends_at > $3',
    replace: '$3::timestamptz is not null',
  },
  {
    id: 'session-of-the-other-app',
    what: 'a client’s session opens the dashboard',
    file: 'apps/api/src/identity/sessions.ts',
    find: 's.audience = $2',
    replace: '$2::text is not null',
  },
  {
    id: 'session-of-an-ended-membership',
    what: 'the session of somebody who was removed goes on',
    file: 'apps/api/src/identity/sessions.ts',
    find: ` and m.state = 'ACTIVE'`,
    replace: '',
  },
  {
    id: 'session-of-a-suspended-practice',
    what: 'sessions of a suspended practice go on',
    file: 'apps/api/src/identity/sessions.ts',
    find: ` and p.state = 'ACTIVE'`,
    replace: '',
  },
  {
    id: 'sign-out-forgets',
    what: 'signing out leaves the session open',
    file: 'apps/api/src/identity/sessions.ts',
    find: 'delete from directory.session where token_hash = $1`',
    replace: 'select 1 from directory.session where token_hash = $1`',
  },
  {
    id: 'token-in-the-clear',
    what: 'tokens are kept as they are',
    file: 'apps/api/src/identity/sessions.ts',
    find: `createHash('sha256').update(token).digest()`,
    replace: 'Buffer.from(token)',
  },
  {
    id: 'no-lock-by-account',
    what: 'an account may be guessed without end',
    file: 'apps/api/src/identity/sign-in-limits.ts',
    find: `openLimiter(identityScope, 'account', 5)`,
    replace: `openLimiter(identityScope, 'account', 5000)`,
  },
  {
    id: 'no-lock-by-address',
    what: 'an address may guess without end',
    file: 'apps/api/src/identity/sign-in-limits.ts',
    find: `openLimiter(identityScope, 'address', 30)`,
    replace: `openLimiter(identityScope, 'address', 3000)`,
  },
  {
    id: 'any-password',
    what: 'any password opens',
    file: 'apps/api/src/identity/sign-in.ts',
    find: '!account || !isRight || isDemo',
    replace: '!account || isDemo',
  },
  {
    id: 'link-for-ever',
    what: 'a welcome link never ends',
    file: 'apps/api/src/identity/identity.service.ts',
    find: 'w.ends_at > $2',
    replace: '$2::timestamptz is not null',
  },
  {
    id: 'link-for-anybody',
    what: 'a welcome link works for another address',
    file: 'apps/api/src/identity/identity.service.ts',
    find: 'a.email = $3',
    replace: '$3::text is not null',
  },
  {
    id: 'link-takes-over',
    what: 'a welcome link opens an account without its password',
    file: 'apps/api/src/identity/identity.service.ts',
    find: '!(await verifyPassword(link.passwordHash, input.password))',
    replace: '!(await verifyPassword(link.passwordHash, input.password)) && false',
  },
].map(weakening => ({ suites: ['identity/'], ...weakening }));
