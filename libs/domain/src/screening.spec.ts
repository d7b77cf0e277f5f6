import fc from 'fast-check';
import {
  daysBetweenScreenings,
  faultsOfScreening,
  longestScreeningWords,
  nextScreeningAt,
  positiveAreas,
  screeningAreas,
  showsLinesAtOnce,
  type Screening,
  type ScreeningArea,
} from './screening.js';

const words = { en: 'A', es: 'A' };
const question = (key: string, area: ScreeningArea, isOptional = false) => ({
  key,
  area,
  isOptional,
  prompt: words,
  help: null,
  options: [
    { key: 'never', label: words, isPositive: false },
    { key: 'often', label: words, isPositive: true },
  ],
});
const screening: Screening = {
  version: 1,
  questions: [question('afraid', 'FEAR'), question('alone', 'FEAR'), question('money', 'MONEY'), question('self', 'SELF_HARM', true)],
};
const none = { afraid: 'never', alone: 'never', money: 'never' };

describe('what is sent', () => {
  it.each<[string, Record<string, unknown>, object]>([
    ['everything is answered', { ...none, self: 'never' }, {}],
    ['what is optional may stay open', none, {}],
    ['the rest may not', { afraid: 'never', alone: 'never' }, { money: 'NEEDED' }],
    ['an answer that was not offered', { ...none, money: 'sometimes' }, { money: 'NOT_AN_OPTION' }],
    ['an answer that is none', { ...none, money: ['never'] }, { money: 'NOT_AN_OPTION' }],
    ['a question that was not asked', { ...none, place: 'never' }, { place: 'UNKNOWN_QUESTION' }],
    ['a name that everything has', { ...none, constructor: 'never' }, { constructor: 'UNKNOWN_QUESTION' }],
  ])('%s', (_, answers, faults) => expect(faultsOfScreening(screening, answers, '')).toEqual(faults));

  it.each([
    [longestScreeningWords, {}],
    [longestScreeningWords + 1, { words: 'TOO_LONG' }],
  ])('may have %s characters of words', (length, faults) => expect(faultsOfScreening(screening, none, 'x'.repeat(length))).toEqual(faults));
});

describe('what must be looked at', () => {
  it.each<[string, Record<string, string>, ScreeningArea[]]>([
    ['nothing', none, []],
    ['one area', { ...none, money: 'often' }, ['MONEY']],
    ['an area once, however often', { ...none, afraid: 'often', alone: 'often' }, ['FEAR']],
    ['areas in their order', { afraid: 'often', alone: 'never', money: 'often', self: 'often' }, ['FEAR', 'MONEY', 'SELF_HARM']],
    ['nothing that was not asked', { ...none, other: 'often' }, []],
  ])('R3: %s', (_, answers, areas) => expect(positiveAreas(screening, answers)).toEqual(areas));

  it('R20: whom to call comes at once after an answer about oneself, and after none about the partner', () => {
    for (const area of screeningAreas)
      for (const isPositive of [true, false]) expect(showsLinesAtOnce({ area }, { isPositive })).toBe(area === 'SELF_HARM' && isPositive);
  });

  it('R3: is found by the data alone: an area is positive exactly when one of its answers is marked so', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('never', 'often'), { minLength: 4, maxLength: 4 }), chosen => {
        const answers = Object.fromEntries(screening.questions.map(({ key }, index) => [key, chosen[index]!]));
        const expected = screeningAreas.filter(area =>
          screening.questions.some(each => each.area === area && answers[each.key] === 'often'),
        );
        expect(positiveAreas(screening, answers)).toEqual(expected);
      }),
    );
  });
});

it('R3: both are asked again after 90 days', () => {
  expect(daysBetweenScreenings).toBe(90);
  expect(nextScreeningAt(new Date('2027-01-01T09:00:00Z'))).toEqual(new Date('2027-04-01T09:00:00Z'));
});
