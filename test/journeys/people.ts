import { randomUUID } from 'node:crypto';
import { expect, test as base, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { Care } from '@roadback/builders/care';
import { People, type BuiltCouple, type BuiltPerson, type BuiltPractice } from '@roadback/builders/people';
import { demoPassword } from '@roadback/domain/password';
import { sealWith } from '@roadback/builders/sealed';
import pg from 'pg';
import { testProvider } from '../support/master-key.mjs';

/** A practice of a story's own, with people who can sign in. */
export interface Setting {
  practice: BuiltPractice;
  admin: BuiltPerson;
  counselor: BuiltPerson;
  maya: BuiltPerson;
  jonah: BuiltPerson;
  couple: BuiltCouple;
  planId: string;
}

/** Who can sign in: all share the demo password. */
export type SignIn = Pick<BuiltPerson, 'email'>;

/** Maya and Jonah, four weeks in care with Dr. Okafor; a plan is open in which Jonah rebuilds. */
async function settle(db: pg.Client, language: 'EN' | 'ES'): Promise<Setting> {
  const now = new Date();
  const people = new People(db, now);
  const practice = await people.practice({
    name: 'Harbor Street Counseling',
    portalName: 'Harbor',
    crisisLines: [{ label: '988 Lifeline', phone: '988', text: '988', hours: '24 hours' }],
  });
  const admin = await people.staff(practice, 'Ruth Caldwell', ['PRACTICE_ADMIN']);
  const counselor = await people.staff(practice, 'Dr. Ada Okafor', ['COUNSELOR']);
  const maya = await people.client(practice, 'Maya', 'Ellery', { language });
  const jonah = await people.client(practice, 'Jonah', 'Ellery', { language });
  const start = new Date(now.getTime() - 28 * 86_400_000);
  const couple = await people.couple(counselor, [maya, jonah], start.toISOString().slice(0, 10));
  const planId = await new Care(db, couple, counselor).plan('ONE_REBUILDS', jonah, 'What happened in March.', start);
  return { practice, admin, counselor, maya, jonah, couple, planId };
}

interface Fixtures {
  /** The language of both clients; `test.use({ language: 'ES' })` changes it. */
  language: 'EN' | 'ES';
  db: pg.Client;
  setting: Setting;
  /** Somebody who runs the service and belongs to no practice. */
  pat: SignIn;
  everybodyLeaves: void;
}

/** What a page wanted to load or do in this story, against the content security policy. */
const refusedByPolicy: string[] = [];

function watched(context: BrowserContext): BrowserContext {
  context.on('console', message => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/i.test(message.text())) refusedByPolicy.push(message.text());
  });
  return context;
}

export const test = base.extend<Fixtures>({
  language: ['EN', { option: true }],
  db: async ({ browserName: _ }, use) => {
    const db = sealWith(new pg.Client({ connectionString: process.env.JOURNEYS_DATABASE }), testProvider);
    await db.connect();
    await use(db);
    await db.end();
  },
  setting: async ({ db, language }, use) => use(await settle(db, language)),
  pat: async ({ db }, use) => use(await new People(db, new Date()).platformAdmin('Pat Lindgren', `pat.${randomUUID()}@roadback.example`)),
  // Otherwise the pages of each story would go on living beside those of the next.
  everybodyLeaves: [
    async ({ browser }, use) => {
      refusedByPolicy.length = 0;
      await use();
      await Promise.all(browser.contexts().map(context => context.close()));
      expect(refusedByPolicy).toEqual([]);
    },
    { auto: true },
  ],
});

/** A task of an exercise that waits for a client since yesterday and is still open; returns its id. */
export async function taskFor(db: pg.Client, { couple, counselor }: Setting, client: BuiltPerson, slug: string): Promise<string> {
  const { rows: versions } = await db.query<{ id: string }>(
    `select v.id from directory.exercise_version v join directory.exercise e on e.id = v.exercise_id where e.slug = $1 order by v.version desc limit 1`,
    [slug],
  );
  const exerciseVersionId = versions[0]!.id;
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await new Care(db, couple, counselor).assignment({
    exerciseVersionId,
    mode: 'ONE',
    recipients: [client],
    startsOn: day,
    opensAt: '00:00',
    openForHours: 72,
    rule: null,
    endedAt: null,
    tasks: [{ clientId: client.personId, day, sent: null }],
  });
  const { rows: tasks } = await db.query<{ id: string }>(
    'select id from clinical.task where practice_id = $1 and client_id = $2 and exercise_version_id = $3',
    [couple.practiceId, client.personId, exerciseVersionId],
  );
  return tasks[0]!.id;
}

/** A browser at a desk, and nobody signed in. */
export async function aDesk(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = watched(await browser.newContext(options));
  return context.newPage();
}

/** A phone, and nobody signed in. */
export async function aPhone(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = watched(
    await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, ...options }),
  );
  return context.newPage();
}

/** Opens the dashboard as a member of staff. */
export async function atTheDesk(browser: Browser, person: SignIn, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await aDesk(browser, options);
  await page.goto('/staff/');
  await signIn(page, person);
  return page;
}

/** Opens the portal on a phone as a client. */
export async function onThePhone(browser: Browser, person: SignIn, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await aPhone(browser, options);
  await page.goto('/');
  await signIn(page, person);
  return page;
}

/** Fills in the sign-in form that is on the screen. */
export async function signIn(page: Page, person: SignIn): Promise<void> {
  await page.getByLabel(/e-?mail/i).fill(person.email);
  await page.getByRole('textbox', { name: /^password/i }).fill(demoPassword);
  await page.getByRole('button', { name: /sign in/i }).click();
  await expect(page.getByRole('textbox', { name: /^password/i })).toHaveCount(0);
}

/** Another part of the couple's page. */
export const opensPart = (desk: Page, name: string): Promise<void> =>
  desk.getByRole('navigation', { name: 'Parts of this couple’s page' }).getByRole('link', { name, exact: true }).click();

/**
 * Waits until so many words are on the phone and nothing more is being kept: a page that is left in the very millisecond of a keystroke may
 * lose that one. What is kept is sealed, so its length and its rest are all that shows.
 */
export async function keepsOnThePhone(phone: Page, words: string): Promise<void> {
  let before: string | null = null;
  await expect
    .poll(async () => {
      const kept = await allBoxes(phone);
      const isStill = kept.join() === before && kept.some(length => length > words.length);
      before = kept.join();
      return isStill;
    })
    .toBe(true);
}

/** The lengths of all sealed boxes on a phone. */
const allBoxes = (phone: Page): Promise<number[]> =>
  phone.evaluate(async () => {
    const asked = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no answer'));
      });
    const database = await asked(indexedDB.open('portal'));
    const kept = (await asked(database.transaction('kept').objectStore('kept').getAll())) as { bytes?: ArrayBuffer }[];
    database.close();
    return kept.flatMap(({ bytes }) => bytes?.byteLength ?? []);
  });

/** Closes the first alert on the page, with a reason and what was done about it. */
export async function closesTheAlert(desk: Page, note: string): Promise<void> {
  const closing = desk.getByRole('button', { name: /^Close: / });
  await expect(closing.first()).toBeVisible();
  const open = await closing.count();
  await closing.first().click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Why can it be closed?' }).click();
  await desk.getByRole('option', { name: 'We talked; nobody is in danger now' }).click();
  await dialog.getByRole('textbox', { name: 'Note' }).fill(note);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(closing).toHaveCount(open - 1);
}
