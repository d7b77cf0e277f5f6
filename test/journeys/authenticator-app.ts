import { expect, type Page } from '@playwright/test';
import { codeAt } from '../support/authenticator';

/** How long a code stands, in ms. */
const step = 30_000;

/** Sets up an authenticator app on the account page; gives its secret and the ten codes. */
export async function setsUpApp(desk: Page, button: string): Promise<{ secret: string; codes: string[] }> {
  await desk.getByRole('button', { name: button }).click();
  await expect(desk.getByRole('img', { name: 'Square code for the app' })).toBeVisible();
  const secret = (await desk.locator('.app-secret').innerText()).replaceAll(/\s/g, '');
  // A step back, so that the code of now is left for signing in; and not at the very end of a step, when it would soon be two back.
  const left = step - (Date.now() % step);
  if (left < 10_000) await desk.waitForTimeout(left);
  await desk.getByLabel('The six digits that it shows now').fill(codeAt(secret, new Date(Date.now() - step)));
  await desk.getByRole('button', { name: 'Set up', exact: true }).click();
  await expect(desk.getByLabel('The six digits that it shows now')).toHaveCount(0);
  return { secret, codes: await desk.locator('.recovery-codes code').allInnerTexts() };
}
