import { expect, type Page } from '@playwright/test';
import { atTheDesk, keepsOnThePhone, onThePhone, opensPart, test } from './people';

const onThePhoneOnly = 'Saved on this phone. It goes out when you are back online.';

test('Maya writes at night without a net; Jonah gets the need and nothing else, answers, and reads how it landed once she shares it', async ({
  browser,
  setting,
}) => {
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await opensTheFourthStep(desk);
  const jonah = await onThePhone(browser, setting.jonah);
  await expect(jonah.getByRole('link', { name: /^Pause/ })).toBeVisible();
  await expect(jonah.getByRole('link', { name: /hard moment/i })).toHaveCount(0);

  // The network dies in the middle of it. What she wrote survives leaving the page and a second tap, and is on its way.
  const maya = await onThePhone(browser, setting.maya);
  await maya.getByRole('link', { name: /^A hard moment/ }).click();
  await maya.getByRole('button', { name: 'Write it down' }).click();
  await maya.getByRole('slider', { name: 'How hard is it right now?' }).fill('8');
  await maya.getByRole('textbox', { name: /What brought it/ }).fill('The phone rang in the hall.');
  await maya.context().setOffline(true);
  await maya.getByRole('radio', { name: 'Some words' }).check();
  await expect(maya.getByRole('radio', { name: 'No. It stays with me and Dr. Ada Okafor.' })).toBeChecked();
  await maya.getByRole('radio', { name: 'Yes. Jonah reads this and nothing else: “Please say something to me.”' }).check();
  await expect(maya.getByText('Only you and Dr. Ada Okafor see this.')).toBeVisible();
  await expect(maya.getByRole('link', { name: 'Help now' }).first()).toBeVisible();
  await maya.getByRole('link', { name: 'Today' }).first().click();
  await maya.getByRole('link', { name: /^A hard moment/ }).click();
  await maya.getByRole('button', { name: 'Write it down' }).click();
  await expect(maya.getByRole('textbox', { name: /What brought it/ })).toHaveValue('The phone rang in the hall.');
  await maya.getByRole('button', { name: 'Keep it' }).dblclick();
  await expect(maya.getByText('Kept on this phone, and on its way')).toHaveCount(1);
  await expect(maya.getByText(onThePhoneOnly)).toBeVisible();

  // A second one in the same night does not wait for the first, and takes nothing from it.
  await maya.getByRole('button', { name: 'Write it down' }).click();
  await maya.getByRole('slider', { name: 'How hard is it right now?' }).fill('6');
  await maya.getByRole('radio', { name: 'Nothing from anybody' }).check();
  await expect(maya.getByText('Does Jonah read what you need?')).toHaveCount(0);
  await maya.getByRole('button', { name: 'Keep it' }).click();
  await expect(maya.getByText('Kept on this phone, and on its way')).toHaveCount(2);
  // Ground is there without a net.
  await maya.getByRole('link', { name: /Find ground first/ }).click();
  await expect(maya.getByRole('heading', { name: 'Breathe out longer than in' })).toBeVisible();
  await maya.getByRole('link', { name: 'Back to the hard moment' }).click();
  await expect(maya.getByText('Kept on this phone, and on its way')).toHaveCount(2);

  await maya.context().setOffline(false);
  await expect(maya.getByText('Kept on this phone, and on its way')).toHaveCount(0);
  const lately = maya.getByRole('region', { name: 'What you wrote lately' });
  await expect(lately.getByRole('listitem')).toHaveCount(2);
  await expect(lately.getByText('Jonah has not answered here.')).toHaveCount(1);

  // Jonah finds the need: not what brought it, not how hard it is, not that there were two.
  await jonah.reload();
  await jonah.getByRole('link', { name: /^Maya is having a hard moment/ }).click();
  await expect(jonah.getByText('“Please say something to me.”')).toBeVisible();
  await expect(jonah.getByText('No “but”, no “again”, no “how long still”.', { exact: false })).toBeVisible();
  await expect(jonah.getByText(/phone rang|8 of 10|6 of 10|at \d/)).toHaveCount(0);
  await expect(jonah.getByText('Maya and Dr. Ada Okafor read this.')).toBeVisible();
  await jonah.getByRole('textbox', { name: 'Your words' }).fill('It makes sense that the phone frightens you.');
  await keepsOnThePhone(jonah, 'the phone frightens you');
  await jonah.reload();
  await expect(jonah.getByRole('textbox', { name: 'Your words' })).toHaveValue('It makes sense that the phone frightens you.');
  await jonah.getByRole('button', { name: 'Send', exact: true }).dblclick();
  const answered = jonah.getByRole('region', { name: 'You answered' });
  await expect(answered.getByText('It makes sense that the phone frightens you.')).toBeVisible();

  // How it landed is first hers and the counselor's; Jonah's page is the same as before.
  await maya.reload();
  await expect(lately.getByText('It makes sense that the phone frightens you.')).toBeVisible();
  await lately.getByRole('button', { name: 'Say how it landed' }).click();
  await lately.getByRole('button', { name: 'Not this time' }).click();
  await expect(lately.getByText('You said, for yourself and the counselor')).toHaveCount(1);
  await jonah.reload();
  await expect(answered).toBeVisible();
  await expect(answered.getByText(/Maya said/)).toHaveCount(0);
  await lately.getByRole('button', { name: 'Say something else' }).click();
  await lately.getByRole('button', { name: 'Change', exact: true }).click();
  await lately.getByRole('radio', { name: /Jonah/ }).check();
  await lately.getByRole('button', { name: 'Partly' }).click();
  await expect(lately.getByText('You said, shared with Jonah')).toHaveCount(1);
  await jonah.reload();
  await expect(answered.getByText('It landed in part')).toBeVisible();
  await expect(answered.getByText('It did not land')).toHaveCount(0);

  // The counselor sees all of it, with its numbers and no verdict.
  await opensPart(desk, 'Triggers and pauses');
  const card = desk.getByRole('region', { name: 'Triggers and pauses' });
  await expect(card.getByText('The phone rang in the hall.')).toBeVisible();
  await expect(card.getByText('1 of 1').first()).toBeVisible();
  await expect(card.getByText('0 landed, 1 partly, 0 not').first()).toBeVisible();
  await expect(card.getByText('need not shared')).toHaveCount(1);

  // He takes his answer back: she finds none, he and the counselor keep it.
  await jonah.getByRole('button', { name: 'Take the answer back' }).click();
  await expect(jonah.getByText('Maya does not find it any more, and is told nothing.', { exact: false })).toBeVisible();
  await jonah.getByRole('button', { name: 'Take it back', exact: true }).click();
  await expect(answered.getByText('You took this back', { exact: false })).toBeVisible();
  await maya.reload();
  await expect(lately.getByText('Jonah has not answered here.')).toHaveCount(1);
  await expect(maya.getByText('It makes sense that the phone frightens you.')).toHaveCount(0);
  await desk.reload();
  await expect(card.getByText('answer taken back')).toBeVisible();
  await expect(card.getByText('It makes sense that the phone frightens you.')).toBeVisible();

  // She takes it back: on his phone it is simply not there.
  await lately.getByRole('button', { name: 'Stop sharing it' }).click();
  await lately.getByRole('group').getByRole('button', { name: 'Stop sharing it' }).click();
  await expect(lately.getByText('You took it back.')).toBeVisible();
  await jonah.reload();
  await expect(jonah.getByRole('heading', { name: 'There is nothing to answer here.' })).toBeVisible();
});

