// Every screen of the portal but a task, as data: where it is, who sees it, how one gets there, in which variants it is taken.
import { anotherKey, button, heading, refused, sessionEnds, unanswered } from './acts.mjs';

const lost = 'Failed to load resource';
const today = { route: '/', at: '/' };

const entrances = [
  {
    name: 'sign-in',
    about: 'Signing in. It names nothing, for somebody may be looking.',
    route: '*',
    at: '/',
    shows: ({ page, t }) => heading(page, t.signIn.title),
    variants: 'some',
  },
  {
    name: 'sign-in-refused',
    about: 'A wrong password, said in words.',
    route: '*',
    at: '/',
    before: refused('SignIn', 'UNAUTHENTICATED', 'WRONG_EMAIL_OR_PASSWORD'),
    steps: async ({ page, t }) => {
      await page.getByLabel(t.signIn.email).fill('maya.ellery@client.example');
      await page.getByRole('textbox', { name: t.signIn.password }).fill('not this one');
      await button(page, t.signIn.act).click();
    },
    shows: ({ page, t }) => page.getByText(t.faults.reasons.WRONG_EMAIL_OR_PASSWORD),
    variants: 'few',
  },
  {
    name: 'signing',
    about: 'Before anything of one’s care: what the counselor does with a secret, and that nobody reads at once.',
    route: '*',
    who: 'unsigned',
    at: '/',
    shows: ({ page, t }) => button(page, t.signing.act),
    variants: 'some',
  },
  {
    name: 'signing-unread',
    about: 'Both are to be read and ticked.',
    route: '*',
    who: 'unsigned',
    at: '/',
    steps: ({ page, t }) => button(page, t.signing.act).click(),
    shows: ({ page, t }) => page.getByText(t.signing.needed),
    variants: 'phone',
  },
  {
    name: 'session-ended',
    about: 'The session ended by itself; what was begun is kept.',
    route: '*',
    who: 'client',
    at: '/',
    steps: [
      ({ page, t }) => heading(page, t.today.tasks).waitFor(),
      sessionEnds,
      ({ page, t }) => page.getByRole('navigation').getByRole('link', { name: t.app.roadmap }).click(),
    ],
    shows: ({ page, t }) => page.getByText(t.signIn.ended),
    variants: 'few',
  },
  {
    name: 'unreachable',
    about: 'No connection at all: what to do, and that help works without it.',
    route: '*',
    at: '/',
    before: unanswered(),
    complains: lost,
    shows: ({ page, t }) => heading(page, t.signIn.unreachable),
    variants: 'few',
  },
  {
    name: 'welcome',
    about: 'The first password, from a welcome link.',
    route: '/welcome',
    at: '/welcome#an-example',
    shows: ({ page, t }) => heading(page, t.welcome.title),
    variants: 'some',
  },
  {
    name: 'welcome-without-a-link',
    about: 'The address without its secret part.',
    route: '/welcome',
    at: '/welcome',
    shows: ({ page, t }) => heading(page, t.welcome.noLink),
    variants: 'few',
  },
];

const day = [
  {
    ...today,
    name: 'today',
    about: 'What waits for me now, in my day.',
    who: 'client',
    shows: ({ page, t }) => button(page, t.checkIn.save),
    variants: 'all',
  },
  {
    ...today,
    name: 'today-whole',
    about: 'The whole of it: check-in, tasks, replies, what the partner shared.',
    who: 'client',
    whole: true,
    shows: ({ page, t }) => button(page, t.checkIn.save),
    variants: 'few',
  },
  {
    ...today,
    name: 'kept-and-not-opening',
    about: 'What was begun on this phone does not open any more: it is said, and stays until it is removed.',
    who: 'client',
    steps: [
      ({ page }) => page.locator('.faces label').nth(3).click(),
      ({ page }) => page.waitForTimeout(300),
      anotherKey,
      ({ page }) => page.reload(),
    ],
    shows: ({ page, t }) => heading(page, t.sending.unreadable(1)),
    variants: 'few',
  },
  {
    ...today,
    name: 'check-in',
    about: 'A check-in that is being written, and who will read it.',
    who: 'client',
    steps: async ({ page, t, language }) => {
      await page.locator('.faces label').nth(3).click();
      await page.locator('input[type=range]').fill('6');
      await button(page, t.checkIn.addWords).click();
      await page
        .locator('textarea')
        .fill({ en: 'We cooked, and it was easy for a while.', es: 'Cocinamos, y por un rato fue fácil.' }[language]);
      await button(page, t.readers.change).click();
    },
    shows: ({ page, t }) => page.getByText(t.readers.question),
    variants: 'few',
  },
  {
    ...today,
    name: 'today-done',
    about: 'The check-in is saved and all is answered.',
    who: 'settled',
    shows: ({ page, t }) => heading(page, t.checkIn.saved),
    variants: 'some',
  },
  {
    ...today,
    name: 'today-empty',
    about: 'Nothing is due, and no step is open yet.',
    who: 'newcomer',
    whole: true,
    shows: ({ page, t }) => page.getByText(t.today.none),
    variants: 'few',
  },
  {
    ...today,
    name: 'today-before-it-begins',
    about: 'Somebody who is in no couple yet.',
    who: 'alone',
    shows: ({ page, t }) => heading(page, t.today.noCouple),
    variants: 'few',
  },
  {
    ...today,
    name: 'today-not-loaded',
    about: 'The day could not be read, and how to go on.',
    who: 'client',
    before: unanswered('query Today'),
    complains: lost,
    shows: ({ page, t }) => heading(page, t.app.couldNotLoad),
    variants: 'few',
  },
];

