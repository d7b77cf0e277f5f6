import { demoPassword } from '@roadback/domain/password';
import { Me, SignIn, SignOut, Today } from '../../../../test/support/operations.js';
import { nobody, Person, post, type App } from '../../../../test/support/person.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, product } from '../../../../test/support/product.js';

const db = connectedAs('owner');

const signsIn = (app: App, email: string, password: string) =>
  post(app, null, { query: SignIn.text, variables: { input: { email, password } } });
const codeOf = (body: { errors?: { extensions: { code: string; reason?: string } }[] }) => body.errors?.[0]?.extensions;

describe('signing in', () => {
  afterEach(() => product.setClock(null));

  it('opens a session in a cookie that no script can read', async () => {
    const practice = await TestPractice.open(db);
    const maya = await practice.client('Maya');
    const response = await signsIn('portal', maya.built!.email.toUpperCase(), demoPassword);
    expect(response.body.data.signIn).toMatchObject({ name: 'Maya', roles: ['CLIENT'], practice: { id: practice.built.id } });
    const [cookie] = response.get('set-cookie') ?? [];
    expect(cookie).toMatch(/^rb-portal=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = cookie!.slice('rb-portal='.length, cookie!.indexOf(';'));
    expect((await new Person('portal', token).does(Me))?.name).toBe('Maya');
  });

  it('answers an unknown address, a wrong password and a person of the other app alike', async () => {
    const practice = await TestPractice.open(db);
    const counselor = await practice.staff('COUNSELOR');
    const answers = [
      await signsIn('staff', `nobody-${counselor.id}@staff.example`, demoPassword),
      await signsIn('staff', counselor.built!.email, 'not the right one'),
      await signsIn('portal', counselor.built!.email, demoPassword),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body.data).toBeNull();
      expect(codeOf(body)).toEqual({ code: 'UNAUTHENTICATED', reason: 'WRONG_EMAIL_OR_PASSWORD' });
      expect(body.errors[0].message).toBe(answers[0]!.body.errors[0].message);
    }
    expect((await signsIn('staff', counselor.built!.email, demoPassword)).body.data.signIn.roles).toEqual(['COUNSELOR']);
  });

  it('locks an account for a while after five wrong passwords, also for the right one', async () => {
    const practice = await TestPractice.open(db);
    const maya = await practice.client('Maya');
    const other = await practice.client('Jonah');
    for (let tries = 0; tries < 5; tries += 1)
      expect(codeOf((await signsIn('portal', maya.built!.email, 'wrong')).body)?.code).toBe('UNAUTHENTICATED');
    const locked = codeOf((await signsIn('portal', maya.built!.email, demoPassword)).body);
    expect(locked).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) });
    expect((await signsIn('portal', other.built!.email, demoPassword)).body.data.signIn.name).toBe('Jonah');
  });

  it('opens no way around the lock by many signIns in one document', async () => {
    const practice = await TestPractice.open(db);
    const maya = await practice.client('Maya');
    const input = JSON.stringify(maya.built!.email);
    const many = Array.from({ length: 8 }, (_, index) => `t${index}: signIn(input: {email: ${input}, password: "wrong"}) { name }`).join(
      ' ',
    );
    // GraphQL stops such a document at its first failure, so each of them is one try.
    for (let tries = 0; tries < 5; tries += 1) expect((await post('portal', null, { query: `mutation { ${many} }` })).body.data).toBeNull();
    expect(codeOf((await signsIn('portal', maya.built!.email, demoPassword)).body)?.code).toBe('RATE_LIMITED');
  });

  it('slows an address that tries many accounts, and no other address', async () => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    const from = (address: string, email: string, password: string) =>
      post('portal', null, { query: SignIn.text, variables: { input: { email, password } } }, address);
    for (let tries = 0; tries < 30; tries += 1) await from('192.0.2.7', `${tries}-${maya.id}@client.example`, 'wrong');
    expect(codeOf((await from('192.0.2.7', maya.built!.email, demoPassword)).body)?.code).toBe('RATE_LIMITED');
    expect((await from('192.0.2.8', maya.built!.email, demoPassword)).body.data.signIn.name).toBe('Maya');
  });

  it('ends a session by signing out', async () => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    expect((await maya.does(Me))?.name).toBe('Maya');
    expect(await maya.does(SignOut)).toBe(true);
    expect(await maya.does(Me)).toBeNull();
    await expect(maya.does(Today)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await nobody('portal').does(SignOut)).toBe(true);
  });

  it('ends a session that is idle, a counselor’s before a client’s', async () => {
    const practice = await TestPractice.open(db);
    const [maya, counselor] = [await practice.client('Maya'), await practice.staff('COUNSELOR')];
    await product.setClock(new Date(Date.now() + 16 * 60_000).toISOString());
    expect(await counselor.does(Me)).toBeNull();
    expect((await maya.does(Me))?.name).toBe('Maya');
    await product.setClock(new Date(Date.now() + 47 * 60_000).toISOString());
    expect(await maya.does(Me)).toBeNull();
  });

  it('ends a session after twelve hours, however busy', async () => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    for (let hours = 0; hours < 12; hours += 0.4) {
      await product.setClock(new Date(Date.now() + hours * 3_600_000).toISOString());
      expect((await maya.does(Me))?.name).toBe('Maya');
    }
    // Minutes after the last look, so that it is the twelve hours that end it and not the idling.
    await product.setClock(new Date(Date.now() + 12.02 * 3_600_000).toISOString());
    expect(await maya.does(Me)).toBeNull();
  });

  it('never lets a session of one app into the other', async () => {
    const practice = await TestPractice.open(db);
    const [maya, counselor] = [await practice.client('Maya'), await practice.staff('COUNSELOR')];
    expect(await new Person('staff', maya.token).does(Me)).toBeNull();
    expect(await new Person('portal', counselor.token).does(Me)).toBeNull();
  });

  it('acts on an ended membership and a suspended practice with the next request', async () => {
    const practice = await TestPractice.open(db);
    const [maya, jonah] = [await practice.client('Maya'), await practice.client('Jonah')];
    await db.query("update directory.membership set state = 'ENDED' where practice_id = $1 and person_id = $2", [
      practice.built.id,
      maya.id,
    ]);
    await expect(maya.does(Today)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    // Not even who they were: the session itself is worth nothing any more.
    expect(await maya.does(Me)).toBeNull();
    expect((await jonah.does(Today)).givenName).toBe('Jonah');
    await db.query("update directory.practice set state = 'SUSPENDED' where id = $1", [practice.built.id]);
    await expect(jonah.does(Today)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await jonah.does(Me)).toBeNull();
  });

  it('keeps neither tokens nor passwords in the database', async () => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    const { rows } = await db.query<{ text: string }>(
      'select row_to_json(s)::text as text from directory.session s union all select row_to_json(a)::text from directory.account a',
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { text } of rows) for (const secret of [maya.token!, demoPassword]) expect(text).not.toContain(secret);
  });
});
