import fc from 'fast-check';
import { faultsOf, isDay, longestAnswer, withoutEmpty, type Answers } from './answers.js';
import type { Question, QuestionType } from './exercise.js';

const words = { en: 'How was it?', es: '¿Cómo fue?' };
const options = ['home', 'work'].map(key => ({ key, label: words }));
const ask = (type: QuestionType, more: Partial<Question> = {}): Question => ({ key: 'q', type, prompt: words, required: false, ...more });
const faultOf = (question: Question, answer: Answers[string]) => faultsOf([question], { q: answer })['q'];

const scale = ask('SCALE', { min: 0, max: 10 });
const number = ask('NUMBER', { min: 0, max: 24 });
const choice = ask('CHOICE', { options });
const several = ask('MULTIPLE_CHOICE', { options, maxChoices: 1 });
const all = ask('MULTIPLE_CHOICE', { options });
const short = ask('SHORT_TEXT');
const long = ask('LONG_TEXT');
const date = ask('DATE');
const everyKind = [scale, number, choice, several, all, short, long, date];

describe('an answer that can be sent', () => {
  it.each<[string, Question, Answers[string]]>([
    ['the lowest point of a scale', scale, 0],
    ['the highest point of a scale', scale, 10],
    ['a scale without ends', ask('SCALE'), -3],
    ['a number with a fraction', number, 7.5],
    ['a number whose ends are null', ask('NUMBER', { min: null, max: null }), -1e9],
    ['one of the options', choice, 'home'],
    ['as many options as may be chosen', several, ['work']],
    ['all options where no most is named', all, ['work', 'home']],
    ['the longest short text', short, 'x'.repeat(longestAnswer.SHORT_TEXT)],
    ['the longest long text', long, 'x'.repeat(longestAnswer.LONG_TEXT)],
    ['a leap day', date, '2028-02-29'],
  ])('is %s', (_, question, answer) => {
    expect(faultOf(question, answer)).toBeUndefined();
  });
});

describe('an answer that cannot be taken', () => {
  it.each<[string, string, Question, Answers[string]]>([
    ['NOT_A_NUMBER', 'a number in words', scale, '5'],
    ['NOT_A_NUMBER', 'no number at all', number, NaN],
    ['NOT_A_NUMBER', 'a number without end', number, Infinity],
    ['NOT_A_NUMBER', 'a list where a number is asked', number, ['5']],
    ['NOT_WHOLE', 'half a point of a scale', scale, 4.5],
    ['TOO_LOW', 'below the scale', scale, -1],
    ['TOO_HIGH', 'above the scale', scale, 11],
    ['TOO_LOW', 'below the number', number, -0.5],
    ['TOO_HIGH', 'above the number', number, 24.5],
    ['NOT_AN_OPTION', 'an option that was not offered', choice, 'elsewhere'],
    ['NOT_AN_OPTION', 'a list where one is chosen', choice, ['home']],
    ['NOT_AN_OPTION', 'a choice without options', ask('CHOICE'), 'home'],
    ['NOT_AN_OPTION', 'the name of what every object has', choice, 'constructor'],
    ['NOT_AN_OPTION', 'one text where several are chosen', all, 'home'],
    ['NOT_AN_OPTION', 'an option chosen twice', all, ['home', 'home']],
    ['NOT_AN_OPTION', 'one offered and one not', all, ['home', 'elsewhere']],
    ['TOO_MANY', 'more options than may be chosen', several, ['home', 'work']],
    ['NOT_A_TEXT', 'a number where a text is asked', short, 5],
    ['NOT_A_TEXT', 'a list where a text is asked', long, ['five']],
    ['TOO_LONG', 'a short text that is too long', short, 'x'.repeat(longestAnswer.SHORT_TEXT + 1)],
    ['TOO_LONG', 'a long text that is too long', long, 'x'.repeat(longestAnswer.LONG_TEXT + 1)],
    ['NOT_A_DAY', '30 February', date, '2028-02-30'],
    ['NOT_A_DAY', 'a number where a day is asked', date, 20280229],
  ])('is %s: %s', (fault, _, question, answer) => {
    expect(faultOf(question, answer)).toBe(fault);
  });

  it('is an answer to what was not asked, beside the answers to what was', () => {
    expect(faultsOf([scale], { q: 5, other: 'text' })).toEqual({ other: 'UNKNOWN_QUESTION' });
    expect(faultsOf([scale], { q: 99, other: '' })).toEqual({ q: 'TOO_HIGH', other: 'UNKNOWN_QUESTION' });
  });
});

describe('a question that was left open', () => {
  const empty: [string, Answers][] = [
    ['absent', {}],
    ['an empty text', { q: '' }],
    ['blanks', { q: ' \n\t' }],
    ['an empty list', { q: [] }],
  ];

  it.each(empty)('is needed when required, for every kind of question: %s', (_, answers) => {
    for (const question of everyKind) expect(faultsOf([{ ...question, required: true }], answers)).toEqual({ q: 'NEEDED' });
  });

  it.each(empty)('is fine when not required, for every kind of question: %s', (_, answers) => {
    for (const question of everyKind) expect(faultsOf([question], answers)).toEqual({});
  });

  it('is open too when its key is the name of what every object has', () => {
    expect(faultsOf([{ ...short, key: 'constructor', required: true }], {})).toEqual({ constructor: 'NEEDED' });
    expect(faultsOf([{ ...short, key: 'constructor' }], {})).toEqual({});
  });

  it('is not a zero', () => {
    expect(faultsOf([{ ...scale, required: true }], { q: 0 })).toEqual({});
  });

  it('has one shape where answers are kept', () => {
    expect(withoutEmpty({ a: '', b: '  ', c: [], d: 0, e: 'said', f: ['home'] })).toEqual({ d: 0, e: 'said', f: ['home'] });
  });
});

describe('whatever is sent', () => {
  const body = fc.dictionary(fc.oneof(fc.constant('q'), fc.string()), fc.jsonValue());

  it('is answered with faults, never with a failure', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyKind), fc.boolean(), body, (question, required, sent) => {
        const faults = faultsOf([{ ...question, required }], sent as Answers);
        for (const fault of Object.values(faults)) expect(typeof fault).toBe('string');
        expect(() => withoutEmpty(sent as Answers)).not.toThrow();
      }),
    );
  });

  it('has no fault for a question exactly when its answer is of the kind that was asked', () => {
    fc.assert(
      fc.property(fc.jsonValue(), answer => {
        const isEmpty =
          answer === null || (typeof answer === 'string' && answer.trim() === '') || (Array.isArray(answer) && answer.length === 0);
        const isWhole = typeof answer === 'number' && Number.isInteger(answer) && answer >= 0 && answer <= 10;
        expect(faultOf(scale, answer as Answers[string]) === undefined).toBe(isEmpty || isWhole);
      }),
    );
  });

  it('has the same faults once its empty answers are left out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyKind), fc.boolean(), fc.jsonValue(), (question, required, answer) => {
        const sent = { q: answer } as Answers;
        expect(faultsOf([{ ...question, required }], withoutEmpty(sent))).toEqual(faultsOf([{ ...question, required }], sent));
      }),
    );
  });
});

describe('a day of the calendar', () => {
  it.each(['2026-01-01', '2028-02-29', '2000-02-29', '2026-12-31'])('is %s', text => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
  ])('is not %j', text => {
    expect(isDay(text)).toBe(false);
  });
});
