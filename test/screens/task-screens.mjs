// A task of the portal, from its first page to what comes back, as data.
import { answers, button, chooses, dates, heading, moves, offline, refused, types } from './acts.mjs';

const lost = 'Failed to load resource';
const promisesWords = {
  en: 'On Tuesday and Thursday I call at lunch. On Saturday I have the car back by four.',
  es: 'El martes y el jueves llamo a mediodía. El sábado traigo el coche antes de las cuatro.',
};
const obstacle = { en: 'The meeting on Thursday may run over.', es: 'La reunión del jueves puede alargarse.' };
const act = {
  en: 'I said that I was at work when I was not, on three evenings in October.',
  es: 'Dije que estaba en el trabajo y no estaba, tres tardes de octubre.',
};
const heard = { en: 'That the quiet afterwards was worse than the evenings.', es: 'Que el silencio de después fue peor que las tardes.' };

const promises = [types({ en: '2', es: '2' }), types(promisesWords), types(obstacle), chooses(0), chooses(0, 1)];
const moment = [dates('2026-10-14'), types(act), chooses(1, 2), types(heard), moves(7)];
const waiting =
  slug =>
  async ({ places, language }) =>
    `/tasks/${(await places.task('writer', language, slug, 'waiting')).id}`;
const sentTask = async ({ places, language }) => `/tasks/${(await places.task('settled', language, 'i-noticed', 'sent')).id}`;

/** A page of a task, with its answer given and not yet left. */
const question = (name, about, slug, acts, number, variants) => ({
  name,
  about,
  route: '/tasks/:id',
  who: 'writer',
  at: waiting(slug),
  steps: [answers(number, acts), scene => acts[number - 1](scene)],
  shows: ({ page, t }) => page.getByText(t.task.page(number, acts.length), { exact: true }),
  variants,
});

