import { randomUUID } from 'node:crypto';
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { aDesk, aPhone, atTheDesk, test } from './people';

const password = 'quiet lanterns over the water';
const reason = 'Both asked for it in session, and Jonah has begun to name what he did.';
const wordsForBoth = 'One true sentence at a time. Nobody has to answer at once.';
const focus = 'The second phone, found in March.';

const addressOf = (name: string): string => `${name}.${randomUUID()}@people.example`;

test('Pat opens a practice; Ruth sets it up; Dr. Okafor opens the way; Maya and Jonah find it on their phones', async ({
  browser,
  pat,
}) => {
  const [ruth, okafor, maya, jonah] = ['ruth', 'okafor', 'm.ellery', 'j.ellery'].map(addressOf) as [string, string, string, string];

  const linkForRuth = await opensAPractice(await atTheDesk(browser, pat), ruth);

  const admin = await entersTheDesk(browser, linkForRuth, ruth);
  await expect(admin.getByRole('heading', { name: 'No couples yet' })).toBeVisible();
  await setsACrisisLine(admin);
  const linkForOkafor = await addsACounselor(admin, okafor);
  const linkForMaya = await addsAClient(admin, 'Maya', maya);
  const linkForJonah = await addsAClient(admin, 'Jonah', jonah);
  await formsTheCouple(admin);

  const counselor = await entersTheDesk(browser, linkForOkafor, okafor);
  await opensThePlan(counselor);
  await opensTheFirstStep(counselor);

  await findsTheWay(await entersThePhone(browser, linkForMaya, maya, 'Maya'));
  await findsTheWay(await entersThePhone(browser, linkForJonah, jonah, 'Jonah'));
});

test('A welcome link opens for nobody else, and only once', async ({ browser, setting }) => {
  const address = addressOf('ben');
  const admin = await atTheDesk(browser, setting.admin);
  const link = await addsACounselor(admin, address);

  const somebody = await aDesk(browser);
  await fillsInTheWelcome(somebody, link, addressOf('somebody'));
  const refused = somebody.getByText('This link can’t be used any more, or it belongs to another address.', { exact: false });
  await expect(refused).toBeVisible();

  await entersTheDesk(browser, link, address);
  const again = await aDesk(browser);
  await fillsInTheWelcome(again, link, address);
  await expect(again.getByText('This link can’t be used any more, or it belongs to another address.', { exact: false })).toBeVisible();
});

async function opensAPractice(desk: Page, adminEmail: string): Promise<string> {
  await desk.getByRole('button', { name: 'Open a practice' }).first().click();
  const dialog = desk.getByRole('dialog', { name: 'Open a practice' });
  await dialog.getByLabel('Name of the practice').fill('Harbor Street Counseling');
  await dialog.getByLabel('Name of the clients’ portal').fill('Harbor');
  await dialog.getByLabel('Name of the first admin').fill('Ruth Caldwell');
  await dialog.getByLabel('E-mail of the first admin').fill(adminEmail);
  await dialog.getByRole('button', { name: 'Open and make the link' }).click();
  return takesTheLink(desk, 'Ruth Caldwell');
}

/** Copies the welcome link from the page, which shows it this once. */
async function takesTheLink(desk: Page, name: string): Promise<string> {
  const dialog = desk.getByRole('dialog', { name: 'Welcome link' });
  await expect(dialog.getByText(`A mail with a link of its own is on its way to ${name}.`, { exact: false })).toBeVisible();
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(link).toContain('/welcome#');
  await dialog.getByRole('button', { name: 'I have it' }).click();
  await expect(dialog).toBeHidden();
  expect(await desk.content()).not.toContain(link.split('#')[1]);
  return link;
}

async function fillsInTheWelcome(page: Page, link: string, email: string): Promise<void> {
  await page.goto(link);
  // The token is gone from the address before anybody can look over a shoulder.
  await expect(page).toHaveURL(/\/welcome$/);
  await page.getByLabel(/e-mail/i).fill(email);
  await page.getByRole('textbox', { name: 'New password' }).fill(password);
  await page.getByRole('textbox', { name: 'The same password again' }).fill(password);
  await page.getByRole('button', { name: /^(Choose password and enter|Save and go on)$/ }).click();
}

async function entersTheDesk(browser: Browser, link: string, email: string): Promise<Page> {
  const desk = await aDesk(browser);
  await fillsInTheWelcome(desk, link, email);
  await expect(desk.getByRole('navigation', { name: 'Main' })).toBeVisible();
  return desk;
}

async function entersThePhone(browser: Browser, link: string, email: string, name: string): Promise<Page> {
  const phone = await aPhone(browser);
  await fillsInTheWelcome(phone, link, email);
  await expect(phone.getByRole('heading', { level: 1, name: new RegExp(`^Good \\w+, ${name}$`) })).toBeVisible();
  return phone;
}

const goes = (desk: Page, to: string): Promise<void> =>
  desk.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: to }).click();

async function setsACrisisLine(desk: Page): Promise<void> {
  await goes(desk, 'Practice settings');
  await desk.getByRole('button', { name: 'Add a line' }).click();
  await desk.getByLabel('Whom one reaches').fill('The night line of Harbor Street');
  await desk.getByLabel('Number to call').fill('(555) 010-0142');
  await desk.getByLabel('When it answers').fill('Day and night');
  await desk.getByRole('button', { name: 'Save settings' }).click();
  await expect(desk.getByText('Settings are saved.')).toBeVisible();
}