test('Both agree on a phrase on a calm day; on the hard one either calls a pause, and both see until when', async ({
  browser,
  setting,
}) => {
  const jonah = await onThePhone(browser, setting.jonah);
  await jonah.getByRole('link', { name: /^Pause/ }).click();
  await jonah.getByRole('button', { name: 'Propose a phrase' }).click();
  await jonah.getByRole('textbox', { name: 'A phrase that both of you understand' }).fill('Lighthouse');
  await jonah.getByRole('combobox', { name: 'How long a pause lasts' }).selectOption('45');
  await jonah.getByRole('button', { name: 'Propose it' }).dblclick();
  await expect(jonah.getByText('You proposed this. It waits for Maya, as long as it likes.')).toBeVisible();

  const maya = await onThePhone(browser, setting.maya);
  await maya.getByRole('link', { name: /^Pause/ }).click();
  await expect(maya.getByText('“Lighthouse”, 45 minutes')).toBeVisible();
  await maya.getByRole('button', { name: 'Agree to it' }).click();
  await maya.getByRole('button', { name: 'Pause now, 45 minutes' }).dblclick();
  await expect(maya.getByRole('heading', { name: /^Paused until / })).toBeVisible();

  await jonah.goto('/');
  await jonah.getByRole('status').filter({ hasText: 'Paused until' }).click();
  await expect(jonah.getByRole('heading', { name: /^Paused until / })).toBeVisible();
  await expect(jonah.getByText(/Maya (called|paused)/)).toHaveCount(0);

  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}/patience`);
  const card = desk.getByRole('region', { name: 'Triggers and pauses' });
  await expect(card.getByText('Agreed on “Lighthouse”, 45 minutes.')).toBeVisible();
  await expect(card.getByText(/One pause in twelve weeks · Maya called 1 · Jonah called 0/)).toBeVisible();
});

async function opensTheFourthStep(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Open… Be patient with healing' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Reason|Why/ }).fill('Both asked for it in session.');
  await dialog.getByRole('button', { name: 'Open the step' }).click();
  await expect(dialog).toHaveCount(0);
}
