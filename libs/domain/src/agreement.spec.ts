import fc from 'fast-check';
import {
  faultsOfAgreement,
  faultsOfLook,
  isDistressRising,
  longestTerm,
  mostAgreementDays,
  pausesNow,
  proposeAgreement,
  signAgreement,
  startAgreement,
  stateOfAgreement,
  whenDistressRose,
  usualAgreementDays,
  type AgreementState,
  type AgreementTerms,
} from './agreement.js';

const now = new Date('2027-01-10T09:00:00Z');
const later = (days: number): Date => new Date(now.getTime() + days * 86_400_000);
const states: AgreementState[] = ['NOT_READY', 'RUNNING', 'PAUSED', 'ENDED'];
const terms: AgreementTerms = {
  scopes: ['WEEK_CALENDAR'],
  purpose: 'So that evenings are no riddle.',
  taper: 'Every week a little less.',
  notLookedAt: 'Messages, passwords and places.',
  days: usualAgreementDays,
};

describe('the terms', () => {
  it.each<[string, Partial<AgreementTerms>, object]>([
    ['are whole', {}, {}],
    ['R4: name at least one thing', { scopes: [] }, { scopes: 'NEEDED' }],
    [
      'say what for, how it becomes less and what is left alone',
      { purpose: ' ', taper: '', notLookedAt: '' },
      { purpose: 'EMPTY', taper: 'EMPTY', notLookedAt: 'EMPTY' },
    ],
    ['are short', { purpose: 'x'.repeat(longestTerm + 1) }, { purpose: 'TOO_LONG' }],
    ['R4: hold no password', { purpose: 'I want his password.' }, { purpose: 'NO_PLACE_HERE' }],
    ['R4: hold no place', { taper: 'Less location every week.' }, { taper: 'NO_PLACE_HERE' }],
    ['R4: end after 90 days at the latest', { days: mostAgreementDays + 1 }, { days: 'DAYS_OUT_OF_RANGE' }],
    ['run at least a day', { days: 0 }, { days: 'DAYS_OUT_OF_RANGE' }],
  ])('%s', (_, change, faults) => expect(faultsOfAgreement({ ...terms, ...change })).toEqual(faults));
});

describe('how it stands', () => {
  it.each<[AgreementState, Date | null, Date | null, Date | null]>([
    ['NOT_READY', null, null, null],
    ['RUNNING', later(-5), later(25), null],
    ['ENDED', later(-30), now, null],
    ['PAUSED', later(-5), later(25), later(-1)],
    ['PAUSED', null, null, later(-1)],
    ['PAUSED', later(-40), later(-10), later(-20)],
  ])('%s', (state, startedAt, endsAt, pausedAt) => expect(stateOfAgreement({ startedAt, endsAt, pausedAt }, now)).toBe(state));
});

/** Each state × each act. */
describe('what may be done', () => {
  const ready = { state: 'NOT_READY' as AgreementState, couple: 'ACTIVE' as 'ACTIVE' | 'SEPARATED', partnersSigned: 2, days: 30 };
  it.each(states)('%s', state => {
    const isOpen = state === 'NOT_READY';
    expect(signAgreement(state)).toEqual(isOpen ? true : { refused: 'AGREEMENT_NOT_OPEN' });
    expect(pausesNow(state)).toBe(isOpen || state === 'RUNNING');
    expect(proposeAgreement('ACTIVE', state)).toEqual(state === 'RUNNING' ? { refused: 'AGREEMENT_UNDER_WAY' } : true);
    expect(startAgreement({ ...ready, state }, later(60), now)).toEqual(
      isOpen ? { startedAt: now, endsAt: later(30) } : { refused: 'AGREEMENT_NOT_OPEN' },
    );
  });
  it('R15: nothing for two who are no longer a couple', () => {
    expect(proposeAgreement('SEPARATED', null)).toEqual({ refused: 'COUPLE_SEPARATED' });
    expect(startAgreement({ ...ready, couple: 'SEPARATED' }, later(60), now)).toEqual({ refused: 'COUPLE_SEPARATED' });
  });
  it.each<[string, number, Date | null]>([
    ['SAFETY_CLEARANCE_REQUIRED', 2, null],
    ['SAFETY_CLEARANCE_REQUIRED', 0, null],
    ['NOT_ALL_SIGNED', 1, later(60)],
    ['CLEARANCE_ENDS_EARLIER', 2, later(29)],
  ])('R3, R4: is not started: %s', (refused, partnersSigned, clearedUntil) =>
    expect(startAgreement({ ...ready, partnersSigned }, clearedUntil, now)).toEqual({ refused }),
  );
  it('R3: what runs is cleared to its last instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: -5, max: 120 }), (days, cleared) => {
        const started = startAgreement({ ...ready, days }, cleared > 0 ? later(cleared) : null, now);
        expect('endsAt' in started).toBe(cleared >= days);
      }),
    );
  });
});

describe('looking together', () => {
  it.each([
    [0, 10, {}],
    [-1, 5, { before: 'OUT_OF_RANGE' }],
    [5, 11, { after: 'OUT_OF_RANGE' }],
    [2.5, 5, { before: 'OUT_OF_RANGE' }],
  ])('%s before, %s after', (before, after, faults) => expect(faultsOfLook({ before, after })).toEqual(faults));
  const up = { before: 3, after: 6 };
  const down = { before: 6, after: 3 };
  it.each([
    [[up, up, up, down], true],
    [[up, up], false],
    [[up, down, up, up], false],
    [[], false],
  ])('is a sign after three that left it worse (%#)', (looks, isRising) => expect(isDistressRising(looks)).toBe(isRising));

  it('tells when it was one, oldest first', () => {
    const looks = [up, up, down, up, up, up, up].map((look, at) => ({ ...look, lookedAt: later(-at) }));
    expect(whenDistressRose(looks)).toEqual([later(-4), later(-3)]);
    expect(whenDistressRose([])).toEqual([]);
  });
});
