import fc from 'fast-check';
import {
  demoPassword,
  faultOfPassword,
  longestPassword,
  roughStrength,
  shortestFor,
  shortestPassword,
  type PasswordFault,
} from './password.js';

const known = ['marisol.quint@example.org', 'Marisol Quint', 'Marisol'];
const letters = (count: number): string => 'abcdefghijklmnop'.repeat(20).slice(0, count);

describe('a password', () => {
  it.each([
    ['fifteen characters', letters(shortestPassword)],
    ['the longest', letters(longestPassword)],
    ['small letters alone', 'rivers carry every stone'],
    ['blanks at its ends', '  rivers carry stones  '],
    ['another alphabet', 'реки несут каждый камень'],
    ['pictures, each counted once', `${letters(10)}🌊🪨🌿🌙🕯️`],
    ['hundreds of pictures', '🌊🪨🌿🌙🌱'.repeat(50)],
    ['a name with just eight characters beside it', 'Marisol Quintlanterns'],
    ['a name with enough beside it', 'Marisol waters the garden'],
    ['the demo password with a word more', `${demoPassword} here`],
  ])('may be %s', (_, password) => {
    expect(faultOfPassword(password, known)).toBeUndefined();
  });

  it.each<[PasswordFault, string, string]>([
    ['TOO_SHORT', 'nothing', ''],
    ['TOO_SHORT', 'one character too few', letters(shortestPassword - 1)],
    ['TOO_SHORT', 'pictures, of which each counts once', '🌊🪨🌿🌙'.repeat(3)],
    ['TOO_SHORT', 'accents typed apart, which count with their letters', 'e\u0301a\u0301i\u0301o\u0301u\u0301n\u0303x'.repeat(2)],
    ['TOO_LONG', 'one character too many', letters(longestPassword + 1)],
    ['IS_THE_DEMO_PASSWORD', 'the one of the demo practice', demoPassword],
    ['TOO_PLAIN', 'one character', 'a'.repeat(20)],
    ['TOO_PLAIN', 'four characters over and over', 'abcd'.repeat(5)],
    ['TOO_PLAIN', 'the same letters, large and small', 'abcdABCD'.repeat(3)],
    ['TOO_PLAIN', 'their address', 'marisol.quint@example.org'],
    ['TOO_PLAIN', 'their name and a year', 'Marisol Quint 1987'],
    ['TOO_PLAIN', 'their name and seven characters', 'Marisol Quintlantern'],
    ['TOO_PLAIN', 'their name in large letters, twice', 'MARISOL QUINTMARISOL QUINT'],
  ])('is %s: %s', (fault, _, password) => {
    expect(faultOfPassword(password, known)).toBe(fault);
  });

  it('is judged the same however its accents are typed', () => {
    const password = 'el río lleva cada piedra mañana';
    for (const form of ['NFC', 'NFD'] as const) expect(faultOfPassword(password.normalize(form), known)).toBeUndefined();
  });

  it('may hold a known word of one or two letters', () => {
    expect(faultOfPassword('abababababcdefgh', ['ab', ''])).toBeUndefined();
    expect(faultOfPassword('abcabcabcabcabcdefgh', ['abc'])).toBe('TOO_PLAIN');
  });

  it('of any other length is refused for its length first', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'grapheme-ascii' }), password => {
        const fault = faultOfPassword(password, []);
        expect(fault === 'TOO_SHORT').toBe(password.length < shortestPassword);
        expect(fault === 'TOO_LONG').toBe(password.length > longestPassword);
      }),
    );
  });

  it('is never composed by rule: long enough and varied, any characters do', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789 .-'), { minLength: shortestPassword }),
        characters => {
          expect(faultOfPassword(characters.join(''), [])).toBeUndefined();
        },
      ),
    );
  });
});

describe('while a password is typed', () => {
  it.each([
    ['NOT_YET', 'rivers carry'],
    ['NOT_YET', 'Marisol Quint 1987'],
    ['ENOUGH', 'riversandstones'],
    ['GOOD', 'rivers carry every stone'],
    ['ENOUGH', 'abcdeabcdeabcdeabcdeabcde'],
  ])('the screen says %s of %s', (strength, password) => {
    expect(roughStrength(password, known)).toBe(strength);
  });

  it('is shorter beside a second factor', () => {
    expect([shortestFor('STAFF'), shortestFor('CLIENT')]).toEqual([12, 15]);
    expect(faultOfPassword('rivers carry', [], shortestFor('STAFF'))).toBeUndefined();
    expect(faultOfPassword('rivers carr', [], shortestFor('STAFF'))).toBe('TOO_SHORT');
    expect(faultOfPassword('rivers carry', [], shortestFor('CLIENT'))).toBe('TOO_SHORT');
  });
});
