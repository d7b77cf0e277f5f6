import type { LanguageRules } from '@roadback/domain/language-check';
import { conditional } from './es/conditional.js';
import { excuse } from './es/excuse.js';
import { minimize } from './es/minimize.js';
import { passive } from './es/passive.js';
import { shiftBlame } from './es/shift-blame.js';
import { vague } from './es/vague.js';
import { honest, spelling, vocabulary } from './es/words.js';

/** The language check of an apology in Spanish. */
export const spanishApology: LanguageRules = {
  spelling,
  vocabulary,
  honest,
  rules: [...shiftBlame, ...excuse, ...minimize, ...conditional, ...passive, ...vague],
};
