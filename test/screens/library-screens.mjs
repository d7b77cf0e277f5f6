// The library and the practice's own exercises, as data.
import { button, heading } from './acts.mjs';

const ownExercise = {
  route: '/library/own/:id',
  who: 'counselor',
  at: async ({ places }) => `/staff/library/own/${await places.ownExercise()}`,
};
/** Opens a page of the editor by its number among the questions. */
const openPage =
  number =>
  ({ page }) =>
    page.getByRole('button', { name: new RegExp(` ${number} · `) }).click();

export const libraryScreens = [
  {
    name: 'library',
    about: 'All exercises by step, with filters.',
    route: '/library',
    who: 'counselor',
    at: '/staff/library',
    shows: ({ page, t }) => page.getByText(t.library.trackNames.RESPONSIBILITY),
    variants: 'some',
  },
  {
    name: 'library-none-found',
    about: 'No exercise matches.',
    route: '/library',
    who: 'counselor',
    at: '/staff/library',
    steps: ({ page }) => page.getByRole('searchbox').fill('zebra'),
    shows: ({ page, t }) => heading(page, t.library.none.title),
    variants: 'few',
  },
  {
    name: 'exercise',
    about: 'One exercise: how to give it, when to be careful, and what the client sees.',
    route: '/library/:slug',
    who: 'counselor',
    at: '/staff/library/own-one-moment',
    shows: ({ page, t }) => heading(page, t.library.preview.client),
    variants: 'some',
  },
  {
    name: 'own-exercise',
    about: 'An exercise of the practice’s own: one of its questions is written on, and its Spanish stands as before.',
    ...ownExercise,
    steps: openPage(4),
    shows: ({ page, t }) => page.getByText(t.ownExercises.behind.ES),
    variants: 'all',
  },
  {
    name: 'own-exercise-branch',
    about: 'A question that is asked only after certain answers.',
    ...ownExercise,
    steps: openPage(5),
    shows: ({ page, t }) => page.getByRole('group', { name: t.ownExercises.whichAnswers }),
    variants: 'few',
  },
  {
    name: 'own-exercise-care',
    about: 'How guarded it is, and who may read: never freer than where it comes from.',
    ...ownExercise,
    steps: ({ page, t }) => page.getByRole('button', { name: t.ownExercises.page.care }).click(),
    shows: ({ page, t }) => page.getByText(t.ownExercises.notLower),
    variants: 'some',
  },
  {
    name: 'own-exercise-in-the-way',
    about: 'What still stands in the way of publishing, with its place.',
    ...ownExercise,
    steps: [
      openPage(2),
      ({ page, t }) =>
        page
          .getByRole('textbox', { name: `${t.ownExercises.fields.prompt}, ${t.ownExercises.words.en}`, exact: true })
          .fill('The password of the day'),
      ({ page, t }) => button(page, t.ownExercises.publish(2)).click(),
    ],
    shows: ({ page, t }) => page.getByText(t.faults.byField.ASKS_FOR_SECRETS).last(),
    variants: 'some',
  },
  {
    name: 'own-exercise-withdraw',
    about: 'Withdrawing asks once, and says what stays.',
    ...ownExercise,
    steps: [
      ({ page, t }) => page.getByRole('button', { name: t.ownExercises.page.care }).click(),
      ({ page, t }) => button(page, t.ownExercises.withdraw).click(),
    ],
    shows: ({ page, t }) => page.getByRole('dialog', { name: t.ownExercises.withdrawTitle }),
    variants: 'few',
  },
];
