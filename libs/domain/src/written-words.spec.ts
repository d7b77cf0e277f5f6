import { wordsOf } from './written-words.js';

const spelling = {
  words: { im: 'i am', "we're": 'we are', del: 'de el' },
  endings: { "n't": 'not', "'s": '' },
  accented: ['sí'],
};
const words = (text: string): string =>
  wordsOf(text, spelling)
    .map(word => word.text)
    .join(' ');

describe('words as they are compared', () => {
  it.each([
    ['I’m SORRY', 'i am sorry'],
    ["We're were", 'we are were'],
    ["didn't Leo's", 'did not leo'],
    ['Perdón, ¿tú?', 'perdon tu'],
    ['Sí, si', 'sí si'],
    ['del', 'de el'],
    ['6,400 and 3.5', '6,400 and 3.5'],
    ['you-know-what', 'you know what'],
    ['constructor toString', 'constructor tostring'],
    ['😢 ... —', ''],
  ])('%s: %s', (text, plain) => {
    expect(words(text)).toBe(plain);
  });

  it('stand in clauses and sentences', () => {
    const read = wordsOf('One, two three. Four', spelling);
    expect(read.map(word => word.clause)).toEqual([0, 1, 1, 2]);
    expect(read.map(word => word.sentenceEnd)).toEqual([3, 3, 3, 4]);
  });

  it.each([
    ['a "b c" d', [false, true, true, false]],
    ['a ‘b’ don’t c', [false, true, false, false, false]],
    ['friends’ a ’ b', [false, false, false]],
    ['a "b\nc" d', [false, false, false, false]],
    ['“a” “b”', [false, false]],
  ])('%s is quoted where it is', (text, quoted) => {
    expect(wordsOf(text, spelling).map(word => word.quoted)).toEqual(quoted);
  });
});
