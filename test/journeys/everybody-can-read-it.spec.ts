import { expect, type Page } from '@playwright/test';
import { Care } from '@roadback/builders/care';
import { buildQuestions } from '@roadback/builders/questions';
import { buildDemoSessions } from '@roadback/builders/sessions';
import { sampleQuestionsEn } from '@roadback/content/sample-questions';
import type pg from 'pg';
import { aDesk, aPhone, onThePhone, opensPart, signIn, taskFor, test, type Setting } from './people';
import { fitsTheScreen, readsWell } from './reading';

type Colors = 'light' | 'dark';
const day = 86_400_000;

test('The portal reads well for everybody, in light colors', async ({ browser, db, setting }) => {
  await fourWeeks(db, setting);
  await readsThePortal(await aPhone(browser, { colorScheme: 'light' }), setting);
});

test('The portal reads well for everybody, in dark colors', async ({ browser, db, setting }) => {
  await fourWeeks(db, setting);
  await readsThePortal(await aPhone(browser, { colorScheme: 'dark' }), setting);
});

test('A task reads well for everybody, in light colors', async ({ browser, db, setting }) => {
  await fourWeeks(db, setting);
  const phone = await onThePhone(browser, setting.maya, { colorScheme: 'light' });
  await walksTheTask(phone, screen => readsWell(phone, screen));
});

test('A task reads well for everybody, in dark colors', async ({ browser, db, setting }) => {
  await fourWeeks(db, setting);
  const phone = await onThePhone(browser, setting.maya, { colorScheme: 'dark' });
  await walksTheTask(phone, screen => readsWell(phone, screen));
});

test('The dashboard reads well for everybody, in light colors', async ({ browser, db, setting }) => {
  await fourWeeks(db, setting);
  await readsTheDashboard(await aDesk(browser, { colorScheme: 'light' }), setting, 'light');
});

test('The dashboard reads well for everybody, in dark colors', async ({ browser, db, setting }) => {
  await fourWeeks(db, setting);
  await readsTheDashboard(await aDesk(browser, { colorScheme: 'dark' }), setting, 'dark');
});

test('Nothing in the portal is wider than a phone, also with large letters', async ({ browser, db, setting }) => {
  await fourWeeks(db, setting);
  const phone = await onThePhone(browser, setting.maya);
  const fits = async (screen: string) => {
    await fitsTheScreen(phone, screen);
    // What a screen of 1280 pixels shows at four times the size.
    await phone.setViewportSize({ width: 320, height: 844 });
    await fitsTheScreen(phone, screen);
    await phone.setViewportSize({ width: 390, height: 844 });
  };
  await walksThePlaces(phone, fits);
  await phone.goto('/');
  await walksTheTask(phone, fits);
});

test.describe('in Spanish', () => {
  test.use({ language: 'ES' });

  test('Today, the roadmap and a task speak Spanish to Maya', async ({ browser, db, setting }) => {
    await fourWeeks(db, setting);
    const phone = await onThePhone(browser, setting.maya);
    await expect(phone.getByRole('heading', { level: 1, name: /^Buen[oa]s (días|tardes|noches), Maya$/ })).toBeVisible();
    await expect(phone.getByText('¿Cómo fue el día entre ustedes?')).toBeVisible();
    await expect(phone.getByRole('heading', { name: 'Para hoy' })).toBeVisible();
    await expect(phone.getByRole('link', { name: /Antes del día difícil/ })).toBeVisible();
    await speaksSpanish(phone);

    await phone.getByRole('link', { name: 'Camino' }).click();
    await expect(phone.getByRole('heading', { name: 'Nuestro camino', level: 1 })).toBeVisible();
    await expect(phone.getByRole('heading', { name: 'Asumir la responsabilidad' })).toBeVisible();
    await expect(phone.getByText('Abierto', { exact: true })).toBeVisible();
    await speaksSpanish(phone);

    await phone.getByRole('link', { name: 'Hoy' }).click();
    await phone.getByRole('link', { name: /Antes del día difícil/ }).click();
    await expect(phone.getByText('Algunas fechas se ven venir', { exact: false })).toBeVisible();
    await phone.getByRole('button', { name: 'Empezar' }).click();
    await expect(phone.getByRole('heading', { name: '¿Qué día es?' })).toBeVisible();
    await expect(phone.getByText('Solo lo leen tú y Dr. Ada Okafor.')).toBeVisible();
    await speaksSpanish(phone);
  });
});

