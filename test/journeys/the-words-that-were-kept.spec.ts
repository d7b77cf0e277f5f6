import { expect, type Page } from '@playwright/test';
import { Care } from '@roadback/builders/care';
import { demoPassword } from '@roadback/domain/password';
import type pg from 'pg';
import { atTheDesk, onThePhone, test, type Setting } from './people';

const asks = 'that you call before the old time has passed';

test('Maya keeps her words, lets them be passed on, and stops; Dr. Okafor releases them', async ({ browser, db, setting }) => {
  await givenToMaya(db, setting);
  const maya = await onThePhone(browser, setting.maya);
  await answers(maya, asks);
  await expect(maya.getByText('Only you and Dr. Ada Okafor see this.', { exact: true })).toBeVisible();

  // The first key: what it means is said before, and whoever holds the phone shows who they are.
  await db.query("update directory.session set proved_at = now() - interval '6 minutes' where account_id = $1", [setting.maya.accountId]);
  await maya.getByRole('button', { name: 'Let Dr. Ada Okafor pass it on' }).click();
  await expect(maya.getByText('Nothing goes out now.', { exact: false })).toBeVisible();
  await maya.getByRole('button', { name: 'Yes, after asking me' }).click();
  await maya.getByLabel('Password').fill(demoPassword);
  await maya.getByRole('button', { name: 'Go on' }).click();
  await expect(maya.getByText('You said that Dr. Ada Okafor may pass this on', { exact: false })).toBeVisible();
  const jonah = await onThePhone(browser, setting.jonah);
  const untouched = await today(jonah);

  // The second: nothing goes on before she was asked in person.
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}/tasks`);
  const card = desk.getByRole('region', { name: 'Kept until you release it' });
  await expect(card.getByText('Maya agreed on', { exact: false })).toBeVisible();
  await card.getByRole('button', { name: 'Release it to Jonah' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Release this to Jonah?' });
  await dialog.getByRole('button', { name: 'Release it' }).click();
  await expect(dialog.getByText('Ask its author in person', { exact: false })).toBeVisible();
  expect(await today(jonah)).toEqual(untouched);
  await dialog.getByRole('checkbox', { name: 'Maya told me in person that Maya agrees' }).check();
  await dialog.getByRole('button', { name: 'Release it' }).dblclick();
  await expect(dialog).toHaveCount(0);
  await expect(card).toHaveCount(0);

  // He finds it among what is shared with him, and opens it.
  await jonah.reload();
  await jonah.getByRole('link', { name: /Ask for it now/ }).click();
  await expect(jonah.getByText(asks, { exact: false })).toBeVisible();

  // She sees that it went on, and nothing of his reading; she changes it, and he keeps what he could read.
  await maya.reload();
  await expect(maya.getByText('Dr. Ada Okafor passed this on to Jonah', { exact: false })).toBeVisible();
  await expect(maya.getByText('had opened', { exact: false })).toHaveCount(0);
  await maya.getByRole('button', { name: 'Change what I wrote' }).click();
  await expect(maya.getByText('What Jonah could read before stays with Jonah', { exact: false })).toBeVisible();
  await maya
    .getByRole('button', { name: /^Change the answer to: .*/ })
    .first()
    .click();
  await maya.getByRole('textbox').first().fill('that you say it at breakfast');
  for (let page = 0; page < 4; page += 1) await maya.getByRole('button', { name: 'Next' }).click();
  await maya.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(maya.getByText('What you sent before')).toBeVisible();
  await expect(maya.getByText('that you say it at breakfast', { exact: false })).toBeVisible();
  await jonah.reload();
  await expect(jonah.getByText(asks, { exact: false })).toBeVisible();
  await expect(jonah.getByText('breakfast', { exact: false })).toHaveCount(0);

  // She stops, and is told once that he had opened it; he is told nothing and finds nothing.
  await maya.getByRole('button', { name: 'Stop sharing' }).click();
  await maya.getByRole('button', { name: 'Stop sharing' }).click();
  await expect(maya.getByText('Jonah had opened it before', { exact: false })).toBeVisible();
  await jonah.reload();
  await expect(jonah.getByText('There is nothing here to read')).toBeVisible();
  await jonah.goto('/');
  expect(await today(jonah)).toEqual(untouched);
  await maya.reload();
  await expect(maya.getByRole('button', { name: 'Let Dr. Ada Okafor pass it on' })).toBeVisible();
  await expect(maya.getByText('had opened', { exact: false })).toHaveCount(0);
});

/** All that somebody's first page says, once every part of it is there. */
async function today(phone: Page): Promise<string> {
  await phone.reload();
  await expect(phone.getByRole('heading', { name: 'For today' })).toBeVisible();
  await expect(phone.getByRole('link', { name: /^Pause/ })).toBeVisible();
  await expect(phone.getByText(/the care team/)).toHaveCount(0);
  return phone.locator('main').ariaSnapshot();
}

async function answers(phone: Page, words: string): Promise<void> {
  await phone.getByRole('link', { name: /Ask for it now/ }).click();
  await phone.getByRole('button', { name: 'Begin' }).click();
  const next = phone.getByRole('button', { name: 'Next' });
  await phone.getByRole('textbox').first().fill(words);
  await next.click();
  await phone.getByRole('textbox').first().fill('Each time, this week');
  await next.click();
  await next.click();
  await phone.getByRole('radio').first().check();
  await next.click();
  await phone.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(phone.getByRole('heading', { name: 'What you sent' })).toBeVisible();
  await phone.reload();
  await expect(phone.getByRole('heading', { name: 'What you sent' })).toBeVisible();
}

async function givenToMaya(db: pg.Client, { couple, counselor, maya }: Setting): Promise<void> {
  const { rows } = await db.query<{ id: string }>(
    `select v.id from directory.exercise_version v join directory.exercise e on e.id = v.exercise_id
      where e.slug = 'ask-for-it-now' order by v.version desc limit 1`,
  );
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await new Care(db, couple, counselor).assignment({
    exerciseVersionId: rows[0]!.id,
    mode: 'ONE',
    recipients: [maya],
    startsOn: day,
    opensAt: '00:00',
    openForHours: 72,
    rule: null,
    endedAt: null,
    tasks: [{ clientId: maya.personId, day, sent: null }],
  });
}
