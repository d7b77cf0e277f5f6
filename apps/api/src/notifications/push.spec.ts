import { usualReminders } from '@roadback/domain/notice';
import { demoPassword } from '@roadback/domain/password';
import { Browser } from '../../../../test/support/browsers.js';
import { givenToMaya, today } from '../../../../test/support/homework.js';
import {
  ChooseNotices,
  ChooseReminders,
  ForgetDevice,
  MyDevices,
  MyPush,
  SignOut,
  TurnPushOff,
  TurnPushOn,
} from '../../../../test/support/operations.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs, eventually, mailTo, product, type PushBrowser } from '../../../../test/support/product.js';
import { vapidOf } from '../../../../test/support/push-service.mjs';

const db = connectedAs('owner');
const hour = 3_600_000;
const noon = new Date(`${today()}T12:00:00Z`);
const at = (hours: number): string => new Date(noon.getTime() + hours * hour).toISOString();

/** A couple whose first phone is theirs; each has signed in on it, and what is sent to it can be read. */
async function couple(hours = 0): Promise<TestCouple & { phone: Browser; push: PushBrowser }> {
  await product.setClock(at(hours));
  const pair = await (await TestPractice.open(db, { now: new Date(at(hours)) })).couple();
  const phone = new Browser('portal');
  await phone.signIn(pair.maya.built!);
  return Object.assign(pair, { phone, push: product.pushService.browser() });
}
const turnsOn = ({ phone, push }: { phone: Browser; push: PushBrowser }) => phone.does(TurnPushOn, { input: push.input });
const gives = async (pair: TestCouple): Promise<string> => (await givenToMaya(pair, 'before-the-hard-day')).mayaTask;
const devicesOf = async (personId: string): Promise<number> =>
  (await db.query('select from directory.push_device where person_id = $1', [personId])).rowCount!;
/** What became of somebody's notices, by mail and on the phone. */
const until = (personId: string, ...expected: string[]) =>
  eventually(
    async () =>
      (
        await db.query<{ became: string }>(
          "select state || ' ' || push_state as became from clinical.notice where person_id = $1 order by made_at, id",
          [personId],
        )
      ).rows.map(row => row.became),
    found => JSON.stringify(found) === JSON.stringify(expected),
  );
const came = (push: PushBrowser, count = 1) =>
  eventually(
    () => Promise.resolve(push.came()),
    found => found.length >= count,
  );
/** The worker is away until then, and finds on its return what became due. */
async function later(hours: number): Promise<void> {
  await product.killWorker();
  await product.setClock(at(hours));
  await product.startWorker(at(hours));
}

afterEach(() => product.setClock(noon.toISOString()));
afterAll(() => product.setClock(null));

describe('a reminder on the phone', () => {
  it('R10: comes once beside the mail, neutral, sealed for that phone, from us, and leads to the task', async () => {
    const pair = await couple();
    expect(await pair.phone.does(MyPush)).toEqual({ key: product.vapidKey, devices: 0, isHere: false });
    expect(await turnsOn(pair)).toEqual({ key: product.vapidKey, devices: 1, isHere: true });
    const taskId = await gives(pair);
    await until(pair.maya.id, 'SENT SENT');
    const [{ headers, message, size }] = (await came(pair.push)) as [ReturnType<PushBrowser['came']>[number]];
    expect(message).toEqual({
      title: 'Harbor',
      body: 'There is something for you in your account. It is there whenever it suits you.',
      lang: 'en',
      path: `/tasks/${taskId}`,
    });
    expect(headers).toMatchObject({ ttl: '14400', urgency: 'normal', topic: 'note', 'content-encoding': 'aes128gcm' });
    expect(vapidOf(headers.authorization, product.vapidKey)).toMatchObject({
      aud: product.pushService.url,
      sub: 'mailto:account@mail.example',
    });
    expect(size).toBeGreaterThan(512);
    await mailTo(pair.maya.built!.email);
    await later(0.05);
    expect(pair.push.came()).toHaveLength(1);
  });

  it('comes in place of a mail, where mails are off', async () => {
    const pair = await couple();
    await turnsOn(pair);
    await pair.maya.does(ChooseReminders, { input: { ...usualReminders, byMail: false } });
    await gives(pair);
    await until(pair.maya.id, 'OFF SENT');
    expect(product.mailsTo(pair.maya.built!.email)).toHaveLength(0);
  });

  it('is only for the person who turned it on', async () => {
    const pair = await couple();
    await turnsOn(pair);
    expect(await pair.jonah.does(MyPush)).toEqual({ key: product.vapidKey, devices: 0, isHere: false });
    await pair.jonah.does(TurnPushOff, { everywhere: true });
    expect(await devicesOf(pair.maya.id)).toBe(1);
  });

  it('R10: is held back in quiet hours, and comes once an hour', async () => {
    const pair = await couple();
    await turnsOn(pair);
    await gives(pair);
    await came(pair.push);
    await until(pair.maya.id, 'SENT SENT');
    await gives(pair);
    await until(pair.maya.id, 'SENT SENT', 'WAITING WAITING');
    await pair.phone.does(ChooseReminders, { input: { ...usualReminders, quietFrom: '12:30', quietUntil: '14:00' } });
    await later(1.5);
    await until(pair.maya.id, 'SENT SENT', 'WAITING WAITING');
    await later(2.1);
    await until(pair.maya.id, 'SENT SENT', 'SENT SENT');
    expect(await came(pair.push, 2)).toHaveLength(2);
  });
});

