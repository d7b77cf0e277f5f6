// Every screen of the dashboard but the couple page, as data.
import { libraryScreens as library } from './library-screens.mjs';
import { button, heading, refused, sessionEnds, steadyLink, unanswered } from './acts.mjs';

const lost = 'Failed to load resource';
const dialog = (page, name) => page.getByRole('dialog', { name });
const signedOut = { route: '*', at: '/staff/' };
const home = { route: '/', at: '/staff/', who: 'counselor' };

const entrances = [
  {
    ...signedOut,
    name: 'sign-in',
    about: 'Signing in, for staff.',
    shows: ({ page, t }) => heading(page, t.shell.signIn.title),
    variants: 'some',
  },
  {
    ...signedOut,
    name: 'sign-in-refused',
    about: 'A wrong password, said in words; the e-mail stays.',
    before: refused('SignIn', 'UNAUTHENTICATED', 'WRONG_EMAIL_OR_PASSWORD'),
    steps: async ({ page, t }) => {
      await page.getByLabel(t.shell.signIn.email).fill('ada.okafor@harbor.example');
      await page.getByRole('textbox', { name: t.shell.signIn.password }).fill('not this one');
      await button(page, t.shell.signIn.submit).click();
    },
    shows: ({ page }) => page.getByRole('alert'),
    variants: 'few',
  },
  {
    ...signedOut,
    name: 'unreachable',
    about: 'No connection when the page is opened.',
    before: unanswered(),
    complains: lost,
    shows: ({ page, t }) => heading(page, t.shell.couldNotLoad),
    variants: 'few',
  },
  {
    ...signedOut,
    name: 'session-rests',
    about: 'The session ended in the middle of work: the page behind is hidden and keeps what was typed.',
    who: 'counselor',
    steps: [
      ({ page, t }) => heading(page, t.caseload.title).waitFor(),
      sessionEnds,
      ({ page, t }) => page.getByRole('navigation').getByRole('link', { name: t.shell.menu.library }).click(),
    ],
    shows: ({ page, t }) => heading(page, t.shell.again.title),
    variants: 'few',
  },
  {
    name: 'welcome',
    about: 'The first password, from a welcome link.',
    route: '/welcome',
    at: '/staff/welcome#an-example',
    shows: ({ page, t }) => button(page, t.shell.welcome.submit),
    variants: 'some',
  },
  {
    name: 'welcome-without-a-link',
    about: 'The address without its secret part.',
    route: '/welcome',
    at: '/staff/welcome',
    shows: ({ page, t }) => heading(page, t.shell.welcome.noLink),
    variants: 'few',
  },
  {
    name: 'not-found',
    about: 'Not there and not yours look alike.',
    route: '*',
    who: 'counselor',
    at: '/staff/clients',
    shows: ({ page, t }) => heading(page, t.shell.notHere),
    variants: 'few',
  },
  {
    ...home,
    name: 'person-menu',
    about: 'Signing out, and going to another practice.',
    steps: [({ page, t }) => heading(page, t.caseload.title).waitFor(), ({ page }) => page.locator('.person').click()],
    shows: ({ page, t }) => page.getByRole('menuitem', { name: t.shell.signOut }),
    variants: 'few',
  },
  {
    ...home,
    name: 'menu',
    about: 'The way to other pages, on a phone.',
    steps: ({ page, t }) => button(page, t.shell.openNavigation).click(),
    shows: ({ page, t }) => page.getByRole('link', { name: t.shell.menu.library }),
    variants: 'phone',
  },
];

const caseload = [
  {
    route: '/today',
    who: 'counselor',
    at: '/staff/today',
    name: 'today',
    about: 'A counselor’s morning: what must be looked at, today’s sessions, what runs out, and the week that was.',
    whole: true,
    shows: ({ page, t }) => page.getByText(t.day.lastWeek),
    variants: 'some',
  },
  {
    ...home,
    name: 'caseload',
    about: 'Who would benefit from a look, and why; then every couple on one line.',
    shows: ({ page, t }) => page.getByText(t.caseload.legend.first),
    variants: 'all',
  },
  {
    ...home,
    name: 'caseload-whole',
    about: 'All of the caseload.',
    whole: true,
    shows: ({ page, t }) => page.getByText(t.caseload.legend.first),
    variants: 'few',
  },
  {
    ...home,
    name: 'caseload-needs-a-look',
    about: 'Only the couples that would benefit from a look.',
    steps: ({ page, t }) => page.getByText(t.caseload.views.looks, { exact: false }).last().click(),
    shows: ({ page, t }) => page.getByText(t.caseload.legend.first),
    variants: 'few',
  },
  {
    ...home,
    name: 'caseload-none-found',
    about: 'No couple of that name, and how to go on.',
    steps: ({ page, t }) => page.getByRole('searchbox', { name: t.caseload.find }).fill('Quill'),
    shows: ({ page, t }) => heading(page, t.caseload.noneFound.title),
    variants: 'few',
  },
  {
    ...home,
    name: 'caseload-empty',
    about: 'A counselor to whom no couple was given yet.',
    who: 'new counselor',
    shows: ({ page, t }) => heading(page, t.caseload.empty.title),
    variants: 'some',
  },
  {
    ...home,
    name: 'caseload-not-loaded',
    about: 'The list could not be read, and how to go on.',
    before: unanswered('query CaseloadHead'),
    complains: lost,
    shows: ({ page, t }) => heading(page, t.shell.couldNotLoad),
    variants: 'few',
  },
];

