// Sessions, what is recorded of them, and a counselor's own notes, as data.
import { button, heading, unanswered } from './acts.mjs';

const at =
  part =>
  async ({ places }) =>
    `/staff/couples/${await places.couple('Maya', 'Ellery')}/${part}`;
const sessions = { route: '/couples/:id/:part?', who: 'counselor', at: at('sessions'), variants: 'few' };
const notes = { route: '/couples/:id/:part?', who: 'counselor', at: at('notes'), variants: 'few' };
const region = (page, name) => page.getByRole('region', { name });
const dialog = (page, name) => page.getByRole('dialog', { name });

export const sessionsAtTheDesk = [
  {
    ...sessions,
    name: 'sessions',
    about: 'The next session, those that were, and the note that waits for its signature; who came alone is seen at once.',
    whole: true,
    shows: ({ page, t }) => region(page, t.sessions.title),
    variants: 'all',
  },
  {
    ...sessions,
    name: 'session-note-alone',
    about: 'A signed note of a session with one partner alone, and the line that says whose ears it is not for.',
    whole: true,
    steps: async ({ page, t }) => {
      await button(page, t.sessions.note.close).click();
      await button(page, t.sessions.note.read).first().click();
      await region(page, t.sessions.title).scrollIntoViewIfNeeded();
    },
    shows: ({ page, t }) => button(page, t.sessions.note.add),
    variants: 'some',
  },
  {
    ...sessions,
    name: 'session-plan',
    about: 'Planning a session, with both or with one alone.',
    steps: async ({ page, t }) => {
      await button(page, t.sessions.plan).click();
      await page.getByRole('radio', { name: t.sessions.alone('Maya') }).check();
    },
    shows: ({ page, t }) => dialog(page, t.sessions.planDialog.title),
    variants: 'some',
  },
  {
    ...sessions,
    name: 'session-note-sign',
    about: 'Signing says beforehand that nothing changes afterwards.',
    steps: ({ page, t }) => button(page, t.sessions.note.sign).click(),
    shows: ({ page, t }) => dialog(page, t.sessions.note.signDialog.title),
  },
  {
    ...sessions,
    name: 'sessions-none',
    about: 'A couple without a session yet.',
    at: async ({ places }) => `/staff/couples/${await places.couple('Owen', 'Mercer')}/sessions`,
    shows: ({ page, t }) => heading(page, t.sessions.empty.title),
  },
  {
    ...sessions,
    name: 'sessions-not-loaded',
    about: 'The sessions could not be read.',
    before: unanswered('query CoupleSessions('),
    complains: 'Failed to load resource',
    shows: ({ page, t }) => heading(page, t.shell.couldNotLoad),
  },
];

export const notesAtTheDesk = [
  {
    ...notes,
    name: 'own-notes',
    about: 'A counselor’s own notes about a couple, apart from every record, with who reads them.',
    whole: true,
    shows: ({ page, t }) => region(page, t.privateNotes.title),
    variants: 'all',
  },
  {
    ...notes,
    name: 'own-notes-none',
    about: 'Nothing written about this couple.',
    at: async ({ places }) => `/staff/couples/${await places.couple('Owen', 'Mercer')}/notes`,
    shows: ({ page, t }) => heading(page, t.privateNotes.empty.title),
  },
  {
    ...notes,
    name: 'own-notes-delete',
    about: 'Deleting one’s own note says that it is for good.',
    steps: async ({ page, t }) => {
      await page
        .getByRole('button', { name: new RegExp(t.privateNotes.deleteSaid('').trim().replace(/\.$/, '')) })
        .first()
        .click();
    },
    shows: ({ page, t }) => dialog(page, t.privateNotes.deleteDialog.title),
  },
  {
    route: '/my-notes',
    at: '/staff/my-notes',
    who: 'counselor',
    name: 'my-notes',
    about: 'All of one’s own notes, of couples that were handed over too.',
    shows: ({ page, t }) => region(page, t.privateNotes.title),
    variants: 'some',
  },
];
