// What an author has the counselor pass on, in both apps, as data.
import { button } from './acts.mjs';

const page = { route: '/tasks/:id', who: 'settled', whole: true };
const at =
  (slug, who = 'settled', which = 'sent') =>
  async ({ places, language }) =>
    `/tasks/${(await places.task(who, language, slug, which)).id}`;
const counselor = 'Dr. Okafor';
const agrees = t => new RegExp(t.held.agree.start(counselor).replace(counselor, '.*'));

export const heldScreens = [
  {
    ...page,
    name: 'answer-kept-private',
    about: 'Kept private: its author can agree that it is passed on later, and can change it.',
    at: at('what-i-know-and-what-i-fear'),
    shows: ({ page: phone, t }) => phone.getByRole('button', { name: agrees(t) }),
    variants: 'some',
  },
  {
    ...page,
    name: 'agree-to-release',
    about: 'What agreeing means, said before it is done.',
    at: at('what-i-know-and-what-i-fear'),
    steps: ({ page: phone, t }) => phone.getByRole('button', { name: agrees(t) }).click(),
    shows: ({ page: phone, t }) => button(phone, t.held.agree.act),
    variants: 'few',
  },
  {
    ...page,
    name: 'held',
    about: 'Agreed to, and not passed on yet; it can be taken back.',
    at: at('ask-for-it-now'),
    shows: ({ page: phone, t }) => button(phone, t.held.withdraw.start),
    variants: 'few',
  },
  {
    ...page,
    name: 'released',
    about: 'Passed on: since when, and the way to stop sharing.',
    at: at('what-repair-would-look-like'),
    shows: ({ page: phone, t }) => button(phone, t.sent.stop),
    variants: 'few',
  },
  {
    ...page,
    name: 'change-answer',
    about: 'Changing what was sent: it begins as it stood, and no consent goes over to it.',
    at: at('ask-for-it-now'),
    steps: ({ page: phone, t }) => button(phone, t.held.change.start).click(),
    shows: ({ page: phone, t }) => button(phone, t.held.change.keep),
    variants: 'few',
  },
];

const couple = {
  route: '/couples/:id/:part?',
  who: 'counselor',
  at: async ({ places }) => `/staff/couples/${await places.couple('Maya', 'Ellery')}/tasks`,
};
const card = ({ page: desk, t }) => desk.getByRole('region', { name: t.held.title, exact: true });

export const heldAtTheDesk = [
  {
    ...couple,
    name: 'couple-held',
    about: 'What waits for the counselor’s key, with its words.',
    steps: [
      scene =>
        card(scene)
          .getByRole('button', { name: new RegExp(`^${scene.t.held.read}|^${scene.t.held.readSaid('')}`) })
          .first()
          .click(),
      scene => card(scene).scrollIntoViewIfNeeded(),
    ],
    shows: scene => card(scene).locator('.answers'),
    variants: 'some',
  },
  {
    ...couple,
    name: 'couple-release',
    about: 'What releasing means, and that its author was asked in person.',
    steps: scene =>
      card(scene)
        .getByRole('button', { name: scene.t.held.release('Jonah'), exact: true })
        .first()
        .click(),
    shows: ({ page: desk, t }) => desk.getByRole('dialog', { name: t.held.dialog.title('Jonah') }),
    variants: 'few',
  },
];
