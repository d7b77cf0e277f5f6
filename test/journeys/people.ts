import { test as base, type Browser, type Page } from '@playwright/test';
import { Care } from '@roadback/builders/care';
import { People, type BuiltPerson, type BuiltPractice } from '@roadback/builders/people';
import { demoPassword } from '@roadback/domain/password';
import pg from 'pg';

/** A practice of a story's own, with people who can sign in. */
export interface Setting {
  practice: BuiltPractice;
  admin: BuiltPerson;
  counselor: BuiltPerson;
  maya: BuiltPerson;
  jonah: BuiltPerson;
}

/** Maya and Jonah, four weeks in care with Dr. Okafor; a plan is open in which Jonah rebuilds. */
async function settle(db: pg.Client): Promise<Setting> {
  const now = new Date();
  const people = new People(db, now);
  const practice = await people.practice({ name: 'Harbor Street Counseling', portalName: 'Harbor', crisisLines: [{ label: '988 Lifeline', phone: '988', text: '988', hours: '24 hours' }] });
  const admin = await people.staff(practice, 'Ruth Caldwell', ['PRACTICE_ADMIN']);
  const counselor = await people.staff(practice, 'Dr. Ada Okafor', ['COUNSELOR']);
  const maya = await people.client(practice, 'Maya', 'Ellery');
  const jonah = await people.client(practice, 'Jonah', 'Ellery');
  const start = new Date(now.getTime() - 28 * 86_400_000);
  const couple = await people.couple(counselor, [maya, jonah], start.toISOString().slice(0, 10));
  await new Care(db, couple, counselor).plan('ONE_REBUILDS', jonah, 'What happened in March.', start);
  return { practice, admin, counselor, maya, jonah };
}

export const test = base.extend<{ setting: Setting }>({
  setting: async ({ browserName: _ }, use) => {
    const db = new pg.Client({ connectionString: process.env.JOURNEYS_DATABASE });
    await db.connect();
    await use(await settle(db));
    await db.end();
  },
});

/** Opens the dashboard as a member of staff. */
export async function atTheDesk(browser: Browser, person: BuiltPerson): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/staff/');
  await signIn(page, person);
  return page;
}

/** Opens the portal on a phone as a client. */
export async function onThePhone(browser: Browser, person: BuiltPerson): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true });
  const page = await context.newPage();
  await page.goto('/');
  await signIn(page, person);
  return page;
}

async function signIn(page: Page, person: BuiltPerson): Promise<void> {
  await page.getByLabel(/e-?mail/i).fill(person.email);
  await page.getByLabel(/password/i).fill(demoPassword);
  await page.getByRole('button', { name: /sign in/i }).click();
}
