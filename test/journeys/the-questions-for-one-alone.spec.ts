import { expect, type Page } from '@playwright/test';
import { atTheDesk, closesTheAlert, onThePhone, opensPart, test } from './people';

const quiet = ['Never', 'Never', 'Yes', 'Never', 'Never', 'Never', 'Never', 'Never', 'Never'];

test('Both are asked alone; Maya answers that she is afraid, and neither screen nor Jonah shows it; Dr. Okafor talks, clears, takes it back', async ({
  browser,
  setting,
}) => {
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await opensPart(desk, 'Safety and openness');
  const card = desk.getByRole('region', { name: 'Safety screening and clearance' });
  await card.getByRole('button', { name: 'Ask both' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Ask both' }).dblclick();
  await expect(card.getByText('not answered yet')).toHaveCount(2);

  // Maya finds it among the day's tasks. The crisis lines come at once after an answer about herself, and after none about Jonah.
  const maya = await onThePhone(browser, setting.maya);
  await begins(maya);
  await chooses(maya, 'Often');
  await expect(maya.getByRole('link', { name: /Call 988/ })).toHaveCount(0);
  // It counts in the moment in which it is chosen, whether or not she goes on.
  await desk.reload();
  const said = 'Maya answered the safety screening in a way that you must look at.';
  const alert = desk.getByRole('region', { name: 'To look at' });
  await expect(alert.getByText(said, { exact: false })).toBeVisible();
  await expect(card.getByText('not answered yet')).toHaveCount(2);
  for (const answer of quiet.slice(1)) await chooses(maya, answer);
  await maya.getByRole('radio', { name: 'Yes, now and then' }).check();
  await expect(maya.getByRole('link', { name: /Call 988/ })).toBeVisible();
  await maya.getByRole('button', { name: 'Next' }).click();
  await maya.getByRole('textbox').fill('I want to talk without Jonah.');
  await maya.context().setOffline(true);
  await maya.getByRole('button', { name: 'Send' }).click();
  await expect(maya.getByText('Nothing is lost: send it once more.')).toBeVisible();
  await maya.context().setOffline(false);
  await maya.getByRole('button', { name: 'Send' }).dblclick();
  const hers = await ending(maya);

  // Jonah is asked the same, and it ends on the same page. He learns nothing of her.
  const jonah = await onThePhone(browser, setting.jonah);
  await begins(jonah);
  for (const answer of quiet) await chooses(jonah, answer);
  await jonah.getByRole('button', { name: 'Next' }).click();
  await jonah.getByRole('button', { name: 'Send' }).click();
  expect(await ending(jonah)).toBe(hers);
  for (const phone of [maya, jonah]) {
    await phone.getByRole('link', { name: 'Back to Today' }).click();
    await expect(phone.getByRole('heading', { name: 'For today' })).toBeVisible();
    await expect(phone.getByText('Some questions for you alone')).toHaveCount(0);
    await phone.goto('/alone');
    await expect(phone.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
    await expect(phone.getByText('talk without Jonah')).toHaveCount(0);
  }

  // Dr. Okafor is alerted, reads, and cannot clear them before she has said what she did about it.
  await desk.reload();
  await expect(alert.getByText(said, { exact: false })).toBeVisible();
  await expect(card.getByText('fear')).toBeVisible();
  await card.getByRole('button', { name: 'Read the answers' }).click();
  await expect(desk.getByRole('dialog').getByText('I want to talk without Jonah.')).toBeVisible();
  await desk.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await clears(desk);
  await expect(desk.getByText('A positive screening waits for your look.', { exact: false })).toBeVisible();
  await desk.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  // One is about Jonah, the other about herself.
  for (const note of ['Talked with Maya alone for an hour.', 'She told me of it; a friend stays with her.'])
    await closesTheAlert(desk, note);
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await clears(desk);
  await expect(card.getByText('Cleared for both until', { exact: false })).toBeVisible();

  // And takes it back. Neither phone shows a thing of it.
  await card.getByRole('button', { name: 'Take it back' }).click();
  await desk
    .getByRole('dialog')
    .getByRole('textbox', { name: /Reason|Why/ })
    .fill('She told me of a threat.');
  await desk.getByRole('dialog').getByRole('button', { name: 'Take it back for both' }).click();
  await expect(card.getByText('No clearance stands today.', { exact: false })).toBeVisible();
  await jonah.goto('/');
  await expect(jonah.getByRole('heading', { name: 'For today' })).toBeVisible();
  await expect(jonah.getByText(/clear|safety screening|afraid|fear/i)).toHaveCount(0);
});

async function begins(phone: Page): Promise<void> {
  await phone.getByRole('link', { name: /^Some questions for you alone/ }).click();
  await phone.getByRole('button', { name: 'Yes, begin' }).click();
}

async function chooses(phone: Page, answer: string): Promise<void> {
  await phone.getByRole('radio', { name: answer, exact: true }).check();
  await phone.getByRole('button', { name: 'Next' }).click();
}

/** All that the last page says. */
async function ending(phone: Page): Promise<string> {
  await expect(phone.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await expect(phone.getByRole('link', { name: /Call 988/ })).toBeVisible();
  return phone.getByRole('main').innerText();
}

async function clears(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Record a clearance' }).click();
  const dialog = desk.getByRole('dialog');
  const today = new Date().toISOString().slice(0, 10);
  for (const name of ['Maya', 'Jonah']) await dialog.getByLabel(`Talked with ${name} alone on`).fill(today);
  await dialog.getByRole('textbox', { name: /Reason|Why/ }).fill('Talked with each alone for an hour.');
  await dialog.getByRole('button', { name: 'Record it for both' }).click();
}
