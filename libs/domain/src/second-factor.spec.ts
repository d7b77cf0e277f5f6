import { mustEnroll, plainCode, plainDigits, theOneOf } from './second-factor.js';

describe('a second factor', () => {
  it.each([
    ['STAFF', 'required', false, true],
    ['STAFF', 'required', true, false],
    ['STAFF', 'offered', false, false],
    ['CLIENT', 'required', false, false],
  ] as const)('of %s, where it is %s, with a strong session %s, must be set up first: %s', (audience, mode, isStrong, must) =>
    expect(mustEnroll({ audience, isStrong }, mode)).toBe(must),
  );

  it('is read as it was meant', () => {
    expect(plainCode(' k7fd-9x2m qpte ')).toBe('K7FD9X2MQPTE');
    expect(plainDigits('123 456')).toBe('123456');
  });

  it.each([
    [{ code: '1' }, 'code'],
    [{ code: '1', password: null }, 'code'],
    [{}, null],
    [{ code: '1', password: '2' }, null],
  ])('is given in one way: %j', (given, name) => expect(theOneOf(given)).toBe(name));
});
