import { expect, type Page } from '@playwright/test';
import { demoPassword } from '@roadback/domain/password';
import { aDesk, atTheDesk, test } from './people';
import { readsWell } from './reading';

const provider = JSON.parse(process.env.JOURNEYS_PROVIDER ?? '{}') as { clientId: string; clientSecret: string };

/** At the employer's page, which is none of ours. */
const signsInAtWork = async (page: Page, name: string): Promise<void> => {
  await expect(page.getByRole('heading', { name: 'Harbor staff directory' })).toBeVisible();
  await page.getByLabel('Work name').fill(name);
  await page.getByRole('button', { name: 'Sign in' }).click();
};

const signsOut = async (desk: Page): Promise<void> => {
  await desk.getByRole('button', { name: /^You and your sign-in/ }).click();
  await desk.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(desk.getByRole('heading', { name: 'Sign in' })).toBeVisible();
};

test('a practice signs in with its own accounts: set up, tried, linked, used, and at last the only way in', async ({
  browser,
  setting,
}) => {
  const ada = `ada-${setting.counselor.personId}`;

  // The admin sets it up, tries it, and only then can turn it on.
  const office = await atTheDesk(browser, setting.admin);
  await office.getByRole('link', { name: 'Practice settings' }).click();
  const card = office.getByRole('region', { name: 'Signing in by your own accounts' });
  await expect(card.getByRole('textbox', { name: 'Return address' })).toHaveValue(/\/staff\/provider\/return$/);
  await card.getByRole('button', { name: 'Set it up' }).click();
  const form = office.getByRole('dialog', { name: 'Your provider' });
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByText('This is needed.')).toHaveCount(2);
  await form.getByLabel('Client ID').fill(provider.clientId);
  await form.getByLabel('Client secret').fill(provider.clientSecret);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(card.getByText('Not tried yet.')).toBeVisible();
  await expect(card.getByRole('switch', { name: 'Staff may sign in by it' })).toBeDisabled();
  await card.getByRole('button', { name: 'Try it' }).click();
  await signsInAtWork(office, `admin-${setting.admin.personId}`);
  await expect(office.getByRole('heading', { name: 'Your account is linked' })).toBeVisible();
  expect(new URL(office.url()).search).toBe('');
  await office.getByRole('button', { name: 'Back to the practice settings' }).click();
  await expect(card.getByText('It worked for you,')).toBeVisible();
  await card.getByRole('switch', { name: 'Staff may sign in by it' }).click();
  const code = await card.getByRole('textbox', { name: 'Sign-in code' }).inputValue();
  const link = await card.getByRole('textbox', { name: 'Link to it' }).inputValue();
  await expect(card.getByText('One person has linked their account.')).toBeVisible();
  await readsWell(office, 'settings, with a provider');

  // The counselor links her account, by her password once.
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.getByRole('button', { name: /^You and your sign-in/ }).click();
  await desk.getByRole('menuitem', { name: 'Your sign-in' }).click();
  await desk.getByRole('button', { name: 'Link it' }).click();
  await signsInAtWork(desk, ada);
  await desk.getByRole('button', { name: 'See your sign-in' }).click();
  await expect(desk.getByText('It opens this practice and nothing else.')).toBeVisible();
  await signsOut(desk);

  // From then on the account that she has at work leads her in; there she is signed in still.
  await desk.getByRole('link', { name: 'Sign in with your practice’s account' }).click();
  await desk.getByLabel('Sign-in code').fill('wrong');
  await desk.getByRole('button', { name: 'Go there' }).click();
  await expect(desk.getByText('This code leads nowhere.')).toBeVisible();
  await desk.getByLabel('Sign-in code').fill(code.toLowerCase());
  await desk.getByRole('button', { name: 'Go there' }).click();
  await expect(desk.getByRole('link', { name: 'Maya & Jonah' })).toBeVisible();

  // Somebody whom nobody here knows learns what to do, and nothing else.
  const stranger = await aDesk(browser);
  await stranger.goto(link);
  await expect(stranger.getByLabel('Sign-in code')).toHaveValue(code.replace(' ', ''));
  await readsWell(stranger, 'the code of a practice');
  await stranger.getByRole('button', { name: 'Go there' }).click();
  await signsInAtWork(stranger, `bo-${setting.counselor.personId}`);
  await expect(stranger.getByText('Your account is not linked with this one yet.')).toBeVisible();
  await readsWell(stranger, 'back from the provider, and not linked');
  await stranger.getByRole('button', { name: 'Go to signing in' }).click();
  await expect(stranger.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  // The only way in: a password alone opens no more than the way there.
  await card.getByRole('switch', { name: 'Staff sign in by it alone' }).click();
  await expect(card.getByRole('switch', { name: 'Staff sign in by it alone' })).toBeChecked();
  await signsOut(desk);
  await desk.getByLabel(/e-?mail/i).fill(setting.counselor.email);
  await desk.getByRole('textbox', { name: /^password/i }).fill(demoPassword);
  await desk.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(desk.getByRole('heading', { name: 'Your practice signs in at work' })).toBeVisible();
  await expect(desk.getByRole('link', { name: 'Maya & Jonah' })).toHaveCount(0);
  await readsWell(desk, 'the only way in');
  await desk.getByRole('button', { name: 'Sign in at work' }).click();
  await signsInAtWork(desk, ada);
  await desk.getByRole('button', { name: 'See your sign-in' }).click();
  await desk.getByRole('link', { name: 'Caseload' }).click();
  await expect(desk.getByRole('link', { name: 'Maya & Jonah' })).toBeVisible();
});
