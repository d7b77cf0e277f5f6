import { randomUUID } from 'node:crypto';
import { demoPassword } from '@roadback/domain/password';
import request from 'supertest';
import {
  AcceptWelcome,
  AddClient,
  AddStaff,
  AskReset,
  ChangeEmail,
  Clients,
  ConfirmEmail,
  MailState,
  Me,
  MyAccount,
  RenewWelcome,
  SignIn,
} from '../../../../test/support/operations.js';
import { nobody } from '../../../../test/support/person.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, eventually, mailTo, product } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const password = 'a long walk by the river';
const linkIn = (text: string): URL => new URL(/https?:\/\/\S+#[\w-]{43}/.exec(text)![0]);
const newClient = (email = `${randomUUID()}@client.example`) => ({
  givenName: 'Nora',
  familyName: 'Vale',
  email,
  bornOn: '1990-05-04',
  language: 'ES',
  timeZone: 'Europe/Madrid',
});
const admin = async () => (await TestPractice.open(db)).staff('PRACTICE_ADMIN');
const rowsOf = async (email: string) =>
  (
    await db.query<{ state: string; failure: string | null; attempts: number; recipient: string | null }>(
      `select m.state, m.failure, m.attempts, m.recipient from directory.mail m join directory.account a on a.id = m.account_id
        where a.email = $1 order by m.made_at`,
      [email],
    )
  ).rows;
const settled = (email: string, state: string) =>
  eventually(
    () => rowsOf(email),
    rows => rows.length > 0 && rows.every(row => row.state === state),
  );

describe('R10: an invitation', () => {
  it('is mailed in the person’s language, neutral, with a link of its own beside the admin’s', async () => {
    const ruth = await admin();
    const client = newClient();
    const { welcome } = await ruth.does(AddClient, { input: client });
    const mail = await mailTo(client.email);
    expect(mail).toMatchObject({ sender: 'Harbor', from: 'account@mail.example', subject: 'Tu cuenta está lista' });
    const link = linkIn(mail.text);
    expect(link.pathname).toBe('/welcome');
    expect(mail.html).toContain(link.href);
    expect(welcome!.url).not.toContain(link.hash);
    for (const told of [mail.text, mail.html, mail.subject])
      for (const word of ['Nora', 'Vale', 'A practice']) expect(told).not.toContain(word);
    const [row] = await settled(client.email, 'SENT');
    expect(row).toEqual({ state: 'SENT', failure: null, attempts: 1, recipient: null });
    const entered = await nobody('portal').does(AcceptWelcome, { input: { token: link.hash.slice(1), email: client.email, password } });
    expect(entered.name).toBe('Nora');
    // Both links are one: the other is over with it.
    await expect(
      nobody('portal').does(AcceptWelcome, { input: { token: welcome!.url.split('#')[1], email: client.email, password } }),
    ).rejects.toMatchObject({ reason: 'WELCOME_LINK_OVER' });
  });

  it('is not used up by a scanner that fetches it, nor opened by one that types nothing', async () => {
    const ruth = await admin();
    const input = { name: 'Ben', email: `${randomUUID()}@staff.example`, roles: ['COUNSELOR'] };
    await ruth.does(AddStaff, { input });
    const link = linkIn((await mailTo(input.email)).text);
    expect(link.pathname).toBe('/staff/welcome');
    const server = request(`http://127.0.0.1:${product.port}`);
    for (const path of [link.pathname, `${link.pathname}?${link.hash.slice(1)}`, `/graphql?query={me{name}}&token=${link.hash.slice(1)}`]) {
      await server.get(path);
      await server.head(path);
      await server.options(path);
    }
    const token = link.hash.slice(1);
    // One that runs the page and presses its button knows no address.
    for (const email of ['scanner@mail.example', 'ben@staff.example'])
      await expect(nobody('staff').does(AcceptWelcome, { input: { token, email, password } })).rejects.toMatchObject({
        reason: 'WELCOME_LINK_OVER',
      });
    expect((await nobody('staff').does(AcceptWelcome, { input: { token, email: input.email, password } })).name).toBe('Ben');
  });

  it('is mailed anew with a new link, and the earlier ones stop working', async () => {
    const ruth = await admin();
    const client = newClient();
    const { client: added } = await ruth.does(AddClient, { input: client });
    const first = linkIn((await mailTo(client.email)).text);
    await ruth.does(RenewWelcome, { personId: added.id });
    const second = linkIn((await mailTo(client.email, 2)).text);
    const accept = (link: URL) =>
      nobody('portal').does(AcceptWelcome, { input: { token: link.hash.slice(1), email: client.email, password } });
    await expect(accept(first)).rejects.toMatchObject({ reason: 'WELCOME_LINK_OVER' });
    expect((await accept(second)).name).toBe('Nora');
  });

  it('tells two partners nothing of each other', async () => {
    const ruth = await admin();
    const [one, other] = [newClient(), { ...newClient(), givenName: 'Teo' }];
    for (const input of [one, other]) await ruth.does(AddClient, { input });
    const [first, second] = [await mailTo(one.email), await mailTo(other.email)];
    expect(first.text.replace(linkIn(first.text).href, '')).toBe(second.text.replace(linkIn(second.text).href, ''));
    expect(first.messageId).not.toBe(second.messageId);
    expect(first.text).not.toContain(other.email);
  });
});

describe('a mail', () => {
  it('is tried again with the same Message-ID where the server was busy, and is one mail', async () => {
    const ruth = await admin();
    const email = `${randomUUID()}@busy.example`;
    await ruth.does(AddClient, { input: newClient(email) });
    const mail = await mailTo(email);
    const [row] = await settled(email, 'SENT');
    expect(row).toMatchObject({ attempts: 2, recipient: null });
    const { rows } = await db.query<{ id: string }>(
      'select m.id from directory.mail m join directory.account a on a.id = m.account_id where a.email = $1',
      [email],
    );
    expect(mail.messageId).toBe(`<${rows[0]!.id}@mail.example>`);
    expect((await nobody('portal').does(AcceptWelcome, { input: { token: linkIn(mail.text).hash.slice(1), email, password } })).name).toBe(
      'Nora',
    );
  });

  it('that is refused for good says so to the practice admin, and names nobody', async () => {
    const practice = await TestPractice.open(db);
    const ruth = await practice.staff('PRACTICE_ADMIN');
    expect(await ruth.does(MailState)).toEqual({ isSetUp: true, waiting: 0, lastSentAt: null, lastFailure: null });
    const email = `${randomUUID()}@refused.example`;
    await ruth.does(AddClient, { input: newClient(email) });
    await settled(email, 'FAILED');
    const state = await ruth.does(MailState);
    expect(state).toMatchObject({ waiting: 0, lastFailure: { kind: 'ADDRESS_REFUSED' } });
    expect(JSON.stringify(state)).not.toContain(email);
    for (const stranger of [await practice.staff('COUNSELOR'), await practice.client('Maya')])
      await expect(stranger.does(MailState)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await (await admin()).does(MailState)).lastFailure).toBeNull();
  });

  it('to a server that never answers holds up no other', async () => {
    const ruth = await admin();
    const [silent, quick] = [`${randomUUID()}@silent.example`, `${randomUUID()}@client.example`];
    const started = Date.now();
    await ruth.does(AddClient, { input: newClient(silent) });
    await ruth.does(AddClient, { input: newClient(quick) });
    expect(Date.now() - started).toBeLessThan(5_000);
    await mailTo(quick);
    expect(product.mailsTo(silent)).toEqual([]);
    expect(await ruth.does(MailState)).toMatchObject({ waiting: 1 });
  });

  it('goes out once, however often its job is given', async () => {
    const ruth = await admin();
    const client = newClient();
    await ruth.does(AddClient, { input: client });
    await mailTo(client.email);
    await settled(client.email, 'SENT');
    await db.query(
      `insert into jobs.outbox (id, practice_id, queue, name, data, created_at)
       select gen_random_uuid(), m.practice_id, 'mail', 'send', jsonb_build_object('practiceId', m.practice_id, 'mailId', m.id), now()
         from directory.mail m join directory.account a on a.id = m.account_id cross join generate_series(1, 5) where a.email = $1`,
      [client.email],
    );
    const later = newClient();
    await ruth.does(AddClient, { input: later });
    await mailTo(later.email);
    await eventually(
      async () => (await db.query("select from jobs.outbox where queue = 'mail'")).rowCount,
      left => left === 0,
    );
    expect(product.mailsTo(client.email)).toHaveLength(1);
    const { rows } = await db.query(
      'select m.state, m.attempts from directory.mail m join directory.account a on a.id = m.account_id where a.email = $1',
      [client.email],
    );
    expect(rows).toEqual([{ state: 'SENT', attempts: 1 }]);
  });
});

