// Calendars, weakened: whose they are, what of sessions a client may know, and what is read at an address.

const migration = 'migrations/0041-calendar.sql';
const own = `person_id = nullif(current_setting('app.person_id', true), '')::uuid`;

/** @type {import('./weakening.mjs').Weakening[]} */
export const calendarWeakenings = [
  {
    id: 'R19-calendar-of-the-partner',
    what: 'calendar_read shows who else has one',
    file: migration,
    after: 'create policy calendar_read',
    find: ` and ${own}`,
    replace: '',
  },
  {
    id: 'calendar-made-for-somebody',
    what: 'calendar_make no longer asks whose it is',
    file: migration,
    after: 'create policy calendar_make',
    find: `
    and ${own}`,
    replace: '',
  },
  {
    id: 'R19-joint-sessions-of-one-alone',
    what: 'a client is told when somebody has a session alone',
    file: migration,
    find: 's.client_id is null and ',
    replace: '',
  },
  {
    id: 'joint-sessions-of-all-couples',
    what: 'a client is told of the sessions of every couple of the practice',
    file: migration,
    find: `
     and strpos(current_setting('app.sharing_couples', true), s.couple_id::text) > 0`,
    replace: '',
  },
  {
    id: 'joint-sessions-for-staff-and-jobs',
    what: 'app.joint_sessions no longer asks who asks',
    file: migration,
    find: `
     and current_setting('app.audience', true) = 'CLIENT'
`,
    replace: '\n',
  },
  {
    id: 'joint-sessions-cancelled',
    what: 'a session that was cancelled stays in the calendar',
    file: migration,
    find: ` and s.state = 'PLANNED'`,
    replace: '',
  },
];

/** @type {import('./weakening.mjs').Weakening[]} */
export const calendarRuleWeakenings = [
  {
    id: 'R3-calendar-shows-what-needs-clearance',
    what: 'what comes and goes with a clearance stands in the calendar',
    suites: 'unit',
    file: 'libs/domain/src/calendar-feed.ts',
    find: `safetyClass === 'OPEN' && `,
    replace: '',
  },
  {
    id: 'R19-calendar-drops-what-is-done',
    what: 'what is done is gone from the calendar',
    suites: ['calendar/calendar.spec'],
    file: 'apps/api/src/calendar/calendar-feed.ts',
    find: 't.closes_at > $3 and',
    replace: `t.state = 'WAITING' and t.closes_at > $3 and`,
  },
  {
    id: 'calendar-without-limit',
    what: 'an address may ask for calendars without end',
    suites: ['calendar/calendar.spec'],
    file: 'apps/api/src/identity/calendar-addresses.ts',
    find: `    await consume(this.asks, addressBlock(address));
`,
    replace: '',
  },
  {
    id: 'R10-calendar-tells-its-ids',
    what: 'an event carries the id of its task',
    suites: 'unit',
    file: 'apps/api/src/calendar/calendar-file.ts',
    find: `createHmac('sha256', secret).update(seed).digest('hex').slice(0, 40)`,
    replace: 'seed',
  },
  {
    id: 'calendar-kept-by-proxies',
    what: 'a proxy may keep what is read at an address',
    suites: ['calendar/calendar.spec'],
    file: 'apps/api/src/calendar/calendar.controller.ts',
    find: `'private, no-store'`,
    replace: `'public, max-age=3600'`,
  },
  {
    id: 'calendar-outlives-care',
    what: 'the calendar of whoever leaves care is not taken away',
    suites: ['calendar/calendar.spec'],
    file: 'apps/api/src/records/leave-care.ts',
    find: `    await this.calendars.stop(scope, clientId);
`,
    replace: '',
  },
];
