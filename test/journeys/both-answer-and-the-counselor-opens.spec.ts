import { expect, type Browser, type Page } from '@playwright/test';
import { Care } from '@roadback/builders/care';
import type pg from 'pg';
import { atTheDesk, onThePhone, opensPart, test, type Setting } from './people';

const hers = 'To be told before you are late, not after.';
const his = 'One evening in which we do not speak of it.';

test('Maya and Jonah answer alone; Dr. Okafor opens both at once, and each can stop sharing', async ({ browser, db, setting }) => {
  await givenToBoth(db, setting);
  const maya = await onThePhone(browser, setting.maya);
  await answers(maya, hers, 'Jonah');
  const waiting = await reloaded(maya);

  // The desk sees how each stands, and has nothing to press.
  const { desk, card } = await opensTheCouple(browser, setting);
  await expect(card.getByText('Maya: agrees to opening')).toBeVisible();
  await expect(card.getByText('Jonah: not answered')).toBeVisible();
  await expect(card.getByRole('button', { name: 'Open both' })).toHaveCount(0);

  // Jonah finds no trace of hers; and when he has answered, she finds none of his.
  const jonah = await onThePhone(browser, setting.jonah);
  await answers(jonah, his, 'Maya');
  await expect(jonah.getByText(hers)).toHaveCount(0);
  expect(await reloaded(maya)).toEqual(waiting);
  await maya.goto('/');
  await expect(maya.getByRole('heading', { name: 'For today' })).toBeVisible();
  await expect(maya.getByText('Opened for you both')).toHaveCount(0);

  // Both side by side; opened only when both were asked in person.
  await desk.reload();
  await card.getByRole('button', { name: /^Read both answers/ }).click();
  await expect(card.getByText(hers)).toBeVisible();
  await expect(card.getByText(his)).toBeVisible();
  await card.getByRole('button', { name: 'Open both' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Open both answers?' });
  await expect(dialog.getByText('In one instant Maya can read what Jonah wrote', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Open both' }).click();
  await expect(dialog.getByText('Ask both in person first', { exact: false })).toBeVisible();
  await dialog.getByRole('checkbox', { name: /^I asked Maya and Jonah in person/ }).check();
  await dialog.getByRole('button', { name: 'Open both' }).dblclick();
  await expect(dialog).toHaveCount(0);
  await expect(card.getByText('Dr. Ada Okafor opened both on', { exact: false })).toBeVisible();
  await opensPart(desk, 'Overview');
  await expect(desk.getByText('Both answers were opened')).toBeVisible();
  await opensPart(desk, 'Exercises');

  // From that moment both read both, by name and question by question.
  await maya.reload();
  await maya.getByRole('link', { name: /What I need most this week.*Opened on/ }).click();
  for (const page of [maya, await atItsPage(jonah)]) {
    await expect(page.getByRole('heading', { name: 'What you both wrote' })).toBeVisible();
    await expect(page.getByText(hers)).toBeVisible();
    await expect(page.getByText(his)).toBeVisible();
  }
  await expect(maya.locator('.voice').nth(1)).toContainText('Jonah');
  await maya.goto('/progress');
  await expect(maya.getByRole('heading', { name: 'Opened for you both' })).toBeVisible();

  // Jonah stops sharing his: he is told what may have been read, she is told nothing, and hers he goes on reading.
  await jonah.getByRole('button', { name: 'Stop sharing' }).click();
  await expect(jonah.getByText('It has been open to Maya since', { exact: false })).toBeVisible();
  await jonah.getByRole('button', { name: 'Stop sharing' }).click();
  await expect(jonah.getByText('Only you and Dr. Ada Okafor see this.')).toBeVisible();
  await expect(jonah.getByText(hers)).toBeVisible();
  await maya.goto('/');
  await maya.getByRole('link', { name: /What I need most this week.*Opened on/ }).click();
  await expect(maya.getByText(hers)).toBeVisible();
  await expect(maya.getByText(his)).toHaveCount(0);
  await expect(maya.getByText('What is not shared is not shown here.', { exact: false })).toBeVisible();
  await desk.reload();
  await expect(card.getByText('Jonah: no longer shared')).toBeVisible();
});

test('Jonah takes his consent back: nothing is opened, and Maya sees what she saw before', async ({ browser, db, setting }) => {
  await givenToBoth(db, setting);
  const maya = await onThePhone(browser, setting.maya);
  await answers(maya, hers, 'Jonah');
  const waiting = await reloaded(maya);
  const jonah = await onThePhone(browser, setting.jonah);
  await answers(jonah, his, 'Maya');
  await jonah.getByRole('button', { name: 'Do not open mine' }).click();
  await expect(jonah.getByText('It is not opened then, and Maya is not told.', { exact: false })).toBeVisible();
  await jonah.getByRole('button', { name: 'Keep it closed' }).click();
  await expect(jonah.getByText('Only you and Dr. Ada Okafor see this.')).toBeVisible();

  const { card } = await opensTheCouple(browser, setting);
  await expect(card.getByText('Jonah: kept private')).toBeVisible();
  await expect(card.getByText('One of them keeps their answer to you, so it stays closed.', { exact: false })).toBeVisible();
  await expect(card.getByRole('button', { name: 'Open both' })).toHaveCount(0);
  expect(await reloaded(maya)).toEqual(waiting);
});

async function givenToBoth(db: pg.Client, { couple, counselor }: Setting): Promise<void> {
  const { rows } = await db.query<{ id: string }>(
    `select v.id from directory.exercise_version v join directory.exercise e on e.id = v.exercise_id where e.slug = 'what-i-need-most-this-week'`,
  );
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await new Care(db, couple, counselor).assignment({
    exerciseVersionId: rows[0]!.id,
    mode: 'TOGETHER',
    recipients: couple.partners,
    startsOn: day,
    opensAt: '00:00',
    openForHours: 72,
    rule: null,
    endedAt: null,
    tasks: couple.partners.map(({ personId }) => ({ clientId: personId, day, sent: null })),
  });
}

/** Who will read, and when, is said on every page before it is sent. */
async function answers(phone: Page, need: string, partner: string): Promise<void> {
  const readers = phone.getByText(
    `Only you and Dr. Ada Okafor see this until Dr. Ada Okafor opens both together. Then ${partner} sees it too.`,
  );
  await phone.getByRole('link', { name: /What I need most this week/ }).click();
  await expect(phone.getByText('Neither of you is told whether the other has answered.', { exact: false })).toBeVisible();
  await expect(readers).toBeVisible();
  await phone.getByRole('button', { name: 'Begin' }).click();
  const next = phone.getByRole('button', { name: 'Next' });
  await phone.getByRole('textbox', { name: 'What do I need most this week?' }).fill(need);
  await expect(readers).toBeVisible();
  await next.click();
  await phone.getByRole('textbox', { name: 'What would it look like on an ordinary day?' }).fill('We cook.');
  await next.click();
  await phone.getByRole('radio', { name: 'Once this week' }).check();
  await next.click();
  await next.click();
  await expect(readers).toBeVisible();
  await phone.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(phone.getByRole('heading', { name: 'What you sent' })).toBeVisible();
  await expect(readers).toBeVisible();
  await atItsPage(phone);
}

/** The page of what was sent, read anew. */
async function atItsPage(phone: Page): Promise<Page> {
  await phone.reload();
  await expect(phone.getByRole('heading', { name: 'What I need most this week' })).toBeVisible();
  await expect(phone.locator('.answers')).toBeVisible();
  return phone;
}

/** All that the page says before anything is opened, once it knows the names of all readers. */
async function reloaded(phone: Page): Promise<string> {
  await atItsPage(phone);
  await expect(phone.getByText(/see this/).first()).toBeVisible();
  await expect(phone.getByText(/the care team/)).toHaveCount(0);
  return phone.locator('main').ariaSnapshot();
}

async function opensTheCouple(browser: Browser, setting: Setting) {
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}/tasks`);
  return { desk, card: desk.getByRole('region', { name: 'Opened together' }) };
}
