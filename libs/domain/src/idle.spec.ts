import { faultOfIdle } from './idle.js';

describe('idle minutes of a practice', () => {
  it.each([
    ['STAFF', 5, undefined],
    ['STAFF', 15, undefined],
    ['STAFF', 16, 'OUT_OF_RANGE'],
    ['STAFF', 4, 'OUT_OF_RANGE'],
    ['CLIENT', 30, undefined],
    ['CLIENT', 31, 'OUT_OF_RANGE'],
    ['CLIENT', 7.5, 'OUT_OF_RANGE'],
  ] as const)('%s %s: %s', (audience, minutes, fault) => expect(faultOfIdle(audience, minutes)).toBe(fault));
});
