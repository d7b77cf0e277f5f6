import { claimsOf, isStrongBy, mustComeByProvider, providerSessionEnd, turned } from './provider.js';

describe('what a provider says of a sign-in', () => {
  it.each([
    [{}, []],
    [{ amr: ['pwd', 'mfa'] }, ['pwd', 'mfa']],
    [{ amr: ['pwd'], acr: 'gold' }, ['pwd', 'gold']],
    [{ amr: 'mfa', acr: 2 }, []],
    [{ amr: ['mfa', 'mfa', '', null, 'x'.repeat(101)], acr: 'mfa' }, ['mfa']],
  ])('is read from %j', (claims, expected) => {
    expect(claimsOf(claims)).toEqual(expected);
  });

  it.each([
    [['pwd', 'mfa'], ['mfa'], true],
    [['pwd'], ['mfa'], false],
    [['MFA'], ['mfa'], false],
    [['mfa'], [], false],
    [[], ['mfa'], false],
  ])('is a second factor only where the practice takes it for one: %j of %j', (claims, strongValues, expected) => {
    expect(isStrongBy(claims, strongValues)).toBe(expected);
  });

  it('opens something for twelve hours from the sign-in there, not from the coming in here', () => {
    expect(providerSessionEnd(new Date('2027-03-01T06:00:00Z'))).toEqual(new Date('2027-03-01T18:00:00Z'));
  });
});

describe('turning a provider on', () => {
  it.each([
    [null, { isOn: true, isOnly: false }, { refused: 'PROVIDER_NOT_TESTED' }],
    [null, { isOn: false, isOnly: false }, null],
    [new Date(), { isOn: true, isOnly: true }, null],
  ])('waits until it has worked once: tested %p, to %j', (testedAt, to, expected) => {
    expect(turned({ testedAt }, to)).toEqual(expected);
  });
});

describe('the only way in', () => {
  const staff = { audience: 'STAFF', roles: ['COUNSELOR'], byProvider: false, isOnly: true } as const;
  it.each([
    ['staff by a password', staff, true],
    ['staff by the provider', { ...staff, byProvider: true }, false],
    ['a practice admin by a password', { ...staff, roles: ['COUNSELOR', 'PRACTICE_ADMIN'] as const }, false],
    ['staff where it is not the only one', { ...staff, isOnly: false }, false],
    ['a client', { ...staff, audience: 'CLIENT', roles: ['CLIENT'] } as const, false],
  ])('is asked of %s: %#', (_, way, expected) => {
    expect(mustComeByProvider(way)).toBe(expected);
  });
});
