import { expect } from '@playwright/test';
import { atTheDesk, onThePhone, opensPart, test } from './people';

test('Dr. Okafor gives Maya and Jonah their first two weeks in one act; each finds their own, and Maya answers what her answer leads to', async ({
  browser,
  setting,
}) => {
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await opensPart(desk, 'Exercises');
  await desk.getByRole('button', { name: 'Give a pathway' }).click();
  const drawer = desk.getByRole('dialog');

  // What needs a clearance is shown as such, and stops the whole until she leaves it out.
  await drawer.getByRole('button', { name: /^Transparency that tapers/ }).click();
  await expect(drawer.getByText('One exercise cannot be given today.', { exact: false })).toBeVisible();
  await expect(drawer.getByText('Needs clearance')).toBeVisible();
  await expect(drawer.getByRole('button', { name: 'Give this pathway' })).toBeDisabled();
  await drawer.getByRole('button', { name: 'Leave it out' }).click();
  await expect(drawer.getByRole('button', { name: 'Give this pathway' })).toBeEnabled();

  // The one that fits: from today on, in two lanes, and without what is for both together.
  await drawer.getByRole('button', { name: /^The first two weeks/ }).click();
  await drawer.getByLabel('First day').fill(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
  const lanes = drawer.getByRole('table', { name: 'Who gets what when' });
  await expect(lanes.getByText('Why I am here')).toHaveCount(2);
  await expect(lanes.getByText('Our pause agreement')).toHaveCount(2);
  await drawer.getByRole('checkbox', { name: /Our pause agreement/ }).uncheck();
  await expect(lanes.getByText('Our pause agreement')).toHaveCount(0);
  await drawer.getByRole('button', { name: 'Give this pathway' }).dblclick();
  await expect(drawer).toHaveCount(0);
  const given = desk.getByRole('region', { name: 'Given exercises' });
  await expect(given.getByText('Why I am here')).toHaveCount(1);
  await expect(given.getByText('My own ground')).toHaveCount(1);

  // Maya finds hers; the question that her answer leads to comes up, and what she wrote there is kept while she thinks again.
  const maya = await onThePhone(browser, setting.maya);
  await expect(async () => {
    await maya.reload();
    await expect(maya.getByRole('link', { name: /Why I am here/ })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await maya.getByRole('link', { name: /Why I am here/ }).click();
  await maya.getByRole('button', { name: 'Begin' }).click();
  await maya.getByText('I do not know', { exact: true }).click();
  await maya.getByRole('button', { name: 'Next' }).click();
  await expect(maya.getByRole('heading', { name: 'What would help you to know?' })).toBeVisible();
  await maya.getByRole('textbox').fill('Some quiet weeks.');
  await maya.getByRole('button', { name: 'Back' }).click();
  await maya.getByText('Going on together', { exact: true }).click();
  await maya.getByRole('button', { name: 'Next' }).click();
  await expect(maya.getByRole('heading', { name: 'What do you hope for?' })).toBeVisible();
  await maya.getByRole('button', { name: 'Back' }).click();
  await maya.getByText('I do not know', { exact: true }).click();
  await maya.getByRole('button', { name: 'Next' }).click();
  await expect(maya.getByRole('textbox')).toHaveValue('Some quiet weeks.');
  await maya.getByRole('button', { name: 'Next' }).click();
  await maya.getByRole('textbox').fill('To sleep again');
  await maya.getByRole('button', { name: 'Next' }).click();
  await maya.getByRole('button', { name: 'Next' }).click();
  await expect(maya.getByText('Some quiet weeks.')).toBeVisible();
  await maya.getByRole('button', { name: 'Send' }).click();
  await expect(maya.getByText('You sent this', { exact: false })).toBeVisible();

  // R19: Jonah has his own, and nothing of hers.
  const jonah = await onThePhone(browser, setting.jonah);
  await expect(jonah.getByRole('link', { name: /Why I am here/ })).toBeVisible();
  await expect(jonah.getByText('My own ground')).toHaveCount(0);
});
