import fc from 'fast-check';
import { safetyClasses, type AnswerVisibility, type SafetyClass } from './exercise.js';
import { boundsOf, isAsGuarded, isAsNarrow, isWithin, type Bounds } from './own-exercise.js';

const free: Bounds = { safetyClass: 'OPEN', visibility: 'SHARED', allowedVisibilities: ['PRIVATE', 'SHARED'] };
const alone: Bounds = { safetyClass: 'NEEDS_CLEARANCE', visibility: 'PRIVATE', allowedVisibilities: ['PRIVATE'] };

describe('how free an exercise of a practice’s own may be', () => {
  it.each<[SafetyClass, SafetyClass, boolean]>([
    ['OPEN', 'OPEN', true],
    ['NEEDS_CLEARANCE', 'OPEN', true],
    ['COUNSELOR_PRESENT', 'NEEDS_CLEARANCE', true],
    ['OPEN', 'NEEDS_CLEARANCE', false],
    ['NEEDS_CLEARANCE', 'COUNSELOR_PRESENT', false],
  ])('R3: %s where at least %s is asked for: %s', (safetyClass, floor, holds) => {
    expect(isAsGuarded(safetyClass, floor)).toBe(holds);
  });

  it.each<[AnswerVisibility, AnswerVisibility, boolean]>([
    ['PRIVATE', 'SHARED', true],
    ['SHARED', 'SHARED', true],
    ['SHARED', 'PRIVATE', false],
    ['HELD', 'PRIVATE', false],
    ['PRIVATE', 'HELD', true],
    ['HELD', 'HELD', true],
    ['SHARED', 'HELD', false],
  ])('R5: %s where at most %s is allowed: %s', (visibility, widest, holds) => {
    expect(isAsNarrow(visibility, widest)).toBe(holds);
  });

  it('takes the most guarded class and the fewest readers of all that it comes from, in any order', () => {
    expect(boundsOf(free)).toEqual(free);
    expect(boundsOf(free, alone)).toEqual(alone);
    expect(boundsOf(alone, free)).toEqual(alone);
    expect(boundsOf(free, { ...free, safetyClass: 'COUNSELOR_PRESENT' }, { ...free, visibility: 'PRIVATE' })).toEqual({
      safetyClass: 'COUNSELOR_PRESENT',
      visibility: 'PRIVATE',
      allowedVisibilities: ['PRIVATE', 'SHARED'],
    });
  });
});

const version: fc.Arbitrary<Bounds> = fc
  .record({ safetyClass: fc.constantFrom(...safetyClasses), isShared: fc.boolean(), startsShared: fc.boolean() })
  .map(({ safetyClass, isShared, startsShared }) => ({
    safetyClass,
    visibility: isShared && startsShared ? 'SHARED' : 'PRIVATE',
    allowedVisibilities: isShared ? ['PRIVATE', 'SHARED'] : ['PRIVATE'],
  }));

describe('over any chain of copies and versions', () => {
  it('R3, R5: nothing becomes freer than anything that it comes from', () => {
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 8 }), tried => {
        const [first, ...rest] = tried as [Bounds, ...Bounds[]];
        // Each next one is published only where the one before it allows.
        const published = [first];
        for (const next of rest) if (isWithin(next, boundsOf(published.at(-1)!))) published.push(next);
        for (const [index, later] of published.entries())
          for (const earlier of published.slice(0, index)) expect(isWithin(later, earlier)).toBe(true);
      }),
    );
  });

  it('R3, R5: what holds within the bounds of several holds within each of them, and the bounds are within each too', () => {
    fc.assert(
      fc.property(version, fc.array(version, { minLength: 1, maxLength: 4 }), (own, [first, ...others]) => {
        const bounds = boundsOf(first!, ...others);
        for (const each of [first!, ...others]) {
          expect(isWithin(bounds, each)).toBe(true);
          if (isWithin(own, bounds)) expect(isWithin(own, each)).toBe(true);
        }
      }),
    );
  });
});
