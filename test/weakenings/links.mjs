// What is mailed, how one gets in again, and on which devices: both walls, weakened.

const links = 'migrations/0027-mail-and-devices.sql';
const identity = 'apps/api/src/identity';

/** @type {import('./weakening.mjs').Weakening[]} */
export const linkWeakenings = [
  {
    id: 'code-given-by-anybody',
    what: 'any staff may give a code to a client of any couple',
    file: links,
    after: 'create policy given_code_give',
    find: `\n    and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0`,
    replace: '',
  },
  {
    id: 'code-read-by-the-partner',
    what: 'a partner reads that a code was given',
    file: links,
    after: 'create policy given_code_read',
    find: ` and current_setting('app.audience', true) = 'STAFF'`,
    replace: '',
  },
  {
    id: 'contact-of-anybody-changed',
    what: 'one partner changes the other’s address',
    file: 'migrations/0033-records.sql',
    after: 'alter policy client_contact_own',
    find: `client_id = nullif(`,
    replace: `client_id is not null or client_id = nullif(`,
  },
  {
    id: 'mail-read-by-the-practice',
    what: 'the runtime role reads whom mails are for',
    sql: `grant select on directory.mail to roadback_app;`,
  },
];

/** @type {import('./weakening.mjs').Weakening[]} */
export const linkRuleWeakenings = [
  {
    id: 'reset-by-mailbox-alone',
    what: 'whoever reads a client’s mailbox chooses a new password',
    file: 'libs/domain/src/reach.ts',
    find: `if (account.isClient) return 'SECOND_FACTOR_OR_CODE';`,
    replace: '',
    suites: ['identity/reset'],
  },
  {
    id: 'reset-as-staff',
    what: 'a client who is staff elsewhere resets without a code',
    file: `${identity}/password-reset.ts`,
    find: `c.audience = 'CLIENT' and c.state <> 'ENDED'`,
    replace: `c.audience = 'CLIENT' and c.audience = $2 and c.state <> 'ENDED'`,
    suites: ['identity/reset'],
  },
  {
    id: 'reset-keeps-sessions',
    what: 'a new password leaves the sessions of the old one open',
    file: `${identity}/password-reset.ts`,
    find: 'with ended as (delete from directory.session where account_id = $1) ',
    replace: '',
    suites: ['identity/reset'],
  },
  {
    id: 'reset-tells-by-the-clock',
    what: 'an unknown address is answered sooner',
    file: `${identity}/password-reset.ts`,
    find: 'await steady;',
    replace: 'if (person) await steady;',
    suites: ['identity/reset'],
  },
  {
    id: 'code-of-the-partner',
    what: 'the code of any client opens an account',
    file: `${identity}/given-codes.ts`,
    find: ` and g.client_id = m.person_id`,
    replace: '',
    suites: ['identity/reset', 'identity/devices'],
  },
  {
    id: 'code-twice',
    what: 'a code that was used works again',
    file: `${identity}/given-codes.ts`,
    find: `set used_at = $3, used_for = $4, code_hash = null`,
    replace: `set tries = tries + 0 * length($4) + 0 * extract(epoch from $3::timestamptz)::int`,
    suites: ['identity/reset', 'identity/devices'],
  },
  {
    id: 'new-device-trusted',
    what: 'every device is trusted at once',
    file: 'libs/domain/src/device.ts',
    find: 'devicesSoFar === 0',
    replace: 'devicesSoFar >= 0',
    suites: ['identity/devices'],
  },
  {
    id: 'forgotten-devices-uncounted',
    what: 'whoever forgets all devices comes in as the first',
    file: `${identity}/devices.ts`,
    find: `from directory.device where account_id = $1\`,`,
    replace: `from directory.device where account_id = $1 and token_hash is not null\`,`,
    suites: ['identity/devices'],
  },
  {
    id: 'account-changed-from-anywhere',
    what: 'whoever knows the password changes how the account is reached',
    file: `${identity}/devices.ts`,
    find: `if (!mayManageAccount(await this.here(req), 'CHANGE')) throw refused('DEVICE_NOT_CONFIRMED');`,
    replace: '',
    suites: ['identity/devices'],
  },
  {
    id: 'code-in-any-mailbox',
    what: 'the notice of a new device brings its code into a mailbox that the partner may read',
    file: 'libs/domain/src/reach.ts',
    find: `audience === 'STAFF' || notices === 'SAFE'`,
    replace: `audience === 'STAFF' || notices !== 'NONE'`,
    suites: ['identity/devices'],
  },
  {
    id: 'safe-channel-shown',
    what: 'an unconfirmed device shows that there is a safe channel',
    file: `${identity}/own-account.ts`,
    find: 'case when $3 then a.notices end as notices',
    replace: 'a.notices',
    suites: ['identity/devices'],
  },
  {
    id: 'mail-twice',
    what: 'a mail that was sent is sent again when its job comes twice',
    file: `${identity}/mail.jobs.ts`,
    find: `m.state = 'WAITING' and (m.claimed_at is null or m.claimed_at < $4)`,
    replace: `(m.claimed_at is null or m.claimed_at < $4 or m.state = 'SENT')`,
    suites: ['identity/mails'],
  },
  {
    id: 'R10-telling-mail',
    what: 'a mail says what the account is for',
    file: 'libs/content/src/mails/mails-en.ts',
    find: `subject: 'Your account is ready'`,
    replace: `subject: 'Your counselor invites you'`,
    suites: 'unit',
  },
];
