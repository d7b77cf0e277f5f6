import { alarmFinder, alarmingAreas } from '@roadback/domain/alarming-words';
import { alarmingPhrases, alarmsIn, phrasesAboutOneself } from './alarming-words.js';

describe.each(alarmingPhrases.map(list => [`${list.area} in ${list.language}`, list] as const))('R9: words about %s', (_, list) => {
  const alone = alarmFinder([list]);

  it.each(list.finds)('are found in “%s”', text => expect(alone(text)).toEqual([list.area]));
  it.each(list.spares)('are not in “%s”', text => expect(alarmsIn(text)).toEqual([]));
  it('have examples of both kinds', () => expect(Math.min(list.finds.length, list.spares.length)).toBeGreaterThan(5));
});

describe('R9: the phrases', () => {
  it('are there for each area in both languages', () => {
    for (const area of alarmingAreas)
      expect(
        alarmingPhrases
          .filter(list => list.area === area)
          .map(({ language }) => language)
          .sort(),
      ).toEqual(['EN', 'ES']);
  });

  it('R20: that a phone knows are those about oneself alone', () => {
    const ofOthers = alarmingPhrases.filter(({ area }) => area !== 'SELF_HARM').flatMap(({ phrases }) => phrases);
    expect(phrasesAboutOneself.length).toBeGreaterThan(20);
    expect(phrasesAboutOneself.filter(phrase => ofOthers.includes(phrase))).toEqual([]);
  });
});
