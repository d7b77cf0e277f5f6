// Every weakening, with its wall and the suites that must go red.
import { alertRuleWeakenings, alertWeakenings } from './alerts.mjs';
import { calendarRuleWeakenings, calendarWeakenings } from './calendar.mjs';
import { careTeamRuleWeakenings, careTeamWeakenings } from './care-team.mjs';
import { ruleWeakenings, statementWeakenings } from './code.mjs';
import { databaseWeakenings } from './database.mjs';
import { deviceKeyWeakenings, frontDoorWeakenings } from './front-door.mjs';
import { guardWeakenings, sessionWeakenings } from './front.mjs';
import { heldRuleWeakenings, heldWeakenings } from './held.mjs';
import { linkRuleWeakenings, linkWeakenings } from './links.mjs';
import { revealRuleWeakenings, revealWeakenings } from './reveals.mjs';
import { liveDoorWeakenings, liveRuleWeakenings, liveSessionWeakenings, liveWeakenings } from './live.mjs';
import { noteRuleWeakenings, noteWeakenings } from './notes.mjs';
import { secondFactorWeakenings } from './second-factor.mjs';
import { safetyRuleWeakenings, safetyWeakenings } from './safety.mjs';
import { offboardingRuleWeakenings, offboardingWeakenings } from './offboarding.mjs';
import { ownExerciseRuleWeakenings, ownExerciseWeakenings } from './own-exercises.mjs';
import { practiceRuleWeakenings, practiceWeakenings } from './practice.mjs';
import { providerRuleWeakenings, providerSessionWeakenings, providerWeakenings } from './providers.mjs';
import { patienceWeakenings } from './patience.mjs';
import { recordsRuleWeakenings, recordsWeakenings } from './records.mjs';
import { upkeepRuleWeakenings, upkeepWeakenings } from './upkeep.mjs';
import { noticeRuleWeakenings, noticeWeakenings } from './notices.mjs';
import { wordsWeakenings } from './words.mjs';
import { trailRuleWeakenings, trailWeakenings } from './trail.mjs';
import { sealingRuleWeakenings, sealingWeakenings } from './sealing.mjs';
import { stepWeakenings } from './steps.mjs';

export const walls = {
  database: [
    ...databaseWeakenings,
    ...alertWeakenings,
    ...stepWeakenings,
    ...patienceWeakenings,
    ...safetyWeakenings,
    ...revealWeakenings,
    ...heldWeakenings,
    ...ownExerciseWeakenings,
    ...careTeamWeakenings,
    ...linkWeakenings,
    ...providerWeakenings,
    ...practiceWeakenings,
    ...recordsWeakenings,
    ...offboardingWeakenings,
    ...noteWeakenings,
    ...noticeWeakenings,
    ...trailWeakenings,
    ...upkeepWeakenings,
    ...sealingWeakenings,
    ...deviceKeyWeakenings,
    ...liveWeakenings,
    ...calendarWeakenings,
  ].map(weakening => ({
    suites: ['guarantees/catalog', 'guarantees/isolation'],
    ...weakening,
  })),
  guards: [...guardWeakenings, ...frontDoorWeakenings, ...liveDoorWeakenings],
  sessions: [...sessionWeakenings, ...secondFactorWeakenings, ...providerSessionWeakenings, ...liveSessionWeakenings],
  rules: [
    ...ruleWeakenings,
    ...alertRuleWeakenings,
    ...safetyRuleWeakenings,
    ...revealRuleWeakenings,
    ...heldRuleWeakenings,
    ...ownExerciseRuleWeakenings,
    ...careTeamRuleWeakenings,
    ...linkRuleWeakenings,
    ...providerRuleWeakenings,
    ...practiceRuleWeakenings,
    ...recordsRuleWeakenings,
    ...offboardingRuleWeakenings,
    ...noteRuleWeakenings,
    ...noticeRuleWeakenings,
    ...trailRuleWeakenings,
    ...sealingRuleWeakenings,
    ...upkeepRuleWeakenings,
    ...wordsWeakenings,
    ...liveRuleWeakenings,
    ...calendarRuleWeakenings,
  ],
  statements: statementWeakenings,
};
export const all = Object.entries(walls).flatMap(([wall, weakenings]) => weakenings.map(weakening => ({ wall, ...weakening })));
