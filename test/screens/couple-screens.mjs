// The couple page of the dashboard and all that opens over it, as data.
import { button, heading, unanswered } from './acts.mjs';

const part = (page, name) => page.getByRole('region', { name });
const dialog = (page, name) => page.getByRole('dialog', { name });

/** Aoife and Mark: two steps open, one of them again. */
const screen = {
  route: '/couples/:id/:part?',
  who: 'counselor',
  at: async ({ places }) => `/staff/couples/${await places.couple('Aoife', 'Brennan')}`,
  variants: 'few',
};
const actOn = (page, t, act, step) => page.getByRole('button', { name: `${t.roadmap.acts[act]} ${t.roadmap.steps[step].name}` }).click();
const fromTheMenu = async (page, t, act) => {
  await button(page, t.plan.menu.title).click();
  await page.getByRole('menuitem', { name: t.plan.menu[act] }).click();
};
const exercises = { ...screen, at: async scene => `${await screen.at(scene)}/tasks` };
const assign = ({ page, t }) => button(page, t.couple.assign).click();
const pathway = ({ page, t }) => button(page, t.pathways.act).click();
const picksPathway = title => async scene => {
  await pathway(scene);
  await scene.page.locator('.picker-item').filter({ hasText: title[scene.language] }).click();
};
const picks = title => async scene => {
  await assign(scene);
  await scene.page.locator('.picker-item').filter({ hasText: title[scene.language] }).click();
  await scene.page.getByText(scene.t.schedule.looking).waitFor({ state: 'hidden' });
};

