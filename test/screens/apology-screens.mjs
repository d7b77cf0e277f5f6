// The apology workshop in both apps, as data.
import { button, heading } from './acts.mjs';

const mine = {
  route: '/apology/:id',
  who: 'author',
  at: async ({ places, language }) => `/apology/${await places.apology('author', language)}`,
};
const writes = ({ page, t, language }) => button(page, { en: t.apology.write, es: t.apology.writeNext }[language]).click();

export const apologyScreens = [
  {
    ...mine,
    name: 'apology',
    about: 'What one prepares with the counselor: the drafts, and what came back.',
    whole: true,
    shows: ({ page, t }) => heading(page, t.apology.title),
    variants: 'few',
  },
  {
    ...mine,
    name: 'apology-part',
    about: 'One of its four parts, a page each.',
    who: 'beginner',
    at: async ({ places, language }) => `/apology/${await places.apology('beginner', language)}`,
    steps: writes,
    shows: ({ page, t }) => heading(page, t.apology.parts.whatIDid.prompt),
    variants: 'few',
  },
  {
    ...mine,
    name: 'apology-read-with-me',
    about: 'Phrases of a part that were marked: why, and where to go instead.',
    who: 'beginner',
    at: async ({ places, language }) => `/apology/${await places.apology('beginner', language)}`,
    steps: async scene => {
      await writes(scene);
      const words = { en: 'I am sorry, but you were never home.', es: 'Lo siento, pero tú nunca estabas en casa.' };
      await scene.page.locator('textarea').fill(words[scene.language]);
      await button(scene.page, scene.t.apology.reading.ask).click();
    },
    shows: ({ page, t }) => page.getByRole('list', { name: t.apology.reading.marked(t.apology.parts.whatIDid.name) }),
    variants: 'few',
  },
  {
    ...mine,
    name: 'apology-look',
    about: 'All four parts once more, before they go out.',
    who: 'beginner',
    at: async ({ places, language }) => `/apology/${await places.apology('beginner', language)}`,
    steps: async scene => {
      await writes(scene);
      const words =
        { en: ['I lied about the loans.', 'You trusted me, and I broke it.', '', 'I show you the account.'] }[scene.language] ?? [];
      for (const index of [0, 1, 2, 3]) {
        if (words[index]) await scene.page.locator('textarea').fill(words[index]);
        await button(scene.page, index === 3 ? scene.t.apology.look : scene.t.task.next).click();
      }
    },
    shows: ({ page, t }) => heading(page, t.apology.look),
    variants: 'few',
  },
  {
    name: 'heard',
    about: 'For whoever heard it in a session: a place for their own thoughts, and nothing owed.',
    route: '/heard/:id',
    who: 'client',
    at: async ({ places, language }) => `/heard/${await places.apology('author', language)}`,
    whole: true,
    shows: ({ page, t }) => heading(page, t.apology.heard.title('Jonah')),
    variants: 'phone',
  },
];

export const apologyAtTheDesk = [
  {
    name: 'apology-drawer',
    about: 'An apology as the counselor reads it: drafts, comments, and what the partner wrote after hearing it.',
    route: '/couples/:id/:part?',
    who: 'counselor',
    at: async ({ places }) => `/staff/couples/${await places.couple('Maya', 'Ellery')}/apology`,
    steps: ({ page, t }) => page.getByRole('button', { name: t.apology.readSaid('Jonah') }).click(),
    shows: ({ page, t }) => page.getByRole('dialog', { name: t.apology.fromTo('Jonah', 'Maya') }),
    variants: 'some',
  },
  {
    name: 'apology-drawer-marked',
    about: 'An earlier draft with what the language check marks in it: advice for the talk, and why.',
    route: '/couples/:id/:part?',
    who: 'counselor',
    at: async ({ places }) => `/staff/couples/${await places.couple('Maya', 'Ellery')}/apology`,
    steps: async ({ page, t }) => {
      await page.getByRole('button', { name: t.apology.readSaid('Jonah') }).click();
      await page.getByText(t.apology.draft(1), { exact: true }).click();
      await page.locator('mark').first().scrollIntoViewIfNeeded();
    },
    shows: ({ page, t }) => page.getByRole('list', { name: t.apology.marking.marked(t.apology.parts.whatIDid) }),
    variants: 'some',
  },
];
