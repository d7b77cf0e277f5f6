import { expect, type Page } from '@playwright/test';
import type { BuiltPerson } from '@roadback/builders/people';
import type pg from 'pg';
import { atTheDesk, onThePhone, taskFor, test } from './people';

const onThePhoneOnly = 'Saved on this phone. It goes out when you are back online.';

test('Maya checks in without a net: it stays on her phone, goes out by itself later, and arrives once', async ({
  browser,
  db,
  setting,
}) => {
  const desk = await atTheDesk(browser, setting.counselor);
  await opensTheCouple(desk);
  const phone = await onThePhone(browser, setting.maya);
  await fillsInTheCheckIn(phone);

  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Save check-in' }).click();
  await expect(phone.getByRole('heading', { name: 'Check-in saved' })).toBeVisible();
  await expect(phone.getByText(onThePhoneOnly)).toBeVisible();
  await desk.reload();
  await expect(desk.getByRole('heading', { name: 'Nothing yet' })).toBeVisible();

  await phone.context().setOffline(false);
  await expect(phone.getByText(onThePhoneOnly)).toBeHidden();
  await expect(phone.getByRole('button', { name: 'Change' })).toBeVisible();
  await seesOneCheckIn(desk);
  expect(await checkInsOf(db, setting.maya)).toBe(1);
  await phone.reload();
  await expect(phone.getByText('Good, felt safety 6 of 10')).toBeVisible();
});

test('The answer to a check-in is lost on the way: the phone asks again, and it still arrives once', async ({ browser, db, setting }) => {
  const phone = await onThePhone(browser, setting.maya);
  const sent = countsSent(phone, 'CheckIn');
  let isLost = false;
  await phone.route('**/graphql', async route => {
    if (isLost || !isMutation(route.request().postData(), 'CheckIn')) return route.continue();
    isLost = true;
    // The server has done it; the phone never hears of it.
    await route.fetch();
    return route.abort('connectionreset');
  });

  await fillsInTheCheckIn(phone);
  await phone.getByRole('button', { name: 'Save check-in' }).click();
  await expect(phone.getByText(onThePhoneOnly)).toBeVisible();
  await expect(phone.getByRole('button', { name: 'Change' })).toBeVisible();
  await expect(phone.getByText(onThePhoneOnly)).toBeHidden();
  expect(sent()).toBe(2);

  const desk = await atTheDesk(browser, setting.counselor);
  await opensTheCouple(desk);
  await seesOneCheckIn(desk);
  expect(await checkInsOf(db, setting.maya)).toBe(1);
});

test('A task that is half written is there again after the phone has loaded the page anew', async ({ browser, db, setting }) => {
  const task = await taskFor(db, setting, setting.maya, 'before-the-hard-day');
  const phone = await onThePhone(browser, setting.maya);
  await phone.getByRole('link', { name: /Before the hard day/ }).click();
  await phone.getByRole('button', { name: 'Begin' }).click();
  await phone.getByLabel('Which day is it?').fill('2026-12-24');
  await phone.getByRole('button', { name: 'Next' }).click();
  await phone.getByRole('radio', { name: 'Family or friends' }).check();
  await phone.getByRole('button', { name: 'Next' }).click();
  await phone.getByRole('textbox', { name: 'What may be the hardest part?' }).fill('The drive home, when nobody');
  await expect(phone.getByText(/^Kept on this phone, /)).toBeVisible();

  await phone.reload();
  await expect(phone.getByRole('textbox', { name: 'What may be the hardest part?' })).toHaveValue('The drive home, when nobody');
  await phone.goto('/');
  await expect(phone.getByRole('link', { name: /Before the hard day/ })).toContainText('begun');
  await phone.goto(`/tasks/${task}`);
  await phone.getByRole('button', { name: 'Back' }).click();
  await expect(phone.getByRole('radio', { name: 'Family or friends' })).toBeChecked();
  await phone.getByRole('button', { name: 'Back' }).click();
  await expect(phone.getByLabel('Which day is it?')).toHaveValue('2026-12-24');
});

