import { expect, type Page } from '@playwright/test';
import { atTheDesk, signIn, test } from './people';

const begun = 'Both asked for a week without questions.';

test('Dr. Okafor is called away while she writes a reason: the desk keeps noise, and after signing in her words stand in the form again', async ({
  browser,
  db,
  setting,
}) => {
  const desk = await atTheDesk(browser, setting.counselor);
  await opensTheDialog(desk, setting.couple.id);
  await desk.getByRole('dialog').getByRole('textbox', { name: 'Why' }).fill(begun);
  await expect.poll(() => whatIsKept(desk)).toMatch(/\w/);

  // The session runs out, and the page is gone with it.
  await db.query('delete from directory.session where person_id = $1', [setting.counselor.personId]);
  await desk.goto('/staff/');
  await expect(desk.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  for (const words of [begun, 'reason', setting.couple.id, setting.counselor.personId]) expect(await whatIsKept(desk)).not.toContain(words);

  // A colleague finds nothing of it.
  await signIn(desk, setting.admin);
  await desk.getByRole('button', { name: /Ruth Caldwell/ }).click();
  await desk.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(desk.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  await signIn(desk, setting.counselor);
  await expect(desk.getByText('What you had begun to write stands in its form again.')).toBeVisible();
  await opensTheDialog(desk, setting.couple.id);
  await expect(desk.getByRole('dialog').getByRole('textbox', { name: 'Why' })).toHaveValue(begun);

  // Sent, it is gone from the desk; signed out, everything is.
  await desk.getByRole('dialog').getByRole('button', { name: 'Open the step' }).click();
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => whatIsKept(desk)).toBe('');
});

async function opensTheDialog(desk: Page, coupleId: string): Promise<void> {
  await desk.goto(`/staff/couples/${coupleId}`);
  await desk.getByRole('region', { name: 'Roadmap' }).getByRole('button', { name: 'Open… Offer complete transparency' }).click();
}

/** Names and bytes of all that this desk keeps of words, as letters. */
const whatIsKept = (desk: Page): Promise<string> =>
  desk.evaluate(async () => {
    const asked = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no answer'));
      });
    const database = await asked(indexedDB.open('staff'));
    const store = database.transaction('words').objectStore('words');
    const [names, boxes] = [await asked(store.getAllKeys()), (await asked(store.getAll())) as { bytes: ArrayBuffer }[]];
    database.close();
    return [...names.map(String), ...boxes.map(({ bytes }) => new TextDecoder('latin1').decode(bytes))].join(' ');
  });
