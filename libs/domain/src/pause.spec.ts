import fc from 'fast-check';
import {
  callPause,
  faultsOfPause,
  longestPause,
  longestPhrase,
  mayAccept,
  proposePause,
  shortestPause,
  standingPause,
  type PauseAgreement,
} from './pause.js';

const agreement = (id: string, values: Partial<PauseAgreement> = {}): PauseAgreement => ({
  id,
  proposerId: 'ana',
  isAgreed: false,
  isEnded: false,
  visibility: 'SHARED',
  ...values,
});
const agreed = { isAgreed: true };
const idsOf = (agreements: PauseAgreement[]) => {
  const { agreed: standing, proposal } = standingPause(agreements);
  return [standing?.id ?? null, proposal?.id ?? null];
};

describe('what stands between two partners', () => {
  it.each<[string, PauseAgreement[], [string | null, string | null]]>([
    ['nothing', [], [null, null]],
    ['a proposal', [agreement('a')], [null, 'a']],
    ['the newest of two proposals', [agreement('b', { proposerId: 'ben' }), agreement('a')], [null, 'b']],
    ['a proposal that was taken back', [agreement('b', { visibility: 'PRIVATE' }), agreement('a')], [null, 'a']],
    ['an agreement', [agreement('a', agreed)], ['a', null]],
    ['an agreement and a newer proposal', [agreement('b'), agreement('a', agreed)], ['a', 'b']],
    ['an agreement that closed an older proposal', [agreement('b', agreed), agreement('a')], ['b', null]],
    ['an agreement that was ended', [agreement('b', { ...agreed, isEnded: true }), agreement('a')], [null, null]],
    ['a proposal after one that was ended', [agreement('b'), agreement('a', { ...agreed, isEnded: true })], [null, 'b']],
  ])('%s', (_, agreements, ids) => expect(idsOf(agreements)).toEqual(ids));
});

describe('agreeing on a pause', () => {
  it.each([
    ['ACTIVE', true],
    ['SEPARATED', { refused: 'COUPLE_SEPARATED' }],
    [null, { refused: 'NOT_IN_A_COUPLE' }],
  ] as const)('is proposed in a couple that is %s: %j', (couple, allowed) => expect(proposePause(couple)).toEqual(allowed));

  it.each([
    ['ben', {}, true],
    ['ana', {}, false],
    ['ben', agreed, false],
    ['ben', { visibility: 'PRIVATE' }, false],
  ] as const)('is taken up by %s, of %j: %s', (person, values, may) => expect(mayAccept(agreement('a', values), person)).toBe(may));

  it.each([
    [{ phrase: 'Lighthouse', minutes: shortestPause }, {}],
    [{ phrase: 'x'.repeat(longestPhrase), minutes: longestPause }, {}],
    [
      { phrase: ' ', minutes: shortestPause - 1 },
      { phrase: 'EMPTY', minutes: 'MINUTES_OUT_OF_RANGE' },
    ],
    [
      { phrase: 'x'.repeat(longestPhrase + 1), minutes: longestPause + 1 },
      { phrase: 'TOO_LONG', minutes: 'MINUTES_OUT_OF_RANGE' },
    ],
    [{ phrase: 'Lighthouse', minutes: 20.5 }, { minutes: 'MINUTES_OUT_OF_RANGE' }],
  ])('has faults by part (%#)', (values, faults) => expect(faultsOfPause(values)).toEqual(faults));
});

describe('calling a pause', () => {
  const now = new Date('2026-11-24T21:00:00Z');
  const running = { endsAt: new Date('2026-11-24T21:05:00Z') };

  it.each(['ana', 'ben'])('is for either partner, and lasts as agreed (%s)', () =>
    expect(callPause('ACTIVE', { minutes: 30 }, null, now)).toEqual({ startedAt: now, endsAt: new Date('2026-11-24T21:30:00Z') }),
  );
  it('R8: finds the one that runs: nobody was second', () =>
    expect(callPause('ACTIVE', { minutes: 30 }, running, now)).toEqual({ running }));
  it('finds one that runs although its agreement has ended', () => expect(callPause('ACTIVE', null, running, now)).toEqual({ running }));
  it('begins anew once one is over', () =>
    expect(callPause('ACTIVE', { minutes: 20 }, { endsAt: now }, now)).toEqual({
      startedAt: now,
      endsAt: new Date('2026-11-24T21:20:00Z'),
    }));
  it.each([
    ['SEPARATED', { minutes: 30 }, running, 'COUPLE_SEPARATED'],
    ['ACTIVE', null, null, 'NO_PAUSE_AGREED'],
  ] as const)('is refused in a couple that is %s, of %j', (couple, pause, one, refused) =>
    expect(callPause(couple, pause, one, now)).toEqual({ refused }),
  );

  it('R14: lasts at least twenty minutes, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.integer({ min: shortestPause, max: longestPause }), fc.nat({ max: 5 * 365 * 24 * 60 }), (minutes, minute) => {
        const at = new Date(Date.parse('2027-01-01T00:00:00Z') + minute * 60_000);
        const called = callPause('ACTIVE', { minutes }, null, at);
        return 'endsAt' in called && called.endsAt.getTime() - at.getTime() >= 20 * 60_000;
      }),
    );
  });
});
