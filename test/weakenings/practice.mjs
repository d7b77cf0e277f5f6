// Onboarding, weakened: who signs and reads what was signed, what waits for it, what waits for a practice to be live.

const file = 'migrations/0028-practice.sql';
const inPractice = `practice_id = nullif(current_setting('app.practice_id', true), '')::uuid`;
const suites = ['guarantees/isolation-practice'];

/** @type {import('./weakening.mjs').Weakening[]} */
export const practiceWeakenings = [
  {
    id: 'consents-read-by-partner',
    what: 'consent_read shows what both partners signed to both',
    sql: `alter policy consent_read on directory.consent using (${inPractice} and (current_setting('app.audience', true) in ('STAFF', 'CLIENT')
      and strpos(current_setting('app.clients', true), person_id::text) > 0));`,
    suites,
  },
  {
    id: 'consents-signed-for-others',
    what: 'a client may sign for anybody of the practice',
    sql: `alter policy consent_add on directory.consent with check (${inPractice} and current_setting('app.audience', true) in ('CLIENT', 'STAFF'));`,
    suites,
  },
  {
    id: 'policy-put-by-anybody',
    what: 'anybody of the practice may put a policy in force',
    sql: `alter policy policy_version_add on directory.policy_version with check (${inPractice} and put_by = nullif(current_setting('app.person_id', true), '')::uuid);`,
    suites,
  },
  {
    id: 'policy-changed-in-force',
    what: 'a version in force may be changed',
    sql: `grant update (variant) on directory.policy_version to roadback_app;
      create policy policy_version_change on directory.policy_version for update to roadback_app using (${inPractice}) with check (${inPractice});`,
    suites,
  },
  {
    id: 'files-read-by-staff',
    what: 'everybody of the practice reads a file of clients',
    sql: `alter policy client_import_part_read on clinical.client_import_part using (${inPractice});`,
    suites,
  },
  {
    id: 'intake-read-by-colleagues',
    what: 'every counselor reads the names of clients who wait for another',
    file,
    find: `and intake_counselor_id = nullif(current_setting('app.person_id', true), '')::uuid)));`,
    replace: 'and intake_counselor_id is not null)));',
    suites,
  },
  {
    id: 'pairs-of-others',
    what: 'a counselor forms couples of clients who wait for a colleague',
    file,
    find: 'where c.practice_id = v_practice and c.id in (p_first, p_second) and c.intake_counselor_id = v_person) < 2',
    replace: 'where c.practice_id = v_practice and c.id in (p_first, p_second)) < 2',
    suites,
  },
];

/** @type {import('./weakening.mjs').Weakening[]} */
export const practiceRuleWeakenings = [
  {
    id: 'care-before-signing',
    what: 'the guard asks nobody whether they have signed',
    file: 'apps/api/src/identity/access.guard.ts',
    find: `viewer.kind === 'PERSON' && viewer.toSign.length > 0`,
    replace: `viewer.kind === 'PLATFORM'`,
    suites: ['practices/policy'],
  },
  {
    id: 'signed-unread',
    what: 'whichever version is in force is signed, read or not',
    file: 'apps/api/src/practices/consents.service.ts',
    find: `if ((policy?.version ?? null) !== (policyVersion ?? null) || notice.version !== noticeVersion) throw refused('POLICY_CHANGED');`,
    replace: '',
    suites: ['practices/policy'],
  },
  {
    id: 'live-without-safety',
    what: 'a practice goes live whatever is missing',
    file: 'apps/api/src/practices/going-live.ts',
    find: 'if (items.length > 0) throw',
    replace: 'if (items.length > 99) throw',
    suites: ['practices/going-live'],
  },
  {
    id: 'exercises-before-live',
    what: 'exercises are given before the practice is live',
    file: 'apps/api/src/tasks/giving.ts',
    find: 'await this.practices.mustBeLive(scope);',
    replace: '',
    suites: ['practices/going-live'],
  },
  {
    id: 'links-before-live',
    what: 'clients get a welcome link before the practice is live',
    file: 'apps/api/src/people/people.service.ts',
    find: 'if (!isLive) return { client, welcome: null };',
    replace: '',
    suites: ['practices/going-live'],
  },
  {
    id: 'suspension-told-to-strangers',
    what: 'a client learns that their practice is suspended',
    file: 'apps/api/src/identity/identity.service.ts',
    find: ` and m.audience = 'STAFF' and m.state = 'ACTIVE' order by`,
    replace: ` and m.state = 'ACTIVE' order by`,
    suites: ['practices/suspending'],
  },
  {
    id: 'half-imported',
    what: 'a file is brought in as far as it goes',
    file: 'apps/api/src/people/import-clients.ts',
    find: 'return fault === null && clients.length === lines.length ? clients : null;',
    replace: 'return clients;',
    suites: ['people/client-imports'],
  },
  {
    id: 'safety-item-advised',
    what: 'a practice goes live without a confidentiality policy',
    file: 'libs/domain/src/checklist.ts',
    find: `'STAFFED_HOURS', 'POLICY', 'COUNSELOR', 'COVER', 'SECOND_FACTOR'];`,
    replace: `'STAFFED_HOURS', 'COUNSELOR', 'COVER', 'SECOND_FACTOR'];`,
    suites: 'unit',
  },
  {
    id: 'uncounted-imports',
    what: 'Postgres plans with a handful of clients after thousands came in',
    file: 'apps/api/src/people/import-clients.ts',
    find: "await scope.rows('select app.count_clients($1)', [clients.length]);",
    replace: '',
    suites: ['people/client-imports'],
  },
];
