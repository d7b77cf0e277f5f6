import { expect } from '@playwright/test';
import { atTheDesk, onThePhone, taskFor, test } from './people';

test('Maya goes on without Jonah: nothing is shared any more, nobody is named, and each goes on alone with Dr. Okafor', async ({
  browser,
  db,
  setting,
}) => {
  await taskFor(db, setting, setting.jonah, 'before-the-hard-day');
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await desk.getByRole('button', { name: 'Open… Be patient with healing' }).click();
  await desk.getByRole('dialog').getByRole('textbox', { name: 'Why' }).fill('Both asked for it in session.');
  await desk.getByRole('dialog').getByRole('button', { name: 'Open the step' }).click();
  await expect(desk.getByRole('dialog')).toHaveCount(0);

  const maya = await onThePhone(browser, setting.maya);
  await maya.goto('/settings');
  await maya.getByRole('button', { name: 'Go on without each other' }).click();
  await expect(maya.getByText('This cannot be turned back.', { exact: false })).toBeVisible();
  await maya.getByRole('button', { name: 'Leave it as it is' }).click();
  await maya.getByRole('button', { name: 'Go on without each other' }).click();
  await maya.getByRole('button', { name: 'Go on on my own' }).dblclick();
  await expect(maya.getByText('Nothing is shared between you and Jonah here any more.', { exact: false })).toBeVisible();

  // Jonah finds the same words, with the names turned round; his work goes on, for Dr. Okafor and himself.
  const jonah = await onThePhone(browser, setting.jonah);
  await expect(jonah.getByText('Nothing is shared between you and Maya here any more.', { exact: false })).toBeVisible();
  await expect(jonah.getByText(/separat|left you|decided/i)).toHaveCount(0);
  await expect(jonah.getByText('How was today?')).toBeVisible();
  await expect(jonah.getByText('Only you and Dr. Ada Okafor see this.').first()).toBeVisible();
  await expect(jonah.getByRole('button', { name: 'Change', exact: true })).toHaveCount(0);
  await jonah.goto('/roadmap');
  await expect(jonah.getByText('Nothing is shared between you and Maya here any more.', { exact: false })).toBeVisible();
  await expect(jonah.getByText('Be patient with healing')).toHaveCount(0);

  // At the desk apart is an outcome like any other, and both are still in the caseload.
  await desk.reload();
  await expect(desk.getByText('These two are no longer a couple here.', { exact: false })).toBeVisible();
  await expect(desk.getByRole('button', { name: /^Move…/ })).toHaveCount(0);
  await desk.getByRole('button', { name: 'More for this couple' }).click();
  await expect(desk.getByRole('menuitem', { name: 'Separate the couple…' })).toHaveCount(0);
  await desk.getByRole('menuitem', { name: 'How the plan stands…' }).click();
  const dialog = desk.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'Completed, together' })).toHaveCount(0);
  await dialog.getByRole('radio', { name: 'Completed, apart' }).check();
  await dialog.getByRole('textbox', { name: 'Why' }).fill('They part, and both said so.');
  await dialog.getByRole('textbox', { name: 'Words for both' }).fill('You did honest work here.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(desk.getByText('This plan: Completed, apart.', { exact: false })).toBeVisible();
  await desk.goto('/staff');
  await expect(desk.getByText('Apart', { exact: false }).first()).toBeVisible();
  for (const phone of [maya, jonah]) {
    await phone.goto('/roadmap');
    await expect(phone.getByText('You did honest work here.')).toBeVisible();
    await expect(phone.getByText(/completed|they part/i)).toHaveCount(0);
  }
});

test('Dr. Okafor separates a couple for its two, and reads first what stops and what stays', async ({ browser, setting }) => {
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await desk.getByRole('button', { name: 'More for this couple' }).click();
  await desk.getByRole('menuitem', { name: 'Separate the couple…' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Separate Maya and Jonah' });
  await expect(dialog.getByText('each keep their own record', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Separate the couple' }).click();
  await expect(dialog.getByText('Write at least 10 characters', { exact: false })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Both told me in the session that they part.');
  await dialog.getByRole('button', { name: 'Separate the couple' }).dblclick();
  await expect(desk.getByText('These two are no longer a couple here.', { exact: false })).toBeVisible();
  for (const [person, other] of [
    [setting.maya, 'Jonah'],
    [setting.jonah, 'Maya'],
  ] as const) {
    const phone = await onThePhone(browser, person);
    await expect(phone.getByText(`Nothing is shared between you and ${other} here any more.`, { exact: false })).toBeVisible();
    await expect(phone.getByText('told me')).toHaveCount(0);
  }
});
