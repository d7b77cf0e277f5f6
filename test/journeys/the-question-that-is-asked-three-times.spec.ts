import { expect, type Page } from '@playwright/test';
import { atTheDesk, closesTheAlert, keepsOnThePhone, onThePhone, opensPart, test, type Setting } from './people';

const words = 'When did you last write with her?';

test('Maya asks the same question three times; Jonah finds no sign of it, changes an answer, and Dr. Okafor looks', async ({
  browser,
  db,
  setting,
}) => {
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await opensTheSecondStep(desk);
  await agreesOnTimes(desk);

  // Maya writes; what she wrote survives a reload, and she is told who reads it before it goes out.
  const maya = await onThePhone(browser, setting.maya);
  await maya.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Questions' }).click();
  await expect(maya.getByText('Your next time for questions', { exact: false })).toBeVisible();
  await maya.getByRole('link', { name: 'Ask a question' }).click();
  await maya.getByRole('textbox', { name: 'Your question' }).fill(words);
  await keepsOnThePhone(maya, words);
  await maya.reload();
  await expect(maya.getByRole('textbox', { name: 'Your question' })).toHaveValue(words);
  await maya.getByText('You and Dr. Ada Okafor first').click();
  await expect(maya.getByText('Only you and Dr. Ada Okafor read this.', { exact: false })).toBeVisible();
  await maya.getByText('You, Dr. Ada Okafor and Jonah', { exact: true }).click();
  await maya.getByRole('button', { name: 'Send the question' }).dblclick();
  await expect(maya.getByRole('link', { name: words })).toHaveCount(1);

  // Before a window opens Jonah finds nothing, not even that there is something.
  const jonah = await onThePhone(browser, setting.jonah);
  await jonah.goto('/questions');
  await expect(jonah.getByText('Questions for you come at that time', { exact: false })).toBeVisible();
  await expect(jonah.getByText(words)).toHaveCount(0);
  await expect(jonah.getByRole('link', { name: 'Ask a question' })).toHaveCount(0);

  // She asks a second and a third time. Nobody remarks on it.
  for (const times of [2, 3]) {
    await maya.getByRole('link', { name: words }).first().click();
    await maya.getByRole('link', { name: 'Ask this again' }).click();
    await expect(maya.getByRole('textbox', { name: 'Your question' })).toHaveValue(words);
    await maya.getByRole('button', { name: 'Send the question' }).click();
    await expect(maya.getByRole('link', { name: words })).toHaveCount(times);
  }
  await expect(maya.getByText(/times|again|already/i)).toHaveCount(0);

  // A window opens.
  await aWindowOpens(db, setting);
  await jonah.reload();
  await expect(jonah.getByRole('link', { name: words })).toHaveCount(3);
  await expect(jonah.getByText(/times|again|already|ago/i)).toHaveCount(0);
  await jonah.getByRole('link', { name: words }).first().click();
  await expect(jonah.getByText('Leave out “but”', { exact: false })).toBeVisible();
  await jonah.getByText('I must check something first').click();
  await jonah.getByRole('button', { name: 'Send the answer' }).click();
  await expect(jonah.getByText('Write a few words first.')).toBeVisible();
  await jonah.getByText('I can answer this').click();
  await jonah.getByRole('textbox', { name: 'Your answer' }).fill('In February.');
  await jonah.getByRole('button', { name: 'Send the answer' }).dblclick();
  await expect(jonah.getByText('In February.')).toHaveCount(1);
  // It has arrived, and is not merely on its way.
  await expect(jonah.getByRole('button', { name: 'Change the answer' })).toBeVisible();

  // She opens the answer when she wants to.
  await maya.reload();
  await maya.getByRole('link', { name: /There is an answer/ }).click();
  await expect(maya.getByText('In February.')).toBeHidden();
  await maya.getByText('Open the answer').click();
  await expect(maya.getByText('In February.')).toBeVisible();

  // He changes it. The earlier one stays with her, and is Dr. Okafor's to look at.
  await jonah.getByRole('button', { name: 'Change the answer' }).click();
  await jonah.getByText('I can answer this').click();
  await jonah.getByRole('textbox', { name: 'Your answer' }).fill('Once more in March. I had left that out.');
  await jonah.getByRole('button', { name: 'Send the answer' }).click();
  await expect(jonah.getByText('Once more in March. I had left that out.')).toHaveCount(1);
  await expect(jonah.getByRole('button', { name: 'Change the answer' })).toBeVisible();
  await maya.reload();
  await maya.getByText('Open the answer').click();
  await expect(maya.getByText('This is what was said last', { exact: false })).toBeVisible();
  await maya.getByText('What was said before', { exact: true }).click();
  await expect(maya.getByText('In February.')).toBeVisible();
  for (const phone of [maya, jonah]) await expect(phone.getByText(/disclosure|alert/i)).toHaveCount(0);

  // Her page lay open all the time, and nobody loaded it anew.
  const number = desk.getByRole('link', { name: 'One thing waits for your look.' });
  await expect(number).toHaveText('1');
  await expect(desk.getByRole('status').filter({ hasText: 'One thing waits for your look.' })).toHaveCount(1);
  await expect(desk).toHaveTitle(/^[^\d()]*Roadback$/);
  await number.click();
  const alerts = desk.getByRole('region', { name: 'To look at' });
  await expect(alerts.getByText('Possible new disclosure')).toBeVisible();
  await alerts.getByRole('link', { name: 'Open the couple' }).click();
  await expect(desk.getByText('asked 3 times, this is number 3')).toBeVisible();
  await closesTheAlert(desk, 'Taken up with both on Tuesday.');
  await expect(desk.getByText('Nothing waits for your look.')).toBeVisible();
  await expect(desk.getByRole('link', { name: /wait.? for your look/ })).toHaveCount(0);
});

