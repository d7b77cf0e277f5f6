import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { onThePhone, signIn, taskFor, test } from './people';

const inTheCheckIn = 'I did not sleep, and I did not want to say so.';
const inTheTask = 'That he reads my face when the phone rings.';

test('Jonah takes the phone that Maya signed out of: nothing of hers is on it', async ({ browser, db, setting }) => {
  const task = await taskFor(db, setting, setting.maya, 'before-the-hard-day');
  const phone = await onThePhone(browser, setting.maya);
  await phone.getByRole('radio', { name: 'Heavy' }).check();
  await phone.getByRole('button', { name: 'Add a few words' }).click();
  await phone.getByRole('textbox', { name: 'A few words, if you like' }).fill(inTheCheckIn);
  await phone.getByRole('button', { name: 'Save check-in' }).click();
  await expect(phone.getByRole('button', { name: 'Change' })).toBeVisible();
  await beginsTheTask(phone);
  // What she has begun is on the phone, and not to be read there, signed in or not.
  expect(await allThatIsKept(phone)).toContain('draft:');
  await isKeptUnreadably(phone, setting.maya.personId, inTheTask, 'before-the-hard-day', task);

  await signsOut(phone);
  await expect(phone.getByText('One draft is kept on this phone.', { exact: false })).toBeVisible();
  await phone.getByRole('button', { name: 'Remove and sign out' }).click();
  await expect(phone.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(phone.getByRole('textbox', { name: 'E-mail' })).toHaveValue('');
  await isFreeOf(phone, setting.maya.personId, setting.maya.email, inTheCheckIn, inTheTask);

  // The way back in the browser leads to nobody's screen.
  await phone.goBack();
  await expect(phone.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(phone.getByText('Before the hard day')).toHaveCount(0);

  await phone.goto('/');
  await signIn(phone, setting.jonah);
  await expect(phone.getByRole('heading', { level: 1, name: /^Good \w+, Jonah$/ })).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'For today' })).toBeVisible();
  await expect(phone.getByText('How was today between you?')).toBeVisible();
  await expect(phone.getByText('Nothing due today. Rest counts too.')).toBeVisible();
  await isFreeOf(phone, setting.maya.personId, setting.maya.email, inTheCheckIn, inTheTask, 'Before the hard day');
  await phone.getByRole('link', { name: 'Progress', exact: true }).click();
  await expect(phone.getByText('No check-ins in the last two weeks.', { exact: false })).toBeVisible();
  await isFreeOf(phone, inTheCheckIn, inTheTask);

  expect(await isAtAddress(phone, `/tasks/${task}`)).toEqual(await isAtAddress(phone, `/tasks/${randomUUID()}`));
});

