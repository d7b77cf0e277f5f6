import { expect, type Page } from '@playwright/test';
import { atTheDesk, onThePhone, test } from './people';

const markup = `"><img src=x onerror=alert(1)><svg onload=alert(2)><script>alert(3)</script>{{7*7}}\${7*7}javascript:alert(4)`;

test('What Dr. Okafor writes is shown as she wrote it, and never run: not at the desk, not on a phone', async ({ browser, setting }) => {
  const opened: string[] = [];
  const phone = await onThePhone(browser, setting.maya);
  listens(phone, opened);
  const desk = await atTheDesk(browser, setting.counselor);
  listens(desk, opened);
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await desk.getByRole('region', { name: 'Roadmap' }).getByRole('button', { name: 'Open… Offer complete transparency' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Why' }).fill(markup);
  await dialog.getByRole('textbox', { name: 'Words for both' }).fill(markup);
  await dialog.getByRole('button', { name: 'Open the step' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(desk.getByText(markup).first()).toBeVisible();
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
