import { expect } from '@playwright/test';
import { onThePhone, test } from './people';

test('Maya says what she needs and asks for one thing now; Jonah reads what she shares, and nothing of her choice until she says it, nor after', async ({
  browser,
  setting,
}) => {
  const maya = await onThePhone(browser, setting.maya);
  await maya.getByRole('link', { name: /^A hard moment/ }).click();
  await maya.getByRole('link', { name: /^What I need/ }).click();
  const needs = maya.getByRole('region', { name: 'What I need to feel safe' });
  await needs.getByRole('button', { name: 'Write a need down' }).click();
  await needs.getByRole('textbox', { name: 'What I need' }).fill('One evening that is mine.');
  await expect(needs.getByText('Only you and Dr. Ada Okafor see this.')).toBeVisible();
  await needs.getByRole('button', { name: 'Keep it' }).dblclick();
  await expect(needs.getByRole('listitem')).toHaveCount(1);

  // An ask is read with her if she wants that; it holds nothing back. Without a net it is kept, and goes out later.
  const asks = maya.getByRole('region', { name: 'Asking now' });
  await asks.getByRole('button', { name: 'Ask for something' }).click();
  await asks.getByRole('textbox', { name: 'What I ask for' }).fill('You never listen. Please call me at nine.');
  await asks.getByRole('button', { name: 'Read it with me' }).click();
  await expect(asks.getByText('Some words were marked. It is advice, and the words are yours.')).toBeVisible();
  await asks.getByRole('textbox', { name: 'What I ask for' }).fill('I am anxious tonight. Please call me at nine.');
  await expect(asks.getByRole('list', { name: 'Marked words' })).toHaveCount(0);
  await asks.getByRole('button', { name: 'Change', exact: true }).click();
  await asks.getByRole('radio', { name: /Jonah/ }).check();
  await maya.context().setOffline(true);
  await asks.getByRole('button', { name: 'Ask', exact: true }).dblclick();
  await expect(asks.getByText('Kept on this phone, and on its way')).toBeVisible();
  await maya.context().setOffline(false);
  await expect(asks.getByRole('listitem')).toHaveCount(1);

  const jonah = await onThePhone(browser, setting.jonah);
  await expect(jonah.getByText(/trust again|needs to feel safe/)).toHaveCount(0);
  await jonah.goto('/my-needs');
  await expect(jonah.getByText('I am anxious tonight. Please call me at nine.')).toBeVisible();
  await expect(jonah.getByText('One evening that is mine.')).toHaveCount(0);
  await expect(jonah.getByRole('region', { name: 'Trusting again' })).toHaveCount(0);

  // The choice is hers, has no day, and is taken back without a trace.
  const trust = maya.getByRole('region', { name: 'Trusting again' });
  await trust.getByRole('button', { name: 'I choose to trust again' }).click();
  await trust.getByRole('button', { name: 'Change', exact: true }).click();
  await trust.getByRole('radio', { name: /Jonah/ }).check();
  await trust.getByRole('button', { name: 'Say it' }).click();
  await expect(trust.getByText('You chose to trust again.')).toBeVisible();
  await jonah.reload();
  await expect(jonah.getByText('Maya chose to trust again.')).toBeVisible();
  await trust.getByRole('button', { name: 'Take it back' }).click();
  await trust.getByRole('group').getByRole('button', { name: 'Take it back' }).click();
  await expect(trust.getByText('You chose to trust again.')).toHaveCount(0);
  await jonah.reload();
  await expect(jonah.getByText('I am anxious tonight. Please call me at nine.')).toBeVisible();
  await expect(jonah.getByText(/trust/i)).toHaveCount(0);
});
