import { expect, type Page } from '@playwright/test';
import { Care } from '@roadback/builders/care';
import { demoPassword } from '@roadback/domain/password';
import { codeAt } from '../support/authenticator';
import { setsUpApp } from './authenticator-app';
import { aDesk, atTheDesk, onThePhone, signIn, test } from './people';

const signsOut = async (desk: Page): Promise<void> => {
  await desk.getByRole('button', { name: /^You and your sign-in/ }).click();
  await desk.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(desk.getByRole('heading', { name: 'Sign in' })).toBeVisible();
};

const firstHalf = async (desk: Page, email: string): Promise<void> => {
  await desk.getByLabel(/e-?mail/i).fill(email);
  await desk.getByRole('textbox', { name: /^password/i }).fill(demoPassword);
  await desk.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(desk.getByText('Now show that you have your phone.')).toBeVisible();
};

test('Dr. Okafor sets up her phone, signs in with it, loses it, comes in by a recovery code and sets up another', async ({
  browser,
  setting,
}) => {
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.getByRole('button', { name: /^You and your sign-in/ }).click();
  await desk.getByRole('menuitem', { name: 'Your sign-in' }).click();
  const first = await setsUpApp(desk, 'Set up an app');
  expect(first.codes).toHaveLength(10);
  await desk.getByRole('button', { name: 'I have kept them' }).click();
  await expect(desk.getByText('10 of ten are left.')).toBeVisible();
  await signsOut(desk);

  // The password alone leads no further; an old code neither, the one of now does.
  await firstHalf(desk, setting.counselor.email);
  await desk.getByLabel('Code from your app').fill(codeAt(first.secret, new Date(Date.now() - 120_000)));
  await desk.getByRole('button', { name: 'Go on' }).click();
  await expect(desk.getByText('That doesn’t open your account.')).toBeVisible();
  await desk.getByLabel('Code from your app').fill(codeAt(first.secret));
  await desk.getByRole('button', { name: 'Go on' }).click();
  await expect(desk.getByRole('link', { name: 'Maya & Jonah' })).toBeVisible();
  await signsOut(desk);

  // The phone is gone.
  await firstHalf(desk, setting.counselor.email);
  await desk.getByRole('button', { name: 'My phone is lost: use a recovery code' }).click();
  await desk.getByLabel('Recovery code').fill(first.codes[4]!.toLowerCase());
  await desk.getByRole('button', { name: 'Go on' }).click();
  await expect(desk.getByText('You came in with a recovery code.')).toBeVisible();
  await expect(desk.getByText('9 of ten are left.')).toBeVisible();
  const second = await setsUpApp(desk, 'Set up a new app');
  expect(second.codes).toEqual([]);
  await signsOut(desk);

  // The lost phone opens nothing, the new one does.
  await firstHalf(desk, setting.counselor.email);
  await desk.getByLabel('Code from your app').fill(codeAt(first.secret));
  await desk.getByRole('button', { name: 'Go on' }).click();
  await expect(desk.getByText('That doesn’t open your account.')).toBeVisible();
  await desk.getByLabel('Code from your app').fill(codeAt(second.secret));
  await desk.getByRole('button', { name: 'Go on' }).click();
  await expect(desk.getByRole('link', { name: 'Maya & Jonah' })).toBeVisible();
});

