import { randomUUID } from 'node:crypto';
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { setsUpApp } from './authenticator-app';
import { aDesk, aPhone, atTheDesk, opensPart, test } from './people';

const password = 'quiet lanterns over the water';
const reason = 'Both asked for it in session, and Jonah has begun to name what he did.';
const wordsForBoth = 'One true sentence at a time. Nobody has to answer at once.';
const exercise = 'Before the hard day';
const focus = 'The second phone, found in March.';

const addressOf = (name: string): string => `${name}.${randomUUID()}@people.example`;

test('From nothing to the first completed task: Pat opens, Ruth prepares and goes live, Dr. Okafor pairs, each partner signs and answers', async ({
  browser,
  pat,
}) => {
  test.setTimeout(180_000);
  const [ruth, okafor, hartmann, maya, jonah] = ['ruth', 'okafor', 'hartmann', 'm.ellery', 'j.ellery'].map(addressOf) as [
    string,
    string,
    string,
    string,
    string,
  ];

  const linkForRuth = await opensAPractice(await atTheDesk(browser, pat), ruth);
  const admin = await entersTheDesk(browser, linkForRuth, ruth);
  await seesWhatIsMissing(admin, 6);
  await setsLinesAndHours(admin);
  await putsAPolicyInForce(admin);
  const linkForOkafor = await addsACounselor(admin, okafor);
  await addsACounselor(admin, hartmann, 'Ben Hartmann');
  await choosesWhoCovers(admin, 'Ben Hartmann');
  const counselor = await entersTheDesk(browser, linkForOkafor, okafor);
  await bringsClientsFromAFile(admin, okafor, [
    ['Maya', maya],
    ['Jonah', jonah],
  ]);
  await signsInWithHerPhoneFromNowOn(admin);
  await goesLive(admin);
  const [linkForMaya, linkForJonah] = await invitesAll(admin, ['Maya', 'Jonah']);

  await formsTheCouple(counselor);
  await opensThePlan(counselor);
  await opensTheFirstStep(counselor);
  await assignsToBoth(counselor);

  const phoneOfMaya = await entersThePhone(browser, linkForMaya!, maya);
  await signs(phoneOfMaya, 'Maya');
  await findsTheWay(phoneOfMaya);
  await answersTheFirstTask(phoneOfMaya);
  // Jonah is asked the same, whatever Maya did.
  const phoneOfJonah = await entersThePhone(browser, linkForJonah!, jonah);
  await signs(phoneOfJonah, 'Jonah');
  await findsTheWay(phoneOfJonah);
  await answersTheFirstTask(phoneOfJonah);

  await counselor.reload();
  await expect(counselor.getByRole('button', { name: /^To review 2/ })).toBeVisible();
  await seesBothSigned(counselor);
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

async function entersThePhone(browser: Browser, link: string, email: string): Promise<Page> {
  const phone = await aPhone(browser);
  await fillsInTheWelcome(phone, link, email);
  return phone;
}

const goes = (desk: Page, to: string): Promise<void> =>
  desk.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: to }).click();

/** The first thing after entering: what is still needed, and that nothing goes live before it is there. */
async function seesWhatIsMissing(desk: Page, count: number): Promise<void> {
  await expect(desk.getByRole('heading', { name: 'Getting ready' })).toBeVisible();
  await expect(desk.getByText('No client can come in yet.', { exact: false })).toBeVisible();
  await expect(desk.getByText('Needed', { exact: true })).toHaveCount(count);
  await expect(desk.getByRole('button', { name: 'Go live' })).toBeDisabled();
}

async function signsInWithHerPhoneFromNowOn(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: /^You and your sign-in/ }).click();
  await desk.getByRole('menuitem', { name: 'Your sign-in' }).click();
  expect((await setsUpApp(desk, 'Set up an app')).codes).toHaveLength(10);
  await desk.getByRole('button', { name: 'I have kept them' }).click();
}

