import { isWorthTelling } from './brief.js';

it.each([
  [{ sessions: 0, looks: 0, endings: 0 }, false],
  [{ sessions: 1, looks: 0, endings: 0 }, true],
  [{ sessions: 0, looks: 1, endings: 0 }, true],
  [{ sessions: 0, looks: 0, endings: 1 }, true],
])('a day with %j is worth telling: %s', (facts, expected) => expect(isWorthTelling(facts)).toBe(expected));
