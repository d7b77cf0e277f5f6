import { demoPassword } from '@roadback/domain/password';
import { Browser } from '../../../../test/support/browsers.js';
import {
  BeginApp,
  ChooseNotices,
  ConfirmDevice,
  ConfirmSafeChannel,
  ChangeEmail,
  ForgetDevice,
  GettingIn,
  GiveResetCode,
  Me,
  MyAccount,
  MyDevices,
} from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, eventually, mailTo, product } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const codeOf = (text: string): string => /^([A-Z0-9]{4} [A-Z0-9]{4})$/m.exec(text)![1]!;
const notConfirmed = { code: 'REFUSED', reason: 'DEVICE_NOT_CONFIRMED' };

/** A couple of which one has a browser of her own and a safe channel, and the other knows her password. */
async function coerced() {
  const { maya, jonah, counselor, id } = await (await TestPractice.open(db)).couple();
  const hers = new Browser('portal');
  await hers.signIn(maya.built!);
  const safe = `safe-${maya.id}@sister.example`;
  await hers.does(ChooseNotices, { input: { notices: 'SAFE', address: safe, password: demoPassword } });
  await hers.does(ConfirmSafeChannel, { code: codeOf((await mailTo(safe)).text) });
  const his = new Browser('portal', 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1');
  return { maya, jonah, counselor, id, hers, his, safe };
}

describe('a device', () => {
  afterEach(() => product.setClock(null));

  it('is trusted as the first of all, known again by its cookie, and new without it', async () => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    const phone = new Browser('portal');
    expect(await phone.signIn(maya.built!)).toMatchObject({ deviceConfirmed: true });
    expect(phone.deviceToken).toMatch(/^[\w-]{43}$/);
    const token = phone.deviceToken;
    expect(await phone.signIn(maya.built!)).toMatchObject({ deviceConfirmed: true });
    expect(phone.deviceToken).toBe(token);
    expect(await phone.does(MyDevices)).toMatchObject([{ browser: 'Firefox', system: 'Windows', isConfirmed: true, isThis: true }]);
    const other = new Browser('portal', 'curl/8');
    expect(await other.signIn(maya.built!)).toMatchObject({ deviceConfirmed: false });
    expect(await other.does(Me)).toMatchObject({ deviceConfirmed: false });
    expect(await phone.does(MyDevices)).toMatchObject([{ isThis: true }, { browser: '', isConfirmed: false, isThis: false }]);
  });

  it('shares nothing in the database with another account that uses the same browser', async () => {
    const practice = await TestPractice.open(db);
    const [maya, jonah] = [await practice.client('Maya'), await practice.client('Jonah')];
    const tablet = new Browser('portal');
    await tablet.signIn(maya.built!);
    const token = tablet.deviceToken!;
    await tablet.signIn(jonah.built!);
    expect(tablet.deviceToken).toBe(token);
    const { rows } = await db.query<{ hash: string }>(
      "select encode(token_hash, 'hex') as hash from directory.device where account_id = any ($1::uuid[])",
      [[maya.built!.accountId, jonah.built!.accountId]],
    );
    expect(new Set(rows.map(row => row.hash)).size).toBe(2);
    for (const { hash } of rows) expect(hash).not.toContain(token);
    expect(await tablet.does(MyDevices)).toHaveLength(1);
  });

  it('that is new is told of in the safe channel alone, with the code that confirms it', async () => {
    const { maya, his, hers, safe } = await coerced();
    const before = product.mailsTo(maya.built!.email).length;
    await his.signIn(maya.built!);
    const notice = await mailTo(safe, 2);
    expect(notice.subject).toBe('Your account was used on a new device');
    expect(notice.sender).toBe('Harbor');
    expect(notice.text).toContain('Safari on iPhone');
    expect(notice.text).toContain('/account');
    expect(notice.text).not.toContain('Maya');
    expect(product.mailsTo(maya.built!.email)).toHaveLength(before);
    // Signing in once more is no news.
    await his.signIn(maya.built!);
    expect(await his.does(ConfirmDevice, { code: codeOf(notice.text) })).toBe(true);
    expect(await his.does(Me)).toMatchObject({ deviceConfirmed: true });
    expect(product.mailsTo(safe)).toHaveLength(2);
    expect(await hers.does(MyDevices)).toMatchObject([{ isThis: true }, { isConfirmed: true }]);
  });

  it('is told of at the address, without a code, where a client has no safe channel; to nobody who wants none', async () => {
    const practice = await TestPractice.open(db);
    const [maya, nora] = [await practice.client('Maya'), await practice.client('Nora')];
    for (const person of [maya, nora]) await new Browser('portal').signIn(person.built!);
    await nora.does(ChooseNotices, { input: { notices: 'NONE', password: demoPassword } });
    for (const person of [nora, maya]) await new Browser('portal').signIn(person.built!);
    const notice = await mailTo(maya.built!.email);
    expect(notice.subject).toBe('Your account was used on a new device');
    expect(notice.text).not.toMatch(/^[A-Z0-9]{4} [A-Z0-9]{4}$/m);
    expect(product.mailsTo(nora.built!.email)).toEqual([]);
    const counselor = await practice.staff('COUNSELOR');
    const desk = new Browser('staff');
    await new Browser('staff').signIn(counselor.built!);
    await desk.signIn(counselor.built!);
    // Also before there is a second factor: it is set up on a confirmed device alone.
    await expect(desk.does(BeginApp)).rejects.toMatchObject(notConfirmed);
    expect(await desk.does(ConfirmDevice, { code: codeOf((await mailTo(counselor.built!.email)).text) })).toBe(true);
    expect(await desk.does(BeginApp)).toMatchObject({ secret: expect.any(String) });
  });

  it('lets a partner who knows the password change nothing and learn nothing of a safe channel', async () => {
    const { maya, his, hers } = await coerced();
    await his.signIn(maya.built!);
    expect(await his.does(MyAccount)).toEqual({ email: maya.built!.email, notices: null, safeChannelAsked: false, emailAsked: null });
    expect(await hers.does(MyAccount)).toMatchObject({ notices: 'SAFE' });
    await expect(
      his.does(ChooseNotices, { input: { notices: 'SAFE', address: 'jonah@home.example', password: demoPassword } }),
    ).rejects.toMatchObject(notConfirmed);
    await expect(his.does(ChooseNotices, { input: { notices: 'EMAIL', password: demoPassword } })).rejects.toMatchObject(notConfirmed);
    await expect(his.does(ChangeEmail, { input: { email: 'jonah@home.example', password: demoPassword } })).rejects.toMatchObject(
      notConfirmed,
    );
    const devices = await hers.does(MyDevices);
    const herOwn = devices.find(device => device.isThis)!;
    expect(await his.does(MyDevices)).toMatchObject([{ isThis: true }]);
    await expect(his.does(ForgetDevice, { id: herOwn.id })).rejects.toMatchObject(notConfirmed);
    await expect(his.does(ConfirmDevice, { code: 'ACDEFGHJ' })).rejects.toMatchObject({ code: 'REFUSED', reason: 'CODE_WRONG' });
    expect(await his.does(Me)).toMatchObject({ deviceConfirmed: false });
  });

  it('that is forgotten is out with its next request, and new again, however many were forgotten', async () => {
    const { maya, his, hers } = await coerced();
    await his.signIn(maya.built!);
    const [, stranger] = await hers.does(MyDevices);
    expect(await hers.does(ForgetDevice, { id: stranger!.id })).toBe(true);
    expect(await his.does(Me)).toBeNull();
    await expect(hers.does(ForgetDevice, { id: stranger!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await his.signIn(maya.built!)).toMatchObject({ deviceConfirmed: false });
    for (const device of (await hers.does(MyDevices)).reverse()) await hers.does(ForgetDevice, { id: device.id });
    expect(await hers.does(Me)).toBeNull();
    // The first of all was long ago: nobody comes in trusted by clearing the list.
    expect(await his.signIn(maya.built!)).toMatchObject({ deviceConfirmed: false });
    expect(await his.does(ForgetDevice, { id: (await his.does(MyDevices))[0]!.id })).toBe(true);
  });

  it('of another is nobody’s to forget', async () => {
    const { maya, jonah, hers } = await coerced();
    const [herOwn] = await hers.does(MyDevices);
    await expect(jonah.does(ForgetDevice, { id: herOwn!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await maya.does(MyDevices))[0]).toMatchObject({ id: herOwn!.id });
  });

  it('is confirmed by a code that the counselor gave, which the partner’s own code is not', async () => {
    const { maya, jonah, counselor, his } = await coerced();
    await his.signIn(maya.built!);
    const ofJonah = await counselor.does(GiveResetCode, { clientId: jonah.id });
    await expect(his.does(ConfirmDevice, { code: ofJonah.code })).rejects.toMatchObject({ reason: 'CODE_WRONG' });
    const { code } = await counselor.does(GiveResetCode, { clientId: maya.id });
    expect(await his.does(ConfirmDevice, { code })).toBe(true);
    const next = new Browser('portal');
    await next.signIn(maya.built!);
    await expect(next.does(ConfirmDevice, { code })).rejects.toMatchObject({ reason: 'CODE_WRONG' });
  });

  it('takes five tries of its code, and an hour', async () => {
    const { maya, his, safe } = await coerced();
    await his.signIn(maya.built!);
    const code = codeOf((await mailTo(safe, 2)).text);
    for (let tries = 0; tries < 5; tries += 1)
      await expect(his.does(ConfirmDevice, { code: 'ACDEFGHJ' })).rejects.toMatchObject({ reason: 'CODE_WRONG' });
    await expect(his.does(ConfirmDevice, { code })).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await db.query("delete from directory.sign_in_limit where key like 'proof%'");
    await expect(his.does(ConfirmDevice, { code })).rejects.toMatchObject({ reason: 'CODE_WRONG' });
  });
});

describe('a safe channel', () => {
  it('counts once its code came back, and is known to the care team alone', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah, counselor, id } = await practice.couple();
    const safe = `safe-${maya.id}@sister.example`;
    const input = { notices: 'SAFE', address: safe, password: demoPassword };
    await expect(maya.does(ChooseNotices, { input: { ...input, password: 'not the right one' } })).rejects.toMatchObject({
      fields: { password: 'WRONG_PASSWORD' },
    });
    await expect(maya.does(ChooseNotices, { input: { ...input, address: null } })).rejects.toMatchObject({
      fields: { address: 'ADDRESS_NEEDED' },
    });
    await expect(maya.does(ChooseNotices, { input: { ...input, address: maya.built!.email } })).rejects.toMatchObject({
      fields: { address: 'SAME_ADDRESS' },
    });
    expect(await maya.does(ChooseNotices, { input })).toMatchObject({ notices: 'EMAIL', safeChannelAsked: true });
    const mail = await mailTo(safe);
    await expect(maya.does(ConfirmSafeChannel, { code: 'ACDEFGHJ' })).rejects.toMatchObject({ reason: 'CODE_WRONG' });
    await expect(jonah.does(ConfirmSafeChannel, { code: codeOf(mail.text) })).rejects.toMatchObject({ reason: 'CODE_WRONG' });
    expect(await maya.does(ConfirmSafeChannel, { code: codeOf(mail.text) })).toMatchObject({ notices: 'SAFE', safeChannelAsked: false });
    const access = await counselor.does(GettingIn, { coupleId: id });
    expect(access).toMatchObject([{ givenName: 'Maya', notices: 'SAFE' }, { notices: 'EMAIL' }]);
    expect(JSON.stringify([access, await maya.does(MyAccount), await jonah.does(MyAccount)])).not.toContain(safe);
    await expect(counselor.does(ChooseNotices, { input: { notices: 'NONE', password: demoPassword } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    // Changed again, the old channel hears of it.
    expect(await maya.does(ChooseNotices, { input: { notices: 'EMAIL', password: demoPassword } })).toMatchObject({ notices: 'EMAIL' });
    expect((await mailTo(safe, 2)).subject).toBe('Notices of your account go elsewhere now');
    await eventually(
      async () =>
        (await db.query('select from directory.mail where account_id = $1 and recipient is not null', [maya.built!.accountId])).rowCount,
      left => left === 0,
    );
  });
});
