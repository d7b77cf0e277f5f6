// The second wall, weakened: guards, sessions, what the code keeps from whom, and what it takes.

/** Suites by wall, as jest takes them. */
const front = ['identity/', 'guarantees/operations'];
const reading = ['visibility', 'second-wall'];

/** @type {import('./weakening.mjs').Weakening[]} */
export const guardWeakenings = [
  {
    id: 'no-guard',
    what: 'no guard stands before the resolvers',
    file: 'apps/api/src/identity/identity.module.ts',
    find: '{ provide: APP_GUARD, useClass: AccessGuard },',
    replace: '',
  },
  {
    id: 'operation-without-permission',
    what: 'checkIn does not say who may call it',
    file: 'apps/api/src/check-ins/check-ins.resolver.ts',
    find: `  @Allow('CLIENT')\n  @Mutation('checkIn')`,
    replace: `  @Mutation('checkIn')`,
  },
  {
    id: 'practices-open-to-admins',
    what: 'a practice admin may list all practices',
    file: 'apps/api/src/practices/practices.resolver.ts',
    find: `@Allow('PLATFORM_ADMIN')`,
    replace: `@Allow('PLATFORM_ADMIN', 'PRACTICE_ADMIN')`,
    suites: ['practices'],
  },
  {
    id: 'links-by-anybody',
    what: 'any staff may make a welcome link',
    file: 'apps/api/src/people/people.resolver.ts',
    after: `@Mutation('addClient')`,
    find: `@Allow('PRACTICE_ADMIN')`,
    replace: `@Allow('PRACTICE_ADMIN', 'COUNSELOR')`,
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
    find: 's.seen_at > $4',
    replace: '$4::timestamptz is not null',
  },
  {
    id: 'endless-session',
    what: 'a session never ends',
    file: 'apps/api/src/identity/sessions.ts',
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
    find: `'delete from directory.session where token_hash = $1'`,
    replace: `'select 1 from directory.session where token_hash = $1'`,
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
    find: `limiter('account', 5)`,
    replace: `limiter('account', 5000)`,
  },
  {
    id: 'no-lock-by-address',
    what: 'an address may guess without end',
    file: 'apps/api/src/identity/sign-in-limits.ts',
    find: `limiter('address', 30)`,
    replace: `limiter('address', 3000)`,
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

/** @type {import('./weakening.mjs').Weakening[]} */
export const ruleWeakenings = [
  {
    id: 'no-second-wall-for-answers',
    what: 'the code reads out whatever the database lets through',
    file: 'apps/api/src/tasks/submissions.service.ts',
    find: '.filter(row => mayRead(readerOf(scope, row), row.visibility, row.coupleState))',
    replace: '',
    suites: reading,
  },
  {
    id: 'task-of-the-partner',
    what: 'a task is found by its id alone',
    file: 'apps/api/src/tasks/my-task.ts',
    find: 't.client_id = $2',
    replace: '$2::uuid is not null',
    suites: reading,
  },
  {
    id: 'R5-private-to-the-partner',
    what: 'mayRead lets the partner read what is private',
    file: 'libs/domain/src/visibility.ts',
    find: `visibility === 'SHARED' && `,
    replace: '',
  },
  {
    id: 'R15-sharing-goes-on',
    what: 'mayRead lets the partner read on after a separation',
    file: 'libs/domain/src/visibility.ts',
    find: ` && couple === 'ACTIVE'`,
    replace: '',
  },
  {
    id: 'R5-any-reader',
    what: 'an answer may be sent to readers whom the exercise does not allow',
    file: 'libs/domain/src/visibility.ts',
    find: `allowed.includes(visibility) ? visibility : refuse('VISIBILITY_NOT_ALLOWED')`,
    replace: 'visibility',
  },
  {
    id: 'R1-without-a-reason',
    what: 'a step is opened without a reason',
    file: 'libs/domain/src/roadmap.ts',
    find: `if (!saysWhy(reason)) return refuse('REASON_NEEDED');`,
    replace: '',
  },
  {
    id: 'R3-without-clearance',
    what: 'an exercise that needs a clearance is assigned without one',
    file: 'libs/domain/src/assign.ts',
    find: `if (exercise.safetyClass === 'NEEDS_CLEARANCE' && !couple.isCleared) return refuse('SAFETY_CLEARANCE_REQUIRED');`,
    replace: '',
  },
  {
    id: 'R18-children',
    what: 'somebody of seventeen is an adult',
    file: 'libs/domain/src/age.ts',
    find: 'adultAge = 18',
    replace: 'adultAge = 17',
  },
  {
    id: 'everybody-may-call',
    what: 'mayCall lets everybody call everything',
    file: 'libs/domain/src/access.ts',
    find: `allowed.includes('ANYONE') ||`,
    replace: 'true ||',
  },
  {
    id: 'R12-recorded-twice',
    what: 'a key that comes again is not looked for',
    file: 'apps/api/src/tasks/submissions.service.ts',
    after: 'async submit',
    find: 'if (known) {',
    replace: 'if (known && false) {',
    suites: ['submissions'],
  },
  {
    id: 'R5-private-resend-of-shared',
    what: 'a private resend of something shared is answered as recorded',
    file: 'apps/api/src/tasks/submissions.service.ts',
    find: '!isSame || wouldNarrow',
    replace: '!isSame',
    suites: ['submissions'],
  },
  {
    id: 'R12-days-counted-twice',
    what: 'a day that was told anew counts twice in its week',
    file: 'apps/api/src/check-ins/check-ins.service.ts',
    after: 'private async rollUp',
    find: ' and replaced_at is null',
    replace: '',
    suites: ['check-ins'],
  },
  {
    id: 'R14-times-of-the-server',
    what: 'a task opens at the server’s time of the day',
    file: 'apps/api/src/tasks/occurrences.ts',
    find: 'toZonedDateTime({ timeZone, plainTime',
    replace: `toZonedDateTime({ timeZone: 'UTC', plainTime`,
    suites: ['assignments'],
  },
].map(weakening => ({ suites: weakening.file.startsWith('libs/') ? 'unit' : [], ...weakening }));

/** @type {import('./weakening.mjs').Weakening[]} */
export const statementWeakenings = [
  {
    id: 'statement-without-practice',
    what: 'a table in a join names its practice no more',
    file: 'apps/api/src/tasks/my-task.ts',
    find: 'k.practice_id = $1 and ',
    replace: '',
    record: 'name the practice',
  },
  {
    id: 'text-built-from-input',
    what: 'an id is written into the text of a statement',
    file: 'apps/api/src/tasks/my-task.ts',
    find: 't.id = $3`,\n      [scope.practiceId, scope.personId, id],',
    replace: `t.id = '\${id}'\`,\n      [scope.practiceId, scope.personId],`,
    record: 'never built from input',
  },
  {
    id: 'over-budget',
    what: 'a screen asks the same thing twenty times',
    file: 'apps/api/src/tasks/my-task.ts',
    find: 'if (!task) throw notFound();',
    replace: `if (!task) throw notFound();\n    for (let i = 0; i < 20; i += 1) await scope.rows('select 1 as one where $1 = $2', [scope.practiceId, id]);`,
    record: 'is kept by myTask',
  },
  {
    id: 'slow-inside-a-transaction',
    what: 'an HTTP request is made inside a transaction',
    file: 'apps/api/src/tasks/my-task.ts',
    find: 'if (!task) throw notFound();',
    replace: `if (!task) throw notFound();\n    await fetch('http://127.0.0.1:9/').catch(() => undefined);`,
    record: 'hold no transaction open',
  },
].map(weakening => ({ suites: ['visibility', 'make-tasks'], ...weakening }));
