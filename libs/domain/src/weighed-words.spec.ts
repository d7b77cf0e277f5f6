import fc from 'fast-check';
import { checkLanguage, type LanguageRules } from './language-check.js';
import { classReader, featuresOf, weigh, type WeighedWords } from './weighed-words.js';
import { wordsOf } from './written-words.js';

const spelling = { words: {}, endings: {}, accented: [] };
const wordsIn = (text: string) => wordsOf(text, spelling);
const table: WeighedWords = {
  classes: { YOU: 'you your', COLD: 'cold distan*' },
  weights: 'w fate=1500\tp YOU COLD=1200\nk YOU=100\tw choice=-2000',
  kinds: { EXCUSE: 'w fate=100', SHIFT_BLAME: 'k YOU=100' },
  bias: -1,
  enough: 0.5,
  rules: 'any=1200\nen.test.rash=-2000',
};
const weighing = (text: string) => {
  const words = wordsIn(text);
  return weigh(words, 0, words[0]!.sentenceEnd, table);
};
const rules: LanguageRules = {
  spelling,
  vocabulary: { classes: {}, joiners: ['but'], negations: ['not'] },
  honest: { before: ['i used to say'], after: ['was a lie'], turns: ['but'] },
  rules: [
    { id: 'en.test.drunk', kind: 'EXCUSE', patterns: ['i was drunk'], fires: [], spares: [] },
    { id: 'en.test.rash', kind: 'EXCUSE', patterns: ['i was rash'], fires: [], spares: [] },
  ],
  weighed: { idPrefix: 'en.weighed', words: table },
};
const marked = (text: string) => checkLanguage(text, rules).map(({ ruleId, start, end }) => [ruleId, text.slice(start, end)]);

describe('a class', () => {
  const classOf = classReader(table.classes);
  it.each([
    ['your', 'YOU'],
    ['distance', 'COLD'],
    ['warm', undefined],
    ['constructor', undefined],
  ])('of “%s” is %s', (word, name) => expect(classOf(word)).toBe(name));
});

describe('the features of a sentence', () => {
  const namesOf = (text: string): string[] => {
    const words = wordsIn(text);
    return featuresOf(words, 0, words[0]!.sentenceEnd, classReader(table.classes)).map(({ name }) => name);
  };
  it('are words, runs, classes, and classes that meet', () => {
    expect(namesOf('You were so cold')).toEqual(
      expect.arrayContaining(['w you', 'w you were', 'k YOU', 'm YOU were', 'p YOU COLD', 'w ^ you', 'j you cold']),
    );
  });
  it('say of a quotation that it is one, and nothing of its words', () => {
    expect(namesOf('I wrote "you fate" twice')).not.toContain('w fate');
  });
  it('are each there once', () => {
    const names = namesOf('you you you and cold and cold');
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a sentence', () => {
  it('weighs what its words weigh together, and knows its kind', () => {
    expect(weighing('That was fate')).toMatchObject({ kind: 'EXCUSE' });
    expect(weighing('You were cold').kind).toBe('SHIFT_BLAME');
    expect(weighing('That was fate').weight).toBeGreaterThan(weighing('That was me').weight);
  });

  it('names the run of words that weighs most', () => {
    const words = wordsIn('When I left, you were distant to me and my dog');
    const { from, to } = weigh(words, 0, words.length, table);
    expect(words.slice(from, to).map(({ text }) => text)).toEqual(['you', 'were', 'distant']);
  });

  it('is marked from a weight on, without a rule', () => {
    expect(marked('It was fate. It was me.')).toEqual([['en.weighed.excuse', 'It was fate']]);
  });

  it('is left to the rule where a rule marks it', () => {
    expect(marked('It was fate and I was drunk')).toEqual([['en.test.drunk', 'I was drunk']]);
  });

  it('speaks against a rule when it weighs little enough', () => {
    expect(marked('I was drunk and it was a choice')).toEqual([]);
    expect(marked('I was drunk')).toEqual([['en.test.drunk', 'I was drunk']]);
  });

  it('has a rule with a weight of its own, and is not marked where both together are too little', () => {
    expect(marked('I was rash')).toEqual([]);
    expect(marked('I was rash and it was fate')).toEqual([]);
  });

  it.each(['I used to say it was fate', 'It was fate. That was a lie.'])('stays unmarked where it is honest: “%s”', text => {
    expect(marked(text)).toEqual([]);
  });
});

describe('any text', () => {
  it('is read without a fault, the same way twice, and marked inside itself', () => {
    const text = fc.array(fc.constantFrom('you', 'cold', 'fate', '.', ',', '"', '\n', 'choice', 'é', '😢', '1,5'), { maxLength: 60 });
    fc.assert(
      fc.property(text, parts => {
        const written = parts.join(' ');
        const findings = checkLanguage(written, rules);
        expect(checkLanguage(written, rules)).toEqual(findings);
        for (const { start, end } of findings) expect(start >= 0 && start < end && end <= written.length).toBe(true);
      }),
    );
  });
});
