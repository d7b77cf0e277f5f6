import { expect, type Page } from '@playwright/test';
import { atTheDesk, onThePhone, test } from './people';
import { fitsTheScreen, readsWell } from './reading';

/** What is at the address that the page shows, as a calendar app reads it. */
const reads = async (page: Page, address: string) => page.request.get(address, { headers: { cookie: '' } });

test('Maya lets her calendar show when something is, and turns it off again; nothing in it says what, and Jonah finds none', async ({
  browser,
  setting,
}) => {
  const ada = await atTheDesk(browser, setting.counselor);
  const maya = await onThePhone(browser, setting.maya);
  await maya.goto('/settings');
  await maya.getByRole('link', { name: /^Calendar/ }).click();
  await expect(maya.getByRole('heading', { name: 'Who else may see it' })).toBeVisible();
  await readsWell(maya, 'before it is made');
  await maya.getByText('Busy', { exact: true }).click();
  await maya.getByRole('button', { name: 'Make the address' }).click();
  const shown = maya.getByRole('group', { name: 'Secret address' });
  await expect(shown).toHaveText(/\/calendar\/[\w-]{43}\.ics$/);
  await readsWell(maya, 'the address');
  await fitsTheScreen(maya, 'the address');
  const first = await shown.innerText();
  const calendar = await reads(ada, first);
  expect(calendar.status()).toBe(200);
  expect(await calendar.text()).toContain('X-WR-CALNAME:Busy');
  expect(await calendar.text()).not.toMatch(/harbor|maya|jonah|counsel/i);

  // It is shown this once: coming back, there is that it is on, and no address.
  await maya.getByRole('button', { name: 'Done' }).click();
  await expect(maya.getByRole('heading', { name: /^On since/ })).toBeVisible();
  await maya.reload();
  await expect(maya.getByText('Every entry says “Busy”.')).toBeVisible();
  await expect(maya.getByText('.ics')).toHaveCount(0);

  await maya.getByRole('button', { name: 'Make a new address' }).click();
  await expect(maya.getByText('The address until now stops working at once.')).toBeVisible();
  await maya.getByRole('button', { name: 'Make a new address' }).click();
  const second = await shown.innerText();
  expect((await reads(ada, first)).status()).toBe(404);
  expect((await reads(ada, second)).status()).toBe(200);

  const jonah = await onThePhone(browser, setting.jonah);
  await jonah.goto('/my-calendar');
  await expect(jonah.getByRole('button', { name: 'Make the address' })).toBeVisible();

  await maya.getByRole('button', { name: 'Done' }).click();
  await maya.getByRole('button', { name: 'Turn it off' }).click();
  await expect(maya.getByText('It is off.', { exact: false })).toBeVisible();
  expect((await reads(ada, second)).status()).toBe(404);
});