/** A list that the practice keeps, and the dialog that adds to it. */
const list = (name, about, route, title, variants = 'some') => ({
  name,
  about,
  route,
  who: 'practice admin',
  at: `/staff${route}`,
  shows: ({ page, t }) =>
    page
      .locator('.list-card')
      .and(page.locator(':visible'))
      .or(heading(page, title(t)))
      .last(),
  variants,
});
const opens = (page, act) => button(page, act).first().click();

const practice = [
  {
    ...list(
      'checklist',
      'What a new practice still needs before its clients come in.',
      '/checklist',
      t => t.onboarding.checklist.title,
      'some',
    ),
    who: 'preparing admin',
  },
  list('policy', 'The confidentiality policy in force.', '/policy', t => t.onboarding.policy.title, 'some'),
  {
    ...list(
      'policy-draft',
      'The first policy, written from a template in both languages.',
      '/policy',
      t => t.onboarding.policy.title,
      'few',
    ),
    who: 'preparing admin',
    shows: ({ page, t }) => page.getByLabel(t.onboarding.policy.text.ES),
  },
  {
    ...list(
      'clients-from-a-file',
      'A dry run: what is wrong, line by line, and nothing added.',
      '/clients/file',
      t => t.onboarding.import.title,
      'some',
    ),
    steps: ({ page, t }) =>
      page
        .getByLabel(t.onboarding.import.choose, { exact: true })
        .last()
        .setInputFiles({
          name: 'clients.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(
            'Given name,Family name,E-mail,Born on,Time zone\nNora,Vale,nora.vale@client.example,1990-05-04,Europe/Berlin\n,Vale,not an address,1990-05-04,Berlin\nMaya,Ellery,maya.ellery@client.example,2012-05-04,\n',
          ),
        }),
    shows: ({ page, t }) => page.getByText(t.onboarding.import.problems(2, 3)),
  },
  list('couples', 'The couples of the practice: who and with whom, nothing clinical.', '/couples', t => t.people.couples.title),
  {
    ...list('couples-empty', 'A practice that has just opened.', '/couples', t => t.people.couples.title, 'few'),
    who: 'new practice admin',
    shows: ({ page, t }) => heading(page, t.people.couples.empty.title),
  },
  {
    ...list('form-couple', 'Two clients and the counselor who cares for them.', '/couples', t => t.people.couples.title, 'some'),
    steps: ({ page, t }) => opens(page, t.people.couples.form),
    shows: ({ page, t }) => dialog(page, t.people.couples.formTitle).getByLabel(t.people.couples.second),
  },
  list('clients', 'The clients of the practice, and who has not entered yet.', '/clients', t => t.people.clients.title),
  {
    ...list('clients-not-loaded', 'The list could not be read.', '/clients', t => t.people.clients.title, 'few'),
    before: unanswered('query Clients'),
    complains: lost,
    shows: ({ page, t }) => heading(page, t.shell.couldNotLoad),
  },
  {
    ...list('add-client', 'A new client, with an address that only they read.', '/clients', t => t.people.clients.title, 'some'),
    steps: ({ page, t }) => opens(page, t.people.clients.add),
    shows: ({ page, t }) => dialog(page, t.people.clients.addTitle),
  },
  {
    ...list('welcome-link', 'The welcome link, shown once; not by way of the partner.', '/clients', t => t.people.clients.title, 'some'),
    before: steadyLink,
    steps: ({ page, t }) => page.getByRole('button', { name: `${t.people.renew}: Aaron` }).click(),
    shows: ({ page, t }) => dialog(page, t.people.welcome.title),
  },
  list('team', 'Who works here, in which roles.', '/team', t => t.people.staff.title),
  {
    ...list('add-staff', 'A new member of staff and their roles.', '/team', t => t.people.staff.title, 'few'),
    steps: ({ page, t }) => opens(page, t.people.staff.add),
    shows: ({ page, t }) => dialog(page, t.people.staff.addTitle),
  },
  {
    name: 'settings',
    about: 'How the practice is called, and whom its clients can reach when it is urgent.',
    route: '/settings',
    who: 'practice admin',
    at: '/staff/settings',
    whole: true,
    shows: ({ page, t }) => heading(page, t.practice.settings.crisis),
    variants: 'some',
  },
  {
    ...list('practices', 'All practices: counts of people only.', '/practices', t => t.practice.list.title),
    who: 'platform admin',
  },
  {
    name: 'service',
    about: 'How the service itself fares: its upkeep, its queues, what was given up.',
    route: '/service',
    who: 'platform admin',
    at: '/staff/service',
    whole: true,
    shows: ({ page, t }) => page.getByText(t.upkeep.board),
    variants: 'some',
  },
  {
    ...list('open-practice', 'A new practice and its first admin.', '/practices', t => t.practice.list.title, 'few'),
    who: 'platform admin',
    steps: ({ page, t }) => opens(page, t.practice.list.open),
    shows: ({ page, t }) => dialog(page, t.practice.list.openTitle),
  },
  {
    ...list(
      'suspend-practice',
      'Suspending a practice, with a reason and what happened before.',
      '/practices',
      t => t.practice.list.title,
      'few',
    ),
    who: 'platform admin',
    steps: ({ page, t }) => page.getByRole('button', { name: `${t.onboarding.state.suspend}: Lakeside Family Practice` }).click(),
    shows: ({ page, t }) => dialog(page, t.onboarding.state.suspendTitle('Lakeside Family Practice')),
  },
];

export const deskScreens = { entrances, caseload, library, practice };
