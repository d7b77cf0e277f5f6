// Hard moments, what met them, and pauses in both apps, as data.
import { button, heading, unanswered } from './acts.mjs';

const moments = { route: '/hard-moments', at: '/hard-moments', who: 'healing' };
const pause = { route: '/pause', at: '/pause', who: 'healing' };

export const patienceScreens = [
  {
    ...moments,
    name: 'hard-moments',
    about: 'What one wrote lately, and how it was met; ground first, and nothing counted.',
    whole: true,
    shows: ({ page, t }) => heading(page, t.patience.mine),
    variants: 'some',
  },
  {
    ...moments,
    name: 'hard-moment-new',
    about: 'Writing one down: how hard, what is needed, and whether the partner reads that one line.',
    whole: true,
    steps: async ({ page, t }) => {
      await button(page, t.patience.another).click();
      await page.getByRole('slider').fill('7');
      await page.getByRole('radio', { name: t.patience.form.needs.STAY }).check();
    },
    shows: ({ page, t }) => page.getByText(t.patience.form.helped),
    variants: 'some',
  },
  {
    ...moments,
    name: 'hard-moments-received',
    about: 'The same place for the one who is asked: needs and days, and nothing else.',
    who: 'reassuring',
    shows: ({ page, t }) => heading(page, t.patience.title),
    variants: 'few',
  },
  {
    ...moments,
    name: 'hard-moments-empty',
    about: 'Before there is a plan.',
    who: 'newcomer',
    shows: ({ page, t }) => heading(page, t.patience.title),
    variants: 'few',
  },
  {
    ...moments,
    name: 'hard-moments-not-loaded',
    about: 'It could not be read; ground is there all the same.',
    before: unanswered('query MyPatience'),
    complains: 'Failed to load resource',
    shows: ({ page, t }) => heading(page, t.app.couldNotLoad),
    variants: 'phone',
  },
  {
    name: 'grounding',
    about: 'Words to find ground by. Nothing is sent, and it needs no net.',
    route: '/grounding',
    at: '/grounding',
    who: 'healing',
    whole: true,
    shows: ({ page, t }) => heading(page, t.patience.grounding.title),
    variants: 'some',
  },
  {
    name: 'need',
    about: 'A need, and how to answer it without defence.',
    route: '/needs/:id',
    who: 'reassuring',
    at: async ({ places, language }) => `/needs/${await places.need('reassuring', language)}`,
    whole: true,
    shows: ({ page, t }) => heading(page, t.patience.asks.guideTitle),
    variants: 'some',
  },
  {
    name: 'need-answered',
    about: 'What one answered to a need, and taking it back: what that means is said first.',
    route: '/needs/:id',
    who: 'reassuring',
    at: '/hard-moments',
    whole: true,
    steps: async ({ page, t }) => {
      await page.getByRole('link').filter({ hasText: t.patience.asks.answeredHint }).first().click();
      await button(page, t.patience.asks.takeBack.start).click();
    },
    shows: ({ page, t }) => heading(page, t.patience.asks.takeBack.title),
    variants: 'few',
  },
  {
    ...pause,
    name: 'pause',
    about: 'The agreed phrase, and a pause that either can call. Who called one is not told.',
    shows: ({ page, t }) => heading(page, t.patience.pause.agreed),
    variants: 'some',
  },
  {
    ...pause,
    name: 'pause-propose',
    about: 'Proposing another phrase.',
    whole: true,
    steps: ({ page, t }) => button(page, t.patience.pause.proposeOther).click(),
    shows: ({ page, t }) => page.getByText(t.patience.pause.minutes),
    variants: 'few',
  },
  {
    ...pause,
    name: 'pause-empty',
    about: 'Before the two agreed on anything.',
    who: 'newcomer',
    shows: ({ page, t }) => page.getByText(t.patience.pause.none),
    variants: 'few',
  },
];

const own = { route: '/my-needs', at: '/my-needs', who: 'healing' };

export const ownScreens = [
  {
    ...own,
    name: 'my-needs',
    about: 'One’s own place beside the steps: needs, asking now, and the choice to trust, which nobody asks for.',
    whole: true,
    shows: ({ page, t }) => heading(page, t.own.title),
    variants: 'some',
  },
  {
    ...own,
    name: 'my-needs-asking',
    about: 'Asking now: who reads it, and reading it together if one wants to.',
    whole: true,
    steps: ({ page, t }) => button(page, t.own.kinds.ASK.act).click(),
    shows: ({ page, t }) => page.getByText(t.own.kinds.ASK.label),
    variants: 'few',
  },
  {
    ...own,
    name: 'my-needs-received',
    about: 'What the partner shared: words, and a day for an ask alone.',
    who: 'reassuring',
    shows: ({ page }) => page.getByRole('heading', { level: 1 }),
    variants: 'few',
  },
];

export const patienceAtTheDesk = [
  {
    name: 'patience-card',
    about: 'Triggers over stated windows, what met them, and pauses, as the counselor reads them.',
    route: '/couples/:id/:part?',
    who: 'counselor',
    at: async ({ places }) => `/staff/couples/${await places.couple('Grace', 'Whitfield')}/patience`,
    shows: ({ page, t }) => page.getByRole('region', { name: t.patience.title }),
    variants: 'some',
  },
  {
    name: 'patience-limit',
    about: 'How many triggers a day are within the usual; neither partner sees it.',
    route: '/couples/:id/:part?',
    who: 'counselor',
    at: async ({ places }) => `/staff/couples/${await places.couple('Grace', 'Whitfield')}/patience`,
    steps: ({ page, t }) => page.getByRole('button', { name: t.patience.limitTitle }).click(),
    shows: ({ page, t }) => page.getByRole('dialog', { name: t.patience.limitTitle }),
    variants: 'few',
  },
];