async function addsACounselor(desk: Page, email: string): Promise<string> {
  await goes(desk, 'Staff');
  await desk.getByRole('button', { name: 'Add to staff' }).first().click();
  const dialog = desk.getByRole('dialog', { name: 'Add somebody to the staff' });
  await dialog.getByLabel('Name').fill('Dr. Ada Okafor');
  await dialog.getByLabel('E-mail').fill(email);
  await expect(dialog.getByRole('checkbox', { name: /^Counselor/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Add and make the link' }).click();
  return takesTheLink(desk, 'Dr. Ada Okafor');
}

async function addsAClient(desk: Page, givenName: string, email: string): Promise<string> {
  await goes(desk, 'Clients');
  await desk.getByRole('button', { name: 'Add a client' }).first().click();
  const dialog = desk.getByRole('dialog', { name: 'Add a client' });
  await dialog.getByLabel('Given name').fill(givenName);
  await dialog.getByLabel('Family name').fill('Ellery');
  await dialog.getByLabel('E-mail').fill(email);
  await dialog.getByLabel('Born on').fill('1986-05-17');
  await dialog.getByRole('button', { name: 'Add and make the link' }).click();
  await expect(desk.getByText('Not by way of the partner', { exact: false })).toBeVisible();
  return takesTheLink(desk, givenName);
}

async function formsTheCouple(desk: Page): Promise<void> {
  await goes(desk, 'Couples');
  await desk.getByRole('button', { name: 'Form a couple' }).first().click();
  const dialog = desk.getByRole('dialog', { name: 'Form a couple' });
  await chooses(desk, dialog.getByRole('combobox', { name: 'First partner' }), /^Maya Ellery/);
  await chooses(desk, dialog.getByRole('combobox', { name: 'Second partner' }), /^Jonah Ellery/);
  await chooses(desk, dialog.getByRole('combobox', { name: 'Counselor' }), 'Dr. Ada Okafor');
  await dialog.getByRole('button', { name: 'Form the couple' }).click();
  await expect(desk.getByText('Maya and Jonah are a couple here now.')).toBeVisible();
  await expect(desk.getByRole('row', { name: /Maya Ellery & Jonah Ellery/ })).toContainText('Dr. Ada Okafor');
}

async function chooses(desk: Page, field: Locator, option: string | RegExp): Promise<void> {
  await field.click();
  await desk.getByRole('option', { name: option }).click();
}

async function opensThePlan(desk: Page): Promise<void> {
  await desk.getByRole('link', { name: 'Maya & Jonah', exact: true }).last().click();
  await expect(desk.getByRole('button', { name: 'Assign' })).toBeDisabled();
  await desk.getByRole('radio', { name: 'Jonah' }).check();
  await desk.getByLabel('Focus').fill(focus);
  await desk.getByRole('button', { name: 'Open the plan' }).click();
  await expect(desk.getByRole('region', { name: 'Roadmap' }).getByText('Not open yet')).toHaveCount(4);
}

async function opensTheFirstStep(desk: Page): Promise<void> {
  const roadmap = desk.getByRole('region', { name: 'Roadmap' });
  await roadmap.getByRole('button', { name: 'Open… Take full responsibility' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Open “Take full responsibility”' });
  await dialog.getByRole('button', { name: 'Open the step' }).click();
  await expect(dialog.getByText('Write at least 10 characters, so that the record says why.')).toBeVisible();
  await dialog.getByLabel('Why').fill(reason);
  await dialog.getByLabel('Words for both').fill(wordsForBoth);
  await dialog.getByRole('button', { name: 'Open the step' }).click();
  await expect(dialog).toBeHidden();
  await expect(roadmap.getByText(wordsForBoth)).toBeVisible();
  await expect(roadmap.getByRole('button', { name: 'Move… Take full responsibility' })).toBeVisible();
}

/** What the counselor said to both is there; why, and what the plan is about, is not (R2). */
async function findsTheWay(phone: Page): Promise<void> {
  await phone.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Roadmap' }).click();
  await expect(phone.getByRole('heading', { name: 'Our roadmap', level: 1 })).toBeVisible();
  const first = phone.getByRole('listitem').filter({ has: phone.getByRole('heading', { name: 'Take responsibility' }) });
  await expect(first.getByText('Open', { exact: true })).toBeVisible();
  await expect(first.getByText(wordsForBoth)).toBeVisible();
  await expect(first.getByText('Dr. Ada Okafor, for you both')).toBeVisible();
  await expect(phone.getByText('Not yet', { exact: true })).toHaveCount(3);
  for (const hidden of [reason, focus, 'rebuilding', 'hurt partner']) await expect(phone.getByText(hidden)).toHaveCount(0);

  await phone.getByRole('link', { name: 'Help now' }).click();
  await expect(phone.getByText('The night line of Harbor Street')).toBeVisible();
  await expect(phone.getByRole('link', { name: 'Call (555) 010-0142' })).toHaveAttribute('href', 'tel:5550100142');
}