/** What is on a screen when it is full: days, steps with words, tasks, a reply, something shared. */
async function fourWeeks(db: pg.Client, setting: Setting): Promise<void> {
  const { couple, counselor, maya, jonah, planId } = setting;
  const care = new Care(db, couple, counselor);
  const now = Date.now();
  const dayAgo = (days: number): string => new Date(now - days * day).toISOString().slice(0, 10);
  await care.episodes(planId, [
    {
      step: 'RESPONSIBILITY',
      openedAt: new Date(now - 27 * day),
      closedAt: new Date(now - 8 * day),
      openReason: 'Both asked for it in session.',
      wordsForBoth: 'One true sentence at a time.',
    },
    {
      step: 'TRANSPARENCY',
      openedAt: new Date(now - 7 * day),
      closedAt: null,
      openReason: 'Questions have begun to come.',
      wordsForBoth: 'Every question is allowed twice.',
    },
  ]);
  await buildQuestions(db, couple, counselor, new Date(now), {
    asker: maya,
    questions: sampleQuestionsEn.slice(0, 2),
    windows: { weekdays: ['TU', 'FR'], opensAt: '19:30', minutes: 30, agreedDaysAgo: 26 },
  });
  await buildDemoSessions(db, couple, counselor, jonah, 'EN', new Date(now));
  await care.checkIns(
    [maya, jonah].flatMap(({ personId }, partner) =>
      [...Array(26).keys()].map(daysAgo => ({
        clientId: personId,
        day: dayAgo(daysAgo + 1),
        feel: 1 + ((daysAgo + partner) % 5),
        safety: daysAgo % 6 === 5 ? null : 4 + ((daysAgo + partner) % 4),
        note: daysAgo % 4 === 0 ? 'We spoke in the kitchen, and it was all right.' : null,
        visibility: daysAgo % 8 === 0 ? ('SHARED' as const) : ('PRIVATE' as const),
        sentAt: new Date(now - (daysAgo + 1) * day),
      })),
    ),
  );
  const answered = {
    kind: 'SENT' as const,
    answers: { saw: ['on-time'], moment: 'He called when he said he would.', settled: 6 },
    afterHours: 10,
  };
  const { rows } = await db.query<{ id: string }>(
    "select v.id from directory.exercise_version v join directory.exercise e on e.id = v.exercise_id where e.slug = 'i-noticed'",
  );
  await care.assignment({
    exerciseVersionId: rows[0]!.id,
    mode: 'EACH',
    recipients: [maya, jonah],
    startsOn: dayAgo(4),
    opensAt: '05:00',
    openForHours: 20,
    rule: null,
    endedAt: null,
    tasks: [
      {
        clientId: maya.personId,
        day: dayAgo(4),
        sent: { ...answered, visibility: 'SHARED', review: { reply: 'Thank you. We look at it together.', afterHours: 20 } },
      },
      { clientId: jonah.personId, day: dayAgo(4), sent: { ...answered, visibility: 'SHARED', review: null } },
    ],
  });
  await taskFor(db, setting, maya, 'before-the-hard-day');
  await taskFor(db, setting, maya, 'weather-of-the-day');
}

