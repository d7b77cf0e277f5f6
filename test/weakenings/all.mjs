// Every weakening, with its wall and the suites that must go red.
import { careTeamRuleWeakenings, careTeamWeakenings } from './care-team.mjs';
import { ruleWeakenings, statementWeakenings } from './code.mjs';
import { databaseWeakenings } from './database.mjs';
import { deviceKeyWeakenings, frontDoorWeakenings } from './front-door.mjs';
import { guardWeakenings, sessionWeakenings } from './front.mjs';
import { revealRuleWeakenings, revealWeakenings } from './reveals.mjs';
import { safetyRuleWeakenings, safetyWeakenings } from './safety.mjs';
import { ownExerciseRuleWeakenings, ownExerciseWeakenings } from './own-exercises.mjs';
import { patienceWeakenings } from './patience.mjs';
import { wordsWeakenings } from './words.mjs';
import { stepWeakenings } from './steps.mjs';

export const walls = {
  database: [
    ...databaseWeakenings,
    ...stepWeakenings,
    ...patienceWeakenings,
    ...safetyWeakenings,
    ...revealWeakenings,
    ...ownExerciseWeakenings,
    ...careTeamWeakenings,
    ...deviceKeyWeakenings,
  ].map(weakening => ({
    suites: ['guarantees/catalog', 'guarantees/isolation'],
    ...weakening,
  })),
  guards: [...guardWeakenings, ...frontDoorWeakenings],
  sessions: sessionWeakenings,
  rules: [
    ...ruleWeakenings,
    ...safetyRuleWeakenings,
    ...revealRuleWeakenings,
    ...ownExerciseRuleWeakenings,
    ...careTeamRuleWeakenings,
    ...wordsWeakenings,
  ],
  statements: statementWeakenings,
};
export const all = Object.entries(walls).flatMap(([wall, weakenings]) => weakenings.map(weakening => ({ wall, ...weakening })));