test('a practice admin changes a colleague’s roles after showing who she is, and signs out what she left open elsewhere', async ({
  browser,
  db,
  setting,
}) => {
  const office = await atTheDesk(browser, setting.admin);
  const elsewhere = await atTheDesk(browser, setting.admin);
  await db.query(`update directory.session set proved_at = now() - interval '1 hour' where account_id = $1`, [setting.admin.accountId]);

  // Cancelled, nothing happens and what was chosen stays; shown, the act goes on by itself.
  await office.getByRole('link', { name: 'Staff' }).click();
  await office.getByRole('button', { name: 'Change the roles of Dr. Ada Okafor' }).click();
  const roles = office.getByRole('dialog', { name: 'Roles of Dr. Ada Okafor' });
  await roles.getByLabel(/^Supervisor/).check();
  await roles.getByRole('button', { name: 'Change roles' }).click();
  const who = office.getByRole('dialog', { name: 'Confirm it is you' });
  await who.getByRole('button', { name: 'Cancel' }).click();
  await expect(roles.getByText('Confirm that it is you, then this goes on.')).toBeVisible();
  await expect(roles.getByLabel(/^Supervisor/)).toBeChecked();
  await roles.getByRole('button', { name: 'Change roles' }).click();
  await who.getByLabel('Password').fill('not the right one');
  await who.getByRole('button', { name: 'Confirm' }).click();
  await expect(who.getByText('That isn’t right.')).toBeVisible();
  await who.getByLabel('Password').fill(demoPassword);
  await who.getByRole('button', { name: 'Confirm' }).click();
  await expect(roles).toHaveCount(0);
  await expect(office.getByText('Dr. Ada Okafor has these roles now: Supervisor, Counselor')).toBeVisible();

  // The other browser is out with its next click.
  await db.query(
    `insert into directory.session
     select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'token_hash', sha256(convert_to(n::text || s.id, 'utf8'))))).*
       from directory.session s, generate_series(1, 5) n
      where s.token_hash = (select token_hash from directory.session where account_id = $1 limit 1)`,
    [setting.admin.accountId],
  );
  await office.goto('/staff/account');
  const open = office.getByRole('region', { name: 'Where you are signed in' }).getByRole('listitem');
  await expect(open).toHaveCount(5);
  await expect(open.first()).toContainText('This one');
  await office.getByRole('button', { name: 'Show all 7' }).click();
  await expect(open).toHaveCount(7);
  await office.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await expect(office.getByRole('button', { name: 'Sign out everywhere else' })).toHaveCount(0);
  await elsewhere.getByRole('link', { name: 'Staff' }).click();
  await expect(elsewhere.getByRole('heading', { name: 'Please sign in again' })).toBeVisible();
});

test('a passkey opens the dashboard by itself', async ({ browser, setting }) => {
  const desk = await aDesk(browser);
  const devtools = await desk.context().newCDPSession(desk);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
  });
  await desk.goto('/staff/');
  await signIn(desk, setting.counselor);
  await expect(desk.getByRole('link', { name: 'Maya & Jonah' })).toBeVisible();
  await desk.goto('/staff/account');
  await desk.getByRole('button', { name: 'Add a passkey' }).click();
  await desk.getByLabel('Name').fill('The laptop');
  await desk.getByRole('button', { name: 'Add', exact: true }).click();
  await desk.getByRole('button', { name: 'I have kept them' }).click();
  await expect(desk.getByText('The laptop')).toBeVisible();
  await signsOut(desk);
  await desk.getByRole('button', { name: 'Use a passkey instead' }).click();
  await expect(desk.getByRole('link', { name: 'Maya & Jonah' })).toBeVisible();
});

test('what Maya kept private on earlier days opens only when she shows that it is her', async ({ browser, db, setting }) => {
  const { couple, maya } = setting;
  const day = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
  await new Care(db, couple, setting.counselor).checkIns([
    {
      clientId: maya.personId,
      day,
      feel: 2,
      safety: 3,
      note: 'I looked at his phone again.',
      visibility: 'PRIVATE',
      sentAt: new Date(`${day}T20:00:00Z`),
    },
  ]);
  const phone = await onThePhone(browser, maya);
  await expect(phone.getByText('Only you and Dr. Ada Okafor see this.').first()).toBeVisible();
  await db.query(`update directory.session set proved_at = now() - interval '1 hour' where account_id = $1`, [maya.accountId]);

  // Whoever holds the phone finds the day, and that it is kept.
  await phone.goto('/progress');
  await expect(phone.getByText('Kept private.')).toBeVisible();
  await expect(phone.getByText('I looked at his phone again.')).toHaveCount(0);
  await phone.getByRole('button', { name: 'Open what I kept private' }).click();
  const who = phone.getByRole('dialog', { name: 'Is it you?' });
  await who.getByRole('button', { name: 'Not now' }).click();
  await expect(phone.getByText('Kept private.')).toBeVisible();
  await phone.getByRole('button', { name: 'Open what I kept private' }).click();
  await who.getByLabel('Password').fill(demoPassword);
  await who.getByRole('button', { name: 'Go on' }).click();
  await phone.getByText('Your words').click();
  await expect(phone.getByText('I looked at his phone again.')).toBeVisible();
});
