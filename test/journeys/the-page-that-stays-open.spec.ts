import { expect, type Page } from '@playwright/test';
import { atTheDesk, onThePhone, taskFor, test } from './people';

const title = 'Before the hard day';

test('nobody loads a page anew: what Dr. Okafor gives comes to Maya, what Maya sends to Dr. Okafor, her word to Maya, and nothing of it to Jonah', async ({
  browser,
  setting,
}) => {
  const maya = await onThePhone(browser, setting.maya);
  await expect(maya.getByRole('heading', { level: 1 })).toBeVisible();
  const jonah = await onThePhone(browser, setting.jonah);
  await expect(jonah.getByRole('heading', { level: 1 })).toBeVisible();
  const desk = await atTheDesk(browser, setting.counselor);
  await desk
    .getByRole('link', { name: /^Maya & Jonah/ })
    .last()
    .click();
  await expect(desk.getByRole('heading', { name: /Maya & Jonah/, level: 1 })).toBeVisible();

  // What is given is there by itself.
  await givesToMaya(desk);
  await maya.getByRole('link', { name: new RegExp(title) }).click();
  await answers(maya);

  // The counselor's page was left open; so is the phone while the reply is written.
  await desk.getByRole('button', { name: /^To review 1/ }).click();
  await desk.getByRole('button', { name: new RegExp(`Sent “${title}”`) }).click();
  const drawer = desk.getByRole('dialog');
  await expect(drawer.getByText('I drive myself, so that I can leave.')).toBeVisible();
  await maya.getByRole('link', { name: 'Back to Today' }).click();
  await expect(maya.getByRole('heading', { level: 1 })).toBeVisible();
  await drawer.getByRole('textbox', { name: /A short word to/ }).fill('Thank you. We look at it together.');
  await drawer.getByRole('button', { name: 'Mark reviewed' }).click();
  await expect(maya.getByText('Thank you. We look at it together.')).toBeVisible();

  // R19: Jonah's phone lay open beside it all the time.
  await expect(jonah.getByRole('link', { name: new RegExp(title) })).toHaveCount(0);
  await expect(jonah.getByText('Thank you. We look at it together.')).toHaveCount(0);
});

test('a reply comes while Maya looks at her roadmap: a dot leads her to it, marked once, on whichever phone she looks first', async ({
  browser,
  setting,
  db,
}) => {
  const taskId = await taskFor(db, setting, setting.maya, 'before-the-hard-day');
  const maya = await onThePhone(browser, setting.maya);
  await maya.goto(`/tasks/${taskId}`);
  await answers(maya);
  await maya.goto('/roadmap');
  const other = await onThePhone(browser, setting.maya);
  await other.goto('/roadmap');
  const jonah = await onThePhone(browser, setting.jonah);
  await jonah.goto('/roadmap');
  const toToday = (phone: Page) => phone.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: /^Today/ });
  for (const phone of [maya, other, jonah]) await expect(toToday(phone)).toHaveAccessibleName('Today');

  const desk = await atTheDesk(browser, setting.counselor);
  await desk
    .getByRole('link', { name: /^Maya & Jonah/ })
    .last()
    .click();
  await desk.getByRole('button', { name: /^To review 1/ }).click();
  await desk.getByRole('button', { name: new RegExp(`Sent “${title}”`) }).click();
  const drawer = desk.getByRole('dialog');
  await drawer.getByRole('textbox', { name: /A short word to/ }).fill('Thank you. We look at it together.');
  await drawer.getByRole('button', { name: 'Mark reviewed' }).click();

  for (const phone of [maya, other]) await expect(toToday(phone)).toHaveAccessibleName('Today something new');
  await toToday(maya).click();
  await expect(maya.getByText('What is new since you last looked is marked.')).toBeVisible();
  await expect(maya.getByRole('link', { name: /Before the hard day New Thank you/ })).toBeVisible();
  await toToday(maya).locator('xpath=..').getByRole('link', { name: 'Roadmap' }).click();
  await expect(toToday(maya)).toHaveAccessibleName('Today');

  // Looked at once, it is new nowhere else.
  await other.reload();
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(toToday(other)).toHaveAccessibleName('Today');
  await toToday(other).click();
  await expect(other.getByText('Thank you. We look at it together.')).toBeVisible();
  await expect(other.getByText('What is new since you last looked is marked.')).toHaveCount(0);
  // R19: it was never anything to Jonah.
  await expect(toToday(jonah)).toHaveAccessibleName('Today');
});

/** One exercise, open at once. */
async function givesToMaya(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Assign', exact: true }).click();
  const drawer = desk.getByRole('dialog', { name: 'Assign to Maya & Jonah' });
  await drawer.getByRole('button', { name: new RegExp(title) }).click();
  await drawer.getByText('Maya alone').click();
  await drawer.getByLabel('First day').fill(new Date().toISOString().slice(0, 10));
  await drawer.getByLabel('Opens at').selectOption('00:00');
  await drawer.getByRole('button', { name: 'Assign to Maya' }).click();
  await expect(desk.getByText(`“${title}” is assigned to Maya`, { exact: false })).toBeVisible();
}

async function answers(phone: Page): Promise<void> {
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
  await next.click();
  await phone.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(phone.getByText('You sent this', { exact: false })).toBeVisible();
}
