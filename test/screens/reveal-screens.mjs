// What both answer alone and the counselor opens, in both apps, as data.
import { button, heading } from './acts.mjs';

const page = { route: '/tasks/:id', whole: true, variants: 'few' };
const at =
  (who, slug, which) =>
  async ({ places, language }) =>
    `/tasks/${(await places.task(who, language, slug, which)).id}`;

export const revealScreens = [
  {
    ...page,
    name: 'reveal',
    about: 'Before anything is asked: who reads it, and when.',
    who: 'writer',
    at: at('writer', 'what-i-need-most-this-week', 'waiting'),
    shows: ({ page: phone, t }) => button(phone, t.task.begin),
  },
  {
    ...page,
    name: 'reveal-readers',
    about: 'Held until it is opened, or private: the two that can be chosen.',
    who: 'writer',
    at: at('writer', 'what-i-need-most-this-week', 'waiting'),
    steps: ({ page: phone, t }) => button(phone, t.readers.change).click(),
    shows: ({ page: phone, t }) => phone.getByText(t.readers.question),
    variants: 'phone',
  },
  {
    ...page,
    name: 'reveal-sent',
    about: 'Sent and not opened: the same page, whatever the other did.',
    who: 'settled',
    at: at('settled', 'what-i-need-most-this-week', 'sent'),
    shows: ({ page: phone, t }) => button(phone, t.reveal.withdraw.start),
  },
  {
    ...page,
    name: 'reveal-closed',
    about: 'Taking the consent back, and what that means.',
    who: 'settled',
    at: at('settled', 'what-i-need-most-this-week', 'sent'),
    steps: ({ page: phone, t }) => button(phone, t.reveal.withdraw.start).click(),
    shows: ({ page: phone, t }) => button(phone, t.reveal.withdraw.keep),
  },
  {
    ...page,
    name: 'reveal-opened',
    about: 'Opened: both answers under each question, by name and without an hour.',
    who: 'settled',
    at: at('settled', 'one-thing-you-did', 'sent'),
    shows: ({ page: phone, t }) => heading(phone, t.reveal.both),
    variants: 'some',
  },
];

const couple = {
  route: '/couples/:id/:part?',
  who: 'counselor',
  at: async ({ places }) => `/staff/couples/${await places.couple('Maya', 'Ellery')}/tasks`,
};
const card = ({ page: desk, t }) => desk.getByRole('region', { name: t.reveals.title, exact: true });

export const revealsAtTheDesk = [
  {
    ...couple,
    name: 'couple-reveals',
    about: 'Both answers side by side, how each stands, and the act that opens them.',
    steps: [
      scene =>
        card(scene)
          .getByRole('button', { name: new RegExp(`^${scene.t.reveals.read}|^${scene.t.reveals.readSaid('')}`) })
          .first()
          .click(),
      scene => card(scene).scrollIntoViewIfNeeded(),
    ],
    shows: scene => card(scene).locator('.reveal-both'),
    variants: 'some',
  },
  {
    ...couple,
    name: 'couple-reveal-open',
    about: 'What opening means, and that both were asked in person.',
    steps: scene => card(scene).getByRole('button', { name: scene.t.reveals.open, exact: true }).click(),
    shows: ({ page: desk, t }) => desk.getByRole('dialog', { name: t.reveals.dialog.title }),
    variants: 'few',
  },
];
