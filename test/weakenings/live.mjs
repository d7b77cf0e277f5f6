// What open screens are told, weakened: whom a row reaches, who may open a socket, and how long.

/** Where a policy was written last. */
const migration = 'migrations/0046-news.sql';
const live = 'apps/api/src/live';

/** @type {import('./weakening.mjs').Weakening[]} */
export const liveWeakenings = [
  {
    id: 'R19-live-of-the-partner',
    what: 'live_event_read shows a client the tasks of both',
    file: migration,
    after: 'alter policy live_event_read',
    find: ` and client_id = nullif(current_setting('app.person_id', true), '')::uuid`,
    replace: '',
  },
  {
    id: 'live-of-all-couples',
    what: 'live_event_read no longer asks for the couple',
    file: migration,
    after: 'alter policy live_event_read',
    find: ` and strpos(current_setting('app.couples', true), couple_id::text) > 0`,
    replace: '',
  },
  {
    id: 'R19-live-told-to-the-partner',
    what: 'live_event_note lets a client tell the partner',
    file: migration,
    after: 'alter policy live_event_note',
    find: ` and client_id = nullif(current_setting('app.person_id', true), '')::uuid`,
    replace: '',
  },
  {
    id: 'live-noted-by-anybody',
    what: 'live_event_note no longer asks who acts',
    file: migration,
    after: 'alter policy live_event_note',
    find: ` and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0`,
    replace: '',
  },
  {
    id: 'R19-live-alerts-for-clients',
    what: 'a row about an alert may name a client',
    file: migration,
    find: `check ((kind in ('TASK', 'NEWS')) = (client_id is not null))`,
    replace: `check (kind not in ('TASK', 'NEWS') or client_id is not null)`,
  },
  {
    id: 'R19-live-tasks-by-the-partner',
    what: 'live_event_note lets a client say that a task changed',
    file: migration,
    after: 'alter policy live_event_note',
    find: `kind = 'NEWS' and `,
    replace: '',
  },
  {
    id: 'news-for-the-care-team',
    what: 'live_event_read shows the care team when a client is reminded',
    file: migration,
    after: 'alter policy live_event_read',
    find: ` and kind <> 'NEWS'`,
    replace: '',
  },
  {
    id: 'news-by-the-care-team',
    what: 'live_event_note lets staff ring for what is new for a client',
    file: migration,
    after: 'alter policy live_event_note',
    find: ` and kind <> 'NEWS'`,
    replace: '',
  },
];

/** @type {import('./weakening.mjs').Weakening[]} */
export const liveDoorWeakenings = [
  {
    id: 'live-foreign-origin',
    what: 'a page of another site may open a socket',
    file: `${live}/live-door.ts`,
    find: '!isOurs(headers.origin, headers.host, this.config)',
    replace: 'false',
  },
  {
    id: 'live-without-origin',
    what: 'a socket is opened without saying from where',
    file: `${live}/live-door.ts`,
    find: 'headers.origin === undefined ||',
    replace: 'headers.origin !== undefined &&',
  },
  {
    id: 'live-without-session',
    what: 'a cookie that opens nothing opens a socket',
    file: `${live}/live-door.ts`,
    find: '!(await this.sessions.stillOpen([token], audience)).has(token)',
    replace: 'false',
  },
  {
    id: 'live-any-document',
    what: 'a document that is no operation of the apps runs over a socket in production',
    file: `${live}/live-documents.ts`,
    find: `(this.config.operations === 'any' ? payload.query : undefined)`,
    replace: 'payload.query',
  },
  {
    id: 'live-query',
    what: 'a socket answers queries and mutations',
    file: `${live}/live-documents.ts`,
    find: 'onlyASubscription(document);',
    replace: '',
  },
  {
    id: 'live-unlimited',
    what: 'a document over a socket may ask for any amount',
    file: `${live}/live-documents.ts`,
    find: 'keepWithinLimits(document);',
    replace: '',
  },
  {
    id: 'live-not-validated',
    what: 'a document over a socket is not validated',
    file: `${live}/live-documents.ts`,
    find: 'faults.length > 0 ? faults :',
    replace: 'faults.length < 0 ? faults :',
  },
  {
    id: 'live-many-sockets',
    what: 'one session may hold any number of sockets',
    file: `${live}/live-door.ts`,
    find: '>= most.ofSession',
    replace: '>= most.ofProcess',
  },
  {
    id: 'live-many-messages',
    what: 'a socket may send any number of messages',
    file: `${live}/live-socket.ts`,
    find: 'this.messageTimes.length > mostMessages',
    replace: 'this.messageTimes.length < 0',
  },
].map(weakening => ({ suites: ['live/live-door'], ...weakening }));

/** @type {import('./weakening.mjs').Weakening[]} */
export const liveSessionWeakenings = [
  {
    id: 'live-ended-session-stays',
    what: 'a socket outlives its session for as long as nothing happens',
    file: `${live}/live-door.ts`,
    find: 'if (!stillOpen.has(socket.token))',
    replace: 'if (stillOpen.size < 0)',
  },
  {
    id: 'live-right-not-asked-again',
    what: 'whoever may follow once may follow for ever',
    file: `${live}/live.service.ts`,
    find: `!this.guard.stillAdmits(viewer, 'Subscription.live')`,
    replace: 'false',
  },
].map(weakening => ({ suites: ['live/live.spec'], ...weakening }));

/** @type {import('./weakening.mjs').Weakening[]} */
export const liveRuleWeakenings = [
  {
    id: 'R3-live-told-of-a-clearance',
    what: 'screens are told in that moment that what needed a clearance is gone',
    file: 'apps/api/src/tasks/assignments.service.ts',
    after: 'R3: that something which needs a clearance is gone',
    find: 'if (!needsClearance(safetyClass)) {',
    replace: 'if (safetyClass) {',
    suites: ['live/live.spec'],
  },
  {
    id: 'R19-live-of-the-partner-by-code',
    what: 'the statement alone shows a client the tasks of both',
    file: `${live}/live.service.ts`,
    find: ' and ($3::uuid is null or e.client_id = $3)',
    replace: ' and ($3::uuid is null or $3 is not null)',
    suites: ['live/live.spec'],
  },
  {
    id: 'live-late-commit-lost',
    what: 'the cursor goes on past what was not committed yet',
    file: `${live}/live.service.ts`,
    find: 'pg_snapshot_xmin(pg_current_snapshot())::text as xmin',
    replace: 'pg_snapshot_xmax(pg_current_snapshot())::text as xmin',
  },
  {
    id: 'live-late-commit-untold',
    what: 'an open screen is told only of transactions that began after the last word',
    file: `${live}/live.service.ts`,
    find: 'e.made_in >= pg_snapshot_xmin($2::pg_snapshot)',
    replace: 'e.made_in >= pg_snapshot_xmax($2::pg_snapshot)',
  },
  {
    id: 'R19-live-cursor-of-anybody',
    what: 'a cursor is good for anybody',
    file: `${live}/live-cursors.ts`,
    find: '`live ${personId}`',
    replace: "'live'",
  },
  {
    id: 'live-missed-while-not-listening',
    what: 'what was told while nobody listened is told to no screen',
    file: 'apps/api/src/platform/live/live-bells.ts',
    find: 'for (const bell of this.bells) bell.ring();',
    replace: '',
  },
].map(weakening => ({ suites: ['live/live-missed'], ...weakening }));