describe('another address', () => {
  it('counts once its mailbox has answered; the old one is told, and the practice’s record follows', async () => {
    const practice = await TestPractice.open(db);
    const [maya, ruth] = [await practice.client('Maya'), await practice.staff('PRACTICE_ADMIN')];
    const { email } = maya.built!;
    const next = `${randomUUID()}@client.example`;
    await expect(maya.does(ChangeEmail, { input: { email: next, password: 'not the right one' } })).rejects.toMatchObject({
      fields: { password: 'WRONG_PASSWORD' },
    });
    await expect(maya.does(ChangeEmail, { input: { email, password: demoPassword } })).rejects.toMatchObject({
      fields: { email: 'SAME_ADDRESS' },
    });
    expect(await maya.does(ChangeEmail, { input: { email: next, password: demoPassword } })).toBe(true);
    expect((await mailTo(email)).subject).toBe('The address of your account is to change');
    expect(await maya.does(MyAccount)).toMatchObject({ email, emailAsked: next });
    const token = linkIn((await mailTo(next)).text).hash.slice(1);
    const jonah = await practice.client('Jonah');
    await expect(jonah.does(ConfirmEmail, { token })).rejects.toMatchObject({ code: 'REFUSED', reason: 'LINK_OVER' });
    expect(await maya.does(ConfirmEmail, { token })).toBe(true);
    await expect(maya.does(ConfirmEmail, { token })).rejects.toMatchObject({ reason: 'LINK_OVER' });
    expect(await maya.does(MyAccount)).toMatchObject({ email: next, emailAsked: null });
    expect((await nobody('portal').does(SignIn, { input: { email: next, password: demoPassword } })).name).toBe('Maya');
    await eventually(
      async () => (await ruth.does(Clients, { search: next })).items,
      items => items.length === 1,
    );
    expect(await maya.does(Me)).toMatchObject({ name: 'Maya' });
  });

  it('that has an account already answers alike, and gets no link', async () => {
    const practice = await TestPractice.open(db);
    const [counselor, other] = [await practice.staff('COUNSELOR'), await practice.staff('COUNSELOR')];
    expect(await counselor.does(ChangeEmail, { input: { email: other.built!.email, password: demoPassword } })).toBe(true);
    expect(await counselor.does(MyAccount)).toMatchObject({ emailAsked: other.built!.email });
    const rows = await eventually(
      () => rowsOf(counselor.built!.email),
      all => all.length === 2 && all.every(row => row.state !== 'WAITING'),
    );
    expect(rows.map(row => row.state).sort()).toEqual(['DROPPED', 'SENT']);
    expect(product.mailsTo(other.built!.email)).toEqual([]);
  });

  it('makes a reset link in the old mailbox worthless', async () => {
    const counselor = await (await TestPractice.open(db)).staff('COUNSELOR');
    const { email, accountId } = counselor.built!;
    await nobody('staff').does(AskReset, { email });
    await mailTo(email);
    const next = `${randomUUID()}@staff.example`;
    await counselor.does(ChangeEmail, { input: { email: next, password: demoPassword } });
    await counselor.does(ConfirmEmail, { token: linkIn((await mailTo(next)).text).hash.slice(1) });
    expect((await db.query("select from directory.sent_secret where account_id = $1 and kind = 'RESET'", [accountId])).rowCount).toBe(0);
  });
});
