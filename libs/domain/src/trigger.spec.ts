import fc from 'fast-check';
import { stepStates } from './roadmap.js';
import {
  dayOfTrigger,
  faultsOfTrigger,
  faultsOfTriggerLimit,
  isManyTriggers,
  longestCue,
  mayShareNeed,
  mostTriggersADay,
  needs,
  usualTriggersADay,
  visibilityOfNeed,
  type TriggeredCouple,
} from './trigger.js';

const couple: TriggeredCouple = { state: 'ACTIVE', role: 'HURT', patience: 'OPEN' };
const today = '2026-11-24';

describe('writing a trigger down', () => {
  it.each([
    ['2026-11-24', '2026-11-24'],
    ['2026-11-23', '2026-11-23'],
    ['2026-10-01', '2026-10-01'],
    ['2026-11-25', '2026-11-24'],
  ])('R14: of %s is counted on %s', (day, counted) => expect(dayOfTrigger(day, today)).toBe(counted));

  it.each([
    [{ cue: null, intensity: 0, helped: null }, {}],
    [{ cue: 'x'.repeat(longestCue), intensity: 10, helped: 'x'.repeat(longestCue) }, {}],
    [
      { cue: 'x'.repeat(longestCue + 1), intensity: 11, helped: 'x'.repeat(longestCue + 1) },
      { cue: 'TOO_LONG', intensity: 'OUT_OF_RANGE', helped: 'TOO_LONG' },
    ],
    [{ cue: '', intensity: -1, helped: '' }, { intensity: 'OUT_OF_RANGE' }],
    [{ cue: '', intensity: Number.NaN, helped: '' }, { intensity: 'OUT_OF_RANGE' }],
  ])('has faults by part (%#)', (card, faults) => expect(faultsOfTrigger(card)).toEqual(faults));
});

describe('sharing the need', () => {
  const asked = { need: 'WORDS', day: today, share: true } as const;

  it.each(['HURT', 'BOTH'] as const)('R5: reaches the partner of %s when its author said so, and never by itself', role => {
    expect(visibilityOfNeed(asked, { ...couple, role }, today)).toBe('SHARED');
    expect(visibilityOfNeed({ ...asked, share: false }, { ...couple, role }, today)).toBe('PRIVATE');
  });
  it.each(stepStates)('R1: with the fourth step %s', patience => {
    const isOpen = patience === 'OPEN' || patience === 'MAINTAINING';
    expect(mayShareNeed({ ...couple, patience })).toBe(isOpen);
    expect(visibilityOfNeed(asked, { ...couple, patience }, today)).toBe(isOpen ? 'SHARED' : 'PRIVATE');
  });
  it('R15: is over with the couple', () => expect(visibilityOfNeed(asked, { ...couple, state: 'SEPARATED' }, today)).toBe('PRIVATE'));
  it.each(['REBUILDING', null] as const)('is not for %s', role => expect(mayShareNeed({ ...couple, role })).toBe(false));
  it('asks for nothing where nothing is needed', () =>
    expect(visibilityOfNeed({ ...asked, need: 'NOTHING' }, couple, today)).toBe('PRIVATE'));
  it.each([
    ['2026-11-25', 'SHARED'],
    ['2026-11-23', 'SHARED'],
    ['2026-11-22', 'PRIVATE'],
  ])('of %s is %s: a moment that is over asks for nobody any more', (day, visibility) =>
    expect(visibilityOfNeed({ ...asked, day }, couple, today)).toBe(visibility),
  );

  it('R5: is shared by nothing but its author’s choice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ACTIVE' as const, 'SEPARATED' as const),
        fc.constantFrom('HURT' as const, 'REBUILDING' as const, 'BOTH' as const, null),
        fc.constantFrom(...stepStates),
        fc.constantFrom(...needs),
        (state, role, patience, need) =>
          visibilityOfNeed({ need, day: today, share: false }, { state, role, patience }, today) === 'PRIVATE',
      ),
    );
  });
});

describe('many triggers in a day', () => {
  it.each([
    [1, false],
    [usualTriggersADay, false],
    [usualTriggersADay + 1, true],
    [30, true],
  ])('%i of the usual five: %s', (count, isMany) => expect(isManyTriggers(count, usualTriggersADay)).toBe(isMany));
  it.each([
    [1, {}],
    [mostTriggersADay, {}],
    [0, { most: 'OUT_OF_RANGE' }],
    [mostTriggersADay + 1, { most: 'OUT_OF_RANGE' }],
    [2.5, { most: 'OUT_OF_RANGE' }],
  ])('are more than what the counselor set (%d)', (most, faults) => expect(faultsOfTriggerLimit(most)).toEqual(faults));
});
