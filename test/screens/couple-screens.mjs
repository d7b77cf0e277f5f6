// The couple page of the dashboard and all that opens over it, as data.
import { button, heading, unanswered } from './acts.mjs';

const part = (page, name) => page.getByRole('region', { name });
const dialog = (page, name) => page.getByRole('dialog', { name });

/** Aoife and Mark: two steps open, one of them again. */
const screen = {
  route: '/couples/:id',
  who: 'counselor',
  at: async ({ places }) => `/staff/couples/${await places.couple('Aoife', 'Brennan')}`,
  variants: 'few',
};
const assign = ({ page, t }) => button(page, t.couple.assign).click();
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
    about: 'The whole page: roadmap, felt safety, tasks, exercises and what happened, in two lanes.',
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
  ...[
    ['open', 'PATIENCE', 'Opening a step: with a reason that only staff read, and words for both.'],
    ['complete', 'CHANGED_BEHAVIOR', 'Completing a step; nothing is lost by it.'],
  ].map(([act, step, about]) => ({
    ...screen,
    name: `${act}-step`,
    about,
    steps: ({ page, t }) => page.getByRole('button', { name: `${t.roadmap.acts[act]} ${t.roadmap.steps[step].name}` }).click(),
    shows: ({ page, t }) => dialog(page, t.roadmap.dialog[`${act}Title`](t.roadmap.steps[step].name)),
    variants: act === 'open' ? 'some' : 'few',
  })),
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
    at: async scene => `${await screen.at(scene)}?show=review#timeline`,
    shows: ({ page, t }) => part(page, t.couple.timeline.title),
  },
  {
    ...screen,
    name: 'review',
    about: 'What a client sent, who may read it, and the reply.',
    at: async scene => `${await screen.at(scene)}?show=review#timeline`,
    steps: ({ page }) => page.locator('.entry-open').first().click(),
    shows: ({ page, t }) => button(page, t.couple.review.submit),
    variants: 'some',
  },
  {
    ...screen,
    name: 'end-assignment',
    about: 'Ending names what goes and what stays.',
    steps: ({ page }) => page.locator('.assignment .link-button').first().click(),
    shows: ({ page, t }) => button(page, t.couple.assignments.endAct),
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
