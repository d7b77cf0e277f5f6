import { expect, type Page } from '@playwright/test';
import { atTheDesk, keepsOnThePhone, onThePhone, opensPart, test } from './people';

test('Jonah promises, and says that he kept it; Maya saw it differently, first for herself, then for him; both voices stay', async ({
  browser,
  setting,
}) => {
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await opensTheThirdStep(desk);
  await opensPart(desk, 'Promises');

  // Jonah promises one thing, and knows who reads it; what he wrote survives a reload.
  const jonah = await onThePhone(browser, setting.jonah);
  await jonah.getByRole('link', { name: /^Promises/ }).click();
  await jonah.getByRole('button', { name: 'Make a promise' }).click();
  await jonah.getByRole('textbox', { name: 'What do you promise Maya?' }).fill('When I am late, I call.');
  await keepsOnThePhone(jonah, 'When I am late, I call.');
  await jonah.reload();
  await jonah.getByRole('button', { name: 'Make a promise' }).click();
  await expect(jonah.getByRole('textbox', { name: 'What do you promise Maya?' })).toHaveValue('When I am late, I call.');
  await jonah.getByRole('combobox', { name: 'What it is about' }).selectOption({ label: 'Calling or writing' });
  await jonah.getByRole('radio', { name: 'Whenever it happens' }).check();
  await expect(
    jonah
      .getByText('You, Dr. Ada Okafor and Maya see this.')
      .or(jonah.getByText(/Maya .*see this|see this.*Maya/))
      .first(),
  ).toBeVisible();
  await jonah.getByRole('button', { name: 'Promise it' }).dblclick();
  const promise = jonah.getByRole('article', { name: 'When I am late, I call.' });
  await expect(promise).toHaveCount(1);

  // He says that he kept it, with one tap; the network is gone, and nothing is lost.
  await jonah.context().setOffline(true);
  await promise.getByRole('button', { name: 'I kept it' }).dblclick();
  await expect(promise.getByText('Kept on this phone, and on its way')).toBeVisible();
  await jonah.context().setOffline(false);
  await expect(promise.getByText('Kept once so far')).toBeVisible();

  // Maya finds the promise. What she says stays hers and the counselor's.
  const maya = await onThePhone(browser, setting.maya);
  await maya.getByRole('link', { name: /^Promises/ }).click();
  const received = maya.getByRole('article', { name: 'When I am late, I call.' });
  await received.getByRole('button', { name: 'Say how you saw it' }).click();
  await expect(received.getByText('Only you and Dr. Ada Okafor see this.')).toBeVisible();
  await received.getByRole('button', { name: 'Add a few words' }).click();
  await received.getByRole('textbox').fill('The phone did not ring.');
  await received.getByRole('button', { name: 'I saw it differently' }).dblclick();
  await expect(received.getByText('You said, for yourself and the counselor')).toHaveCount(1);
  await jonah.reload();
  await expect(promise.getByText('Kept once so far')).toBeVisible();
  await expect(promise.getByText(/differently|did not ring|Maya said/)).toHaveCount(0);

  // The counselor sees both voices and no verdict.
  await desk.reload();
  const card = desk.getByRole('region', { name: 'Promises' });
  await expect(card.getByText('1 of 1').first()).toBeVisible();
  await card.getByRole('button', { name: 'Read the ledger of: When I am late, I call.' }).click();
  const drawer = desk.getByRole('dialog');
  await expect(drawer.getByText('The phone did not ring.')).toBeVisible();
  await expect(drawer.getByText('Kept', { exact: true })).toBeVisible();

  // She chooses to share that she saw it differently; only now does Jonah read it, and only what she shared.
  await received.getByRole('button', { name: 'Say something else' }).click();
  await received.getByRole('button', { name: 'Change', exact: true }).click();
  await received.getByRole('radio', { name: /Maya|Jonah/ }).check();
  await received.getByRole('button', { name: 'I saw it differently' }).click();
  await expect(received.getByText('You said, shared with Jonah')).toHaveCount(1);
  await jonah.reload();
  await expect(promise.getByText('Maya said')).toHaveCount(1);
  await expect(promise.getByText('Saw it differently')).toBeVisible();
  await expect(promise.getByText('The phone did not ring.')).toHaveCount(0);

  // He says something else. Nothing of what was said before is gone.
  await promise.getByRole('button', { name: 'Say something else' }).click();
  await promise.getByRole('radio', { name: 'It did not happen' }).check();
  await promise.getByRole('textbox', { name: 'A few words, if you like' }).fill('She is right. I wrote, I did not call.');
  await promise.getByRole('button', { name: 'Send' }).click();
  // The form holds the same words until it closes.
  await expect(promise.getByRole('button', { name: 'Send' })).toHaveCount(0);
  await expect(promise.getByText('She is right. I wrote, I did not call.')).toBeVisible();
  await expect(promise.getByText('Kept', { exact: true })).toBeVisible();
  await desk.reload();
  await card.getByRole('button', { name: 'Read the ledger of: When I am late, I call.' }).click();
  for (const text of ['She is right. I wrote, I did not call.', 'The phone did not ring.'])
    await expect(drawer.getByText(text)).toBeVisible();
  await drawer.getByRole('button', { name: 'End this promise' }).click();
  await drawer.getByRole('textbox', { name: 'Why it ends' }).fill('Another one fits the evenings better.');
  await drawer.getByRole('button', { name: 'End this promise' }).click();
  await expect(drawer.getByRole('button', { name: 'End this promise' })).toHaveCount(0);
  await maya.reload();
  await expect(received.getByText('No longer running.')).toBeVisible();
  await expect(maya.getByText('evenings better')).toHaveCount(0);
});

async function opensTheThirdStep(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Open… Demonstrate changed behavior over time' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Reason|Why/ }).fill('Both asked for it in session.');
  await dialog.getByRole('button', { name: 'Open the step' }).click();
  await expect(dialog).toHaveCount(0);
}
