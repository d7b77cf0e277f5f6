import { expect, type Page } from '@playwright/test';
import { atTheDesk, keepsOnThePhone, onThePhone, opensPart, test } from './people';

const parts = [
  'I wrote with her for four months.',
  'You trusted me. Mistakes were made.',
  'You stopped sleeping. You doubt what you see.',
  'I answer each of your questions, today and next year.',
];

test('Jonah prepares an apology with Dr. Okafor and speaks it; Maya writes for herself what reached her, and owes nothing', async ({
  browser,
  setting,
}) => {
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await opensTheFirstStep(desk);
  await opensPart(desk, 'Apology');
  await desk.getByRole('button', { name: 'Invite Jonah to prepare one' }).dblclick();
  await expect(desk.getByText('no draft yet')).toBeVisible();

  // Jonah writes, a part a page; what he wrote survives a reload, and he looks it over before it goes out.
  const jonah = await onThePhone(browser, setting.jonah);
  await jonah.getByRole('link', { name: /Your apology to Maya/ }).click();
  await jonah.getByRole('button', { name: 'Write', exact: true }).click();
  for (const [index, text] of parts.entries()) {
    await jonah.getByRole('textbox').fill(text);
    if (index === 1) await keepsOnThePhone(jonah, text);
    if (index === 1) await jonah.reload();
    if (index === 1) await jonah.getByRole('button', { name: 'Write', exact: true }).click();
    await expect(jonah.getByRole('textbox')).toHaveValue(text);
    await jonah.getByRole('button', { name: index === 3 ? 'Look it over' : 'Next' }).click();
  }
  await expect(jonah.getByText('Only you and Dr. Ada Okafor see this.')).toBeVisible();
  await jonah.getByRole('button', { name: 'Change the answer to: What I did' }).click();
  await jonah.getByRole('textbox').fill('I wrote with her for four months and hid it.');
  for (let page = 0; page < 4; page += 1) await jonah.getByRole('button', { name: /Next|Look it over/ }).click();
  await jonah.getByRole('button', { name: 'Send to Dr. Ada Okafor' }).dblclick();
  await expect(jonah.getByText('Draft 1')).toBeVisible();
  await expect(jonah.getByText('Draft 2')).toHaveCount(0);

  // Before the next draft he lets the words be read with him; it says why, and stops nothing.
  await jonah.getByRole('button', { name: 'Write the next draft' }).click();
  await jonah.getByRole('textbox').fill('I am sorry, but you were never home.');
  await jonah.getByRole('button', { name: 'Read it with me' }).click();
  const marked = jonah.getByRole('list', { name: 'Marked in: What I did' });
  await expect(marked.getByText('What follows the apology speaks of the other person', { exact: false })).toBeVisible();
  await expect(marked.getByText('Say what you did in words that start with I', { exact: false })).toBeVisible();
  await jonah.getByRole('textbox').fill('I wrote with her for four months and hid it.');
  await expect(marked).toHaveCount(0);
  await jonah.getByRole('button', { name: 'Read it with me' }).click();
  await expect(jonah.getByText('Nothing caught the eye.', { exact: false })).toBeVisible();
  await jonah.context().setOffline(true);
  await jonah.getByRole('button', { name: 'Read it with me' }).click();
  await expect(jonah.getByText('We cannot reach the server.', { exact: false })).toBeVisible();
  await jonah.context().setOffline(false);
  await jonah.reload();

  // Dr. Okafor comments, marks it ready, and records that it was spoken.
  await desk.reload();
  await desk.getByRole('button', { name: 'Read the apology of Jonah' }).click();
  const drawer = desk.getByRole('dialog');
  await expect(drawer.getByText('I wrote with her for four months and hid it.')).toBeVisible();
  // She finds the same phrases marked that he could see while writing: for their talk, and no score.
  await expect(drawer.locator('mark', { hasText: 'Mistakes were made' })).toBeVisible();
  await expect(drawer.getByRole('list', { name: 'Marked in: That it broke trust' }).getByRole('listitem')).toHaveCount(1);
  await expect(drawer.getByText('as Jonah could see them while writing', { exact: false })).toBeVisible();
  await drawer.getByRole('textbox', { name: 'A comment for Jonah' }).fill('This can be heard.');
  await drawer.getByRole('button', { name: 'Send the comment' }).click();
  await expect(drawer.locator('figure').getByText('This can be heard.')).toBeVisible();

  // Maya has seen nothing of all this.
  const maya = await onThePhone(browser, setting.maya);
  await expect(maya.getByRole('heading', { name: 'For today' })).toBeVisible();
  await expect(maya.getByText(/apology|What Jonah said/i)).toHaveCount(0);

  await drawer.getByRole('button', { name: 'Mark draft 1 ready' }).click();
  await drawer.getByRole('button', { name: 'Record that it was spoken' }).click();
  await expect(drawer.getByText('this one was spoken')).toBeVisible();

  await jonah.reload();
  await expect(jonah.getByText('This can be heard.')).toBeVisible();
  await expect(jonah.getByText('Spoken on', { exact: false })).toBeVisible();

  // Maya finds a place for her thoughts; Jonah learns nothing of it.
  await maya.goto('/');
  await maya.getByRole('link', { name: /What Jonah said to you/ }).click();
  await expect(maya.getByText('You owe no answer, and no forgiveness.', { exact: false })).toBeVisible();
  await expect(maya.getByText('four months')).toHaveCount(0);
  await maya.getByRole('textbox', { name: 'What reached me' }).fill('That he said how long.');
  await maya.getByRole('button', { name: 'Keep it' }).dblclick();
  await expect(maya.getByText('That he said how long.')).toHaveCount(1);
  await jonah.reload();
  await expect(jonah.getByText('Spoken on', { exact: false })).toBeVisible();
  await expect(jonah.getByText('That he said how long.')).toHaveCount(0);
  await desk.reload();
  await desk.getByRole('button', { name: 'Read the apology of Jonah' }).click();
  await expect(desk.getByRole('dialog').getByText('That he said how long.')).toBeVisible();
});

async function opensTheFirstStep(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: /^Open/ }).first().click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Reason|Why/ }).fill('Both asked for it in session.');
  await dialog.getByRole('button', { name: /^Open/ }).click();
  await expect(dialog).toHaveCount(0);
}
