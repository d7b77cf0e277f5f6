// What holds of reminders: the first wall, and the rules.

const file = 'migrations/0038-notices.sql';
const own = ` and person_id = nullif(current_setting('app.person_id', true), '')::uuid`;
const tell = 'apps/api/src/notifications/tell.ts';

const policies = [
  ['others-read-choices', 'notice_choice_read'],
  ['others-make-choices', 'notice_choice_add'],
  ['others-change-choices', 'notice_choice_change'],
  ['others-read-notice-mails', 'notice_mail_read'],
  ['others-add-notice-mails', 'notice_mail_add'],
  ['others-change-notice-mails', 'notice_mail_change'],
  ['others-read-notices', 'notice_read'],
  ['others-add-notices', 'notice_add'],
  ['others-change-notices', 'notice_change'],
];

/** @type {import('./weakening.mjs').Weakening[]} */
export const noticeWeakenings = [
  {
    id: 'others-see-push-devices',
    what: 'push_device_read no longer asks whose it is',
    file: 'migrations/0043-push.sql',
    after: 'create policy push_device_read on',
    find: own,
    replace: '',
  },
  ...policies.map(([id, policy]) => ({
    id,
    what: `${policy} no longer asks whose it is`,
    file,
    after: `create policy ${policy} on`,
    find: own,
    replace: '',
  })),
  {
    id: 'others-wake',
    what: 'a client may set any wake-up that is theirs, or anybody’s reminder',
    file,
    after: 'alter policy wake_up_change',
    find: ` and client_id = nullif(current_setting('app.person_id', true), '')::uuid`,
    replace: '',
  },
  {
    id: 'any-wake-up-of-ones-own',
    what: 'a client may move what makes their tasks',
    file,
    after: 'alter policy wake_up_change',
    find: `kind = 'TELL' and `,
    replace: '',
  },
];

/** @type {import('./weakening.mjs').Weakening[]} */
export const noticeRuleWeakenings = [
  {
    id: 'night-is-day',
    what: 'quiet hours are not kept',
    file: tell,
    find: 'return quietUntil(person, free) ?? free;',
    replace: 'return free;',
    suites: ['notifications/reminders'],
  },
  {
    id: 'a-mail-a-minute',
    what: 'what waits is not gathered into one mail an hour',
    file: tell,
    find: 'const free = afterLast && afterLast > now ? afterLast : now;',
    replace: 'const free = now;',
    suites: ['notifications/reminders'],
  },
  {
    id: 'off-is-on',
    what: 'mails go to whoever turned them off',
    file: 'apps/api/src/notifications/keep-notices.ts',
    find: '!person.choice.byMail || ',
    replace: '',
    suites: ['notifications/reminders'],
  },
  {
    id: 'done-and-reminded',
    what: 'what stands no longer is sent all the same',
    file: 'apps/api/src/notifications/keep-notices.ts',
    find: 'whyNot !== null || !standing.has(keyOf(notice))',
    replace: 'whyNot !== null',
    suites: ['notifications/reminders'],
  },
  {
    id: 'answered-and-new',
    what: 'what stands no longer is still shown as new',
    file: 'apps/api/src/notifications/news.service.ts',
    find: 'unseen.filter(notice => standing.has(keyOf(notice)))',
    replace: 'unseen.filter(notice => standing.size >= 0 && keyOf(notice) !== "")',
    suites: ['notifications/news'],
  },
  {
    id: 'no-notices-and-news',
    what: 'whoever wants no notices is shown what is new',
    file: 'apps/api/src/notifications/news.service.ts',
    find: "if (person.notices === 'NONE') return [];",
    replace: '',
    suites: ['notifications/news'],
  },
  {
    id: 'replies-go-out',
    what: 'a reply is mailed, which nobody chose',
    file: 'libs/domain/src/notice.ts',
    find: `kind !== 'REPLY'`,
    replace: 'kind.length > 0',
    suites: 'unit',
  },
  {
    id: 'any-address-is-pushed-to',
    what: 'whoever signs in may have the server send to any address',
    file: 'apps/api/src/notifications/my-push.ts',
    find: '!isPushAddress(endpoint, push.services) || ',
    replace: '',
    suites: ['notifications/push'],
  },
  {
    id: 'any-device-is-told',
    what: 'a device that nobody confirmed turns notes on',
    file: 'apps/api/src/identity/push-devices.ts',
    find: '    await this.devices.needConfirmed(req);\n',
    replace: '',
    suites: ['notifications/push'],
  },
  {
    id: 'two-on-one-phone',
    what: 'a browser that two share goes on telling the one before',
    file: 'apps/api/src/identity/push-devices.ts',
    find: 'endpoint_hash = $1 or (',
    replace: '($1::bytea is null) or (',
    suites: ['notifications/push'],
  },
  {
    id: 'signed-out-and-told',
    what: 'a device is told after its person signed out there',
    file: 'apps/api/src/identity/exchanges.ts',
    find: 'await this.sessions.leave(token);',
    replace: 'await this.sessions.end(token);',
    suites: ['notifications/push'],
  },
  {
    id: 'scanners-stop',
    what: 'opening the page that ends reminders ends them',
    file: 'apps/api/src/notifications/stop.controller.ts',
    find: `  @Get()
  ask(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): string {`,
    replace: `  @Get()
  async ask(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    await this.stopReminders.by(request.url.slice(request.url.indexOf('?') + 1));`,
    suites: ['notifications/stop'],
  },
  {
    id: 'any-secret-stops',
    what: 'the link that ends reminders works with any secret',
    file: 'apps/api/src/identity/notice-reach.ts',
    find: ' and $3 = any (stop_hashes)',
    replace: ' and $3::bytea is not null',
    suites: ['notifications/stop'],
  },
  {
    id: 'busy-is-refused',
    what: 'a server that is only busy marks the address',
    file: 'apps/api/src/notifications/send-notices.ts',
    find: ` && ending.state === 'FAILED'`,
    replace: '',
    suites: ['notifications/unreachable'],
  },
];
