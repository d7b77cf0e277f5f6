import { faultsOfMorning, isWorthMailing, morningMailOf, usualMorning, type MorningRhythm } from './morning-mail.js';

// 2027-01-04 is a Monday.
const week = [4, 5, 6, 7, 8, 9, 10].map(day => `2027-01-${String(day).padStart(2, '0')}`);
const nothing = { sessions: 0, looks: 0, endings: 0 };

describe('R10: a morning mail', () => {
  it.each<[MorningRhythm, (string | null)[]]>([
    ['OFF', [null, null, null, null, null, null, null]],
    ['DAILY', ['DAY', 'DAY', 'DAY', 'DAY', 'DAY', null, null]],
    ['WEEKLY', ['WEEK', null, null, null, null, null, null]],
    ['BOTH', ['WEEK', 'DAY', 'DAY', 'DAY', 'DAY', null, null]],
  ])('%s, from Monday to Sunday: %j', (often, expected) => expect(week.map(day => morningMailOf(often, day))).toEqual(expected));

  it.each([
    ['DAY', nothing, [3, 0], false],
    ['DAY', { ...nothing, looks: 1 }, [0], true],
    ['WEEK', nothing, [0, 0], false],
    ['WEEK', nothing, [0, 2], true],
    ['WEEK', { ...nothing, endings: 1 }, [0], true],
  ] as const)('of a %s with %j after %j is worth sending: %s', (kind, facts, lastWeek, expected) =>
    expect(isWorthMailing(kind, facts, lastWeek)).toBe(expected),
  );

  it.each([
    [{}, {}],
    [{ at: '07:59' }, { at: 'IN_QUIET_HOURS' }],
    [{ at: '20:59' }, {}],
    [
      { at: '00:30', quietFrom: '09:00', quietUntil: '08:00' },
      { at: 'IN_QUIET_HOURS', quietUntil: 'TOO_MANY_QUIET_HOURS' },
    ],
    [{ at: '00:30', quietFrom: '09:00', quietUntil: '09:00' }, {}],
  ])('with %j has the faults %j', (values, faults) => expect(faultsOfMorning({ ...usualMorning, ...values })).toEqual(faults));
});
