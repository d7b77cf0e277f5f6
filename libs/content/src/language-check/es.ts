import type { LanguageRules } from '@roadback/domain/language-check';
import { conditional } from './es/conditional.js';
import { excuse } from './es/excuse.js';
import { minimize } from './es/minimize.js';
import { passive } from './es/passive.js';
import { pastAsWeapon } from './es/past-as-weapon.js';
import { shiftBlame } from './es/shift-blame.js';
import { vague } from './es/vague.js';
import { honest, spelling, vocabulary } from './es/words.js';
import { weighedWords } from './weights-es.js';

/** The language check of an apology in Spanish. */
export const spanishApology: LanguageRules = {
  spelling,
  vocabulary,
  honest,
  rules: [...shiftBlame, ...excuse, ...minimize, ...conditional, ...passive, ...vague],
  weighed: { idPrefix: 'es.weighed', words: weighedWords },
};

/** For asking for what one needs, in Spanish: the past may be named, and here it strikes. No part of the check of an apology. */
export const spanishPastAsWeapon: LanguageRules = { spelling, vocabulary, honest, rules: pastAsWeapon };
