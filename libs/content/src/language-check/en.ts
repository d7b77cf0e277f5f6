import type { LanguageRules } from '@roadback/domain/language-check';
import { conditional } from './en/conditional.js';
import { excuse } from './en/excuse.js';
import { minimize } from './en/minimize.js';
import { passive } from './en/passive.js';
import { pastAsWeapon } from './en/past-as-weapon.js';
import { shiftBlame } from './en/shift-blame.js';
import { vague } from './en/vague.js';
import { honest, spelling, vocabulary } from './en/words.js';
import { weighedWords } from './weights-en.js';

/** The language check of an apology in English. */
export const englishApology: LanguageRules = {
  spelling,
  vocabulary,
  honest,
  rules: [...shiftBlame, ...excuse, ...minimize, ...conditional, ...passive, ...vague],
  weighed: { idPrefix: 'en.weighed', words: weighedWords },
};

/** For asking for what one needs, in English: the past may be named, and here it strikes. No part of the check of an apology. */
export const englishPastAsWeapon: LanguageRules = { spelling, vocabulary, honest, rules: pastAsWeapon };
