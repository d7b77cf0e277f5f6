import { afterAct, dayAfter, faultOfLastDay, faultOfRecipient, namesPractice, offboardingStates, shownRecipient } from './offboarding.js';
import { isRefusal } from './refusal.js';

const recipient = 'age14um7jd4wx7entmpcenqh2c99u6uljzaxetma3jp535qplv2xmplsycq50z';

describe('the last day of a practice', () => {
  it.each([
    ['2026-12-25', 'TOO_SOON'],
    ['2026-12-26', null],
    ['2027-02-24', null],
    ['2027-11-26', null],
    ['2027-11-27', 'TOO_LATE'],
    ['2026-11-01', 'TOO_SOON'],
  ])('R12: leaves its people a month and no more than a year to take their record along: %s', (lastDay, fault) => {
    expect(faultOfLastDay('2026-11-26', lastDay)).toBe(fault);
  });

  it('is counted in whole days, over a change of daylight saving too', () => {
    expect(dayAfter('2027-03-01', 90)).toBe('2027-05-30');
  });
});

describe('what may follow what', () => {
  it.each([
    ['ANNOUNCED', 'NAME_CUSTODIAN', 'ANNOUNCED'],
    ['CLOSED', 'NAME_CUSTODIAN', 'NOT_LEAVING'],
    ['ANNOUNCED', 'MAKE_ARCHIVE', 'NOT_CLOSED'],
    ['CLOSED', 'MAKE_ARCHIVE', 'MAKING'],
    ['MAKING', 'MAKE_ARCHIVE', 'MAKING'],
    ['MADE', 'MAKE_ARCHIVE', 'MAKING'],
    ['RECEIVED', 'MAKE_ARCHIVE', 'ALREADY_RECEIVED'],
    ['MAKING', 'CONFIRM_RECEIPT', 'ARCHIVE_NOT_MADE'],
    ['MADE', 'CONFIRM_RECEIPT', 'RECEIVED'],
    ['RECEIVED', 'CONFIRM_RECEIPT', 'ALREADY_RECEIVED'],
    ['RECEIVED', 'SHRED', 'SHREDDED'],
    ['RECEIVED', 'CALL_OFF', 'CALLED_OFF'],
    [null, 'CALL_OFF', 'NOT_LEAVING'],
    [null, 'NAME_CUSTODIAN', 'NOT_LEAVING'],
  ] as const)('%s, %s: %s', (state, act, expected) => {
    const result = afterAct(state, act);
    expect(isRefusal(result) ? result.refused : result).toBe(expected);
  });

  it('R12: nothing is destroyed before somebody showed that the archive opens', () => {
    const shredded = offboardingStates.filter(state => !isRefusal(afterAct(state, 'SHRED')));
    expect(shredded).toEqual(['RECEIVED']);
  });

  it('what is over, called off or shredded, stays over', () => {
    for (const state of ['CALLED_OFF', 'SHREDDED'] as const)
      for (const act of ['NAME_CUSTODIAN', 'MAKE_ARCHIVE', 'CONFIRM_RECEIPT', 'SHRED', 'CALL_OFF'] as const)
        expect(afterAct(state, act)).toEqual({ refused: 'NOT_LEAVING' });
  });
});

describe('a recipient', () => {
  it.each([
    [recipient, null],
    [` ${recipient}\n`, null],
    [recipient.toUpperCase(), 'NOT_A_RECIPIENT'],
    [recipient.slice(0, -1), 'NOT_A_RECIPIENT'],
    ['ssh-ed25519 AAAA', 'NOT_A_RECIPIENT'],
    ['AGE-SECRET-KEY-1UDX0KP42L833HVHQ9C09E5VX', 'SECRET_KEY'],
  ])('%s: %s', (text, fault) => {
    expect(faultOfRecipient(text)).toBe(fault);
  });

  it('is read out in groups', () => {
    expect(shownRecipient(recipient).split(' ').slice(0, 2)).toEqual(['4um7jd', '4wx7en']);
  });
});

it('asks for the name of what is destroyed, letter by letter', () => {
  expect(namesPractice(' Harbor Street ', 'Harbor Street')).toBe(true);
  expect(namesPractice('harbor street', 'Harbor Street')).toBe(false);
});
