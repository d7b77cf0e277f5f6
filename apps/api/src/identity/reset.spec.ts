import { randomUUID } from 'node:crypto';
import { demoPassword } from '@roadback/domain/password';
import { Browser } from '../../../../test/support/browsers.js';
import { AskReset, GettingIn, GiveResetCode, Me, ResetPassword, SignIn } from '../../../../test/support/operations.js';
import { nobody, post } from '../../../../test/support/person.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, mailTo, product } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const password = 'seven slow boats upriver';
const tokenOf = (text: string): string => /#([\w-]{43})/.exec(text)![1]!;

/** Asks for a link and reads it out of the mailbox, as whoever holds that mailbox can. */
async function linkTo(app: 'portal' | 'staff', email: string, nth = 1): Promise<string> {
  await nobody(app).does(AskReset, { email });
  return tokenOf((await mailTo(email, nth)).text);
}

describe('a new password', () => {
  afterEach(() => product.setClock(null));

  it('is a client’s to choose with the link and a code that their counselor gave them', async () => {
    const { maya, jonah, counselor, id } = await (await TestPractice.open(db)).couple();
    const { email } = maya.built!;
    const token = await linkTo('portal', email);
    const { code } = await counselor.does(GiveResetCode, { clientId: maya.id });
    expect(code).toMatch(/^[A-Z0-9]{8}$/);
    const input = { token, email, password, proof: `${code.slice(0, 4)} ${code.slice(4).toLowerCase()}` };
    expect(await nobody('portal').does(ResetPassword, { input })).toBe(true);
    // Every session is over, and only the new password opens another.
    expect(await maya.does(Me)).toBeNull();
    await expect(nobody('portal').does(SignIn, { input: { email, password: demoPassword } })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect((await nobody('portal').does(SignIn, { input: { email, password } })).name).toBe('Maya');
    expect((await jonah.does(Me))?.name).toBe('Jonah');
    const word = await mailTo(email, 2);
    expect(word.subject).toBe('Your account has a new password');
    expect(product.mailsTo(jonah.built!.email)).toEqual([]);
    expect(await counselor.does(GettingIn, { coupleId: id })).toMatchObject([
      { givenName: 'Maya', lastCode: { givenBy: 'Dr. Ada Okafor', usedAt: expect.any(String) } },
      { givenName: 'Jonah', lastCode: null },
    ]);
    await expect(nobody('portal').does(ResetPassword, { input })).rejects.toMatchObject({ code: 'REFUSED', reason: 'RESET_LINK_OVER' });
  });

  it('is nobody’s who merely reads a client’s mailbox', async () => {
    const { maya, jonah, counselor } = await (await TestPractice.open(db)).couple();
    const { email } = maya.built!;
    const token = await linkTo('portal', email);
    const tries = (proof?: string) => nobody('portal').does(ResetPassword, { input: { token, email, password, proof } });
    await expect(tries()).rejects.toMatchObject({ code: 'REFUSED', reason: 'PROOF_NEEDED' });
    await expect(tries('ACDEFGHJ')).rejects.toMatchObject({ code: 'REFUSED', reason: 'PROOF_WRONG' });
    // A code of the partner's own is none of hers.
    const { code } = await counselor.does(GiveResetCode, { clientId: jonah.id });
    await expect(tries(code)).rejects.toMatchObject({ reason: 'PROOF_WRONG' });
    expect((await maya.does(Me))?.name).toBe('Maya');
    expect((await nobody('portal').does(SignIn, { input: { email, password: demoPassword } })).name).toBe('Maya');
  });

  it('asks a client for their code also where they are staff of another practice', async () => {
    const { maya } = await (await TestPractice.open(db)).couple();
    const elsewhere = await TestPractice.open(db);
    const { email, accountId } = maya.built!;
    const personId = randomUUID();
    await db.query(
      `insert into directory.membership (practice_id, person_id, account_id, audience, roles, state, staff_name, staff_title, staff_email, language, time_zone, added_at)
       values ($1, $2, $3, 'STAFF', '{COUNSELOR}', 'ACTIVE', 'M. Ellery', '', $4, 'EN', 'UTC', now())`,
      [elsewhere.built.id, personId, accountId, email],
    );
    const token = await linkTo('staff', email);
    await expect(nobody('staff').does(ResetPassword, { input: { token, email, password } })).rejects.toMatchObject({
      reason: 'PROOF_NEEDED',
    });
  });

  it('is staff’s with the link alone, as long as they have no second factor', async () => {
    const counselor = await (await TestPractice.open(db)).staff('COUNSELOR');
    const { email } = counselor.built!;
    const token = await linkTo('staff', email);
    await expect(nobody('portal').does(ResetPassword, { input: { token, email, password } })).rejects.toMatchObject({
      reason: 'RESET_LINK_OVER',
    });
    expect(await nobody('staff').does(ResetPassword, { input: { token, email, password: 'slow boats up' } })).toBe(true);
    expect(await counselor.does(Me)).toBeNull();
    expect((await nobody('staff').does(SignIn, { input: { email, password: 'slow boats up' } })).roles).toEqual(['COUNSELOR']);
  });

  it('works by its newest link, for its own address, for 60 minutes', async () => {
    const practice = await TestPractice.open(db);
    const [counselor, other] = [await practice.staff('COUNSELOR'), await practice.staff('COUNSELOR')];
    const { email } = counselor.built!;
    const first = await linkTo('staff', email);
    const token = await linkTo('staff', email, 2);
    const over = { code: 'REFUSED', reason: 'RESET_LINK_OVER' };
    const tries = (input: object) => nobody('staff').does(ResetPassword, { input: { token, email, password, ...input } });
    await expect(tries({ token: first })).rejects.toMatchObject(over);
    await expect(tries({ email: other.built!.email })).rejects.toMatchObject(over);
    const flipped = (token[0] === 'a' ? 'b' : 'a') + token.slice(1);
    await expect(tries({ token: flipped })).rejects.toMatchObject(over);
    await product.setClock(new Date(Date.now() + 61 * 60_000).toISOString());
    await expect(tries({})).rejects.toMatchObject(over);
    await product.setClock(null);
    expect(await tries({})).toBe(true);
  });

  it('must be hard to guess', async () => {
    const counselor = await (await TestPractice.open(db)).staff('COUNSELOR');
    const { email } = counselor.built!;
    const token = await linkTo('staff', email);
    for (const [wrong, fault] of [
      ['too short', 'TOO_SHORT'],
      ['qwertyuiopasdfgh', 'EASY_TO_GUESS'],
      ['passwordpassword', 'EASY_TO_GUESS'],
      ['123456789012345', 'EASY_TO_GUESS'],
      ['aaaaaaaaaaaaaaaaaaaa', 'TOO_PLAIN'],
      [demoPassword, 'IS_THE_DEMO_PASSWORD'],
    ])
      await expect(
        // From an address of its own each time; the account's own count is forgiven by nothing here.
        post('staff', null, { query: ResetPassword.text, variables: { input: { token, email, password: wrong } } }).then(
          ({ body }) => body,
        ),
      ).resolves.toMatchObject({
        errors: [{ extensions: fault === 'IS_THE_DEMO_PASSWORD' ? { code: 'RATE_LIMITED' } : { fields: { password: fault } } }],
      });
  });

  it('is asked for with one answer, after one time, whatever the address', async () => {
    const practice = await TestPractice.open(db);
    const invited = await practice.client('Nora');
    await db.query("update directory.membership set state = 'INVITED' where person_id = $1", [invited.id]);
    const known = await practice.client('Maya');
    const emails = [known.built!.email, `${randomUUID()}@client.example`, invited.built!.email];
    const timed = async (email: string) => {
      const started = performance.now();
      const { body, headers } = await post('portal', null, { query: AskReset.text, variables: { email } });
      return { body, cookies: headers['set-cookie'], ms: performance.now() - started };
    };
    const answers = await Promise.all(emails.map(timed));
    for (const { body, cookies, ms } of answers) {
      expect(body).toEqual({ data: { askReset: true } });
      expect(cookies).toBeUndefined();
      expect(ms).toBeGreaterThan(245);
    }
    await mailTo(emails[0]!);
    for (const email of emails.slice(1)) expect(product.mailsTo(email)).toEqual([]);
    for (let more = 0; more < 4; more += 1) for (const email of emails.slice(0, 2)) await timed(email);
    for (const email of emails.slice(0, 2))
      expect((await timed(email)).body.errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) });
    // Asking locks nobody's sign-in.
    expect((await nobody('portal').does(SignIn, { input: { email: emails[0], password: demoPassword } })).name).toBe('Maya');
  });

  it('makes the browser on which the client proved themself a confirmed device', async () => {
    const { maya, counselor } = await (await TestPractice.open(db)).couple();
    const { email } = maya.built!;
    await new Browser('portal').signIn(maya.built!);
    const phone = new Browser('portal');
    const token = await linkTo('portal', email);
    const { code } = await counselor.does(GiveResetCode, { clientId: maya.id });
    await phone.does(ResetPassword, { input: { token, email, password, proof: code } });
    expect(await phone.signIn(maya.built!, password)).toMatchObject({ name: 'Maya', deviceConfirmed: true });
  });
});

