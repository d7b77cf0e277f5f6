// The first wall, weakened: what holds of screenings and clearances.

const file = 'migrations/0015-safety.sql';
const own = `client_id = nullif(current_setting('app.person_id', true), '')::uuid`;

/** @type {import('./weakening.mjs').Weakening[]} */
export const safetyWeakenings = [
  {
    id: 'author-rereads-screening',
    what: 'screening_read lets clients in',
    file,
    after: 'create policy screening_read',
    find: `current_setting('app.audience', true) = 'STAFF'`,
    replace: `current_setting('app.audience', true) in ('STAFF', 'CLIENT')`,
  },
  {
    id: 'screening-in-the-partners-name',
    what: 'screening_send no longer asks whose answers they are',
    file,
    after: 'create policy screening_send on',
    find: ` and ${own}`,
    replace: '',
  },
  {
    id: 'partner-reads-that-it-was-sent',
    what: 'screening_sent_read shows each partner whether the other has answered',
    file,
    after: 'create policy screening_sent_read',
    find: ` and ${own}`,
    replace: '',
  },
  {
    id: 'partner-marks-it-sent',
    what: 'either partner may say that the other has answered',
    file,
    after: 'create policy screening_sent_add',
    find: ` and ${own}`,
    replace: '',
  },
  {
    id: 'partner-opens-a-round',
    what: 'a client may open a round in nobody’s name',
    file,
    after: 'create policy screening_round_ask',
    find: `current_setting('app.audience', true) = 'SYSTEM' and asked_by is null`,
    replace: 'asked_by is null',
  },
  {
    id: 'clients-read-clearances',
    what: 'clearance_read lets clients in',
    file,
    after: 'create policy clearance_read',
    find: `in ('STAFF', 'SYSTEM')`,
    replace: `in ('STAFF', 'SYSTEM', 'CLIENT')`,
  },
  {
    id: 'client-clears',
    what: 'clearance_record no longer asks for staff',
    file,
    after: 'create policy clearance_record',
    find: ` and current_setting('app.audience', true) = 'STAFF'`,
    replace: '',
  },
  {
    id: 'cleared-in-anothers-name',
    what: 'a counselor may record a clearance in somebody else’s name',
    file,
    after: 'create policy clearance_record',
    find: ` and recorded_by = nullif(current_setting('app.person_id', true), '')::uuid`,
    replace: '',
  },
  {
    id: 'partner-reads-signatures',
    what: 'agreement_signature_read shows each partner who has signed',
    file,
    after: 'create policy agreement_signature_read',
    find: ` and person_id = nullif(current_setting('app.person_id', true), '')::uuid`,
    replace: '',
  },
  {
    id: 'signed-for-the-partner',
    what: 'a partner may sign in the other’s name',
    file,
    after: 'create policy agreement_signature_sign',
    find: ` and person_id = nullif(current_setting('app.person_id', true), '')::uuid`,
    replace: '',
  },
  {
    id: 'partner-reads-who-stopped',
    what: 'agreement_pause_read lets clients in',
    file,
    after: 'create policy agreement_pause_read',
    find: `current_setting('app.audience', true) = 'STAFF'`,
    replace: `current_setting('app.audience', true) in ('STAFF', 'CLIENT')`,
  },
  {
    id: 'partner-starts-agreement',
    what: 'a client may start an agreement',
    file,
    after: 'create policy agreement_change',
    find: ` and paused_at is not null`,
    replace: '',
  },
  {
    id: 'partner-reads-looks',
    what: 'look_together_read shows each partner the other’s distress',
    file,
    after: 'create policy look_together_read',
    find: ` and ${own}`,
    replace: '',
  },
];

/**
 * The rules of safety, weakened.
 * @type {import('./weakening.mjs').Weakening[]}
 */
export const safetyRuleWeakenings = [
  {
    id: 'R3-cleared-unanswered',
    what: 'a clearance is recorded before both have answered',
    file: 'libs/domain/src/clearance.ts',
    find: `if (!couple.haveBothAnswered) return refuse('SCREENING_NOT_ANSWERED');`,
    replace: '',
  },
  {
    id: 'R3-cleared-unseen',
    what: 'a clearance is recorded over an alert that nobody looked at',
    file: 'libs/domain/src/clearance.ts',
    find: `if (couple.alertsWaiting > 0) return refuse('POSITIVE_NOT_LOOKED_AT');`,
    replace: '',
  },
  {
    id: 'R3-withdrawn-stands',
    what: 'a clearance stands on after it was withdrawn',
    file: 'libs/domain/src/clearance.ts',
    find: 'newest.withdrawnAt === null && ',
    replace: '',
  },
  {
    id: 'R3-withdrawal-pauses-nothing',
    what: 'what needs a clearance goes on after it was withdrawn',
    file: 'apps/api/src/safety/clearances.service.ts',
    find: 'for (const pauses of this.dependents) await pauses(scope, couple.id);',
    replace: '',
    suites: ['needs-clearance'],
  },
  {
    id: 'R3-positive-without-alert',
    what: 'a positive screening raises no alert',
    file: 'apps/api/src/safety/screenings.service.ts',
    find: 'positiveAreas(screening, given).length > 0',
    replace: 'false',
    suites: ['src/safety'],
  },
  {
    id: 'R3-started-uncleared',
    what: 'an agreement starts without a clearance',
    file: 'libs/domain/src/agreement.ts',
    find: `if (clearedUntil === null) return refuse('SAFETY_CLEARANCE_REQUIRED');`,
    replace: `if (clearedUntil === null) return { startedAt: now, endsAt: now };`,
  },
  {
    id: 'R4-started-half-signed',
    what: 'an agreement starts before both have signed',
    file: 'libs/domain/src/agreement.ts',
    find: `if (partnersSigned < 2) return refuse('NOT_ALL_SIGNED');`,
    replace: '',
  },
].map(weakening => ({ suites: 'unit', ...weakening }));