async function readsThePortal(phone: Page, setting: Setting): Promise<void> {
  await phone.goto('/');
  await expect(phone.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await readsWell(phone, 'sign-in');
  await signIn(phone, setting.maya);
  await walksThePlaces(phone, screen => readsWell(phone, screen));
}

/** Goes from place to place and stops at each once it is all there. */
async function walksThePlaces(phone: Page, stops: (screen: string) => Promise<void>): Promise<void> {
  const main = phone.getByRole('navigation', { name: 'Main menu' });
  await expect(phone.getByRole('heading', { name: 'Shared by Jonah' })).toBeVisible();
  await expect(phone.getByRole('button', { name: 'Save check-in' })).toBeVisible();
  await stops('Today');

  await main.getByRole('link', { name: 'Roadmap' }).click();
  await expect(phone.getByText('Every question is allowed twice.')).toBeVisible();
  await stops('roadmap');
  await main.getByRole('link', { name: 'Questions' }).click();
  await expect(phone.getByRole('heading', { name: 'What you asked' })).toBeVisible();
  await stops('questions');
  await phone.getByRole('link', { name: 'Ask a question' }).click();
  await expect(phone.getByRole('textbox', { name: 'Your question' })).toBeVisible();
  await stops('asking a question');
  await phone.getByRole('link', { name: 'Questions' }).click();
  await phone
    .getByRole('link', { name: /There is an answer/ })
    .last()
    .click();
  await phone.getByText('Open the answer').click();
  await stops('an answer that changed');
  await phone.getByRole('link', { name: 'Questions' }).click();
  await main.getByRole('link', { name: 'Progress' }).click();
  await expect(phone.getByRole('heading', { name: 'Your last two weeks' })).toBeVisible();
  await phone.getByText('Show as a table').click();
  await expect(phone.getByRole('table')).toBeVisible();
  await stops('progress');
  await phone.getByRole('link', { name: 'Help now' }).click();
  await expect(phone.getByRole('link', { name: 'Call 988' })).toBeVisible();
  await stops('help');
  await phone.goto('/settings');
  await expect(phone.getByRole('button', { name: 'Sign out' })).toBeVisible();
  await stops('settings');
}

/** From Today through every page of a task, without sending it. */
async function walksTheTask(phone: Page, stops: (screen: string) => Promise<void>): Promise<void> {
  await phone.getByRole('link', { name: /Before the hard day/ }).click();
  await expect(phone.getByRole('button', { name: 'Begin' })).toBeVisible();
  await stops('task, introduction');
  await phone.getByRole('button', { name: 'Begin' }).click();
  const next = phone.getByRole('button', { name: 'Next' });
  await phone.getByLabel('Which day is it?').fill('2026-12-24');
  await stops('task, a day');
  await next.click();
  await phone.getByRole('radio', { name: 'Family or friends' }).check();
  await stops('task, a choice');
  await next.click();
  await phone.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(phone.getByRole('group', { name: 'Who reads this?' })).toBeVisible();
  await stops('task, a short text and its readers');
  await next.click();
  await next.click();
  await expect(phone.getByRole('alert')).not.toBeEmpty();
  await stops('task, a question still open');
  await phone.getByRole('checkbox', { name: 'A signal to leave' }).check();
  await next.click();
  await phone.getByRole('textbox', { name: 'The plan: before, during, after' }).fill('I drive myself.');
  await stops('task, a long text');
  await next.click();
  await expect(phone.getByText('Nothing has been sent yet.')).toBeVisible();
  await stops('task, all of it');
}

async function readsTheDashboard(desk: Page, setting: Setting, colors: Colors): Promise<void> {
  await desk.goto('/staff/');
  await expect(desk.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  // The button offers the other colors: so these are the ones that were asked for.
  await expect(desk.getByRole('button', { name: colors === 'light' ? 'Use dark colors' : 'Use light colors' })).toBeVisible();
  await readsWell(desk, 'sign-in');
  await signIn(desk, setting.counselor);

  const couple = desk.getByRole('row', { name: /Maya & Jonah/ });
  await expect(couple.getByText('1 to review')).toBeVisible();
  await expect(desk.getByRole('region', { name: 'To look at' })).toBeVisible();
  await readsWell(desk, 'caseload');

  await couple.getByRole('link', { name: 'Maya & Jonah' }).click();
  await expect(desk.getByRole('region', { name: 'Roadmap' })).toBeVisible();
  await expect(desk.getByRole('region', { name: 'Time line' })).toBeVisible();
  await readsWell(desk, 'couple');
  await readsAllParts(desk);

  await desk.getByRole('button', { name: 'Assign', exact: true }).click();
  const drawer = desk.getByRole('dialog', { name: 'Assign to Maya & Jonah' });
  await drawer.getByRole('button', { name: /Before the hard day/ }).click();
  await expect(drawer.getByRole('button', { name: 'Assign to both' })).toBeVisible();
  await expect(drawer.getByText('Looking up the dates…')).toHaveCount(0);
  await readsWell(desk, 'assign, with an exercise chosen');
  await drawer.getByRole('button', { name: 'Close' }).click();
  await expect(drawer).toBeHidden();

  await desk.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Library' }).click();
  await expect(desk.getByRole('link', { name: 'Before the hard day' })).toBeVisible();
  await readsWell(desk, 'library');

  await desk.getByRole('link', { name: 'Before the hard day' }).click();
  await desk.getByRole('button', { name: 'Make it ours' }).click();
  await desk.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: /2 · / }).click();
  await desk.getByRole('textbox', { name: 'Question, English' }).fill('Who will be there?');
  await expect(desk.getByText('The English words changed; these are as before.')).toBeVisible();
  await expect(desk.getByText('Saved', { exact: true }).first()).toBeVisible();
  await readsWell(desk, 'own exercise, a question');
  await desk.getByRole('button', { name: /Safety and readers/ }).click();
  await readsWell(desk, 'own exercise, safety and readers');
}

/** Each part of the couple's page, by its tab. */
async function readsAllParts(desk: Page): Promise<void> {
  const tabs = desk.getByRole('navigation', { name: 'Parts of this couple’s page' }).getByRole('link');
  await expect(tabs).toHaveCount(11);
  for (const name of (await tabs.allInnerTexts()).slice(1)) {
    await opensPart(desk, name);
    await expect(desk.locator('.couple section.card h2').last()).toBeVisible();
    await expect(desk.locator('.loading')).toHaveCount(0);
    await readsWell(desk, `couple: ${name}`);
  }
}

async function speaksSpanish(phone: Page): Promise<void> {
  await expect(phone.locator('html')).toHaveAttribute('lang', 'es');
  const english = /\b(the|this|today|with|you|your|open|send|save|back|next)\b/i;
  const said = (await phone.locator('body').innerText()).split('\n').filter(line => english.test(line));
  expect(said, 'lines in English').toEqual(wordsOfTheCounselor.filter(words => said.includes(words)));
  await fitsTheScreen(phone, 'in Spanish');
}

/** What somebody wrote stays as it was written. */
const wordsOfTheCounselor = ['Every question is allowed twice.', 'One true sentence at a time.', 'Thank you. We look at it together.'];
