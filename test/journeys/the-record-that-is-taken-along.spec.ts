import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { atTheDesk, onThePhone, test } from './people';

test('Maya takes her record along, has something put right, and leaves; the practice decides on erasing it, and Jonah’s record stays whole', async ({
  browser,
  setting,
}) => {
  const maya = await onThePhone(browser, setting.maya);
  await maya.goto('/my-needs');
  const needs = maya.getByRole('region', { name: 'What I need to feel safe' });
  await needs.getByRole('button', { name: 'Write a need down' }).click();
  await needs.getByRole('textbox', { name: 'What I need' }).fill('One evening that is <mine>.');
  await needs.getByRole('button', { name: 'Keep it' }).click();
  await expect(needs.getByRole('listitem')).toHaveCount(1);

  await maya.goto('/settings');
  await maya.getByRole('link', { name: /^Your record/ }).click();
  const takes = async (name: string) => {
    const [file] = await Promise.all([maya.waitForEvent('download'), maya.getByRole('button', { name }).click()]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };
  const page = await takes('Save it as a page to read');
  expect(page.name).toBe('my-record.html');
  expect(page.text).toContain('One evening that is &lt;mine&gt;.');
  expect(page.text).not.toContain('<script');
  const data = await takes('Save it as data (JSON)');
  expect(data.name).toBe('my-record.json');
  expect(JSON.stringify(JSON.parse(data.text))).toContain('One evening that is <mine>.');

  const wishes = maya.getByRole('region', { name: 'Have something put right' });
  await wishes.getByRole('button', { name: 'Say what is wrong' }).click();
  await wishes.getByRole('combobox').selectOption({ label: 'What you need' });
  await wishes.getByRole('textbox').fill('It was every evening, not one.');
  await wishes.getByRole('button', { name: 'Send it to your counselor' }).dblclick();
  await expect(wishes.getByText('Your counselor has not answered yet.')).toHaveCount(1);

  const ada = await atTheDesk(browser, setting.counselor);
  await ada.goto(`/staff/couples/${setting.couple.id}`);
  await ada.getByRole('button', { name: 'Answer Maya' }).click();
  await ada.getByRole('textbox', { name: 'Reply that Maya reads' }).fill('I put it beside it. Thank you.');
  await ada.getByRole('dialog').getByRole('button', { name: 'Answer' }).click();
  await expect(ada.getByText('It stays, with these words beside it.')).toBeVisible();
  await maya.reload();
  await expect(maya.getByText('I put it beside it. Thank you.')).toBeVisible();

  await maya.getByRole('button', { name: 'I want to leave' }).click();
  await maya.getByRole('checkbox').check();
  await maya.getByRole('button', { name: 'Leave now' }).dblclick();
  await expect(maya.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  // For Jonah it is what it is after any separation, and no word of who or why.
  const jonah = await onThePhone(browser, setting.jonah);
  await jonah.goto('/settings');
  await expect(jonah.getByRole('region', { name: 'On your own' })).toBeVisible();
  await expect(jonah.getByText(/left/)).toHaveCount(0);
  await ada.reload();
  await expect(ada.getByText('Has left care')).toBeVisible();

  const ruth = await atTheDesk(browser, setting.admin);
  await ruth.goto('/staff/records');
  await ruth.getByRole('button', { name: 'Decide on the request of Maya Ellery' }).click();
  const contact = ruth.getByRole('group', { name: 'Name, address, date of birth' });
  await contact.getByRole('radio', { name: 'Erase it' }).check();
  const words = ruth.getByRole('group', { name: 'What the person wrote' });
  await words.getByRole('textbox', { name: 'Why it is kept' }).fill('The law of this state asks for seven years.');
  await ruth.getByRole('dialog').getByRole('button', { name: 'Decide' }).click();
  await expect(ruth.getByText('Decided.')).toBeVisible();
  await expect(async () => {
    await ruth.reload();
    await expect(ruth.getByText('Name, address, date of birth: erased')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(ruth.getByText('Maya')).toHaveCount(0);
});
