import { expect, type Page } from '@playwright/test';
import { atTheDesk, onThePhone, test } from './people';

const step = 'Offer complete transparency';

test('Dr. Okafor moves a step with the numbers at hand, records a lapse, and comes back to the step; the two read her words alone', async ({
  browser,
  setting,
}) => {
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  const roadmap = desk.getByRole('region', { name: 'Roadmap' });
  await roadmap.getByRole('button', { name: `Open… ${step}` }).click();
  await decides(desk, 'Open the step', 'Both are ready for questions.');

  // What was counted stands beside the decision, and the decision keeps it.
  await moves(desk, 'Pause the step', 'A hard week, asked for by both.', 'We rest for a week.');
  await expect(roadmap.getByText('Paused', { exact: true })).toBeVisible();
  const maya = await onThePhone(browser, setting.maya);
  await maya.goto('/roadmap');
  await expect(maya.getByText('Resting for now')).toBeVisible();
  await expect(maya.getByText('We rest for a week.')).toBeVisible();
  await moves(desk, 'Go on with the step', 'The week is over.');
  await moves(desk, 'Move it to maintaining', 'Questions are answered as they come.');
  await maya.reload();
  await expect(maya.getByText('Keeping it up')).toBeVisible();

  // The breach suggests nothing by itself: the step back is her choice in the same act.
  await desk.getByRole('button', { name: 'More for this couple' }).click();
  await desk.getByRole('menuitem', { name: 'Record a lapse…' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Record it' }).click();
  await expect(dialog.getByText('Choose whose it was and what it was.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Jonah' }).check();
  await dialog.getByRole('radio', { name: /^Breach/ }).check();
  await dialog.getByRole('textbox', { name: 'What happened' }).fill('He answered her letter and hid it.');
  await dialog.getByRole('radio', { name: `Open “${step}” again` }).check();
  await expect(dialog.getByRole('table')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Words for both' }).fill('We go over it once more.');
  await dialog.getByRole('button', { name: 'Record it and open the step again' }).dblclick();
  await expect(dialog).toHaveCount(0);
  await expect(roadmap.getByText('Open again', { exact: true }).first()).toBeVisible();
  await expect(roadmap.getByText('of Jonah', { exact: false })).toHaveCount(1);
  await expect(desk.getByRole('region', { name: 'Time line' }).getByText('Breach')).toBeVisible();

  // Both see the step open again, what she wrote, and that it was walked before. Not one word of a lapse.
  for (const phone of [maya, await onThePhone(browser, setting.jonah)]) {
    await phone.goto('/roadmap');
    await expect(phone.getByText('We go over it once more.')).toBeVisible();
    await expect(phone.getByText('Walked once before')).toBeVisible();
    await expect(phone.getByText(/lapse|breach|letter|hard week/i)).toHaveCount(0);
  }
});

async function moves(desk: Page, act: string, reason: string, wordsForBoth?: string): Promise<void> {
  await desk.getByRole('button', { name: `Move… ${step}` }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('radio', { name: new RegExp(`^${act}`) }).check();
  await expect(dialog.getByRole('table').getByText('Days with a check-in')).toBeVisible();
  if (wordsForBoth) await dialog.getByRole('textbox', { name: 'Words for both' }).fill(wordsForBoth);
  await decides(desk, act, reason);
}

async function decides(desk: Page, act: string, reason: string): Promise<void> {
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Why' }).fill(reason);
  await dialog.getByRole('button', { name: act }).dblclick();
  await expect(dialog).toHaveCount(0);
}