describe('a counselor’s code', () => {
  afterEach(() => product.setClock(null));

  it('ends after five wrong tries, after a day, and with the next one', async () => {
    const { maya, counselor } = await (await TestPractice.open(db)).couple();
    const { email } = maya.built!;
    const resets = async (proof: string, token: string) =>
      nobody('portal').does(ResetPassword, { input: { token, email, password, proof } });
    const first = await counselor.does(GiveResetCode, { clientId: maya.id });
    const second = await counselor.does(GiveResetCode, { clientId: maya.id });
    await expect(resets(first.code, await linkTo('portal', email))).rejects.toMatchObject({ reason: 'PROOF_WRONG' });
    await product.setClock(new Date(Date.now() + 24.1 * 3_600_000).toISOString());
    await expect(resets(second.code, await linkTo('portal', email, 2))).rejects.toMatchObject({ reason: 'PROOF_WRONG' });
    await product.setClock(null);
    await db.query('update directory.given_code set tries = 5 where client_id = $1', [maya.id]);
    await expect(resets(second.code, await linkTo('portal', email, 3))).rejects.toMatchObject({ reason: 'PROOF_WRONG' });
    await db.query('update directory.given_code set tries = 4 where client_id = $1', [maya.id]);
    expect(await resets(second.code, await linkTo('portal', email, 4))).toBe(true);
  });

  it('is given by the care team alone, and only to somebody who has entered', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah, counselor, id } = await practice.couple();
    const [other, admin] = [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN')];
    const both = await practice.staff('PRACTICE_ADMIN', 'COUNSELOR');
    const foreign = await (await TestPractice.open(db)).staff('COUNSELOR');
    for (const stranger of [other, admin, both, foreign, jonah, maya]) {
      await expect(stranger.does(GiveResetCode, { clientId: maya.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(stranger.does(GettingIn, { coupleId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await db.query("update directory.membership set state = 'INVITED' where person_id = $1", [jonah.id]);
    await expect(counselor.does(GiveResetCode, { clientId: jonah.id })).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'NOT_ENTERED_YET',
    });
    expect((await counselor.does(GiveResetCode, { clientId: maya.id })).code).toHaveLength(8);
  });

  it('lies nowhere in plain', async () => {
    const { maya, counselor } = await (await TestPractice.open(db)).couple();
    const { code } = await counselor.does(GiveResetCode, { clientId: maya.id });
    const token = await linkTo('portal', maya.built!.email);
    const { rows } = await db.query<{ text: string }>(
      `select row_to_json(g)::text as text from directory.given_code g union all select row_to_json(s)::text from directory.sent_secret s
       union all select row_to_json(m)::text from directory.mail m union all select row_to_json(o)::text from jobs.outbox o
       union all select row_to_json(j)::text from bullmq.job j`,
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const { text } of rows) for (const secret of [code, token]) expect(text).not.toContain(secret);
  });
});
