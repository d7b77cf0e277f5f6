import {
  clearedUntil,
  endOfClearance,
  recordClearance,
  withdrawClearance,
  type Clearance,
  type ClearanceTerms,
  type ClearingCouple,
} from './clearance.js';

const recordedAt = new Date('2027-01-01T09:00:00Z');
const endsAt = endOfClearance(recordedAt);
const standing: Clearance = { recordedAt, endsAt, withdrawnAt: null };
const reason = 'Talked with each alone; no sign of fear.';
const before = new Date(endsAt.getTime() - 1);

describe('a clearance', () => {
  it('R3: ends after 90 days, at one instant for both', () => expect(endsAt).toEqual(new Date('2027-04-01T09:00:00Z')));

  it.each<[string, Clearance | null, Date, Date | null]>([
    ['none was recorded', null, recordedAt, null],
    ['it was recorded just now', standing, recordedAt, endsAt],
    ['its last instant', standing, before, endsAt],
    ['it has ended', standing, endsAt, null],
    ['it was withdrawn', { ...standing, withdrawnAt: recordedAt }, before, null],
  ])('R3: stands or not: %s', (_, newest, now, until) => expect(clearedUntil(newest, now)).toEqual(until));
});

describe('recording it', () => {
  const couple: ClearingCouple = { state: 'ACTIVE', haveBothAnswered: true, alertsWaiting: 0 };
  const terms: ClearanceTerms = { talkDays: ['2026-12-30', '2027-01-01'], reason, today: '2027-01-01' };

  it('R1: is the counselor’s, after both answered, both were talked with, and what was positive was looked at', () =>
    expect(recordClearance(couple, terms)).toBe(true));

  it.each<[string, Partial<ClearingCouple>, Partial<ClearanceTerms>]>([
    ['COUPLE_SEPARATED', { state: 'SEPARATED' }, {}],
    ['SCREENING_NOT_ANSWERED', { haveBothAnswered: false }, {}],
    ['POSITIVE_NOT_LOOKED_AT', { alertsWaiting: 1 }, {}],
    ['DAY_NOT_YET', {}, { talkDays: ['2027-01-02', '2027-01-01'] }],
    ['DAY_NOT_YET', {}, { talkDays: ['2027-01-01', '2027-01-02'] }],
    ['REASON_NEEDED', {}, { reason: '   short   ' }],
  ])('R3: is refused as %s', (refused, change, said) =>
    expect(recordClearance({ ...couple, ...change }, { ...terms, ...said })).toEqual({ refused }),
  );
});

describe('taking it back', () => {
  it.each<[string, Clearance | null, string, Date, unknown]>([
    ['while it stands', standing, reason, before, true],
    ['without saying why', standing, '', before, { refused: 'REASON_NEEDED' }],
    ['after it has ended', standing, reason, endsAt, { refused: 'NO_CLEARANCE' }],
    ['a second time', { ...standing, withdrawnAt: recordedAt }, reason, before, { refused: 'NO_CLEARANCE' }],
    ['where there is none', null, reason, before, { refused: 'NO_CLEARANCE' }],
  ])('R3: %s', (_, newest, why, now, outcome) => expect(withdrawClearance(newest, why, now)).toEqual(outcome));
});