export const coupleScreens = [
  {
    ...screen,
    name: 'couple',
    about: 'One couple on one page: the four steps as episodes on one time line.',
    shows: ({ page, t }) => part(page, t.roadmap.title),
    variants: 'all',
  },
  {
    ...screen,
    name: 'couple-whole',
    about: 'The whole page: roadmap, felt safety, tasks and what happened, in two lanes.',
    whole: true,
    shows: ({ page, t }) => part(page, t.couple.timeline.title),
    variants: 'few',
  },
  {
    ...screen,
    name: 'couple-without-a-plan',
    about: 'A couple whose plan is not open yet.',
    at: async ({ places }) => `/staff/couples/${await places.couple('Owen', 'Mercer')}`,
    shows: ({ page, t }) => heading(page, t.roadmap.plan.title),
  },
  {
    ...screen,
    name: 'couple-not-loaded',
    about: 'The page could not be read.',
    before: unanswered('query Couple('),
    complains: 'Failed to load resource',
    shows: ({ page, t }) => heading(page, t.shell.couldNotLoad),
  },
  {
    ...screen,
    name: 'open-step',
    about: 'Opening a step: what happened so far, a reason that only staff read, and words for both.',
    steps: ({ page, t }) => actOn(page, t, 'open', 'PATIENCE'),
    shows: ({ page, t }) => dialog(page, t.roadmap.dialog.titles.OPEN(t.roadmap.steps.PATIENCE.name)),
    variants: 'some',
  },
  {
    ...screen,
    name: 'move-step',
    about: 'A step that is open: paused, kept up or completed, with the numbers at hand. Nothing is lost by it.',
    steps: async ({ page, t }) => {
      await actOn(page, t, 'move', 'CHANGED_BEHAVIOR');
      await page.getByRole('table').first().waitFor();
    },
    shows: ({ page, t }) => dialog(page, t.roadmap.dialog.moveTitle(t.roadmap.steps.CHANGED_BEHAVIOR.name)),
  },
  {
    ...screen,
    name: 'record-a-lapse',
    about: 'A lapse for the record of the team, and a step back only if the counselor wants one.',
    steps: ({ page, t }) => fromTheMenu(page, t, 'lapse'),
    shows: ({ page, t }) => dialog(page, t.plan.lapse.title),
    variants: 'some',
  },
  {
    ...screen,
    name: 'plan-outcome',
    about: 'How the plan stands. Together and apart weigh the same.',
    steps: ({ page, t }) => fromTheMenu(page, t, 'outcome'),
    shows: ({ page, t }) => dialog(page, t.plan.outcome.title),
  },
  {
    ...screen,
    name: 'words-are-back',
    about: 'What was begun before the page was gone stands in its form again, and it is said once.',
    steps: async ({ page, t, language }) => {
      await fromTheMenu(page, t, 'outcome');
      await page
        .getByRole('dialog')
        .locator('textarea')
        .first()
        .fill({ en: 'Both want to go on by themselves.', es: 'Los dos quieren seguir por su cuenta.' }[language]);
      await page.waitForTimeout(300);
      await page.reload();
    },
    shows: ({ page, t }) => page.getByText(t.shell.begun.found(1)),
    variants: 'few',
  },
  {
    ...screen,
    name: 'separate-a-couple',
    about: 'What stops, what stays and what both find, before it is done.',
    steps: ({ page, t }) => fromTheMenu(page, t, 'separate'),
    shows: ({ page, t }) => dialog(page, t.plan.separation.title('Aoife', 'Mark')),
  },
  {
    ...screen,
    name: 'felt-safety-table',
    about: 'The table behind the chart.',
    steps: async ({ page, t }) => {
      await page.getByText(t.couple.safety.table, { exact: true }).first().click();
      await part(page, t.couple.safety.title).scrollIntoViewIfNeeded();
    },
    shows: ({ page }) => page.getByRole('table'),
  },
  {
    ...screen,
    name: 'time-line',
    about: 'What happened, newest first: each partner on their side, both between.',
    steps: ({ page, t }) => part(page, t.couple.timeline.title).evaluate(each => each.scrollIntoView()),
    shows: ({ page, t }) => part(page, t.couple.timeline.title),
    variants: 'some',
  },
  {
    ...screen,
    name: 'time-line-to-review',
    about: 'What waits for a reply.',
    at: async ({ places }) => `/staff/couples/${await places.coupleToReview()}?show=review#timeline`,
    shows: ({ page, t }) => part(page, t.couple.timeline.title),
  },
  {
    ...screen,
    name: 'review',
    about: 'What a client sent, who may read it, and the reply.',
    at: async ({ places }) => `/staff/couples/${await places.coupleToReview()}?show=review#timeline`,
    steps: ({ page }) => page.locator('.entry-open').first().click(),
    shows: ({ page, t }) => button(page, t.couple.review.submit),
    variants: 'some',
  },
  {
    ...exercises,
    name: 'couple-exercises',
    about: 'What is given now; what is done in a session is opened from here.',
    at: async ({ places }) => `/staff/couples/${await places.couple('Maya', 'Ellery')}/tasks`,
    shows: ({ page, t }) => button(page, new RegExp(t.couple.assignments.openInSession)),
    variants: 'few',
  },
  {
    ...exercises,
    name: 'end-assignment',
    about: 'Ending names what goes and what stays.',
    steps: ({ page }) => page.locator('.assignment .link-button').first().click(),
    shows: ({ page, t }) => button(page, t.couple.assignments.endAct),
  },
  {
    ...exercises,
    name: 'pathway-choose',
    about: 'A whole pathway in one act: which one.',
    steps: pathway,
    shows: ({ page, t }) => heading(page, t.pathways.choose),
  },
  {
    ...exercises,
    name: 'pathway',
    about: 'A pathway on this couple’s days: what each gets when, and what may be left out.',
    steps: picksPathway({ en: 'The first two weeks', es: 'Las dos primeras semanas' }),
    shows: ({ page, t }) => page.getByRole('table', { name: t.pathways.lanes }),
    variants: 'few',
  },
  {
    ...exercises,
    name: 'pathway-stopped',
    about: 'Something of it needs a clearance: it is shown as such, and left out or not given.',
    steps: picksPathway({ en: 'Transparency that tapers', es: 'Transparencia que va aflojando' }),
    shows: ({ page, t }) => button(page, t.pathways.leaveThoseOut(1)),
  },
  {
    ...exercises,
    name: 'pathway-not-loaded',
    about: 'The pathways could not be read.',
    before: unanswered('query Pathways'),
    complains: 'Failed to load resource',
    steps: pathway,
    shows: ({ page, t }) => heading(page, t.shell.couldNotLoad),
  },
  {
    ...screen,
    name: 'assign-choose',
    about: 'Choosing from the library: the open steps come first.',
    steps: assign,
    shows: ({ page, t }) => heading(page, t.assign.pick),
    variants: 'some',
  },
  {
    ...screen,
    name: 'assign',
    about: 'The exercise as each partner would see it, for whom, when, and who reads.',
    steps: picks({ en: 'Before the hard day', es: 'Antes del día difícil' }),
    shows: ({ page, t }) => button(page, t.assign.submitBoth),
    variants: 'all',
  },
  {
    ...screen,
    name: 'assign-to-one',
    about: 'For one partner, with the guide beside it.',
    steps: picks({ en: 'My own ground', es: 'Mi propio suelo' }),
    shows: ({ page, t }) => button(page, t.assign.submitOne('Aoife')),
    variants: 'few',
  },
];