test('Maya lets Dr. Okafor keep a question first, and it goes on when she has agreed', async ({ browser, setting }) => {
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await opensTheSecondStep(desk);
  const maya = await onThePhone(browser, setting.maya);
  await maya.goto('/questions/ask');
  await maya.getByRole('textbox', { name: 'Your question' }).fill('Did you think of leaving?');
  await maya.getByText('You and Dr. Ada Okafor first').click();
  await maya.getByRole('button', { name: 'Send the question' }).click();
  await expect(maya.getByText('With Dr. Ada Okafor')).toBeVisible();

  const jonah = await onThePhone(browser, setting.jonah);
  await jonah.goto('/questions');
  await expect(jonah.getByText('No questions here yet')).toBeVisible();

  await desk.reload();
  await desk.getByRole('button', { name: 'Keep it for a session' }).click();
  await expect(desk.getByRole('button', { name: 'Keep it for a session' })).toHaveCount(0);
  await maya.reload();
  await expect(maya.getByText('To be taken up in session')).toBeVisible();
  await desk.getByRole('button', { name: 'Let it go to Jonah' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Let it go to Jonah' }).click();
  await expect(dialog.getByText('Ask its author in person', { exact: false })).toBeVisible();
  await dialog.getByRole('checkbox', { name: /Maya told me in person/ }).check();
  await dialog.getByRole('button', { name: 'Let it go to Jonah' }).click();
  await expect(dialog).toHaveCount(0);
  await jonah.reload();
  await expect(jonah.getByRole('link', { name: 'Did you think of leaving?' })).toBeVisible();

  // She takes it back; for him it is as if it had not been.
  await maya.getByRole('link', { name: 'Did you think of leaving?' }).click();
  await maya.getByRole('button', { name: 'Take it back' }).click();
  await maya.getByRole('button', { name: 'Take it back' }).click();
  await expect(maya.getByText('Nobody was told.', { exact: false })).toBeVisible();
  await jonah.reload();
  await expect(jonah.getByText('No questions here yet')).toBeVisible();
});

async function opensTheSecondStep(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Open… Offer complete transparency' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Reason|Why/ }).fill('Both asked for it in session.');
  await dialog.getByRole('button', { name: 'Open the step' }).click();
  await expect(dialog).toHaveCount(0);
  await opensPart(desk, 'Questions');
}

/** A weekday that does not begin or end around now, so that no window is open while the story is told. */
async function agreesOnTimes(desk: Page): Promise<void> {
  const inThreeDays = new Date(Date.now() + 3 * 86_400_000).toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' });
  await desk.getByRole('button', { name: 'Agree on times' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Keep these times' }).click();
  await expect(dialog.getByText('This is needed.')).toBeVisible();
  await dialog.getByRole('button', { name: inThreeDays }).click();
  await dialog.getByRole('button', { name: 'Keep these times' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(desk.getByText(`${inThreeDays} at 19:30, 30 minutes`, { exact: false })).toBeVisible();
}

const aWindowOpens = (db: Parameters<Parameters<typeof test>[2]>[0]['db'], { practice }: Setting) =>
  db.query("update clinical.question set opens_at = now() - interval '1 minute' where practice_id = $1 and opens_at > now()", [
    practice.id,
  ]);
