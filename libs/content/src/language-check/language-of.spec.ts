import { languageOf } from './language-of.js';

describe('the language that something is written in', () => {
  it.each([
    ['I lied to you for a year, and you asked me.', 'EN'],
    ['I know. It was me.', 'EN'],
    ['Te mentí durante un año y me lo preguntaste.', 'ES'],
    ['te menti x meses y vos no sabias nada de lo que hice', 'ES'],
    ['Fui yo.', 'ES'],
    ['Le dije “sorry” a ella y no a ti.', 'ES'],
    ['', 'EN'],
  ])('of “%s” is %s', (text, language) => expect(languageOf(text)).toBe(language));
});