test('Maya’s session ends while she writes: the phone holds noise, Jonah finds nothing, and she goes on where she was', async ({
  browser,
  db,
  setting,
}) => {
  const task = await taskFor(db, setting, setting.maya, 'before-the-hard-day');
  const phone = await onThePhone(browser, setting.maya);
  await beginsTheTask(phone);
  await phone.context().setOffline(true);
  await phone.goBack();
  await phone.getByRole('radio', { name: 'Heavy' }).check();
  await phone.getByRole('button', { name: 'Add a few words' }).click();
  await phone.getByRole('textbox', { name: 'A few words, if you like' }).fill(inTheCheckIn);
  await phone.getByRole('button', { name: 'Save check-in' }).click();
  await expect(phone.getByText('Saved on this phone.', { exact: false })).toBeVisible();
  await db.query('delete from directory.session where person_id = $1', [setting.maya.personId]);
  await phone.context().setOffline(false);
  await expect(phone.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  const kept = await allThatIsKept(phone);
  expect(kept).toContain('draft:');
  expect(kept).toContain('shelf');
  await isKeptUnreadably(phone, setting.maya.personId, inTheCheckIn, inTheTask, 'check-in', task);

  await signIn(phone, setting.jonah);
  await expect(phone.getByRole('heading', { level: 1, name: /^Good \w+, Jonah$/ })).toBeVisible();
  await isKeptUnreadably(phone, setting.maya.personId, inTheCheckIn, inTheTask);
  await signsOut(phone);
  await expect(phone.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  await phone.goto('/');
  await signIn(phone, setting.maya);
  await expect(phone.getByRole('button', { name: 'Change' })).toBeVisible();
  const { rows } = await db.query('select note from clinical.check_in where client_id = $1', [setting.maya.personId]);
  expect(rows).toHaveLength(1);
  await phone.goto(`/tasks/${task}`);
  await expect(phone.getByRole('textbox', { name: 'What may be the hardest part?' })).toHaveValue(inTheTask);
});

test('What lies on Maya’s phone does not open any more: she is told so, and it stays until she removes it', async ({
  browser,
  db,
  setting,
}) => {
  await taskFor(db, setting, setting.maya, 'before-the-hard-day');
  const phone = await onThePhone(browser, setting.maya);
  await beginsTheTask(phone);
  await db.query("update directory.device_key set key = decode(repeat('0b', 32), 'hex') where person_id = $1", [setting.maya.personId]);
  await phone.goto('/');
  await expect(phone.getByRole('heading', { name: 'Something kept on this phone does not open any more' })).toBeVisible();
  expect(await allThatIsKept(phone)).toContain('draft:');
  await phone.getByRole('button', { name: 'Remove it' }).click();
  await expect(phone.getByRole('heading', { name: 'Something kept on this phone does not open any more' })).toBeHidden();
  expect(await allThatIsKept(phone)).not.toContain('draft:');
});

test('Jonah asks for what Maya kept to herself at its own address: it is like one that never was', async ({ browser, db, setting }) => {
  const task = await taskFor(db, setting, setting.maya, 'i-noticed');
  const phone = await onThePhone(browser, setting.maya);
  await sendsWhatSheNoticed(phone);
  const { rows } = await db.query<{ id: string }>('select id from clinical.submission where task_id = $1', [task]);
  const submission = rows[0]!.id;
  await signsOut(phone);
  await expect(phone.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  // He opens her address first, and signs in there.
  await phone.goto(`/tasks/${task}`);
  await signIn(phone, setting.jonah);
  await expect(phone.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  for (const place of ['tasks', 'sent', 'shared']) {
    const unknown = await isAtAddress(phone, `/${place}/${randomUUID()}`);
    expect(await isAtAddress(phone, `/${place}/${task}`)).toEqual(unknown);
    expect(await isAtAddress(phone, `/${place}/${submission}`)).toEqual(unknown);
  }
  await isFreeOf(phone, 'He called when he said he would.', setting.maya.personId);
});

test('Maya signs out without a net: her phone lets nobody in, then or later', async ({ browser, db, setting }) => {
  await taskFor(db, setting, setting.maya, 'before-the-hard-day');
  const phone = await onThePhone(browser, setting.maya);
  await beginsTheTask(phone);
  await phone.goto('/settings');
  await expect(phone.getByText('Signed in as Maya', { exact: false })).toBeVisible();
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Sign out' }).click();
  await phone.getByRole('button', { name: 'Remove and sign out' }).click();
  await expect(phone.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await isFreeOf(phone, setting.maya.personId, inTheTask);

  await phone.context().setOffline(false);
  await phone.goto('/');
  await expect(phone.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(phone.getByText('Maya')).toHaveCount(0);
  await signIn(phone, setting.jonah);
  await expect(phone.getByRole('heading', { level: 1, name: /^Good \w+, Jonah$/ })).toBeVisible();
});

async function beginsTheTask(phone: Page): Promise<void> {
  await phone.getByRole('link', { name: /Before the hard day/ }).click();
  await phone.getByRole('button', { name: 'Begin' }).click();
  await phone.getByLabel('Which day is it?').fill('2026-12-24');
  await phone.getByRole('button', { name: 'Next' }).click();
  await phone.getByRole('radio', { name: 'Family or friends' }).check();
  await phone.getByRole('button', { name: 'Next' }).click();
  await phone.getByRole('textbox', { name: 'What may be the hardest part?' }).fill(inTheTask);
  await expect(phone.getByText(/^Kept on this phone, /)).toBeVisible();
}

async function sendsWhatSheNoticed(phone: Page): Promise<void> {
  await phone.getByRole('link', { name: /I noticed/ }).click();
  await phone.getByRole('button', { name: 'Begin' }).click();
  const next = phone.getByRole('button', { name: 'Next' });
  await phone.getByRole('checkbox', { name: 'Something happened at the promised time' }).check();
  await next.click();
  await phone.getByRole('textbox', { name: 'If you like, the moment in one sentence' }).fill('He called when he said he would.');
  await next.click();
  await next.click();
  await phone.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(phone.getByRole('heading', { name: 'What you sent' })).toBeVisible();
}

async function signsOut(phone: Page): Promise<void> {
  await phone.goto('/settings');
  await phone.getByRole('button', { name: 'Sign out' }).click();
}

/** All that is to be seen, heard and fetched at an address. */
async function isAtAddress(phone: Page, address: string): Promise<{ screen: string; answers: string[] }> {
  // From an empty page, so that nothing of the page before is taken for an answer at this address.
  await phone.goto('about:blank');
  const answers = new Set<string>();
  await phone.route('**/graphql', async route => {
    const response = await route.fetch();
    const body = await response.text();
    answers.add(withoutTimes(body));
    await route.fulfill({ response, body });
  });
  await phone.goto(address);
  await expect(phone.getByRole('heading', { name: /^There is nothing here/ })).toBeVisible();
  const screen = await phone.locator('body').ariaSnapshot();
  await phone.unrouteAll({ behavior: 'wait' });
  return { screen, answers: [...answers].sort() };
}

/** When the session ends and which request it was says nothing of Maya. */
const withoutTimes = (answer: string): string => answer.replaceAll(/"sessionEndsAt":"[^"]*"/g, '').replaceAll(/"requestId":"[^"]*"/g, '');

/** None of these words are on the screen or kept anywhere in the browser. */
async function isFreeOf(phone: Page, ...words: string[]): Promise<void> {
  const [screen, kept] = [await phone.content(), await allThatIsKept(phone)];
  for (const each of words) {
    expect(screen).not.toContain(each);
    expect(kept).not.toContain(each);
  }
}

/** Something of hers is kept in the browser, and nothing shows what. */
async function isKeptUnreadably(phone: Page, ...words: string[]): Promise<void> {
  const kept = await allThatIsKept(phone);
  for (const each of words) expect(kept).not.toContain(each);
}

/** Everything that this browser holds for the portal, under every key of every store. */
const allThatIsKept = (phone: Page): Promise<string> =>
  phone.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, await caches.keys(), history.state];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        const place = database.transaction(store).objectStore(store);
        kept.push(name, store, await done(place.getAllKeys()), await done(place.getAll()));
      }
      database.close();
    }
    // Bytes are read as letters: a text would show in them too.
    return JSON.stringify(kept, (_, value: unknown) =>
      value instanceof ArrayBuffer || value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
    );
  });