const allOf = (slug, acts) => answers(acts.length + 1, acts);
export const taskScreens = [
  {
    name: 'task',
    about: 'A task, before anything is asked: what it is, how long, who will read it.',
    route: '/tasks/:id',
    who: 'writer',
    at: waiting('small-promises-board'),
    shows: ({ page, t }) => button(page, t.task.begin),
    variants: 'some',
  },
  {
    name: 'task-in-session',
    about: 'Done with the counselor there: it waits until it is opened in the session; the two other answers may be given any time.',
    route: '/tasks/:id',
    who: 'asker',
    at: async ({ places, language }) => `/tasks/${(await places.task('asker', language, 'heard-right', 'waiting')).id}`,
    shows: ({ page, t }) => page.getByText(t.task.inSession('Dr. Ada Okafor').slice(0, 12), { exact: false }),
    variants: 'few',
  },
  question('question-number', 'A question for a number.', 'small-promises-board', promises, 1, 'few'),
  question('question-long-text', 'A question for a longer text; the draft is kept at once.', 'small-promises-board', promises, 2, 'some'),
  question('question-short-text', 'A question for a line, which may stay open.', 'small-promises-board', promises, 3, 'few'),
  question('question-choice', 'A question with one choice.', 'small-promises-board', promises, 4, 'few'),
  question('question-choices', 'A question with several choices.', 'small-promises-board', promises, 5, 'all'),
  question('question-day', 'A question for a day.', 'own-one-moment', moment, 1, 'few'),
  question('question-scale', 'A scale, which starts unset: a default answer is a false answer.', 'own-one-moment', moment, 5, 'few'),
  {
    ...question('question-open', 'A question that needs an answer, said without blame.', 'small-promises-board', promises, 4, 'few'),
    steps: [answers(4, promises), ({ page, t }) => button(page, t.task.next).click()],
    shows: ({ page, t }) => page.getByText(t.faults.answers.NEEDED),
  },
  {
    name: 'look-over',
    about: 'Everything once more, before it goes out.',
    route: '/tasks/:id',
    who: 'writer',
    at: waiting('small-promises-board'),
    whole: true,
    steps: allOf('small-promises-board', promises),
    shows: ({ page, t }) => heading(page, t.task.look),
    variants: 'few',
  },
  ...['NOT_READY', 'LET_US_DISCUSS'].map(kind => ({
    name: kind === 'NOT_READY' ? 'not-ready' : 'let-us-discuss',
    about: kind === 'NOT_READY' ? '“Not ready” is an answer, and what it means.' : '“Let us discuss” is an answer, and what it means.',
    route: '/tasks/:id',
    who: 'writer',
    at: waiting('small-promises-board'),
    steps: ({ page, t }) => button(page, kind === 'NOT_READY' ? t.task.notReady : t.task.letUsDiscuss).click(),
    shows: ({ page, t }) => heading(page, t.task[kind].title),
    variants: 'few',
  })),
  {
    name: 'on-its-way',
    about: 'Sent without a connection: kept on the phone, and nothing more to do.',
    route: '/tasks/:id',
    who: 'writer',
    at: waiting('small-promises-board'),
    steps: [allOf('small-promises-board', promises), offline, ({ page, t }) => button(page, t.task.send).click()],
    complains: lost,
    shows: ({ page, t }) => heading(page, t.sent.doneOnPhone),
    variants: 'few',
  },
  {
    name: 'needs-a-look',
    about: 'The server said no: why, and what can be done with the words.',
    route: '/tasks/:id',
    who: 'writer',
    at: waiting('small-promises-board'),
    before: refused('SubmitTask', 'CONFLICT', 'TASK_ALREADY_ANSWERED'),
    steps: [allOf('small-promises-board', promises), ({ page, t }) => button(page, t.task.send).click()],
    shows: ({ page, t }) => page.getByText(t.faults.reasons.TASK_ALREADY_ANSWERED),
    variants: 'few',
  },
  {
    name: 'not-open-yet',
    about: 'A task that opens on another day.',
    route: '/tasks/:id',
    who: 'writer',
    at: async ({ places, language }) => `/tasks/${(await places.task('writer', language, 'small-promises-board', 'coming')).id}`,
    shows: ({ page }) => page.locator('.pill.quiet'),
    variants: 'few',
  },
  {
    name: 'sent',
    about: 'What was sent, and who can read it.',
    route: '/tasks/:id',
    who: 'settled',
    at: sentTask,
    whole: true,
    shows: ({ page, t }) => heading(page, t.sent.youWrote),
    variants: 'few',
  },
  {
    name: 'stop-sharing',
    about: 'Taking back what the partner may read, and what that means.',
    route: '/tasks/:id',
    who: 'settled',
    at: sentTask,
    whole: true,
    steps: ({ page, t }) => button(page, t.sent.stop).click(),
    shows: ({ page, t }) => button(page, t.sent.stopKeep),
    variants: 'few',
  },
  {
    name: 'reply',
    about: 'The counselor’s reply, beside the answer it is about.',
    route: '/sent/:id',
    who: 'settled',
    at: '/',
    whole: true,
    steps: ({ page }) => page.locator('a[href^="/sent/"]').first().click(),
    shows: ({ page }) => page.locator('.note .quote'),
    variants: 'few',
  },
  {
    name: 'shared',
    about: 'What the partner shared, to read in one’s own time.',
    route: '/shared/:id',
    who: 'writer',
    at: '/',
    steps: ({ page }) => page.locator('a[href^="/shared/"]').first().click(),
    shows: ({ page, t }) => page.getByText(t.shared.calm, { exact: false }),
    variants: 'some',
  },
  {
    name: 'shared-gone',
    about: 'Gone, never shared and unknown look alike.',
    route: '/shared/:id',
    who: 'settled',
    at: '/shared/0198c0de-0000-7000-8000-000000000000',
    complains: lost,
    shows: ({ page, t }) => heading(page, t.shared.none),
    variants: 'few',
  },
];