const places = [
  {
    name: 'roadmap',
    about: 'The four steps as a path, with the counselor’s words for both.',
    route: '/roadmap',
    who: 'client',
    at: '/roadmap',
    shows: ({ page, t }) => heading(page, t.roadmap.title),
    variants: 'all',
  },
  {
    name: 'roadmap-empty',
    about: 'Before the plan is open.',
    route: '/roadmap',
    who: 'newcomer',
    at: '/roadmap',
    shows: ({ page, t }) => page.getByText(t.roadmap.none),
    variants: 'few',
  },
  {
    name: 'progress',
    about: 'One’s own days, and nobody else’s.',
    route: '/progress',
    who: 'client',
    at: '/progress',
    shows: ({ page, t }) => heading(page, t.progress.recent),
    variants: 'all',
  },
  {
    name: 'progress-empty',
    about: 'Before there is anything to draw.',
    route: '/progress',
    who: 'newcomer',
    at: '/progress',
    shows: ({ page, t }) => page.getByText(t.progress.none),
    variants: 'few',
  },
  {
    name: 'settings',
    about: 'Language, time zone, signing out.',
    route: '/settings',
    who: 'client',
    at: '/settings',
    whole: true,
    shows: ({ page, t }) => button(page, t.settings.signOut),
    variants: 'some',
  },
  {
    name: 'going-on-apart',
    about: 'What follows when somebody goes on without the other, said before; it asks for no reason.',
    route: '/settings',
    who: 'client',
    at: '/settings',
    whole: true,
    steps: ({ page, t }) => button(page, t.apart.settings.open).click(),
    shows: ({ page, t }) => button(page, t.apart.settings.act),
    variants: 'few',
  },
  {
    name: 'sign-out-with-a-draft',
    about: 'Signing out names what would be lost.',
    route: '/settings',
    who: 'client',
    at: '/',
    whole: true,
    steps: async ({ page, t }) => {
      await page.locator('.faces label').nth(2).click();
      await page.getByRole('link', { name: t.app.settings }).click();
      await button(page, t.settings.signOut).click();
    },
    shows: ({ page, t }) => button(page, t.settings.stay),
    variants: 'few',
  },
];

const help = [
  {
    name: 'help',
    about: 'The practice’s crisis lines, one tap from every page, offline too.',
    route: '/help',
    who: 'client',
    at: '/help',
    shows: ({ page, t }) => page.getByRole('link', { name: t.help.call('988') }),
    variants: 'some',
  },
  {
    name: 'lines-first',
    about: 'After words about oneself, where the practice lets them be looked for: whom one can call, first; what was written is kept.',
    route: '/',
    who: 'client',
    at: '/',
    // Nothing of it is sent: the other pictures show a day on which nobody wrote this.
    complains: lost,
    steps: [
      unanswered('checkIn('),
      async ({ page, t, language }) => {
        await page.locator('.faces label').nth(1).click();
        await button(page, t.checkIn.addWords).click();
        await page.locator('textarea').fill({ en: 'I don’t want to live anymore.', es: 'Ya no quiero vivir.' }[language]);
        await button(page, t.checkIn.save).click();
      },
    ],
    shows: ({ page, t }) => page.getByRole('dialog', { name: t.help.first }),
    variants: 'some',
  },
  {
    name: 'help-signed-out',
    about: 'The same for somebody who never signed in on this phone.',
    route: '/help',
    at: '/help',
    shows: ({ page, t }) => page.getByText(t.help.none),
    variants: 'few',
  },
  {
    name: 'not-found',
    about: 'An address that leads nowhere.',
    route: '*',
    who: 'client',
    at: '/nowhere',
    shows: ({ page, t }) => heading(page, t.app.notFound),
    variants: 'few',
  },
];

export const portalScreens = { entrances, today: day, places, help };
