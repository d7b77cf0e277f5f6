import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { People } from '@roadback/builders/people';
import { weekdays } from '@roadback/domain/schedule';
import type pg from 'pg';
import { atTheDesk, closesTheAlert, onThePhone, taskFor, test, type Setting } from './people';

/** Somebody is at this practice tomorrow at nine, and nobody until then. */
const closesForTheNight = (db: pg.Client, { practice }: Setting) =>
  db.query('update directory.practice set staffed_hours = $2::jsonb where id = $1', [
    practice.id,
    JSON.stringify([{ weekday: weekdays[new Date().getUTCDay()]!, from: '09:00', until: '10:00' }]),
  ]);

/** Half an hour goes by without anybody, and the alerts are looked after, as the sweep does every minute. */
async function halfAnHourPasses(db: pg.Client, { couple }: Setting): Promise<void> {
  const { rows } = await db.query<{ id: string }>(
    `update clinical.alert set raised_at = raised_at - interval '31 minutes', stage_at = stage_at - interval '31 minutes'
      where couple_id = $1 returning id`,
    [couple.id],
  );
  for (const { id } of rows)
    await db.query(
      `insert into jobs.outbox (id, practice_id, queue, name, data, created_at) values ($1, $2, 'alerts', 'look-after-alert', $3, now())`,
      [randomUUID(), couple.practiceId, { practiceId: couple.practiceId, coupleId: couple.id, alertId: id }],
    );
  await db.query("select pg_notify('outbox', '')");
}

test('Maya answers about herself at night: the lines come first, nobody has it, others are asked, and Dr. Okafor takes and closes it', async ({
  browser,
  setting,
  db,
}) => {
  await closesForTheNight(db, setting);
  const cover = await new People(db, new Date()).staff(setting.practice, 'Dr. Cora Lindqvist', ['COUNSELOR']);
  await db.query('insert into directory.practice_cover (practice_id, staff_id, chosen_at) values ($1, $2, now())', [
    setting.practice.id,
    cover.personId,
  ]);
  const taskId = await taskFor(db, setting, setting.maya, 'how-it-is-now');

  // She gets as far as the question, is told before that it is read at once, and puts the phone down after it.
  const maya = await onThePhone(browser, setting.maya);
  await maya.goto(`/tasks/${taskId}`);
  const next = () => maya.getByRole('button', { name: 'Next' }).click();
  await maya.getByRole('button', { name: 'Begin' }).click();
  await maya.getByRole('slider').fill('3');
  await next();
  await next();
  await maya.getByRole('radio', { name: 'No', exact: true }).check();
  await next();
  await maya.getByRole('radio', { name: 'Not now' }).check();
  await next();
  const before = 'This answer goes to Dr. Ada Okafor as soon as you choose it, even if you do not send the rest.';
  await expect(maya.getByRole('heading', { name: 'Do you feel safe where you live?' })).toBeVisible();
  await expect(maya.getByText(before)).toBeVisible();
  // An answer about where she lives changes nothing on the page, whatever it is.
  for (const answer of ['Yes', 'No']) {
    await maya.getByRole('radio', { name: answer, exact: true }).check();
    await expect(maya.getByText('You do not have to wait with this.', { exact: false })).toHaveCount(0);
  }
  await next();
  await expect(maya.getByText(before)).toBeVisible();
  await maya.context().setOffline(true);
  await maya.getByRole('radio', { name: 'Yes, often' }).check();
  // Without a net too: whom she can call, and that nobody is at the practice until tomorrow.
  const lines = maya.getByRole('status').filter({ hasText: 'You do not have to wait with this.' });
  await expect(lines.getByRole('link', { name: 'Call 988' })).toBeVisible();
  await expect(lines.getByText(/nobody/i)).toBeVisible();
  await maya.context().setOffline(false);

  // It is there, though she sent nothing, and nobody takes it.
  const alertOf = async () =>
    (await db.query<{ stage: string }>('select stage from clinical.alert where couple_id = $1', [setting.couple.id])).rows;
  await expect.poll(async () => (await alertOf()).length).toBe(2);
  await halfAnHourPasses(db, setting);
  const coverDesk = await atTheDesk(browser, cover);
  const waits = /^An alert with Dr\. Ada Okafor has waited since/;
  await expect.poll(async () => (await alertOf()).map(({ stage }) => stage)).toEqual(['COVER', 'COVER']);
  await coverDesk.goto('/staff/alerts');
  await expect(coverDesk.getByText(waits)).toBeVisible();
  await expect(coverDesk.getByText(/Maya|Jonah/)).toHaveCount(0);
  await halfAnHourPasses(db, setting);
  await expect.poll(async () => (await alertOf()).map(({ stage }) => stage)).toEqual(['ADMIN', 'ADMIN']);
  const adminDesk = await atTheDesk(browser, setting.admin);
  await adminDesk.goto('/staff/alerts');
  await expect(adminDesk.getByText(waits)).toBeVisible();
  await expect(adminDesk.getByRole('link', { name: 'Arrange cover' })).toBeVisible();
  await expect(adminDesk.getByText(/Maya|Jonah|oneself/)).toHaveCount(0);

  // Jonah, in the meantime, finds a day like any other.
  const jonah = await onThePhone(browser, setting.jonah);
  await expect(jonah.getByRole('heading', { name: 'For today' })).toBeVisible();
  await expect(jonah.getByText(/alert|waited/i)).toHaveCount(0);

  // Dr. Okafor wakes, takes both with one click each, and closes one with what she did.
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto('/staff/alerts');
  const card = desk.getByRole('region', { name: 'To look at' });
  await expect(card.getByText('Harm to oneself')).toBeVisible();
  await expect(card.getByText('Passed on to the practice admin')).toHaveCount(2);
  await expect(card.getByText('Call today, and ask openly about plans', { exact: false })).toBeVisible();
  for (const left of [1, 0]) {
    await card
      .getByRole('button', { name: /^I have it: / })
      .first()
      .click();
    await expect(card.getByRole('button', { name: /^I have it: / })).toHaveCount(left);
  }
  await expect(card.getByText(/^Dr\. Ada Okafor has it, since/)).toHaveCount(2);
  await closesTheAlert(desk, 'Called her at seven. A friend stays with her.');
  await expect(card.getByText(/^Dr\. Ada Okafor has it, since/)).toHaveCount(1);
  await adminDesk.reload();
  await expect(adminDesk.getByText('Nothing waits for you')).toBeVisible();
});

