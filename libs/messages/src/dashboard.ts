import { accountEn, accountEs } from './dashboard/account.js';
import { signingInEn, signingInEs } from './dashboard/signing-in.js';
import { agreementEn, agreementEs } from './dashboard/agreement.js';
import { alertsEn, alertsEs } from './dashboard/alerts.js';
import { apologyEn, apologyEs } from './dashboard/apology.js';
import { assignEn, assignEs } from './dashboard/assign.js';
import { breakGlassEn, breakGlassEs } from './dashboard/break-glass.js';
import { careTeamEn, careTeamEs } from './dashboard/care-team.js';
import { caseloadEn, caseloadEs } from './dashboard/caseload.js';
import { coupleEn, coupleEs } from './dashboard/couple.js';
import { faultsEn, faultsEs } from './dashboard/faults.js';
import { heldEn, heldEs } from './dashboard/held.js';
import { libraryEn, libraryEs } from './dashboard/library.js';
import { pathwaysEn, pathwaysEs } from './dashboard/pathways.js';
import { onboardingEn, onboardingEs } from './dashboard/onboarding.js';
import { ownExercisesEn, ownExercisesEs } from './dashboard/own-exercises.js';
import { ownTrackEn, ownTrackEs } from './dashboard/own-track.js';
import { patienceEn, patienceEs } from './dashboard/patience.js';
import { peopleEn, peopleEs } from './dashboard/people.js';
import { planEn, planEs } from './dashboard/plan.js';
import { privateNotesEn, privateNotesEs } from './dashboard/private-notes.js';
import { promisesEn, promisesEs } from './dashboard/promises.js';
import { practiceEn, practiceEs } from './dashboard/practice.js';
import { providerEn, providerEs } from './dashboard/provider.js';
import { questionsEn, questionsEs } from './dashboard/questions.js';
import { dayEn, dayEs } from './dashboard/day.js';
import { upkeepEn, upkeepEs } from './dashboard/upkeep.js';
import { offboardingEn, offboardingEs } from './dashboard/offboarding.js';
import { recordsEn, recordsEs } from './dashboard/records.js';
import { revealsEn, revealsEs } from './dashboard/reveals.js';
import { roadmapEn, roadmapEs } from './dashboard/roadmap.js';
import { safetyEn, safetyEs } from './dashboard/safety.js';
import { scheduleEn, scheduleEs } from './dashboard/schedule.js';
import { sessionsEn, sessionsEs } from './dashboard/sessions.js';
import { trailEn, trailEs } from './dashboard/trail.js';
import { shellEn, shellEs } from './dashboard/shell.js';

const en = {
  shell: shellEn,
  account: accountEn,
  signingIn: signingInEn,
  provider: providerEn,
  faults: faultsEn,
  breakGlass: breakGlassEn,
  careTeam: careTeamEn,
  caseload: caseloadEn,
  couple: coupleEn,
  roadmap: roadmapEn,
  library: libraryEn,
  schedule: scheduleEn,
  assign: assignEn,
  pathways: pathwaysEn,
  people: peopleEn,
  practice: practiceEn,
  onboarding: onboardingEn,
  apology: apologyEn,
  plan: planEn,
  questions: questionsEn,
  alerts: alertsEn,
  promises: promisesEn,
  safety: safetyEn,
  agreement: agreementEn,
  patience: patienceEn,
  ownTrack: ownTrackEn,
  reveals: revealsEn,
  offboarding: offboardingEn,
  upkeep: upkeepEn,
  day: dayEn,
  held: heldEn,
  records: recordsEn,
  ownExercises: ownExercisesEn,
  sessions: sessionsEn,
  privateNotes: privateNotesEn,
  trail: trailEn,
};

/** All words of the staff dashboard; English gives the shape that every language fills. */
export type DashboardMessages = typeof en;

const es: DashboardMessages = {
  shell: shellEs,
  account: accountEs,
  signingIn: signingInEs,
  provider: providerEs,
  faults: faultsEs,
  breakGlass: breakGlassEs,
  careTeam: careTeamEs,
  caseload: caseloadEs,
  couple: coupleEs,
  roadmap: roadmapEs,
  library: libraryEs,
  schedule: scheduleEs,
  assign: assignEs,
  pathways: pathwaysEs,
  people: peopleEs,
  practice: practiceEs,
  onboarding: onboardingEs,
  apology: apologyEs,
  plan: planEs,
  questions: questionsEs,
  alerts: alertsEs,
  promises: promisesEs,
  safety: safetyEs,
  agreement: agreementEs,
  patience: patienceEs,
  ownTrack: ownTrackEs,
  reveals: revealsEs,
  offboarding: offboardingEs,
  upkeep: upkeepEs,
  day: dayEs,
  held: heldEs,
  records: recordsEs,
  ownExercises: ownExercisesEs,
  sessions: sessionsEs,
  privateNotes: privateNotesEs,
  trail: trailEs,
};

export type DashboardLocale = 'en' | 'es';
export const dashboardMessages: Record<DashboardLocale, DashboardMessages> = { en, es };