async function setsLinesAndHours(desk: Page): Promise<void> {
  await desk.getByRole('link', { name: 'Set crisis lines' }).click();
  await desk.getByRole('button', { name: 'Add a line' }).click();
  await desk.getByLabel('Whom one reaches').fill('The night line of Harbor Street');
  await desk.getByLabel('Number to call').fill('(555) 010-0142');
  await desk.getByLabel('When it answers').fill('Day and night');
  await desk.getByRole('button', { name: 'Monday to Friday, 9 to 17' }).click();
  await desk.getByRole('button', { name: 'Save settings' }).click();
  await expect(desk.getByText('Settings are saved.')).toBeVisible();
}

async function putsAPolicyInForce(desk: Page): Promise<void> {
  await goes(desk, 'Confidentiality');
  await desk.getByRole('radio', { name: /^Confidential/ }).check();
  await desk.getByRole('button', { name: 'Start from this text' }).click();
  await expect(desk.getByLabel('Text in English')).toHaveValue(/What one of you tells us alone stays with us/);
  await desk.getByRole('button', { name: 'Put in force' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Put this version in force?' });
  await dialog.getByRole('button', { name: 'Put in force now' }).click();
  await expect(desk.getByText('The new version is in force.')).toBeVisible();
  await expect(desk.getByText(/^Version 1, in force since/)).toBeVisible();
}

async function choosesWhoCovers(desk: Page, name: string): Promise<void> {
  await goes(desk, 'Practice settings');
  await chooses(desk, desk.getByRole('combobox', { name: 'Covers for the practice' }), name);
  await desk.locator('#covering').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(desk.getByText('Saved who covers.')).toBeVisible();
}

/** First a file with somebody too young in it, of which nobody comes in; then the mended one. */
async function bringsClientsFromAFile(desk: Page, counselor: string, clients: [string, string][]): Promise<void> {
  await goes(desk, 'Clients');
  await desk.getByRole('link', { name: 'From a file' }).first().click();
  const file = (bornOn: string) =>
    [
      'Given name;Family name;E-mail;Born on;Counselor',
      ...clients.map(([name, email], index) => `${name};Ellery;${email};${index === 0 ? bornOn : '1984-02-11'};${counselor}`),
    ].join('\r\n');
  const chooses = (text: string) =>
    desk.getByLabel('Choose a file').setInputFiles({ name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${text}`) });
  await chooses(file('2015-05-17'));
  await expect(desk.getByText('1 of 2 lines need mending.', { exact: false })).toBeVisible();
  await expect(desk.getByRole('row', { name: /2 Maya Ellery/ })).toContainText('is under 18');
  await chooses(file('1986-05-17'));
  await desk.getByRole('button', { name: 'Bring 2 clients in' }).click();
  await expect(desk.getByRole('heading', { name: '2 clients are here now.' })).toBeVisible();
}

async function goesLive(desk: Page): Promise<void> {
  await goes(desk, 'Getting ready');
  await expect(desk.getByText('Needed', { exact: true })).toHaveCount(0);
  await desk.getByRole('button', { name: 'Go live' }).click();
  await expect(desk.getByText('The practice is live.')).toBeVisible();
  await expect(desk.getByText('No client can come in yet.', { exact: false })).toHaveCount(0);
}

async function invitesAll(desk: Page, names: string[]): Promise<string[]> {
  await goes(desk, 'Clients');
  await desk.getByRole('button', { name: 'Invite all who have no link' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Welcome links' });
  const links: string[] = [];
  for (const name of names) links.push(await dialog.getByRole('textbox', { name: `Link: ${name} Ellery` }).inputValue());
  await dialog.getByRole('button', { name: 'I have them' }).click();
  await expect(dialog).toBeHidden();
  return links;
}

async function addsACounselor(desk: Page, email: string, name = 'Dr. Ada Okafor'): Promise<string> {
  await goes(desk, 'Staff');
  await desk.getByRole('button', { name: 'Add to staff' }).first().click();
  const dialog = desk.getByRole('dialog', { name: 'Add somebody to the staff' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('E-mail').fill(email);
  await expect(dialog.getByRole('checkbox', { name: /^Counselor/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Add and make the link' }).click();
  return takesTheLink(desk, name);
}

/** By the counselor for whom both were brought in. */
async function formsTheCouple(desk: Page): Promise<void> {
  await desk.reload();
  await expect(desk.getByText('2 clients wait for you to form their couple.')).toBeVisible();
  await desk.getByRole('button', { name: 'Form a couple' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Form a couple' });
  await chooses(desk, dialog.getByRole('combobox', { name: 'First partner' }), 'Maya Ellery');
  await chooses(desk, dialog.getByRole('combobox', { name: 'Second partner' }), 'Jonah Ellery');
  await dialog.getByRole('button', { name: 'Form the couple' }).click();
  await expect(desk.getByText('Maya and Jonah are a couple here now.')).toBeVisible();
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

async function assignsToBoth(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Assign', exact: true }).click();
  const drawer = desk.getByRole('dialog', { name: 'Assign to Maya & Jonah' });
  await drawer.getByRole('button', { name: new RegExp(exercise) }).click();
  await drawer.getByLabel('First day').fill(new Date().toISOString().slice(0, 10));
  await drawer.getByLabel('Opens at').selectOption('00:00');
  await drawer.getByRole('button', { name: 'Assign to both' }).click();
  await expect(desk.getByText(`“${exercise}” is assigned to Maya`, { exact: false })).toBeVisible();
}

/** Before anything of their care: what the counselor does with a secret, and that nobody reads at once. Help stays one tap away. */
async function signs(phone: Page, name: string): Promise<void> {
  await expect(phone.getByRole('heading', { level: 1, name: 'Before you go on' })).toBeVisible();
  await expect(phone.getByRole('link', { name: 'Help now' })).toBeVisible();
  await phone.goto('/roadmap');
  await expect(phone.getByRole('heading', { level: 1, name: 'Before you go on' })).toBeVisible();
  await expect(phone.getByText('What one of you tells us alone stays with us', { exact: false })).toBeVisible();
  await phone.getByRole('button', { name: 'Agree and go on' }).click();
  await expect(phone.getByText('Read both and tick them to go on.')).toBeVisible();
  await phone.getByRole('checkbox', { name: 'I have read this and agree to it.' }).check();
  await phone.getByRole('checkbox', { name: 'I have read this and know where to find help.' }).check();
  await phone.getByRole('button', { name: 'Agree and go on' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Our roadmap' })).toBeVisible();
  await phone.goto('/');
  await expect(phone.getByRole('heading', { level: 1, name: new RegExp(`^Good \\w+, ${name}$`) })).toBeVisible();
}

async function answersTheFirstTask(phone: Page): Promise<void> {
  await expect(async () => {
    await phone.goto('/');
    await expect(phone.getByRole('link', { name: new RegExp(exercise) })).toHaveCount(1, { timeout: 2_000 });
  }).toPass();
  await phone.getByRole('link', { name: new RegExp(exercise) }).click();
  await phone.getByRole('button', { name: 'Begin' }).click();
  const next = phone.getByRole('button', { name: 'Next' });
  await phone.getByLabel(/Which day is it/).fill('2026-12-24');
  await next.click();
  await phone.getByText('Family or friends').click();
  await next.click();
  await next.click();
  await phone.getByText('A signal to leave').click();
  await next.click();
  await phone.getByRole('textbox', { name: /The plan/ }).fill('I drive myself, so that I can leave.');
  await expect(phone.getByText('Dr. Ada Okafor does not bring it to your partner unless you ask for it.')).toBeVisible();
  await next.click();
  await phone.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(phone.getByRole('link', { name: 'Back to Today' })).toBeVisible();
}

async function seesBothSigned(desk: Page): Promise<void> {
  await opensPart(desk, 'Care team');
  const card = desk.getByRole('region', { name: 'What each agreed to' });
  await expect(card.getByText(/^Confidentiality policy, version 1/)).toHaveCount(2);
  await expect(card.getByText(/^Nobody reads at once/)).toHaveCount(2);
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
