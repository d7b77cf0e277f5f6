import { addDays } from '@roadback/domain/schedule';
import { dayIn } from '@roadback/domain/weeks';
import fc from 'fast-check';
import type { CommitmentRow, MomentRow } from './commitments.queries.js';
import { dueOf, momentOn, momentsOf, windowsOf } from './ledger.js';

const zones = [
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
];
const daily = { timing: 'RECURRING', startsOn: '2024-01-01', at: '18:00', rule: 'FREQ=DAILY' } as const;
const row = (values: Partial<CommitmentRow> = {}): CommitmentRow => ({
  id: 'promise',
  coupleId: 'couple',
  coupleState: 'ACTIVE',
  makerId: 'jonah',
  makerName: 'Jonah',
  words: 'I call when I leave.',
  kind: 'CALL_OR_WRITE',
  visibility: 'SHARED',
  madeAt: new Date('2024-01-01T00:00:00Z'),
  endedAt: null,
  isEnded: false,
  moments: [],
  kept: 0,
  ...daily,
  ...values,
});
const reported = (day: string, kind: 'KEPT' | 'MISSED' = 'KEPT'): MomentRow => ({
  id: day,
  day,
  at: '18:00',
  visibility: 'SHARED',
  reports: [{ id: day, kind, words: null, repair: null, repairedOn: null, minutesToRepair: null }],
  views: [],
});
const wall = (timeZone: string, instant: Date): string =>
  instant.toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' });

describe('the moments of a promise', () => {
  it('R14: are one a day on the same wall clock, in every zone, over five years with their leap days and changes of time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.nat({ max: 1812 }), (timeZone, count) => {
        const from = addDays('2024-01-01', count);
        const until = new Date(Date.parse(`${from}T00:00:00Z`) + 14 * 86_400_000);
        const moments = momentsOf(daily, timeZone, from, until);
        moments.forEach(({ day, dueAt }, index) => {
          expect(day).toBe(addDays(from, index));
          expect(wall(timeZone, dueAt)).toBe(`${day} 18:00`);
          expect(momentOn(daily, timeZone, day)).toEqual({ day, dueAt });
        });
        expect(moments.length).toBeGreaterThanOrEqual(13);
      }),
      { numRuns: 80 },
    );
  });

  it('R14: fall on the leap day, and on a day whose time the clock skips', () => {
    expect(momentOn(daily, 'Europe/Berlin', '2028-02-29')!.dueAt).toEqual(new Date('2028-02-29T17:00:00Z'));
    const early = { ...daily, at: '02:30' };
    expect(wall('Europe/Berlin', momentOn(early, 'Europe/Berlin', '2027-03-28')!.dueAt)).toBe('2027-03-28 03:30');
  });

  it('are none on a day of which the promise says nothing, and none at all for when something happens', () => {
    const mondays = { ...daily, rule: 'FREQ=WEEKLY;BYDAY=MO' };
    expect(momentOn(mondays, 'UTC', '2027-03-02')).toBeNull();
    expect(momentOn({ ...daily, timing: 'ONCE', rule: null, startsOn: '2027-03-02' }, 'UTC', '2027-03-02')).not.toBeNull();
    expect(momentsOf({ ...daily, timing: 'WHEN_IT_HAPPENS', at: null, rule: null }, 'UTC', '2027-01-01', new Date())).toEqual([]);
  });
});

describe('what can be said now', () => {
  const now = new Date('2027-03-28T12:00:00Z');
  it('is what was not said in the last two weeks, today, and the week ahead', () => {
    const due = dueOf(row({ moments: [reported('2027-03-27')] }), 'Europe/Berlin', now);
    const days = due.map(({ day }) => day);
    expect([days[0], days.at(-1)]).toEqual(['2027-03-14', '2027-04-03']);
    expect(days).not.toContain('2027-03-27');
    expect(due.filter(({ isDue }) => isDue).at(-1)!.day).toBe('2027-03-26');
  });

  it('begins when the promise was made, and ends with it', () => {
    expect(dueOf(row({ madeAt: now }), 'UTC', now)[0]!.day).toBe('2027-03-28');
    expect(dueOf(row({ endedAt: now, isEnded: true }), 'UTC', now)).toEqual([]);
  });
});

describe('what was not reported', () => {
  it('R7: is counted beside the rate and not in it', () => {
    const now = new Date('2027-03-28T20:00:00Z');
    const rows = [row({ moments: [reported('2027-03-28'), reported('2027-03-20', 'MISSED')], madeAt: new Date('2027-03-19T00:00:00Z') })];
    expect(windowsOf(rows, 'UTC', now)[0]).toMatchObject({
      counts: { KEPT: 1, MISSED: 1 },
      reliable: { rate: 0.5 },
      unreported: 8,
    });
  });

  it('R14: reported and unreported make up the window in every zone, on every day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.nat({ max: 1500 }), fc.subarray([...Array(14).keys()]), (timeZone, count, kept) => {
        const now = new Date(Date.parse('2024-06-01T23:30:00Z') + count * 86_400_000);
        const today = dayIn(timeZone, now);
        const due = momentsOf(daily, timeZone, addDays(today, -13), now).map(({ day }) => day);
        const moments = kept.flatMap(index => (due[index] ? [reported(due[index])] : []));
        const [window] = windowsOf([row({ moments })], timeZone, now);
        expect(window!.counts.KEPT + window!.unreported).toBe(due.length);
      }),
      { numRuns: 60 },
    );
  });
});
