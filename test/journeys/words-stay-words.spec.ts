import { expect, type Page } from '@playwright/test';
import { atTheDesk, onThePhone, test } from './people';

const markup = `"><img src=x onerror=alert(1)><svg onload=alert(2)><script>alert(3)</script>{{7*7}}\${7*7}javascript:alert(4)`;

test('What Maya and Dr. Okafor write is shown as they wrote it, and never run: not on a phone, not at the desk', async ({
  browser,
  db,
  setting,
}) => {
  const opened: string[] = [];
  const phone = await onThePhone(browser, setting.maya);
  listens(phone, opened);
  await phone.getByRole('radio', { name: 'Heavy' }).check();
  await phone.getByRole('button', { name: 'Add a few words' }).click();
  await phone.getByRole('textbox', { name: 'A few words, if you like' }).fill(markup);
  await phone.getByRole('button', { name: 'Save check-in' }).click();
  await expect(phone.getByRole('button', { name: 'Change' })).toBeVisible();
  await expect(phone.getByText(markup)).toBeVisible();
  const { rows } = await db.query<{ note: string }>('select note from clinical.check_in where client_id = $1', [setting.maya.personId]);
  expect(rows).toHaveLength(1);

  const desk = await atTheDesk(browser, setting.counselor);
  listens(desk, opened);
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await expect(desk.getByText(markup)).toBeVisible();
  await desk.getByRole('region', { name: 'Roadmap' }).getByRole('button', { name: 'Open… Offer complete transparency' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Why' }).fill(markup);
  await dialog.getByRole('textbox', { name: 'Words for both' }).fill(markup);
  await dialog.getByRole('button', { name: 'Open the step' }).click();
  await expect(dialog).toHaveCount(0);
  await phone.goto('/roadmap');
  await expect(phone.getByText(markup)).toBeVisible();
  expect(opened).toEqual([]);
});

/** Whatever opens a dialog was run; the policy's own complaints are counted for every story. */
function listens(page: Page, opened: string[]): void {
  page.on('dialog', dialog => {
    opened.push(dialog.message());
    void dialog.dismiss();
  });
}
