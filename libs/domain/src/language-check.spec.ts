import fc from 'fast-check';
import { checkLanguage, type LanguageRule, type LanguageRules } from './language-check.js';

const rule = (more: Partial<LanguageRule>): LanguageRule => ({
  id: 'en.test.rule',
  kind: 'EXCUSE',
  patterns: [],
  fires: [],
  spares: [],
  ...more,
});
const rules = (...list: LanguageRule[]): LanguageRules => ({
  spelling: { words: { im: 'i am', dont: 'do not' }, endings: { "n't": 'not' }, accented: ['sí'] },
  vocabulary: { classes: { sorry: 'sorry|my apologies' }, joiners: ['but', 'and'], negations: ['not'] },
  honest: { before: ['i told you'], after: ['no excuse|was a lie'], turns: ['but'] },
  rules: list,
});
const marked = (text: string, ...list: LanguageRule[]): string[] =>
  checkLanguage(text, rules(...list)).map(({ start, end }) => text.slice(start, end));
const drunk = rule({ patterns: ['i was drunk'] });

describe('a finding', () => {
  it('names its rule and its kind, and where the phrase stands in the text as it was typed', () => {
    expect(checkLanguage('Well. I was drunk!', rules(drunk))).toEqual([{ ruleId: 'en.test.rule', kind: 'EXCUSE', start: 6, end: 17 }]);
  });

  it.each([
    ['with an emoji before it', '😢😢 i was drunk', 'i was drunk'],
    ['with accents and capitals', 'Y Í WÁS DRÜNK…', 'Í WÁS DRÜNK'],
    ['with accents that stand apart', 'I wa\u0301s drunk', 'I wa\u0301s drunk'],
    ['with odd spaces', 'I\u00A0 was\t drunk', 'I\u00A0 was\t drunk'],
    ['with an invisible joiner', 'I was dr\u200Bunk', 'I was dr\u200Bunk'],
  ])('keeps the places of the original %s', (_, text, phrase) => {
    expect(marked(text, drunk)).toEqual([phrase]);
  });

  it.each([['I’m sorry'], ["I'm sorry"], ['I´m sorry'], ['Im sorry'], ['i am sorry']])('reads “%s” alike and marks all of it', text => {
    expect(marked(text, rule({ patterns: ['i am sorry'] }))).toEqual([text]);
  });

  it('tells words apart that an accent tells apart', () => {
    expect(marked('Sí, si', rule({ patterns: ['si'] }))).toEqual(['si']);
  });

  it('never overlaps another: the earlier wins, then the longer', () => {
    const list = [rule({ patterns: ['b c'] }), rule({ patterns: ['a b', 'a'] }), rule({ patterns: ['c d e', 'e'] })];
    expect(marked('a b c d e', ...list)).toEqual(['a b', 'c d e']);
  });

  it('is none in an empty text, nor where no rule is', () => {
    expect(marked('', drunk)).toEqual([]);
    expect(marked('I was drunk')).toEqual([]);
  });
});

describe('honesty', () => {
  it.each<[string, string, string[]]>([
    ['what was said before is told', 'I told you I was drunk.', []],
    ['up to a turn', 'I told you a story but I was drunk.', ['I was drunk']],
    ['and only in its sentence', 'I told you. I was drunk.', ['I was drunk']],
    ['it is taken back', 'I was drunk and that is no excuse.', []],
    ['it is taken back in the next sentence', 'I was drunk. That was a lie.', []],
    ['it is taken back too late', 'I was drunk. We ate. That was a lie.', ['I was drunk']],
    ['the disclaimer came first', 'It is no excuse but I was drunk.', ['I was drunk']],
    ['it is quoted', 'I said “I was drunk” again.', []],
    ['the quotation holds a sentence', 'You heard "Sorry. I was drunk" from me.', []],
    ['everything is in quotation marks', '«I was drunk.»', ['I was drunk']],
    ['a mark is never closed', 'I "really was. I was drunk.', ['I was drunk']],
  ])('%s: %s', (_, text, phrases) => {
    expect(marked(text, drunk)).toEqual(phrases);
  });

  it('takes back explanations, not an “if”', () => {
    const conditional = rule({ kind: 'CONDITIONAL', patterns: ['if you felt hurt'] });
    expect(marked('If you felt hurt, there is no excuse.', conditional)).toEqual(['If you felt hurt']);
  });

  it('silences a rule in the sentence that holds its “unless”', () => {
    const careful = rule({ patterns: ['i was drunk'], unless: ['asked'] });
    expect(marked('You asked and I was drunk. I was drunk.', careful)).toEqual(['I was drunk']);
  });
});

describe('any text', () => {
  const list = [drunk, rule({ patterns: ['.. if ... you', '@sorry ..6 but', 'a ... a ... a ... a', '^ _ $'] })];

  it('gives findings inside it, in order, that never overlap, and the same each time', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(fc.constantFrom('I was drunk', 'sorry', 'but', '“', '"', '’', '.', ' ', 'if', 'you', 'a', '😢', 'é'))
        .map(parts => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, text => {
        const findings = checkLanguage(text, rules(...list));
        let from = 0;
        for (const { start, end } of findings) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          from = end;
        }
        expect(checkLanguage(text, rules(...list))).toEqual(findings);
      }),
    );
  });

  it.each([
    ['a '.repeat(10_000)],
    ['I was drunk '.repeat(1_700)],
    ["'".repeat(20_000)],
    ['"a '.repeat(7_000)],
    ['á'.repeat(20_000)],
    ['a.'.repeat(10_000)],
  ])('of 20,000 characters is read without tracking back forever', text => {
    // The processor's time, not the clock's: a busy machine is no fault, a pattern that tracks back forever is, and takes minutes.
    const began = process.cpuUsage();
    checkLanguage(text, rules(...list));
    expect(process.cpuUsage(began).user / 1_000_000).toBeLessThan(5);
  });
});
