import fc from 'fast-check';
import type { Visibility } from './exercise.js';
import { chosenVisibility, mayRead, type Reader } from './visibility.js';

const readers: Reader[] = ['AUTHOR', 'PARTNER', 'CARE_TEAM', 'OTHER'];
const visibilities: Visibility[] = ['PRIVATE', 'SHARED'];
const states = ['ACTIVE', 'SEPARATED'] as const;

describe('who reads what a client wrote', () => {
  it.each<[Reader, Visibility, boolean]>([
    ['AUTHOR', 'PRIVATE', true],
    ['AUTHOR', 'SHARED', true],
    ['CARE_TEAM', 'PRIVATE', true],
    ['CARE_TEAM', 'SHARED', true],
    ['PARTNER', 'PRIVATE', false],
    ['PARTNER', 'SHARED', true],
    ['OTHER', 'PRIVATE', false],
    ['OTHER', 'SHARED', false],
  ])('R5: %s reads what is %s: %s', (reader, visibility, isRead) => {
    expect(mayRead(reader, visibility, 'ACTIVE')).toBe(isRead);
  });

  it.each<[Reader, boolean, 'ACTIVE' | 'SEPARATED', boolean]>([
    ['AUTHOR', false, 'ACTIVE', true],
    ['CARE_TEAM', false, 'ACTIVE', true],
    ['PARTNER', false, 'ACTIVE', false],
    ['PARTNER', true, 'ACTIVE', true],
    ['PARTNER', true, 'SEPARATED', false],
    ['OTHER', true, 'ACTIVE', false],
  ])('R5: %s reads what is held, released %s, of a couple that is %s: %s', (reader, isReleased, couple, isRead) => {
    expect(mayRead(reader, 'HELD', couple, isReleased)).toBe(isRead);
  });

  it('R5: a release opens nothing that its author has made private again', () => {
    expect(mayRead('PARTNER', 'PRIVATE', 'ACTIVE', true)).toBe(false);
  });

  it('R5: the partner never reads what is private, whatever became of the couple', () => {
    fc.assert(fc.property(fc.constantFrom(...states), state => !mayRead('PARTNER', 'PRIVATE', state)));
  });

  it('R5: the author and the care team read everything, and nobody else reads more than the partner', () => {
    fc.assert(
      fc.property(fc.constantFrom(...visibilities), fc.constantFrom(...states), (visibility, state) => {
        expect(mayRead('AUTHOR', visibility, state)).toBe(true);
        expect(mayRead('CARE_TEAM', visibility, state)).toBe(true);
        expect(mayRead('OTHER', visibility, state)).toBe(false);
      }),
    );
  });

  it.each(visibilities)('R15: once the couple is separated the partner reads nothing, were it %s before', visibility => {
    expect(mayRead('PARTNER', visibility, 'SEPARATED')).toBe(false);
  });

  it('R15: separating takes from the partner what was shared, and from nobody else anything', () => {
    for (const reader of readers)
      for (const visibility of visibilities) {
        const loses = mayRead(reader, visibility, 'ACTIVE') && !mayRead(reader, visibility, 'SEPARATED');
        expect(loses).toBe(reader === 'PARTNER' && visibility === 'SHARED');
      }
  });
});

describe('what a client chooses when sending', () => {
  const both = { allowedVisibilities: visibilities };

  it.each<[Visibility[], Visibility, boolean]>([
    [['PRIVATE', 'SHARED'], 'PRIVATE', true],
    [['PRIVATE', 'SHARED'], 'SHARED', true],
    [['PRIVATE'], 'PRIVATE', true],
    [['PRIVATE'], 'SHARED', false],
    [['SHARED'], 'SHARED', true],
    [['SHARED'], 'PRIVATE', false],
    [[], 'PRIVATE', false],
  ])('R5: where an exercise allows %j, %s is taken: %s', (allowedVisibilities, visibility, isTaken) => {
    expect(chosenVisibility({ allowedVisibilities }, 'SENT', visibility)).toEqual(
      isTaken ? visibility : { refused: 'VISIBILITY_NOT_ALLOWED' },
    );
  });

  it.each(['NOT_READY', 'LET_US_DISCUSS'] as const)('R5: %s is private and never shared, whatever the exercise allows', kind => {
    expect(chosenVisibility(both, kind, 'PRIVATE')).toBe('PRIVATE');
    expect(chosenVisibility({ allowedVisibilities: ['SHARED'] }, kind, 'PRIVATE')).toBe('PRIVATE');
    expect(chosenVisibility(both, kind, 'SHARED')).toEqual({ refused: 'VISIBILITY_NOT_ALLOWED' });
  });

  it('R5: a choice is taken as it is or refused, never widened or narrowed', () => {
    fc.assert(
      fc.property(
        fc.subarray(visibilities),
        fc.constantFrom('SENT' as const, 'NOT_READY' as const, 'LET_US_DISCUSS' as const),
        fc.constantFrom(...visibilities),
        (allowedVisibilities, kind, visibility) => {
          expect([visibility, { refused: 'VISIBILITY_NOT_ALLOWED' }]).toContainEqual(
            chosenVisibility({ allowedVisibilities }, kind, visibility),
          );
        },
      ),
    );
  });
});
