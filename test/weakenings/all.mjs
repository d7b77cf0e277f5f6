// Every weakening, with its wall and the suites that must go red.
import { ruleWeakenings, statementWeakenings } from './code.mjs';
import { databaseWeakenings } from './database.mjs';
import { guardWeakenings, sessionWeakenings } from './front.mjs';
import { safetyRuleWeakenings, safetyWeakenings } from './safety.mjs';
import { patienceWeakenings } from './patience.mjs';
import { wordsWeakenings } from './words.mjs';
import { stepWeakenings } from './steps.mjs';

export const walls = {
  database: [...databaseWeakenings, ...stepWeakenings, ...patienceWeakenings, ...safetyWeakenings].map(weakening => ({
    suites: ['guarantees/catalog', 'guarantees/isolation'],
    ...weakening,
  })),
  guards: guardWeakenings,
  sessions: sessionWeakenings,
  rules: [...ruleWeakenings, ...safetyRuleWeakenings, ...wordsWeakenings],
  statements: statementWeakenings,
};
export const all = Object.entries(walls).flatMap(([wall, weakenings]) => weakenings.map(weakening => ({ wall, ...weakening })));
