// What the service does for itself, and who looks at it: weakened.

const upkeep = 'migrations/0037-upkeep.sql';

/** @type {import('./weakening.mjs').Weakening[]} */
export const upkeepWeakenings = [
  {
    id: 'check-read-elsewhere',
    what: 'a practice admin reads whether the trails of other practices are whole',
    file: upkeep,
    after: 'create policy trail_check_read',
    find: "practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and ",
    replace: '',
    suites: ['guarantees/isolation-audit'],
  },
  {
    id: 'check-read-by-staff',
    what: 'any staff reads whether the trail of the practice is whole',
    file: upkeep,
    after: 'create policy trail_check_read',
    find: " and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0",
    replace: '',
    suites: ['guarantees/isolation-audit'],
  },
  {
    id: 'worker-wraps-at-will',
    what: 'the worker writes keys while none is being turned',
    file: upkeep,
    after: 'create function keys.wrap_anew',
    find: 'and k.practice_key_version = r.from_version and p_practice_key_version = r.from_version + 1',
    replace: 'or true',
    suites: ['guarantees/sealing-keys'],
  },
  {
    id: 'worker-lets-go-early',
    what: 'a key of a practice goes while others are wrapped by it',
    file: upkeep,
    after: 'create function keys.end_turn',
    find: 'd.practice_key_version = v_from and d.wrapped is not null',
    replace: 'false',
    suites: ['guarantees/sealing-keys'],
  },
];

/** @type {import('./weakening.mjs').Weakening[]} */
export const upkeepRuleWeakenings = [
  {
    id: 'outbox-without-a-bell',
    what: 'what a change puts into the outbox waits for the next look there',
    file: 'apps/api/src/platform/database/practice-scope.ts',
    find: "select pg_notify('outbox', '')",
    replace: 'select 1',
    suites: ['guarantees/workers'],
  },
  {
    id: 'mail-without-a-bell',
    what: 'a mail waits for the next look into the outbox',
    file: 'apps/api/src/identity/post.ts',
    find: "select pg_notify('outbox', '')",
    replace: 'select 1',
    suites: ['guarantees/workers'],
  },
  {
    id: 'board-for-everybody',
    what: 'anybody who is signed in as staff looks through the jobs',
    file: 'apps/api/src/upkeep/board.ts',
    find: "!this.guard.stillAdmits(viewer, 'Query.upkeep')",
    replace: 'viewer === null',
    suites: ['upkeep/upkeep'],
  },
  {
    id: 'board-takes-acts',
    what: 'the board takes what is no look',
    file: 'apps/api/src/upkeep/board.ts',
    find: "request.method !== 'GET' || ",
    replace: '',
    suites: ['upkeep/upkeep'],
  },
  {
    id: 'board-from-elsewhere',
    what: 'a page of another site loads the board',
    file: 'apps/api/src/upkeep/board.ts',
    find: ' || isFromElsewhere(request)',
    replace: '',
    suites: ['upkeep/upkeep'],
  },
  {
    id: 'retried-without-proof',
    what: 'a job is tried again without a proof',
    file: 'libs/domain/src/rights/upkeep.ts',
    find: ', needsProof: true',
    replace: '',
    suites: ['upkeep/upkeep'],
  },
  {
    id: 'left-for-good-rests',
    what: 'a job of a practice that has left for good rests for ever',
    file: 'apps/api/src/platform/jobs/quiet-worker.ts',
    find: "if (reason === 'PRACTICE_GONE') return 0;",
    replace: '',
    suites: ['guarantees/workers'],
  },
  {
    id: 'failed-jobs-quote',
    what: 'what is kept of a failed job quotes what somebody wrote',
    file: 'apps/api/src/platform/jobs/quiet-worker.ts',
    find: 'throw new Error(wordsFor(error), { cause: error });',
    replace: 'throw error;',
    suites: ['guarantees/workers'],
  },
];
