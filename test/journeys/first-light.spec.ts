import { expect, type Page } from '@playwright/test';
import { atTheDesk, onThePhone, test } from './people';

const title = 'Before the hard day';

test('Dr. Okafor gives both an exercise; Maya answers for herself, Jonah for Maya too; each reads what is theirs', async ({
  browser,
  setting,
}) => {
  const desk = await atTheDesk(browser, setting.counselor);
  await opensTheCouple(desk);
  await assignsToBoth(desk);

  const maya = await onThePhone(browser, setting.maya);
  await answers(maya, { who: 'Jonah', plan: 'I drive myself, so that I can leave.' });
  const jonah = await onThePhone(browser, setting.jonah);
  await answers(jonah, { who: 'Maya', plan: 'I ask before we go in, and again at the door.', isShared: true });

  // The counselor sees both, and replies to Maya.
  await desk.reload();
  await desk.getByRole('button', { name: /^To review 2/ }).click();
  await desk
    .getByRole('button', { name: new RegExp(`Sent “${title}”`) })
    .first()
    .click();
  const drawer = desk.getByRole('dialog');
  await expect(drawer.getByText(/I drive myself|I ask before/)).toBeVisible();
  const isMayas = await drawer.getByText('I drive myself, so that I can leave.').isVisible();
  await expect(
    drawer.getByText(isMayas ? 'Only Maya and the care team read these answers.' : 'Jonah, Maya and the care team read these answers.'),
  ).toBeVisible();
  await drawer.getByRole('textbox', { name: /A short word to/ }).fill('Thank you. We look at it together.');
  await drawer.getByRole('button', { name: 'Mark reviewed' }).click();
  await expect(desk.getByRole('button', { name: /^To review 1/ })).toBeVisible();

  const [replied, other] = isMayas ? [maya, jonah] : [jonah, maya];
  await goesToToday(replied);
  await expect(replied.getByText('Thank you. We look at it together.')).toBeVisible();
  await goesToToday(other);
  await expect(other.getByRole('heading', { name: 'For today' })).toBeVisible();
  await expect(other.getByText('Thank you. We look at it together.')).toHaveCount(0);

  // Maya sees what Jonah shared; Jonah sees nothing of hers.
  await goesToToday(maya);
  await expect(maya.getByRole('heading', { name: 'Shared by Jonah' })).toBeVisible();
  await maya.locator('a[href^="/shared/"]').click();
  await expect(maya.getByText('I ask before we go in, and again at the door.')).toBeVisible();
  await goesToToday(jonah);
  await expect(jonah.getByRole('heading', { name: 'For today' })).toBeVisible();
  await expect(jonah.getByText('Shared by Maya')).toHaveCount(0);
});

async function opensTheCouple(desk: Page): Promise<void> {
  await desk
    .getByRole('link', { name: /^Maya & Jonah/ })
    .last()
    .click();
  await expect(desk.getByRole('heading', { name: /Maya & Jonah/, level: 1 })).toBeVisible();
}

async function assignsToBoth(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Assign', exact: true }).click();
  const drawer = desk.getByRole('dialog', { name: 'Assign to Maya & Jonah' });
  await drawer.getByRole('button', { name: new RegExp(title) }).click();
  await drawer.getByLabel('First day').fill(new Date().toISOString().slice(0, 10));
  await drawer.getByLabel('Opens at').selectOption('00:00');
  await expect(drawer.getByText('It opens at once and shows in the portal within a moment.')).toBeVisible();
  await drawer.getByRole('button', { name: 'Assign to both' }).dblclick();
  await expect(desk.getByText(`“${title}” is assigned to Maya`, { exact: false })).toBeVisible();
}

/** Does the exercise from the first page to the last, and sends it. */
async function answers(phone: Page, { who, plan, isShared = false }: { who: string; plan: string; isShared?: boolean }): Promise<void> {
  // The worker makes the task a moment after it was assigned.
  await expect(async () => {
    await phone.reload();
    await expect(phone.getByRole('link', { name: new RegExp(title) })).toHaveCount(1, { timeout: 2_000 });
  }).toPass();
  await phone.getByRole('link', { name: new RegExp(title) }).click();
  await phone.getByRole('button', { name: 'Begin' }).click();
  const next = phone.getByRole('button', { name: 'Next' });
  await phone.getByLabel(/Which day is it/).fill('2026-12-24');
  await next.click();
  await phone.getByText('Family or friends').click();
  await next.click();
  await next.click();
  await phone.getByText('A signal to leave').click();
  await next.click();
  await phone.getByRole('textbox', { name: /The plan/ }).fill(plan);
  await expect(phone.getByText(/Only you and Dr. Ada Okafor/)).toBeVisible();
  if (isShared) {
    await phone.getByRole('button', { name: 'Change', exact: true }).first().click();
    await phone.getByText(new RegExp(`You, Dr. Ada Okafor and ${who}`)).click();
  }
  await phone.getByRole('button', { name: 'Next' }).click();
  await expect(phone.getByText('Nothing has been sent yet.')).toBeVisible();
  await phone.getByRole('button', { name: 'Send', exact: true }).dblclick();
  await expect(phone.getByRole('link', { name: 'Back to Today' })).toBeVisible();
}

async function goesToToday(phone: Page): Promise<void> {
  await phone.goto('/');
}
