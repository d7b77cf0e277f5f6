// The audit trail: of the practice for its admin, of one's couples for a counselor, and who has looked at a client's own record.
import { button, heading, unanswered } from './acts.mjs';
import { instant } from './fixed-day.mjs';

const ofPractice = { route: '/trail', who: 'practice admin', at: '/staff/trail' };
const lost = 'Failed to load resource';

/** Days before the fixed one: what the pictures themselves look at stands in the trail as well. */
const before = days => new Date(instant.getTime() - days * 86_400_000).toISOString().slice(0, 10);
const lately = async ({ page, t }) => {
  await page.getByLabel(t.trail.firstDay, { exact: true }).fill(before(4));
  await page.getByLabel(t.trail.lastDay, { exact: true }).fill(before(1));
};

/** Of staff. */
export const trailScreens = [
  {
    ...ofPractice,
    name: 'trail',
    about: 'Who looked at what, day by day, and who was turned away; never a word of a record.',
    steps: lately,
    shows: ({ page, t }) => page.getByText(t.trail.outcomes.NOT_FOUND).first(),
    variants: 'all',
  },
  {
    ...ofPractice,
    name: 'trail-seal',
    about: 'How far the trail is sealed, and the way to keep that elsewhere.',
    steps: ({ page, t }) => button(page, t.trail.seal.save).scrollIntoViewIfNeeded(),
    shows: ({ page, t }) => button(page, t.trail.seal.save),
    variants: 'few',
  },
  {
    ...ofPractice,
    name: 'trail-narrowed',
    about: 'One person’s acts, chosen by their name in the list.',
    steps: [
      lately,
      ({ page, t }) =>
        page
          .getByRole('button', { name: t.trail.show('Dr. Ada Okafor') })
          .first()
          .click(),
    ],
    shows: ({ page, t }) => button(page, t.trail.drop(t.trail.onlyBy('Dr. Ada Okafor'))),
    variants: 'few',
  },
  {
    ...ofPractice,
    name: 'trail-empty',
    about: 'Nothing happened in the days that were chosen.',
    steps: async ({ page, t }) => {
      await page.getByLabel(t.trail.firstDay, { exact: true }).fill('2020-01-01');
      await page.getByLabel(t.trail.lastDay, { exact: true }).fill('2020-01-07');
    },
    shows: ({ page, t }) => heading(page, t.trail.empty.title),
    variants: 'few',
  },
  {
    ...ofPractice,
    name: 'trail-not-loaded',
    about: 'The trail could not be read.',
    before: unanswered('query AuditTrail('),
    complains: lost,
    shows: ({ page, t }) => heading(page, t.shell.couldNotLoad),
    variants: 'few',
  },
];

/** On the couple's page. */
export const trailAtTheDesk = [
  {
    name: 'couple-trail',
    about: 'Below the care team: who looked at this couple’s record.',
    route: '/couples/:id/:part?',
    who: 'counselor',
    at: async ({ places }) => `/staff/couples/${await places.couple('Maya', 'Ellery')}/team`,
    steps: ({ page, t }) => page.getByRole('region', { name: t.trail.ofCouple }).scrollIntoViewIfNeeded(),
    shows: ({ page, t }) => page.getByRole('region', { name: t.trail.ofCouple }).getByRole('listitem').first(),
    variants: 'few',
  },
];

/** Of a client. */
export const recordReaderScreens = [
  {
    name: 'record-readers',
    about: 'Who of the practice has looked at one’s own record, by day and role.',
    route: '/settings/record-readers',
    who: 'client',
    at: '/settings/record-readers',
    shows: ({ page, t }) => page.getByText(t.settings.recordReaders.roles.COUNSELOR).first(),
    variants: 'all',
  },
  {
    name: 'record-readers-empty',
    about: 'Nobody has looked yet.',
    route: '/settings/record-readers',
    who: 'alone',
    at: '/settings/record-readers',
    shows: ({ page, t }) => heading(page, t.settings.recordReaders.emptyTitle),
    variants: 'few',
  },
  {
    name: 'record-readers-not-loaded',
    about: 'It could not be read, and how to go on.',
    route: '/settings/record-readers',
    who: 'client',
    at: '/settings/record-readers',
    before: unanswered('query MyRecordReaders'),
    complains: lost,
    shows: ({ page, t }) => heading(page, t.app.couldNotLoad),
    variants: 'few',
  },
];
