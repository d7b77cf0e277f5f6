import { alarmFinder, phraseFinder, textsIn, type AlarmingPhrases } from './alarming-words.js';

const list = (area: AlarmingPhrases['area'], language: AlarmingPhrases['language'], ...phrases: string[]): AlarmingPhrases => ({
  area,
  language,
  phrases,
  finds: [],
  spares: [],
});
const finds = phraseFinder(['i am afraid', 'no me siento a salvo', 'do not want to go']);

describe('R9: a phrase', () => {
  it.each([
    ['as it stands', 'i am afraid'],
    ['in capitals', 'I AM AFRAID'],
    ['written together', 'Im afraid'],
    ['with any apostrophe', 'I’m afraid, I`m tired'],
    ['with odd spaces', 'I \t am\u00A0 afraid'],
    ['with accents', 'Í ám afráid'],
    ['with an invisible joiner', 'I am afr\u200Baid'],
    ['in the middle of other words', 'Since Monday I am afraid at night.'],
    ['in the other language', 'NO ME SIÉNTO a salvo'],
    ['quoted', 'She said “I am afraid”.'],
    ['as people write on a phone', 'dont wanna go'],
  ])('is found %s', (_, text) => expect(finds(text)).toBe(true));

  it.each([
    ['in part', 'I am'],
    ['inside other words', 'Naomi amafraid'],
    ['across sentences', 'Who is it? I am. Afraid of nothing.'],
    ['with another word between', 'I am not afraid'],
    ['nowhere', ''],
  ])('is not found %s', (_, text) => expect(finds(text)).toBe(false));

  it('that is denied is found too: nobody asks what is said no to', () => expect(finds('It is not true that I am afraid')).toBe(true));
});

it('R9: a text is about each area of which a list holds one of its phrases, once', () => {
  const alarms = alarmFinder([list('SELF_HARM', 'EN', 'one'), list('SELF_HARM', 'ES', 'uno'), list('OTHERS', 'EN', 'two')]);
  expect(alarms('one uno two')).toEqual(['SELF_HARM', 'OTHERS']);
  expect(alarms('three')).toEqual([]);
});

it('R9: every text of what is sent is read, however deep it lies, and nothing but texts', () => {
  expect(textsIn({ a: 'one', b: ['two', { c: 'three' }], d: 4, e: null, f: true })).toEqual(['one', 'two', 'three']);
  expect(textsIn(undefined)).toEqual([]);
});
