import { patternReader } from './word-pattern.js';
import { wordsOf } from './written-words.js';

const vocabulary = { classes: { sorry: 'sorry|my apologies', loop: 'a @sorry' }, joiners: ['but', 'because'], negations: ['not'] };
const spelling = { words: {}, endings: {}, accented: [] };
/** All phrases that the pattern matches, each from its first word. */
const matches = (pattern: string, text: string): string[] => {
  const words = wordsOf(text, spelling);
  const read = patternReader(vocabulary)(pattern);
  return words.flatMap((word, from) => {
    const to = read.matchAt(words, from);
    return to === undefined ? [] : [text.slice(word.start, words[to - 1]!.end)];
  });
};

describe('a word pattern', () => {
  it.each<[string, string, string[]]>([
    ['sorry', 'so sorry, sorry', ['sorry', 'sorry']],
    ['apolog*', 'apology apologize polo', ['apology', 'apologize']],
    ['*ed', 'worked red work', ['worked', 'red']],
    ['#', 'two 2 6,400', ['2', '6,400']],
    ['i _ you', 'i hurt you', ['i hurt you']],
    ['@sorry for', 'my apologies for', ['my apologies for']],
    ['very? low', 'very low', ['very low', 'low']],
    ['(so very)? low', 'so very low', ['so very low', 'low']],
    ['was (so|very) low', 'was so low was low', ['was so low']],
    ['sorry|regret it', 'sorry regret it', ['sorry', 'regret it']],
    ['but !you', 'but you but i', ['but']],
    ['but !(you did)', 'but you did but you do', ['but']],
    ['&*ed work*', 'worked works', ['worked']],
    ['<not mine', 'not mine mine', ['mine']],
    ['<!not mine', 'not mine. mine', ['mine']],
    ['<(so|very) low', 'so low', ['low']],
    ['a ..2 b', 'a x x b a x x x b', ['a x x b']],
    ['a .. b', 'a x, b a x', ['a x, b']],
    ['a .. b', 'a, x b', []],
    ['a ... b', 'a, x, x b', ['a, x, x b']],
    ['a ... b', 'a. b', []],
    ['^ so', 'so, so but so so', ['so', 'so', 'so']],
    ['so $', 'so x so, x so but so x', ['so', 'so']],
  ])('%s in “%s”', (pattern, text, phrases) => {
    expect(matches(pattern, text)).toEqual(phrases);
  });

  it('takes the longest of all that begin at a word', () => {
    expect(matches('a (b|b c)', 'a b c')).toEqual(['a b c']);
  });

  it.each([['(a'], ['a)'], ['a | | b'], ['a,b'], ['@nothing'], ['..x'], ['a ?b']])('“%s” is refused', pattern => {
    expect(() => patternReader(vocabulary)(pattern)).toThrow('cannot be read');
  });
});
