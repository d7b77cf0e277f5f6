// The question ledger in both apps, as data.
import { button, heading, unanswered } from './acts.mjs';

const ledger = { route: '/questions', at: '/questions' };
const first = page => page.locator('.rows a').first();

export const questionScreens = [
  {
    ...ledger,
    name: 'questions',
    about: 'What one asked, and the agreed time. No counts, no marks of reading.',
    who: 'asker',
    whole: true,
    shows: ({ page, t }) => heading(page, t.questions.mine),
    variants: 'some',
  },
  {
    ...ledger,
    name: 'questions-to-answer',
    about: 'The same place for the one who answers.',
    who: 'answerer',
    whole: true,
    shows: ({ page, t }) => heading(page, t.questions.forMe),
    variants: 'few',
  },
  {
    ...ledger,
    name: 'questions-empty',
    about: 'Before this part of the way is open.',
    who: 'newcomer',
    shows: ({ page, t }) => heading(page, t.questions.none),
    variants: 'few',
  },
  {
    ...ledger,
    name: 'questions-not-loaded',
    about: 'The questions could not be read, and how to go on.',
    who: 'asker',
    before: unanswered('query MyQuestions'),
    complains: 'Failed to load resource',
    shows: ({ page, t }) => heading(page, t.app.couldNotLoad),
    variants: 'phone',
  },
  {
    name: 'question-ask',
    about: 'Asking: when, and who reads it, before it is sent.',
    route: '/questions/ask',
    who: 'asker',
    at: '/questions/ask',
    whole: true,
    shows: ({ page, t }) => heading(page, t.questions.askTitle),
    variants: 'few',
  },
  {
    name: 'question-again',
    about: 'Asking again: the same page, with the words of before and no remark.',
    route: '/questions/:id/again',
    who: 'asker',
    at: async ({ places, language }) => `/questions/${await places.question('asker', language, 'answered')}/again`,
    shows: ({ page, t }) => heading(page, t.questions.askTitle),
    variants: 'phone',
  },
  {
    name: 'question-answered',
    about: 'An answer that changed, with what was said before beneath it.',
    route: '/questions/:id',
    who: 'asker',
    at: async ({ places, language }) => `/questions/${await places.question('asker', language, 'changed')}`,
    whole: true,
    steps: [
      ({ page, t }) => page.getByText(t.questions.openAnswer).click(),
      ({ page, t }) => page.getByText(t.questions.earlier, { exact: true }).click(),
    ],
    shows: ({ page, t }) => page.getByText(t.questions.earlier, { exact: true }),
    variants: 'few',
  },
  {
    ...ledger,
    name: 'question-to-answer',
    about: 'A question to answer: guidance without defence, and four ways to answer.',
    who: 'answerer',
    whole: true,
    steps: [({ page }) => first(page).click(), ({ page, t }) => page.getByText(t.questions.kindChoices.PARTLY).click()],
    shows: ({ page, t }) => button(page, t.questions.sendAnswer),
    variants: 'few',
  },
];

const couple = {
  route: '/couples/:id/:part?',
  who: 'counselor',
  at: async ({ places }) => `/staff/couples/${await places.couple('Maya', 'Ellery')}/questions`,
  variants: 'few',
};

export const questionsAtTheDesk = [
  {
    ...couple,
    name: 'couple-alerts',
    about: 'What must be looked at, above everything else, and the note that says what was done.',
    steps: ({ page, t }) =>
      page
        .getByRole('button', { name: new RegExp(`^${t.alerts.close}:`) })
        .first()
        .click(),
    shows: ({ page, t }) => page.getByRole('dialog', { name: t.alerts.noteTitle }),
  },
  {
    ...couple,
    name: 'couple-questions',
    about: 'The question ledger of both sides, with the agreed times and the counselor’s hand.',
    shows: ({ page, t }) => page.getByRole('region', { name: t.questions.title, exact: true }),
    variants: 'some',
  },
  {
    ...couple,
    name: 'couple-question-windows',
    about: 'Agreeing on times for questions.',
    steps: ({ page, t }) => button(page, t.questions.change).click(),
    shows: ({ page, t }) => page.getByRole('dialog', { name: t.questions.dialogTitle }),
  },
];
