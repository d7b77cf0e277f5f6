// What is new inside the portal: marked where it stands, and a dot on the way there.
import { newHere } from './acts.mjs';

const somethingNew = newHere(({ places, language }) => places.newsOf('client', language));

export const newsScreens = [
  {
    route: '/',
    name: 'today-new',
    about: 'What is new since one last looked is marked where it stands; nothing is counted.',
    who: 'client',
    at: '/',
    whole: true,
    before: somethingNew,
    shows: ({ page, t }) => page.getByText(t.news.marked),
    variants: 'all',
  },
  {
    route: '/roadmap',
    name: 'roadmap-with-something-new',
    about: 'From another page: a dot on the way to Today.',
    who: 'client',
    at: '/roadmap',
    before: somethingNew,
    shows: ({ page, t }) => page.getByRole('link', { name: new RegExp(t.news.dot) }),
    variants: 'some',
  },
];
