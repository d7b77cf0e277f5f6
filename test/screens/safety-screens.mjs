// The screening on the phone, and safety at the counselor's desk, as data.
import { button, heading } from './acts.mjs';

const alone = { route: '/alone', who: 'beginner', at: '/alone' };
const begins = ({ page, t }) => button(page, t.alone.begin).click();

export const aloneScreens = [
  {
    ...alone,
    name: 'alone',
    about: 'Some questions for one alone, before they begin: both partners find the same.',
    shows: ({ page, t }) => heading(page, t.alone.title),
    variants: 'some',
  },
  {
    ...alone,
    name: 'alone-question',
    about: 'One question a page, and a talk in person instead of an answer.',
    steps: begins,
    shows: ({ page, t }) => page.getByText(t.alone.of(1, 11)),
    variants: 'few',
  },
];

export const agreementScreens = [
  {
    name: 'agreement',
    about: 'An agreement on openness: its terms, how it stands, and one tap that stops it.',
    route: '/agreement',
    who: 'asker',
    at: '/agreement',
    whole: true,
    shows: ({ page, t }) => heading(page, t.agreement.title),
    variants: 'few',
  },
];

const alerts = { route: '/alerts', at: '/staff/alerts' };

export const alertScreens = [
  {
    ...alerts,
    name: 'alerts',
    about: 'What must not wait: what is about safety first, who was asked, and what to do next.',
    who: 'counselor',
    shows: ({ page, t }) => page.getByRole('region', { name: t.alerts.title }),
    variants: 'some',
  },
  {
    ...alerts,
    name: 'alerts-passed-on',
    about: 'For the practice admin: that an alert waits with a counselor, and neither whose nor what.',
    who: 'practice admin',
    shows: ({ page, t }) => page.getByRole('region', { name: t.alerts.passedOn.title }),
    variants: 'some',
  },
  {
    ...alerts,
    name: 'alerts-nothing',
    about: 'Nothing waits.',
    who: 'new counselor',
    shows: ({ page, t }) => page.getByText(t.alerts.nothing.title),
    variants: 'few',
  },
];

const couple = { route: '/couples/:id/:part?', who: 'counselor', variants: 'few' };
const card = (page, t) => page.getByRole('region', { name: t.safety.title });

export const safetyAtTheDesk = [
  {
    ...couple,
    name: 'couple-safety',
    about: 'Who was asked and has answered, where to look, and that no clearance stands.',
    at: async ({ places }) => `/staff/couples/${await places.couple('Priya', 'Venkat')}/openness`,
    shows: ({ page, t }) => card(page, t),
  },
  {
    ...couple,
    name: 'couple-safety-answers',
    about: 'What both answered, opened on purpose.',
    at: async ({ places }) => `/staff/couples/${await places.couple('Priya', 'Venkat')}/openness`,
    steps: ({ page, t }) => button(page, t.safety.read).click(),
    shows: ({ page, t }) => page.getByRole('dialog', { name: t.safety.drawerTitle }),
  },
  {
    ...couple,
    name: 'couple-clearance',
    about: 'The counselor’s own decision for both, after a talk with each alone.',
    at: async ({ places }) => `/staff/couples/${await places.couple('Maya', 'Ellery')}/openness`,
    steps: ({ page, t }) => button(page, t.safety.recordAgain).click(),
    shows: ({ page, t }) => page.getByRole('dialog', { name: t.safety.recordTitle('Maya', 'Jonah') }),
  },
  {
    ...couple,
    name: 'couple-agreement',
    about: 'Writing an agreement down: a closed list, a few words, and an end.',
    at: async ({ places }) => `/staff/couples/${await places.couple('Aoife', 'Brennan')}/openness`,
    steps: ({ page, t }) => button(page, t.agreement.propose).click(),
    shows: ({ page, t }) => page.getByRole('dialog', { name: t.agreement.dialogTitle }),
  },
];