describe('a service that takes nothing', () => {
  it.each([404, 410])('and says %i: the device is forgotten', async answer => {
    const pair = await couple();
    await turnsOn(pair);
    pair.push.answers(answer);
    await gives(pair);
    await until(pair.maya.id, 'SENT OFF');
    expect(await devicesOf(pair.maya.id)).toBe(0);
  });

  it('is asked again later when it is in trouble, and never sent elsewhere', async () => {
    const [away, moved] = [await couple(), await couple()];
    for (const pair of [away, moved]) await turnsOn(pair);
    away.push.answers(503);
    moved.push.answers(307);
    for (const pair of [away, moved]) await gives(pair);
    await until(away.maya.id, 'SENT WAITING');
    await until(moved.maya.id, 'SENT FAILED');
    away.push.answers(201);
    await later(0.05);
    await until(away.maya.id, 'SENT SENT');
    expect(away.push.came()).toHaveLength(2);
  });

  it('and hangs: mails go all the same, and other devices hear of it', async () => {
    const pair = await couple();
    await turnsOn(pair);
    const tablet = new Browser('portal', 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1');
    await tablet.signIn(pair.maya.built!);
    await db.query('update directory.session set device_confirmed_at = now() where account_id = $1', [pair.maya.built!.accountId]);
    const other = product.pushService.browser();
    expect(await tablet.does(TurnPushOn, { input: other.input })).toMatchObject({ devices: 2, isHere: true });
    pair.push.answers('HANG');
    await gives(pair);
    await mailTo(pair.maya.built!.email);
    await until(pair.maya.id, 'SENT SENT');
    expect(other.came()).toHaveLength(1);
  });
});

describe('reminders on the phone end', () => {
  const ends: [string, (pair: Awaited<ReturnType<typeof couple>>) => Promise<unknown>][] = [
    ['on the device where they are turned off', ({ phone }) => phone.does(TurnPushOff, { everywhere: false })],
    ['when one signs out there', ({ phone }) => phone.does(SignOut)],
    ['with all notices', ({ phone }) => phone.does(ChooseNotices, { input: { notices: 'NONE', password: demoPassword } })],
    [
      'with the device',
      async ({ phone }) => phone.does(ForgetDevice, { id: (await phone.does(MyDevices)).find(({ isThis }) => isThis)!.id }),
    ],
  ];
  it.each(ends)('%s', async (_, end) => {
    const pair = await couple();
    await turnsOn(pair);
    expect(await devicesOf(pair.maya.id)).toBe(1);
    await end(pair);
    expect(await devicesOf(pair.maya.id)).toBe(0);
  });

  it('not when the session is over by itself, for which they are there', async () => {
    const pair = await couple();
    await turnsOn(pair);
    await db.query('delete from directory.session where account_id = $1', [pair.maya.built!.accountId]);
    await gives(pair);
    expect(await came(pair.push)).toHaveLength(1);
  });

  it('when another person turns theirs on in the same browser', async () => {
    const pair = await couple();
    await turnsOn(pair);
    await pair.phone.signIn(pair.jonah.built!);
    expect(await turnsOn(pair)).toMatchObject({ devices: 1, isHere: true });
    expect([await devicesOf(pair.maya.id), await devicesOf(pair.jonah.id)]).toEqual([0, 1]);
    await gives(pair);
    await until(pair.maya.id, 'SENT OFF');
    expect(pair.push.came()).toEqual([]);
  });
});

describe('turning them on', () => {
  it('is twice what it is once, and lies sealed', async () => {
    const pair = await couple();
    expect((await Promise.all([turnsOn(pair), turnsOn(pair)])).map(({ devices }) => devices)).toEqual([1, 1]);
    const { rows } = await db.query<{ text: string }>(
      'select row_to_json(d)::text as text from directory.push_device d where person_id = $1',
      [pair.maya.id],
    );
    expect(rows[0]!.text).not.toContain(Buffer.from(pair.push.input.endpoint).toString('hex').slice(0, 20));
    expect(rows[0]!.text).not.toContain('localhost');
  });

  it.each(['https://127.0.0.1/x', 'http://localhost:1/x', 'https://fcm.googleapis.com.evil.example/x', 'https://10.0.0.1:5432/x'])(
    'goes to no other address than a known service: not %s',
    async endpoint => {
      const { phone, push, maya } = await couple();
      await expect(phone.does(TurnPushOn, { input: { ...push.input, endpoint } })).rejects.toMatchObject({
        code: 'INVALID',
        fields: { endpoint: 'UNKNOWN_SERVICE' },
      });
      expect(await devicesOf(maya.id)).toBe(0);
    },
  );

  it('is for a device that is confirmed: whoever knows the password alone is told nothing', async () => {
    const pair = await couple();
    const his = new Browser('portal', 'curl/8');
    await his.signIn(pair.maya.built!);
    await expect(his.does(TurnPushOn, { input: pair.push.input })).rejects.toMatchObject({ reason: 'DEVICE_NOT_CONFIRMED' });
    expect(await turnsOn(pair)).toMatchObject({ devices: 1 });
  });

  it('is refused to whoever wants no notices at all, and shows nothing where it is not set up', async () => {
    const pair = await couple();
    await pair.phone.does(ChooseNotices, { input: { notices: 'NONE', password: demoPassword } });
    await expect(turnsOn(pair)).rejects.toMatchObject({ reason: 'NOTICES_OFF' });
    await expect(pair.counselor.does(MyPush)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
