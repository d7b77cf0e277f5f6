import { alarmTo, mayCarryCode, noticeTo, proofForReset, type Reach } from './reach.js';

const reach = (notices: Reach['notices'], safeAddress: string | null = null): Reach => ({
  notices,
  email: 'maya@home.example',
  safeAddress,
});

describe('how somebody is reached', () => {
  it.each<[Reach, string | null]>([
    [reach('EMAIL'), 'maya@home.example'],
    [reach('SAFE', 'm@sister.example'), 'm@sister.example'],
    [reach('NONE'), null],
  ])('a notice goes to one place alone', (given, to) => {
    expect(noticeTo(given)).toBe(to);
  });

  it('word of a new password goes to the address whatever was chosen, and to the safe channel', () => {
    expect(alarmTo(reach('EMAIL'))).toEqual(['maya@home.example']);
    expect(alarmTo(reach('NONE'))).toEqual(['maya@home.example']);
    expect(alarmTo(reach('SAFE', 'm@sister.example'))).toEqual(['maya@home.example', 'm@sister.example']);
    expect(alarmTo(reach('SAFE', 'maya@home.example'))).toEqual(['maya@home.example']);
  });

  it('a client’s mailbox carries no code: the partner may hold it', () => {
    expect(mayCarryCode('CLIENT', 'EMAIL')).toBe(false);
    expect(mayCarryCode('CLIENT', 'NONE')).toBe(false);
    expect(mayCarryCode('CLIENT', 'SAFE')).toBe(true);
    expect(mayCarryCode('STAFF', 'EMAIL')).toBe(true);
  });

  it('a client’s new password needs more than the mailbox, also where they are staff elsewhere', () => {
    expect(proofForReset({ isClient: true, hasSecondFactor: false })).toBe('SECOND_FACTOR_OR_CODE');
    expect(proofForReset({ isClient: true, hasSecondFactor: true })).toBe('SECOND_FACTOR_OR_CODE');
    expect(proofForReset({ isClient: false, hasSecondFactor: true })).toBe('SECOND_FACTOR');
    expect(proofForReset({ isClient: false, hasSecondFactor: false })).toBe('NONE');
  });
});
