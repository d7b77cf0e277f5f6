// One's own record in the portal, and what the practice decides about records.
import { button, heading, unanswered } from './acts.mjs';

const record = { route: '/record', at: '/record', who: 'client' };
/** Of the client. */
export const ownRecordScreens = [
  {
    ...record,
    name: 'own-record',
    about: 'One’s own record: taking it along, what was put right, leaving.',
    whole: true,
    shows: ({ page, t }) => page.getByText(t.record.correct.outcomes.ADDED_BESIDE),
    variants: 'some',
  },
  {
    ...record,
    name: 'own-record-leave',
    about: 'Leaving, and all that it does, said before.',
    whole: true,
    steps: ({ page, t }) => button(page, t.record.leave.open).click(),
    shows: ({ page, t }) => button(page, t.record.leave.act),
    variants: 'few',
  },
  {
    ...record,
    name: 'own-record-not-loaded',
    about: 'The wishes could not be read; taking along and leaving are there all the same.',
    before: unanswered('query MyCorrections'),
    complains: 'Failed to load resource',
    shows: ({ page, t }) => page.getByText(t.app.couldNotLoad),
    variants: 'phone',
  },
];

const desk = { route: '/records', who: 'practice admin', at: '/staff/records' };
const couple = {
  route: '/couples/:id/:part?',
  who: 'counselor',
  at: async ({ places }) => `/staff/couples/${await places.couple('Maya', 'Ellery')}`,
};

/** Of the staff. */
export const recordsAtTheDesk = [
  {
    ...desk,
    name: 'records',
    about: 'Who asked to be erased, legal holds, and how long records are kept. Nothing clinical.',
    whole: true,
    shows: ({ page, t }) => heading(page, t.records.retention.heading),
    variants: 'all',
  },
  {
    ...desk,
    name: 'records-decide',
    about: 'Class by class: erased for good, or kept with a reason and an end.',
    steps: ({ page, t }) => button(page, t.records.erasures.decideSaid('Paul Adler')).click(),
    shows: ({ page, t }) => page.getByRole('group', { name: t.records.classes.CONTACT }),
    variants: 'some',
  },
  {
    ...desk,
    name: 'records-hold',
    about: 'Placing a legal hold.',
    steps: ({ page, t }) => button(page, t.records.holds.place).click(),
    shows: ({ page, t }) => page.getByLabel(t.records.holds.reason),
    variants: 'few',
  },
  {
    ...desk,
    name: 'records-not-loaded',
    about: 'The page could not be read.',
    before: unanswered('query Records'),
    complains: 'Failed to load resource',
    shows: ({ page, t }) => heading(page, t.shell.couldNotLoad),
    variants: 'few',
  },
  {
    ...desk,
    name: 'records-empty',
    about: 'Before anybody asked.',
    who: 'new practice admin',
    shows: ({ page, t }) => page.getByText(t.records.erasures.none),
    variants: 'few',
  },
  {
    ...couple,
    name: 'correction-answered',
    about: 'Answering what a client wishes to have put right.',
    steps: ({ page, t }) => button(page, t.records.corrections.answerSaid('Jonah')).click(),
    shows: ({ page, t }) => page.getByLabel(t.records.corrections.reply('Jonah')),
    variants: 'some',
  },
];
