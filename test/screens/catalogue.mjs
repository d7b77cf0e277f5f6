// All screens of both apps, in the order of the index; and the check that no route of the apps is without one.
import { accountAtTheDesk, accountComingIn, accountDeskComingIn, accountScreens, gettingInAtTheDesk } from './account-screens.mjs';
import { providerScreens } from './provider-screens.mjs';
import { signingInAtTheDesk, signingInScreens } from './signing-in-screens.mjs';
import { apologyAtTheDesk, apologyScreens } from './apology-screens.mjs';
import { calendarScreens } from './calendar-screens.mjs';
import { breakGlassScreens, careTeamAtTheDesk, careTeamScreens, readersScreens } from './care-team-screens.mjs';
import { coupleScreens } from './couple-screens.mjs';
import { deskScreens } from './dashboard-screens.mjs';
import { ownScreens, patienceAtTheDesk, patienceScreens } from './patience-screens.mjs';
import { portalScreens } from './portal-screens.mjs';
import { questionsAtTheDesk, questionScreens } from './question-screens.mjs';
import { promisesAtTheDesk, promiseScreens } from './promise-screens.mjs';
import { leavingScreens, offboardingAtTheDesk } from './offboarding-screens.mjs';
import { ownRecordScreens, recordsAtTheDesk } from './record-screens.mjs';
import { agreementScreens, alertScreens, aloneScreens, safetyAtTheDesk } from './safety-screens.mjs';
import { newsScreens } from './news-screens.mjs';
import { reminderScreens } from './reminder-screens.mjs';
import { heldAtTheDesk, heldScreens } from './held-screens.mjs';
import { revealsAtTheDesk, revealScreens } from './reveal-screens.mjs';
import { notesAtTheDesk, sessionsAtTheDesk } from './session-screens.mjs';
import { recordReaderScreens, trailAtTheDesk, trailScreens } from './trail-screens.mjs';
import { taskScreens } from './task-screens.mjs';

const { entrances, caseload, library, practice } = deskScreens;
const of = (app, title, screens) => ({ app, title, screens: screens.map(screen => ({ app, ...screen })) });

/** The parts of the index, each with its screens. */
export const parts = [
  of('portal', 'Coming in', [...portalScreens.entrances, ...accountComingIn]),
  of('portal', 'Today', [...portalScreens.today, ...newsScreens]),
  of('portal', 'A task', taskScreens),
  of('portal', 'Answers that are opened together', revealScreens),
  of('portal', 'Answers that are passed on later', heldScreens),
  of('portal', 'Some questions for one alone', aloneScreens),
  of('portal', 'An apology', apologyScreens),
  of('portal', 'Questions', questionScreens),
  of('portal', 'An agreement', agreementScreens),
  of('portal', 'Promises', promiseScreens),
  of('portal', 'Hard moments and pauses', [...patienceScreens, ...ownScreens]),
  of('portal', 'Roadmap, progress, settings', [
    ...portalScreens.places,
    ...reminderScreens,
    ...readersScreens,
    ...recordReaderScreens,
    ...ownRecordScreens,
    ...leavingScreens,
    ...accountScreens,
    ...calendarScreens,
  ]),
  of('portal', 'Signing in, and looking back', signingInScreens),
  of('portal', 'Help, and addresses that lead nowhere', portalScreens.help),
  of('dashboard', 'Coming in', [...entrances, ...accountDeskComingIn]),
  of('dashboard', 'How one signs in', signingInAtTheDesk),
  of('dashboard', 'Signing in by the practice’s own account', providerScreens),
  of('dashboard', 'Caseload', caseload),
  of('dashboard', 'Alerts', alertScreens),
  of('dashboard', 'A couple', [
    ...coupleScreens,
    ...safetyAtTheDesk,
    ...apologyAtTheDesk,
    ...questionsAtTheDesk,
    ...promisesAtTheDesk,
    ...patienceAtTheDesk,
    ...heldAtTheDesk,
    ...revealsAtTheDesk,
    ...careTeamAtTheDesk,
    ...sessionsAtTheDesk,
    ...gettingInAtTheDesk,
    ...trailAtTheDesk,
  ]),
  of('dashboard', 'One’s own notes', notesAtTheDesk),
  of('dashboard', 'Library', library),
  of('dashboard', 'What the practice and the platform keep', [
    ...practice,
    ...careTeamScreens,
    ...breakGlassScreens,
    ...trailScreens,
    ...recordsAtTheDesk,
    ...offboardingAtTheDesk,
    ...accountAtTheDesk,
  ]),
];
export const screens = parts.flatMap(part => part.screens);

/** The routes that an app declares in its source; `*` is the one for all other addresses. */
export function routesIn(source) {
  const declared = [...source.matchAll(/<Route\b[^>]*?\bpath="([^"]+)"/g)].map(([, path]) => path);
  const home = /\bdashboard=\{/.test(source) ? ['/'] : [];
  const other = /<Route>|\bcatchAll=\{/.test(source) ? ['*'] : [];
  return [...new Set([...declared, ...home, ...other])];
}

/** Routes without a picture, and screens of routes that are gone. */
export function gapsOf(app, source) {
  const routes = routesIn(source);
  const pictured = new Set(screens.filter(screen => screen.app === app).map(screen => screen.route));
  return [
    ...routes.filter(route => !pictured.has(route)).map(route => `${app} ${route} has no screen in the catalogue`),
    ...[...pictured].filter(route => !routes.includes(route)).map(route => `${app} has no route ${route} any more`),
  ];
}
