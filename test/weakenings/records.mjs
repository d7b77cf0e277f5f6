// The walls around a person's own record, weakened.

const file = 'migrations/0033-records.sql';
const own = `client_id = nullif(current_setting('app.person_id', true), '')::uuid`;

/** @type {import('./weakening.mjs').Weakening[]} */
export const recordsWeakenings = [
  {
    id: 'partner-reads-corrections',
    what: 'correction_read shows a wish to both partners',
    file,
    after: 'create policy correction_read',
    find: ` and ${own}`,
    replace: '',
  },
  {
    id: 'correction-in-the-partners-name',
    what: 'correction_ask no longer asks whose wish it is',
    file,
    after: 'create policy correction_ask',
    find: ` and ${own}`,
    replace: '',
  },
  {
    id: 'correction-answered-twice',
    what: 'an answer to a wish may be written over',
    file,
    after: 'create policy correction_answer',
    find: ` and outcome is null)`,
    replace: ')',
  },
  {
    id: 'staff-read-holds',
    what: 'legal_hold_read shows a hold to all staff',
    file,
    after: 'create policy legal_hold_read',
    find: `strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0`,
    replace: `current_setting('app.audience', true) = 'STAFF'`,
  },
  {
    id: 'erasure-done-by-the-admin',
    what: 'the admin may say that an erasure is done',
    file,
    after: `strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and state = 'OPEN')`,
    find: ` and state = 'DECIDED' and decided_by = nullif(current_setting('app.person_id', true), '')::uuid`,
    replace: '',
  },
  {
    id: 'job-renames-people',
    what: 'the erasing job may write any name',
    file,
    after: 'alter policy client_change',
    find: ` and given_name = '—' and family_name = ''`,
    replace: '',
  },
  {
    id: 'job-erases-anybody',
    what: 'the erasing job may erase people that it does not name',
    file,
    after: 'alter policy client_change',
    find: ` and strpos(current_setting('app.clients', true), id::text) > 0`,
    replace: '',
  },
  {
    id: 'partner-reads-who-left',
    what: 'leaving_read shows to the partner who left',
    file,
    after: 'create policy leaving_read',
    find: `current_setting('app.audience', true) = 'STAFF' and `,
    replace: '',
  },
];

/** @type {import('./weakening.mjs').Weakening[]} */
export const recordsRuleWeakenings = [
  {
    id: 'erases-in-spite-of-a-hold',
    what: 'a legal hold no longer stops a decision to erase',
    file: 'libs/domain/src/records.ts',
    find: `  if (facts.isHeld) return refuse('LEGAL_HOLD');\n`,
    replace: '',
    suites: 'unit',
  },
  {
    id: 'job-forgets-the-hold',
    what: 'the erasing job no longer looks whether a hold stands',
    file: 'apps/api/src/records/erase.ts',
    find: ` || (erasure.isHeld && erasure.erases.length > 0)`,
    replace: '',
    suites: ['records/erasures'],
  },
  {
    id: 'record-holds-the-partners-days',
    what: 'a download holds every check-in that its reader may read',
    file: 'apps/api/src/records/record-parts.queries.ts',
    find: `d.practice_id = $1 and d.client_id = $2 and d.replaced_at is null`,
    replace: `d.practice_id = $1 and $2::uuid is not null and d.replaced_at is null`,
    suites: ['records/records'],
  },
];
