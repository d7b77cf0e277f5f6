// The walls around a practice that leaves, weakened.

const file = 'migrations/0034-offboarding.sql';
const isolation = ['guarantees/isolation-offboarding'];
const guarantee = ['guarantees/offboarding'];
const flow = ['practices/offboarding'];

/** @type {import('./weakening.mjs').Weakening[]} */
export const offboardingWeakenings = [
  {
    id: 'custodian-named-by-staff',
    what: 'anybody of the practice may name the custodian',
    file,
    after: 'create policy offboarding_name_custodian',
    find: ` and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0`,
    replace: '',
    suites: isolation,
  },
  {
    id: 'custodian-named-in-anothers-name',
    what: 'the custodian may be named in somebody else’s name',
    file,
    after: 'create policy offboarding_name_custodian',
    find: ` and custodian_named_by = nullif(current_setting('app.person_id', true), '')::uuid`,
    replace: '',
    suites: isolation,
  },
  {
    id: 'custodian-named-by-the-platform',
    what: 'the platform may name who can read the archive',
    sql: 'grant update (custodian_recipient) on directory.offboarding to roadback_identity;',
    suites: flow,
  },
  {
    id: 'leaving-read-elsewhere',
    what: 'offboarding_read shows what leaves to every practice',
    sql: 'alter policy offboarding_read on directory.offboarding using (true);',
    suites: isolation,
  },
  {
    id: 'archive-read-at-any-time',
    what: 'the worker reads the rows of any practice',
    file,
    after: 'create function app.must_be_archiving',
    find: ` and o.state = 'MAKING'`,
    replace: '',
    suites: ['guarantees/offboarding'],
  },
  {
    id: 'archive-read-by-the-api',
    what: 'the role that serves requests may read rows past its policies',
    sql: 'grant execute on function app.archive_rows(uuid, text, uuid) to roadback_app;',
    suites: guarantee,
  },
  {
    id: 'shredded-without-receipt',
    what: 'the database shreds a practice whose archive nobody opened',
    file,
    after: 'create function keys.shred_practice',
    find: ` and o.state = 'RECEIVED'`,
    replace: '',
    suites: isolation,
  },
  {
    id: 'shredded-under-a-hold',
    what: 'the database shreds a practice in which a legal hold stands',
    file,
    after: 'create function keys.shred_practice',
    find: ' and h.lifted_at is null;',
    replace: ' and false;',
    suites: ['practices/shredding'],
  },
  {
    id: 'keys-outlive-the-practice',
    what: 'shredding leaves the keys',
    file,
    after: 'create function keys.shred_practice',
    find: '  perform keys.destroy_practice(p_practice);\n',
    replace: '',
    suites: guarantee,
  },
];

/** @type {import('./weakening.mjs').Weakening[]} */
export const offboardingRuleWeakenings = [
  {
    id: 'last-day-tomorrow',
    what: 'a practice may leave from one day to the next',
    file: 'libs/domain/src/offboarding.ts',
    find: `if (days < fewestDays) return 'TOO_SOON';`,
    replace: '',
    suites: 'unit',
  },
  {
    id: 'shredded-before-it-is-received',
    what: 'a practice may be shredded once its archive is made',
    file: 'libs/domain/src/offboarding.ts',
    find: `SHRED: { in: ['RECEIVED']`,
    replace: `SHRED: { in: ['MADE', 'RECEIVED']`,
    suites: 'unit',
  },
  {
    id: 'archive-with-holes',
    what: 'an archive that holds fewer rows than there are is one all the same',
    file: 'apps/api/src/records/archive-files.ts',
    find: `if (missing.length > 0) throw`,
    replace: `if (missing.length > 1_000) throw`,
    suites: ['guarantees/offboarding'],
  },
  {
    id: 'private-notes-beside-the-rest',
    what: 'private notes lie open in the archive',
    file: 'apps/api/src/records/archive-files.ts',
    find: `if (owner.kind === 'AUTHOR') yield`,
    replace: `if (owner.kind === 'PRACTICE') yield`,
    suites: ['records/archive'],
  },
  {
    id: 'any-code-is-a-receipt',
    what: 'whatever code is typed confirms that the archive was opened',
    file: 'apps/api/src/practices/offboardings.service.ts',
    find: `if (receiptHash !== hashOfReceipt(code)) throw`,
    replace: `if (code === '') throw`,
    suites: ['records/archive'],
  },
];