test('Ruth lets words about harm be looked for: Maya finds the lines first after what she wrote, and Dr. Okafor an alert that says it is not reliable', async ({
  browser,
  setting,
}) => {
  const ruth = await atTheDesk(browser, setting.admin);
  await ruth.goto('/staff/settings');
  const choice = ruth.getByRole('checkbox', { name: 'Look for phrases about harm in what clients send' });
  await expect(choice).not.toBeChecked();
  await expect(ruth.getByText('It is unreliable in both directions', { exact: false })).toBeVisible();
  await choice.check();
  await ruth.getByRole('button', { name: 'Save settings' }).click();
  await expect(ruth.getByText('Saved.')).toBeVisible();

  // About a day like any other, and about him, nothing comes up; about herself whom she can call, also without a net.
  const maya = await onThePhone(browser, setting.maya);
  const sheet = maya.getByRole('dialog', { name: /^You do not have to wait with this/ });
  const writes = async (words: string) => {
    await maya.getByRole('radio', { name: 'Heavy' }).check();
    await maya.getByRole('button', { name: 'Add a few words' }).or(maya.getByLabel('A few words, if you like')).first().click();
    await maya.getByLabel('A few words, if you like').fill(words);
    await maya.getByRole('button', { name: 'Save check-in' }).click();
  };
  await writes('I am scared of him.');
  await expect(maya.getByText('Check-in saved')).toBeVisible();
  await expect(sheet).toHaveCount(0);
  await maya.getByRole('button', { name: 'Change' }).click();
  await maya.context().setOffline(true);
  await writes('I don’t want to live anymore.');
  await expect(sheet.getByRole('link', { name: 'Call 988' })).toBeVisible();
  await sheet.getByRole('button', { name: 'Go on' }).click();
  await expect(sheet).toHaveCount(0);
  await maya.context().setOffline(false);
  await expect(maya.getByText('Check-in saved')).toBeVisible();

  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto('/staff/alerts');
  const card = desk.getByRole('region', { name: 'To look at' });
  await expect(card.getByText('Words that may be about harm', { exact: true })).toBeVisible();
  await expect(card.getByText('Not reliable', { exact: true })).toBeVisible();
  await expect(card.getByText(/2 times/)).toBeVisible();
  await expect(card.getByText(/scared|anymore/)).toHaveCount(0);
  // From there to the day on which she wrote it is one click.
  await card.getByRole('link', { name: 'a check-in' }).first().click();
  await expect(desk).toHaveURL(new RegExp(`/couples/${setting.couple.id}$`));
  await expect(desk.getByText('I don’t want to live anymore.', { exact: false })).toBeVisible();
});
