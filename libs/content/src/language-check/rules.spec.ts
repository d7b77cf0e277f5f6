import type { Words } from '@roadback/domain/exercise';
import { apologyKinds, checkLanguage } from '@roadback/domain/language-check';
import { directions, familyOf, reasons } from './advice.js';
import { englishApology, englishPastAsWeapon } from './en.js';
import { spanishApology, spanishPastAsWeapon } from './es.js';

const sets = {
  'an apology in English': englishApology,
  'an apology in Spanish': spanishApology,
  'asking in English': englishPastAsWeapon,
  'asking in Spanish': spanishPastAsWeapon,
};
const everyRule = Object.entries(sets).flatMap(([name, set]) =>
  set.rules.map(rule => [rule.id, rule, { ...set, rules: [rule], weighed: undefined }, name] as const),
);
const both = (words: Words): string[] => [words.en, words.es];

describe('the rules of the language check', () => {
  it('have ids of their own, led by language and family', () => {
    const ids = everyRule.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [id, , , name] of everyRule) expect(id).toMatch(name.endsWith('English') ? /^en(\.[a-z-]+){2}$/ : /^es(\.[a-z-]+){2}$/);
  });

  it('keep asking apart from apologizing', () => {
    for (const [, rule, , name] of everyRule) expect(rule.kind === 'PAST_AS_WEAPON').toBe(name.startsWith('asking'));
  });

  it('know no phrase that begins with itself', () => {
    for (const set of Object.values(sets)) for (const text of ['', 'a', 'perdón']) expect(() => checkLanguage(text, set)).not.toThrow();
  });
});

describe.each(everyRule)('%s', (id, rule, alone) => {
  it.each(rule.fires)('marks “%s”', text => {
    expect(checkLanguage(text, alone).map(finding => finding.ruleId)).toContain(id);
  });

  it.each(rule.spares)('spares “%s”', text => {
    expect(checkLanguage(text, alone)).toEqual([]);
  });

  it('has both kinds of examples', () => {
    expect(rule.fires.length).toBeGreaterThan(0);
    expect(rule.spares.length).toBeGreaterThan(0);
  });

  it('says why and where to instead, in one sentence and both languages', () => {
    for (const text of [...both(reasons[familyOf(id)]!), ...both(directions[rule.kind])]) {
      expect(text).toMatch(/^[«“\p{Lu}].*[^.]\.$/u);
      expect(text.slice(0, -1)).not.toMatch(/[.!?]/);
    }
  });
});

describe('advice', () => {
  it('is given for families that exist', () => {
    const byWeight = apologyKinds.map(kind => `weighed.${kind.toLowerCase().replace('_', '-')}`);
    const families = new Set([...everyRule.map(([id]) => familyOf(id)), ...byWeight]);
    expect(new Set(Object.keys(reasons))).toEqual(families);
  });

  it('never puts words into a mouth, and never judges', () => {
    for (const words of [...Object.values(reasons), ...Object.values(directions)]) {
      expect(words.en).not.toMatch(/\bI (lied|did|hurt|chose|am|was)\b|\b(wrong|bad|liar|manipulat|should|must)\b/i);
      expect(words.es).not.toMatch(/\b(mentí|engañé|hice|fui|mala persona|manipul|debes|tienes que)\b/i);
    }
  });
});

describe('sentences that only look like it', () => {
  it.each([
    ['I know it was wrong, but I did it anyway, and that was my choice.'],
    ['I told you it was only texting. That was a lie.'],
    ['That is no excuse.'],
    ['It was not because of you.'],
    ['If you want to ask again, I will answer.'],
    ['You deserved the truth.'],
    ['You asked me whether that was all, and I said yes.'],
  ])('“%s” stays unmarked', text => {
    expect(checkLanguage(text, englishApology)).toEqual([]);
  });

  it.each([
    ['Sé que estuvo mal, pero lo hice igual, y fue mi decisión.'],
    ['Te dije que solo eran mensajes. Era mentira.'],
    ['Eso no es excusa.'],
    ['No fue por ti.'],
    ['Si quieres volver a preguntar, te contesto.'],
    ['Merecías la verdad.'],
    ['Me preguntaste si eso era todo y te dije que sí.'],
  ])('«%s» queda sin marca', text => {
    expect(checkLanguage(text, spanishApology)).toEqual([]);
  });
});
