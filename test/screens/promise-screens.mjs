// Promises in both apps, as data.
import { button, heading } from './acts.mjs';

const mine = { route: '/promises', who: 'keeper', at: '/promises', whole: true };

export const promiseScreens = [
  {
    ...mine,
    name: 'promises',
    about: 'One’s own promises: what can be told of them now, and what was told.',
    shows: ({ page, t }) => heading(page, t.promises.title),
    variants: 'few',
  },
  {
    ...mine,
    name: 'promises-received',
    about: 'The promises made to one, and a place for what one noticed. Nothing is owed.',
    who: 'receiver',
    shows: ({ page, t }) => heading(page, t.promises.title),
    variants: 'few',
  },
  {
    ...mine,
    name: 'promise-new',
    about: 'Making one: a sentence, and when.',
    who: 'receiver',
    steps: async ({ page, t, language }) => {
      if (language === 'en') await button(page, t.promises.make).click();
    },
    shows: ({ page, t, language }) => (language === 'en' ? page.getByText(t.promises.form.when) : heading(page, t.promises.title)),
    variants: 'few',
  },
];

export const promisesAtTheDesk = [
  {
    name: 'promise-drawer',
    about: 'A promise as the counselor reads it: both voices beside each other, and what each said before.',
    route: '/couples/:id/:part?',
    who: 'counselor',
    at: async ({ places }) => `/staff/couples/${await places.couple('Aoife', 'Brennan')}/promises`,
    steps: ({ page, t }) => page.getByRole('button', { name: t.promises.readSaid('I call before I leave the office.') }).click(),
    shows: ({ page }) => page.getByRole('dialog', { name: 'I call before I leave the office.' }),
    variants: 'some',
  },
];
