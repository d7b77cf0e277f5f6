import { expect } from '@playwright/test';
import { buildSafety } from '@roadback/builders/safety';
import { quietAnswers } from '@roadback/content/sample-screenings';
import { atTheDesk, onThePhone, opensPart, test } from './people';

test('An agreement is written down and signed by three; Maya stops it with one tap, and Jonah reads what he would read of any pause', async ({
  browser,
  db,
  setting,
}) => {
  const { couple, counselor } = setting;
  const desk = await atTheDesk(browser, counselor);
  await desk.goto(`/staff/couples/${couple.id}`);
  await opensPart(desk, 'Safety and openness');
  const card = desk.getByRole('region', { name: 'Agreement on openness' });
  await card.getByRole('button', { name: 'Write one down' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'calendar of the week, seen together' }).check();
  await dialog.getByRole('textbox', { name: 'What it is for' }).fill('I want to know his password.');
  await dialog.getByRole('textbox', { name: 'How it becomes less until it ends' }).fill('Every week a little less.');
  await dialog.getByRole('textbox', { name: 'What will not be looked at' }).fill('Messages.');
  await dialog.getByRole('button', { name: 'Hand it to both' }).click();
  await expect(dialog.getByText('have no place in an agreement', { exact: false })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'What it is for' }).fill('So that evenings are no riddle.');
  await dialog.getByRole('button', { name: 'Hand it to both' }).dblclick();
  await expect(card.getByText('Maya has not signed · Jonah has not signed')).toBeVisible();

  // Each signs alone. Neither is told whether the other has, nor what else is missing.
  const maya = await onThePhone(browser, setting.maya);
  const jonah = await onThePhone(browser, setting.jonah);
  for (const phone of [maya, jonah]) {
    await phone.getByRole('link', { name: /^Your agreement/ }).click();
    await expect(phone.getByText('It is not yet ready.', { exact: false })).toBeVisible();
    await phone.getByRole('button', { name: 'I agree to this' }).dblclick();
    await expect(phone.getByText('You have agreed to this.')).toBeVisible();
    await expect(phone.getByText('It is not yet ready.', { exact: false })).toBeVisible();
  }

  // Without a clearance the counselor cannot start it; with one she does.
  await desk.reload();
  await card.getByRole('button', { name: 'Sign and start it' }).click();
  await expect(card.getByText('needs a safety clearance', { exact: false })).toBeVisible();
  await buildSafety(db, couple, counselor, {
    askedAt: new Date(Date.now() - 5 * 86_400_000),
    answers: [quietAnswers, quietAnswers],
    clearance: 'Talked with each alone for an hour.',
  });
  await card.getByRole('button', { name: 'Sign and start it' }).click();
  await expect(card.getByText('running')).toBeVisible();

  // They looked together; each tells for themself how it was. The network is gone, and nothing is lost.
  await maya.reload();
  await expect(maya.getByText(/^It is running until/)).toBeVisible();
  await maya.getByRole('slider', { name: 'Before' }).fill('3');
  await maya.getByRole('slider', { name: 'After' }).fill('7');
  await maya.context().setOffline(true);
  await maya.getByRole('button', { name: 'Keep this' }).click();
  await expect(maya.getByText('Kept on this phone, and on its way')).toBeVisible();
  await maya.context().setOffline(false);
  await expect(maya.getByText('3 before, 7 after')).toBeVisible();
  await desk.reload();
  await expect(card.getByText('Maya told once how looking together felt', { exact: false })).toBeVisible();

  // One tap, and it is over for both; nobody is named.
  await maya.getByRole('button', { name: 'Stop it now' }).dblclick();
  const paused = 'It is paused. Nothing in it counts right now. To go on, a new one is signed.';
  await expect(maya.getByText(paused)).toBeVisible();
  await jonah.reload();
  await expect(jonah.getByText(paused)).toBeVisible();
  await expect(jonah.getByText(/Maya|3 before/)).toHaveCount(0);
  await desk.reload();
  await expect(card.getByText('Stopped by Maya.')).toBeVisible();
  await expect(card.getByRole('button', { name: 'Write a new one down' })).toBeVisible();
});
