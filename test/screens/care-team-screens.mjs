// Who cares for a couple: the practice admin's page, what stands on the couple's page, and what each client finds.
import { button, heading, unanswered } from './acts.mjs';

const part = (page, name) => page.getByRole('region', { name });
const dialog = (page, name) => page.getByRole('dialog', { name });
const team = {
  route: '/care-team/:coupleId',
  who: 'practice admin',
  at: async ({ places }) => `/staff/care-team/${await places.couple('Grace', 'Whitfield')}`,
};
const opens = act => async scene => {
  await heading(scene.page, scene.t.careTeam.history).waitFor();
  await button(scene.page, act(scene.t)).click();
};
const staff = { route: '/team', who: 'practice admin', at: '/staff/team' };
const covered = {
  route: '/couples/:id/:part?',
  who: 'counselor',
  at: async ({ places }) => `/staff/couples/${await places.couple('Nadia', 'Petrov')}`,
};

/** Of the practice admin. */
export const careTeamScreens = [
  {
    ...team,
    name: 'care-team',
    about: 'Who cares for a couple, a cover that is to come, and how it came about. Nothing clinical.',
    shows: ({ page, t }) => heading(page, t.careTeam.history),
    whole: true,
    variants: 'all',
  },
  {
    ...team,
    name: 'care-team-not-loaded',
    about: 'The page could not be read.',
    before: unanswered('query CareTeam('),
    complains: 'Failed to load resource',
    shows: ({ page, t }) => heading(page, t.shell.couldNotLoad),
    variants: 'few',
  },
  {
    ...team,
    name: 'arrange-cover',
    about: 'A colleague stands in from one day to another.',
    steps: opens(t => t.careTeam.cover.act),
    shows: ({ page, t }) => dialog(page, t.careTeam.cover.title).getByLabel(t.careTeam.cover.lastDay),
    variants: 'some',
  },
  {
    ...team,
    name: 'keep-out',
    about: 'Somebody who knows one of the two privately is kept out by name.',
    steps: opens(t => t.careTeam.exclude.act),
    shows: ({ page, t }) => dialog(page, t.careTeam.exclude.title).getByText(t.careTeam.exclude.ties.FAMILY),
    variants: 'few',
  },
  {
    ...staff,
    name: 'hand-over-caseload',
    about: 'A whole caseload goes to another counselor in one act.',
    steps: ({ page, t }) =>
      page.getByRole('button', { name: `${t.careTeam.handOver.act}. ${t.careTeam.wholeCaseloadOf('Ben Hartmann')}` }).click(),
    shows: ({ page, t }) => dialog(page, t.careTeam.handOver.title).getByLabel(t.careTeam.handOver.to),
    variants: 'few',
  },
  {
    ...staff,
    name: 'set-supervisor',
    about: 'Who supervises a counselor.',
    steps: ({ page, t }) => page.getByRole('button', { name: t.careTeam.supervisor.actSaid('Ben Hartmann') }).click(),
    shows: ({ page, t }) => dialog(page, t.careTeam.supervisor.title('Ben Hartmann')).getByText('Lucía Ferrer'),
    variants: 'few',
  },
];

/** On the couple's page and the caseload. */
export const careTeamAtTheDesk = [
  {
    ...covered,
    name: 'couple-covered',
    about: 'A couple for which one stands in, and until when.',
    shows: ({ page, t }) => part(page, t.roadmap.title),
    variants: 'few',
  },
  {
    ...covered,
    name: 'couple-covered-step',
    about: 'A step under cover: why it could not wait.',
    steps: [
      ({ page, t }) =>
        page
          .getByRole('button', { name: new RegExp(`^${t.roadmap.acts.move}`) })
          .first()
          .click(),
      ({ page, t }) => page.getByRole('dialog').getByLabel(t.careTeam.covering.why).scrollIntoViewIfNeeded(),
    ],
    shows: ({ page, t }) => page.getByRole('dialog').getByLabel(t.careTeam.covering.why),
    variants: 'some',
  },
  {
    ...covered,
    name: 'couple-team',
    about: 'On the couple’s page: who is on the team, and how it came about.',
    at: async ({ places }) => `/staff/couples/${await places.couple('Nadia', 'Petrov')}/team`,
    shows: ({ page, t }) => part(page, t.careTeam.title).getByText(t.careTeam.history),
    variants: 'few',
  },
  {
    ...covered,
    who: 'supervising counselor',
    name: 'couple-supervised',
    about: 'A supervisor reads, and is offered no act.',
    shows: ({ page, t }) => page.getByText(t.careTeam.looksOn),
    variants: 'few',
  },
  {
    name: 'caseload-supervised',
    about: 'Couples that one only supervises are a list of their own.',
    route: '/',
    who: 'supervising counselor',
    at: '/staff/',
    steps: ({ page, t }) => button(page, t.caseload.whose.SUPERVISED).click(),
    shows: ({ page, t }) => page.getByText(t.caseload.legend.first),
    variants: 'few',
  },
  {
    name: 'caseload-nobody-supervised',
    about: 'A supervisor to whom nobody was given yet.',
    route: '/',
    who: 'supervisor',
    at: '/staff/',
    shows: ({ page, t }) => heading(page, t.caseload.noSupervised.title),
    variants: 'few',
  },
];

/** A couple that a supervisor opened outside of the caseloads that they supervise. */
export const breakGlassScreens = [
  {
    name: 'break-glass',
    about: 'A supervisor opens a couple that they do not supervise, by its reference and with a reason.',
    route: '/',
    who: 'supervisor',
    at: '/staff/',
    steps: ({ page, t }) => button(page, t.breakGlass.act).click(),
    shows: ({ page, t }) => dialog(page, t.breakGlass.dialogTitle).getByLabel(t.breakGlass.reference),
    variants: 'some',
  },
  {
    name: 'break-glass-found',
    about: 'The practice admin finds what was opened by break glass, over the list of couples.',
    route: '/couples',
    who: 'practice admin',
    at: '/staff/couples',
    shows: ({ page, t }) => heading(page, t.breakGlass.title),
    variants: 'some',
  },
];
/** Of a client. */
export const readersScreens = [
  {
    name: 'readers-of-a-covered-couple',
    about: 'The line before sending names the counselor, and whoever covers and supervises.',
    route: '/',
    who: 'covered',
    at: '/',
    shows: ({ page, t }) => page.getByText(t.readers.covering('Dr. Ada Okafor')).first(),
    variants: 'few',
  },
  {
    name: 'settings-who-reads',
    about: 'Who of the practice reads what one writes, and why.',
    route: '/settings',
    who: 'covered',
    at: '/settings',
    whole: true,
    shows: ({ page, t }) => heading(page, t.settings.careTeam.title),
    variants: 'some',
  },
];
