// The audit trail, weakened: in its policies and grants, in the function that seals it, and in the code that writes it.

const file = 'migrations/0025-audit.sql';
const inPractice = `practice_id = nullif(current_setting('app.practice_id', true), '')::uuid`;
const scope = 'apps/api/src/platform/database/practice-scope.ts';
const writing = ['guarantees/trail'];

/** @type {import('./weakening.mjs').Weakening[]} */
export const trailWeakenings = [
  {
    id: 'trail-rewritten',
    what: 'the runtime role may change what the trail holds',
    sql: `grant update (outcome) on audit.event to roadback_app;
      create policy event_change on audit.event for update to roadback_app using (${inPractice}) with check (${inPractice});`,
  },
  {
    id: 'trail-deleted',
    what: 'the runtime role may delete from the trail',
    sql: `grant delete on audit.event to roadback_app; create policy event_drop on audit.event for delete to roadback_app using (${inPractice});`,
  },
  { id: 'trail-emptied', what: 'the runtime role may empty the trail', sql: 'grant truncate on audit.event to roadback_app;' },
  {
    id: 'trail-in-another-name',
    what: 'an event may name somebody else as who acted',
    file,
    find: `\n    and actor_id is not distinct from nullif(current_setting('app.person_id', true), '')::uuid`,
    replace: '',
  },
  {
    id: 'trail-as-a-job',
    what: 'an event may pretend to be of another audience',
    file,
    find: ` and audience = current_setting('app.audience', true)\n    and actor_id`,
    replace: '\n    and actor_id',
  },
  {
    id: 'trail-of-all-couples',
    what: 'staff read what concerns couples of others',
    file,
    find: ` and couple_ids && string_to_array(current_setting('app.couples', true), ',')::uuid[]`,
    replace: '',
  },
  {
    id: 'trail-of-the-partner',
    what: 'a client reads whom staff looked at besides',
    file,
    find: `\n      and nullif(current_setting('app.person_id', true), '')::uuid = any (client_ids)`,
    replace: '',
  },
  {
    id: 'trail-of-clients',
    what: 'a client reads what clients did',
    file,
    find: ` and audience = 'STAFF' and outcome = 'DONE'\n      and nullif`,
    replace: ` and outcome = 'DONE'\n      and nullif`,
  },
  {
    id: 'head-moved',
    what: 'the worker may write the heads of chains',
    sql: `grant select, update on audit.head to roadback_worker;
      create policy head_worker_read on audit.head for select to roadback_worker using (true);
      create policy head_worker_change on audit.head for update to roadback_worker using (true) with check (true);`,
  },
  {
    id: 'worker-reads-the-trail',
    what: 'the worker may read events',
    sql: `grant select on audit.event to roadback_worker; create policy event_worker on audit.event for select to roadback_worker using (true);`,
  },
  {
    id: 'sealed-in-part',
    what: 'how an act ended is not sealed',
    file,
    find: 'e.client_ids, e.outcome, e.reason, e.why)::text',
    replace: 'e.client_ids, e.reason, e.why)::text',
    suites: ['guarantees/sealed'],
  },
  {
    id: 'chain-without-links',
    what: 'a link does not hold the one before it',
    file,
    find: `encode(v_head.hash, 'hex') || encode(v_digest, 'hex')`,
    replace: `encode(v_digest, 'hex')`,
    suites: ['guarantees/sealed'],
  },
];

/** @type {import('./weakening.mjs').Weakening[]} */
export const trailRuleWeakenings = [
  {
    id: 'R11-untold-when-done',
    what: 'an operation is answered without its event',
    file: scope,
    find: 'return trail?.whenDone(now, answer);',
    replace: 'return undefined;',
    suites: writing,
  },
  {
    id: 'R11-untold-when-refused',
    what: 'what was refused or not found leaves no trace',
    file: scope,
    find: 'if (ending) await tell(client, context, trail!, now, ending, error);',
    replace: '',
    suites: writing,
  },
  {
    id: 'R11-broken-glass-unsaid',
    what: 'the trail does not say that something was read because the glass was broken',
    file: 'apps/api/src/platform/audit/trail-event.ts',
    find: "then 'BREAK_GLASS'",
    replace: "then 'ROLE'",
    suites: ['couples/break-glass'],
  },
  {
    id: 'R11-untold-when-turned-away',
    what: 'whom the guard turns away leaves no trace',
    file: 'apps/api/src/identity/access.guard.ts',
    find: `if (viewer?.kind === 'PERSON') await this.practiceScope.turnedAway({ ...viewer, act: actOf(context) });`,
    replace: '',
    suites: writing,
  },
  {
    id: 'R11-answered-without-the-trail',
    what: 'an event that cannot be written is passed over',
    file: 'apps/api/src/platform/database/transaction.ts',
    find: `if (ended.status === 'rejected') throw ended.reason;
  if (committed.status === 'rejected') throw committed.reason;
  const { command } = committed.value;
  if (command !== 'COMMIT')`,
    replace: `if (ended.status === 'rejected') return;
  if (committed.status === 'rejected') throw committed.reason;
  const { command } = committed.value;
  if (command !== 'COMMIT')`,
    suites: writing,
  },
  {
    id: 'R11-today-told',
    what: 'a client sees who looked today, and so from when on',
    file: 'apps/api/src/audit/audit.queries.ts',
    find: `\n                and e.at < ($3::timestamptz at time zone p.time_zone)::date::timestamp at time zone p.time_zone`,
    replace: '',
    suites: ['audit/audit'],
  },
  {
    id: 'R11-whose-record-guessed',
    what: 'an event that concerns one partner is told to both',
    file: 'apps/api/src/platform/audit/trail-event.ts',
    find: `SUBMISSION: authorOf('clinical.submission')`,
    replace: `SUBMISSION: partnersOf('clinical.submission')`,
    suites: ['audit/audit'],
  },
  {
    id: 'R11-cut-end-unseen',
    what: 'the verifier does not ask how far the chain went',
    file: 'libs/domain/src/chain.ts',
    find: `if (furthest > this.seq || (this.head === null && this.seq > 0))`,
    replace: `if (this.head === null && this.seq > 0)`,
    suites: 'unit',
  },
];