test('A task sent without a net goes out by itself, with every word', async ({ browser, db, setting }) => {
  await taskFor(db, setting, setting.maya, 'i-noticed');
  const phone = await onThePhone(browser, setting.maya);
  await writesWhatSheNoticed(phone);

  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(phone.getByRole('heading', { name: 'Kept, and on its way' })).toBeVisible();
  await expect(phone.getByText(onThePhoneOnly)).toBeVisible();
  await phone.getByRole('link', { name: 'Back to Today' }).click();
  await expect(phone.getByRole('link', { name: /I noticed/ })).toContainText('waiting to go out');

  await phone.context().setOffline(false);
  await expect(phone.getByRole('link', { name: /I noticed/ })).toContainText('sent');
  const desk = await atTheDesk(browser, setting.counselor);
  await opensTheCouple(desk);
  await desk.getByRole('button', { name: 'Sent “I noticed”' }).click();
  await expect(desk.getByRole('dialog').getByText('He called when he said he would.')).toBeVisible();
});

test('A double click on Save, and on Send, sends once', async ({ browser, db, setting }) => {
  await taskFor(db, setting, setting.maya, 'i-noticed');
  const phone = await onThePhone(browser, setting.maya);
  const checkIns = countsSent(phone, 'CheckIn');
  const tasks = countsSent(phone, 'SubmitTask');

  await fillsInTheCheckIn(phone);
  await phone.getByRole('button', { name: 'Save check-in' }).dblclick();
  await expect(phone.getByRole('heading', { name: 'Check-in saved' })).toBeVisible();
  await writesWhatSheNoticed(phone);
  await phone.getByRole('button', { name: 'Send', exact: true }).dblclick();
  await expect(phone.getByText('Thank you. You can put the phone down.', { exact: false })).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'I noticed' })).toBeVisible();
  expect([checkIns(), tasks()]).toEqual([1, 1]);

  const desk = await atTheDesk(browser, setting.counselor);
  await opensTheCouple(desk);
  await seesOneCheckIn(desk);
  expect(await checkInsOf(db, setting.maya)).toBe(1);
  await expect(desk.getByRole('button', { name: 'Sent “I noticed”' })).toHaveCount(1);
});

async function fillsInTheCheckIn(phone: Page): Promise<void> {
  await phone.getByRole('radio', { name: 'Good' }).check();
  await phone.getByRole('slider', { name: 'How safe did today feel with Jonah?' }).fill('6');
}

/** From Today to the page that shows everything once more. */
async function writesWhatSheNoticed(phone: Page): Promise<void> {
  await phone.getByRole('link', { name: /I noticed/ }).click();
  await phone.getByRole('button', { name: 'Begin' }).click();
  const next = phone.getByRole('button', { name: 'Next' });
  await phone.getByRole('checkbox', { name: 'Something happened at the promised time' }).check();
  await next.click();
  await phone.getByRole('textbox', { name: 'If you like, the moment in one sentence' }).fill('He called when he said he would.');
  await next.click();
  await next.click();
  await expect(phone.getByText('Nothing has been sent yet.')).toBeVisible();
}

async function opensTheCouple(desk: Page): Promise<void> {
  await desk.getByRole('link', { name: 'Maya & Jonah', exact: true }).last().click();
  await expect(desk.getByRole('heading', { name: /Maya & Jonah/, level: 1 })).toBeVisible();
}

async function seesOneCheckIn(desk: Page): Promise<void> {
  await desk.reload();
  const timeline = desk.getByRole('region', { name: 'Time line' });
  await expect(timeline.getByRole('heading', { name: 'Check-in: a good day' })).toHaveCount(1);
  await expect(timeline.getByText('Felt safety 6 of 10')).toHaveCount(1);
}

/** A second one for the same day would take the place of the first on the page; in the record both stand. */
async function checkInsOf(db: pg.Client, { personId }: BuiltPerson): Promise<number> {
  const { rowCount } = await db.query('select from clinical.check_in where client_id = $1', [personId]);
  return rowCount ?? 0;
}

const isMutation = (body: string | null, name: string): boolean => body !== null && JSON.parse(body).operationName === name;

/** How often the phone has sent an operation so far. */
function countsSent(phone: Page, operation: string): () => number {
  let count = 0;
  phone.on('request', request => {
    if (isMutation(request.postData(), operation)) count += 1;
  });
  return () => count;
}
