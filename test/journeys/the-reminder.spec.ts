import { expect, type Page } from '@playwright/test';
import { aPhone, atTheDesk, onThePhone, signIn, test } from './people';

interface Mail {
  sender: string;
  subject: string;
  text: string;
}

/** The mails to somebody, once there are so many. */
async function mailsTo(address: string, count: number): Promise<Mail[]> {
  const inbox = `${process.env.JOURNEYS_INBOX}mails.json?to=${encodeURIComponent(address)}`;
  let mails: Mail[] = [];
  await expect
    .poll(async () => (mails = (await (await fetch(inbox)).json()) as Mail[]).length, { timeout: 30_000 })
    .toBeGreaterThanOrEqual(count);
  return mails;
}
const linkIn = ({ text }: Mail, path: string): string => new RegExp(`https?://[^/\\s]+${path}\\S*`).exec(text)![0];

async function assignsToMaya(desk: Page): Promise<void> {
  await desk
    .getByRole('link', { name: /^Maya & Jonah/ })
    .last()
    .click();
  await desk.getByRole('button', { name: 'Assign', exact: true }).click();
  const drawer = desk.getByRole('dialog', { name: 'Assign to Maya & Jonah' });
  await drawer.getByRole('button', { name: /Before the hard day/ }).click();
  await drawer.getByLabel('First day').fill(new Date().toISOString().slice(0, 10));
  await drawer.getByLabel('Opens at').selectOption('00:00');
  await drawer.getByRole('button', { name: 'Assign to both' }).click();
  await expect(desk.getByText('“Before the hard day” is assigned to Maya', { exact: false })).toBeVisible();
}

test('Maya chooses when she hears of things; a note comes, leads to her task, and she ends such notes and turns them on again', async ({
  browser,
  setting,
}) => {
  const { maya, counselor } = setting;
  const hers = await onThePhone(browser, maya);
  await hers.goto('/settings/reminders');
  // Whatever hour it is, none is quiet for her.
  await hers.getByLabel('From', { exact: true }).fill('09:00');
  await hers.getByLabel('Until', { exact: true }).fill('09:00');
  await hers.getByRole('button', { name: 'Save' }).click();
  await expect(hers.getByText('Saved. It counts from now on.')).toBeVisible();

  await assignsToMaya(await atTheDesk(browser, counselor));
  const [note] = await mailsTo(maya.email, 1);
  expect(note).toMatchObject({ sender: 'Harbor', subject: 'A note from your account' });

  // Where she has the portal open, a dot says the same.
  const toToday = hers.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: /^Today/ });
  await hers.goto('/roadmap');
  await expect(toToday).toHaveAccessibleName('Today something new');

  // On a phone that nobody is signed in on, the link waits for her to come in.
  const phone = await aPhone(browser);
  await phone.goto(linkIn(note!, '/tasks/'));
  await signIn(phone, maya);
  await expect(phone.getByRole('heading', { name: 'Before the hard day' })).toBeVisible();

  // She has seen it there, so it is new nowhere else.
  await expect(async () => {
    await hers.reload();
    await expect(hers.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(toToday).toHaveAccessibleName('Today', { timeout: 1_000 });
  }).toPass();
  await hers.goto('/settings/reminders');

  // Opening the other link changes nothing; the button does, signed in or not.
  const mailbox = await aPhone(browser);
  await mailbox.goto(linkIn(note!, '/stop'));
  await expect(mailbox.getByRole('heading', { name: 'No more of these messages?' })).toBeVisible();
  await hers.reload();
  await expect(hers.getByLabel('E-mails with reminders')).toBeChecked();
  await mailbox.getByRole('button', { name: 'Stop these messages' }).click();
  await expect(mailbox.getByText('Done. No more of these messages come to you.')).toBeVisible();

  await hers.reload();
  await expect(hers.getByText('You get no e-mails with reminders.', { exact: false })).toBeVisible();
  await hers.getByLabel('E-mails with reminders').check();
  await expect(hers.getByLabel('From', { exact: true })).toHaveValue('09:00');
  await hers.getByRole('button', { name: 'Save' }).click();
  await expect(hers.getByText('Saved. It counts from now on.')).toBeVisible();
});

test('Her counselor chooses when the morning’s mail comes, and opens the page that it leads to', async ({ browser, setting }) => {
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto('/staff/account');
  const card = desk.getByRole('region', { name: 'Morning mail' });
  await card.getByLabel('At', { exact: true }).fill('06:30');
  await card.getByRole('button', { name: 'Save' }).click();
  await expect(card.getByText('This time is in your quiet hours. Choose another.')).toBeVisible();
  await card.getByLabel('Quiet until').fill('06:00');
  await card.getByRole('button', { name: 'Save' }).click();
  await expect(card.getByText('Saved. It counts from now on.')).toBeVisible();
  await desk.reload();
  await expect(card.getByLabel('At', { exact: true })).toHaveValue('06:30');
  await desk.goto('/staff/today');
  await expect(desk.getByRole('heading', { name: 'Last week' })).toBeVisible();
});
