// What both answer alone and the counselor opens, weakened: its policies, and the code behind them.

const migration = 'migrations/0020-reveals.sql';
const held = 'migrations/0036-held.sql';
const inPractice = `practice_id = nullif(current_setting('app.practice_id', true), '')::uuid`;
const service = 'apps/api/src/tasks/reveals.service.ts';
const queries = 'apps/api/src/tasks/reveals.queries.ts';

/** @type {import('./weakening.mjs').Weakening[]} */
export const revealWeakenings = [
  {
    id: 'held-is-read-before-it-is-opened',
    what: 'submission_read shows the partner what is held, opened or not',
    file: held,
    after: 'alter policy submission_read',
    find: ` and (opening_id is not null or released_at is not null))`,
    replace: ')',
  },
  {
    id: 'sent-as-opened',
    what: 'a client sends an answer that is opened from the first',
    file: held,
    after: 'alter policy submission_send',
    find: ' and opening_id is null',
    replace: '',
  },
  {
    id: 'private-is-opened',
    what: 'submission_change lets staff come near what is private',
    file: held,
    after: 'alter policy submission_change',
    find: `'STAFF' and visibility = 'HELD' and opening_id is null`,
    replace: `'STAFF' and opening_id is null`,
  },
  {
    id: 'staff-share-what-is-held',
    what: 'submission_change lets staff widen what is held',
    file: held,
    after: 'alter policy submission_change',
    find: `visibility = 'HELD' and (opening_id is not null or`,
    replace: '(opening_id is not null or',
  },
  {
    id: 'client-opens',
    what: 'opening_add no longer asks for staff',
    file: migration,
    after: 'create policy opening_add',
    find: `current_setting('app.audience', true) = 'STAFF' and `,
    replace: '',
  },
  {
    id: 'opened-in-anothers-name',
    what: 'opening_add no longer asks who opens',
    file: migration,
    after: 'create policy opening_add',
    find: ` and opened_by = nullif(current_setting('app.person_id', true), '')::uuid`,
    replace: '',
  },
  {
    id: 'opened-after-parting',
    what: 'opening_add no longer asks whether they are a couple',
    file: migration,
    after: 'create policy opening_add',
    find: 'app.sharing_couples',
    replace: 'app.couples',
  },
  {
    id: 'strangers-read-openings',
    what: 'opening_read shows everybody in the practice what was opened',
    sql: `alter policy opening_read on clinical.opening using (${inPractice});`,
  },
];

/** @type {import('./weakening.mjs').Weakening[]} */
export const revealRuleWeakenings = [
  {
    id: 'R5-one-opened-without-the-other',
    what: 'one answer is opened though the other was taken back in that moment',
    file: service,
    find: `if (opened.length !== reveal.parts.length) throw refused('REVEAL_KEPT_PRIVATE');`,
    replace: '',
    suites: ['tasks/reveals'],
  },
  {
    id: 'R5-opened-without-asking-in-person',
    what: 'a reveal is opened without a word of both in person',
    file: 'libs/domain/src/reveal.ts',
    find: `bothAgreed ? 'OPEN' : refuse('BOTH_MUST_AGREE')`,
    replace: `'OPEN'`,
    suites: 'unit',
  },
  {
    id: 'R5-private-part-opened',
    what: 'a reveal is opened though one keeps their answer private',
    file: 'libs/domain/src/reveal.ts',
    find: `if (parts.some(part => part !== 'CONSENTS')) return refuse('REVEAL_KEPT_PRIVATE');`,
    replace: '',
    suites: 'unit',
  },
  {
    id: 'no-second-wall-for-reveals',
    what: 'the code reads out whatever the database lets through of a reveal',
    file: queries,
    find: 'theirs: reads ? theirs : null',
    replace: 'theirs',
    suites: ['second-wall'],
  },
  {
    id: 'reveal-of-the-partner',
    what: 'a part of a reveal is found by its id alone',
    file: queries,
    after: 'export async function readMine',
    find: ' and t.client_id = $2',
    replace: ' and $2::uuid is not null',
    suites: ['second-wall'],
  },
  {
    id: 'R19-opening-told-by-the-partner',
    what: 'that something was opened is told by the partner’s part, and goes when they stop sharing',
    file: queries,
    after: 'export async function readOpened',
    find: 's.client_id = $2',
    replace: `s.client_id <> $2 and s.visibility = 'HELD'`,
    suites: ['tasks/reveals'],
  },
];
