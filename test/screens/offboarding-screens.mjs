// A practice that leaves: in the portal, for its admin, and for whoever runs the service.
import { button, heading, unanswered } from './acts.mjs';

/** Of the client. */
export const leavingScreens = [
  {
    route: '/',
    at: '/',
    who: 'leaving',
    name: 'today-leaving',
    about: 'Until its last day: there is a record to take along.',
    shows: ({ page }) => page.getByRole('link', { name: /2027/ }),
    variants: 'some',
  },
];

const settings = { route: '/settings', who: 'leaving admin', at: '/staff/settings' };
const practice = (name, page) => ({
  route: `/practices/:id/${page}`,
  who: 'platform admin',
  at: ({ places }) => places.practice(name, page),
});

/** Of the staff, and of the platform. */
export const offboardingAtTheDesk = [
  {
    ...settings,
    name: 'custodian-missing',
    about: 'The practice leaves, and nobody is named yet who keeps its records.',
    shows: ({ page, t }) => button(page, t.offboarding.own.name),
    variants: 'some',
  },
  {
    ...settings,
    name: 'name-custodian',
    about: 'Naming the custodian, and how they make their key.',
    steps: ({ page, t }) => button(page, t.offboarding.own.name).click(),
    shows: ({ page, t }) => page.getByRole('dialog').getByText(t.offboarding.own.howTitle),
    variants: 'some',
  },
  {
    ...practice('Lakeside Family Practice', 'leaving'),
    name: 'announce-leaving',
    about: 'Announcing that a practice leaves.',
    steps: ({ page, t }) => button(page, t.offboarding.announce).click(),
    shows: ({ page, t }) => page.getByRole('dialog').getByText(t.offboarding.announceText),
    variants: 'few',
  },
  {
    ...practice('Meadow Lane Counseling', 'leaving'),
    name: 'leaving-announced',
    about: 'Announced; the practice admin has yet to name the custodian.',
    whole: true,
    shows: ({ page, t }) => page.getByText(t.offboarding.stage.custodianMissing),
    variants: 'some',
  },
  {
    ...practice('Quarry Road Counseling', 'leaving'),
    name: 'leaving-archive',
    about: 'Closed; the archive is made and waits for its custodian.',
    whole: true,
    shows: ({ page, t }) => button(page, t.offboarding.stage.fetch),
    variants: 'all',
  },
  {
    ...practice('Quarry Road Counseling', 'leaving'),
    name: 'leaving-receipt',
    about: 'Typing the code that lies in the archive.',
    steps: ({ page, t }) => button(page, t.offboarding.stage.confirm).click(),
    shows: ({ page, t }) => page.getByRole('dialog').getByLabel(t.offboarding.stage.code),
    variants: 'few',
  },
  {
    ...practice('Old Mill Counseling', 'certificate'),
    name: 'shredding-certificate',
    about: 'The certificate that a practice was shredded.',
    whole: true,
    shows: ({ page, t }) => heading(page, t.offboarding.certificate.title),
    variants: 'some',
  },
  {
    ...practice('Quarry Road Counseling', 'leaving'),
    name: 'leaving-not-loaded',
    about: 'How far it is could not be read.',
    before: unanswered('query Offboarding'),
    complains: 'Failed to load resource',
    shows: ({ page, t }) => heading(page, t.shell.couldNotLoad),
    variants: 'few',
  },
];
