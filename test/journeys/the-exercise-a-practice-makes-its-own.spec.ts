import { expect } from '@playwright/test';
import { atTheDesk, onThePhone, test } from './people';

test('Dr. Okafor makes an exercise her practice’s own, asks for more care in it, and Maya answers it on her phone', async ({
  browser,
  setting,
}) => {
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto('/staff/library/weather-of-the-day');
  await desk.getByRole('button', { name: 'Make it ours' }).dblclick();
  await expect(desk.getByRole('heading', { level: 1, name: 'Weather of the day' })).toBeVisible();

  // Her own words, in English alone: who reads Spanish will be told so.
  await desk.getByRole('button', { name: 'Leave Spanish out' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Leave Spanish out' }).click();
  await expect(desk.getByText('Spanish is left out', { exact: false })).toBeVisible();
  await desk.getByLabel('Title').fill('Harbor weather');
  const pages = desk.getByRole('navigation', { name: 'Pages' });
  await pages.getByRole('button', { name: /1 ·/ }).click();
  await desk.getByRole('textbox', { name: 'Question' }).fill('How was the water today?');
  await expect(desk.getByRole('figure', { name: 'What the client sees' }).getByText('How was the water today?')).toBeVisible();

  // A question more, that comes up after one answer alone.
  await pages.getByRole('button', { name: 'Add a question' }).click();
  await desk.getByRole('button', { name: 'One choice', exact: true }).click();
  await desk.getByRole('textbox', { name: 'Question', exact: true }).fill('Shall we talk about it?');
  await desk.getByRole('textbox', { name: 'Option 1' }).fill('Yes');
  await desk.getByRole('textbox', { name: 'Option 2' }).fill('Not now');
  // Somebody must look when Maya says yes; the preview shows what she is told before.
  await desk.getByRole('combobox', { name: 'Is it about safety?' }).click();
  await desk.getByRole('option', { name: 'Yes, about the partner' }).click();
  await desk.getByRole('checkbox', { name: 'Yes' }).check();
  const atOnce = 'as soon as you choose it';
  await expect(desk.getByRole('figure', { name: 'What the client sees' }).getByText(atOnce, { exact: false })).toBeVisible();
  await pages.getByRole('button', { name: 'Add a question' }).click();
  await desk.getByRole('textbox', { name: 'Question', exact: true }).fill('What is the password of your phone?');
  await desk.getByRole('combobox', { name: 'When it is asked' }).click();
  await desk.getByRole('option', { name: /Shall we talk about it/ }).click();

  // What stands in the way is said, and leads to its place.
  await desk.getByRole('button', { name: 'Publish version 1' }).click();
  const way = desk.getByRole('region', { name: 'What still stands in the way' });
  await expect(way.getByText('Passwords, codes, places', { exact: false })).toBeVisible();
  await way.getByRole('button', { name: /Only after/ }).click();
  await desk.getByRole('checkbox', { name: 'Yes' }).check();
  await desk.getByRole('textbox', { name: 'Question', exact: true }).fill('What shall we begin with?');
  await expect(way.getByText('Nothing stands in the way.')).toBeVisible();

  // More care than the platform asks for; and nothing is lost when the page is loaded anew.
  await pages.getByRole('button', { name: /Safety and readers/ }).click();
  await desk.getByText('The author and the care team', { exact: true }).click();
  await expect(desk.getByText('Saved', { exact: true }).first()).toBeVisible();
  await desk.reload();
  await expect(desk.getByRole('heading', { level: 1, name: 'Harbor weather' })).toBeVisible();
  await desk.getByRole('button', { name: 'Publish version 1' }).dblclick();
  await expect(desk.getByText('“Harbor weather” is published as version 1.')).toBeVisible();
  await desk.goto('/staff/library');
  await expect(desk.getByRole('listitem').filter({ hasText: 'Harbor weather' }).getByText('Ours')).toBeVisible();

  // It is given like any other.
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await desk.getByRole('button', { name: 'Assign', exact: true }).click();
  const drawer = desk.getByRole('dialog');
  await drawer.getByRole('button', { name: /Harbor weather/ }).click();
  await drawer.getByText('Maya alone', { exact: true }).click();
  await drawer.getByLabel('First day').fill(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
  await drawer.getByRole('button', { name: 'Assign to Maya' }).click();
  await expect(drawer).toHaveCount(0);

  const maya = await onThePhone(browser, setting.maya);
  await expect(async () => {
    await maya.reload();
    await expect(maya.getByRole('link', { name: /Harbor weather/ }).first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await maya
    .getByRole('link', { name: /Harbor weather/ })
    .first()
    .click();
  await maya.getByRole('button', { name: 'Begin' }).click();
  await expect(maya.getByRole('heading', { name: 'How was the water today?' })).toBeVisible();
  await maya.getByText('Clear', { exact: true }).click();
  const next = maya.getByRole('button', { name: 'Next' });
  await next.click();
  await next.click();
  await next.click();
  await expect(maya.getByRole('heading', { name: 'Shall we talk about it?' })).toBeVisible();
  await expect(maya.getByText(atOnce, { exact: false })).toBeVisible();
  await maya.getByText('Yes', { exact: true }).click();
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await expect(desk.getByRole('region', { name: 'To look at' }).getByText('An answer about safety', { exact: true })).toBeVisible();
  await next.click();
  await expect(maya.getByRole('heading', { name: 'What shall we begin with?' })).toBeVisible();
  await maya.getByRole('textbox').fill('The quiet evening.');
  await next.click();
  await maya.getByRole('button', { name: 'Send' }).click();
  await expect(maya.getByText('You sent this', { exact: false })).toBeVisible();
});
