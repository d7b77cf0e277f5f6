import fc from 'fast-check';
import { recipientsOf, type AssignableCouple, type AssignRefusal } from './assign.js';
import { safetyClasses, type ExerciseRole, type SafetyClass } from './exercise.js';
import {
  chosenOf,
  daysOf,
  faultOfStart,
  placeOnPlan,
  weeksOf,
  type PathwayEntry,
  type PathwayRecipients,
  type PathwayRefusal,
  type Placed,
} from './pathway.js';
import { isRefusal } from './refusal.js';
import { addDays } from './schedule.js';

// Ana rebuilds, Ben was hurt.
const oneRebuilds = { kind: 'ONE_REBUILDS', rebuildingClientId: 'ana' } as const;
const mutual = { kind: 'MUTUAL', rebuildingClientId: null } as const;
const couple: AssignableCouple = { state: 'ACTIVE', partnerIds: ['ana', 'ben'], plan: oneRebuilds, isCleared: false };
const apart: AssignableCouple = { ...couple, state: 'SEPARATED' };

const entry = (recipients: PathwayRecipients, more: Partial<PathwayEntry> = {}): PathwayEntry => ({
  key: 'first',
  exercise: 'my-own-ground',
  recipients,
  day: 3,
  opensAt: '19:00',
  openForHours: 24,
  rule: null,
  ...more,
});
const made: Record<PathwayRecipients, ExerciseRole> = { HURT: 'HURT', REBUILDING: 'REBUILDING', EACH: 'EITHER', TOGETHER: 'TOGETHER' };
const put = (to: AssignableCouple, recipients: PathwayRecipients, safetyClass: SafetyClass = 'OPEN') => {
  const placed = placeOnPlan(to, [{ entry: entry(recipients), exercise: { role: made[recipients], safetyClass } }], '2026-11-24');
  if (isRefusal(placed)) throw new Error(placed.refused);
  return placed;
};

describe('a pathway on a plan', () => {
  it.each<[PathwayRecipients, string, AssignableCouple, string[]]>([
    ['HURT', 'where one rebuilds', couple, ['ONE ben']],
    ['REBUILDING', 'where one rebuilds', couple, ['ONE ana']],
    ['EACH', 'where one rebuilds', couple, ['EACH ana ben']],
    ['TOGETHER', 'where one rebuilds', couple, ['TOGETHER ana ben']],
    ['HURT', 'in a mutual plan', { ...couple, plan: mutual }, ['EACH ana ben']],
    ['REBUILDING', 'in a mutual plan', { ...couple, plan: mutual }, ['EACH ana ben']],
    ['EACH', 'in a mutual plan', { ...couple, plan: mutual }, ['EACH ana ben']],
    ['TOGETHER', 'in a mutual plan', { ...couple, plan: mutual }, ['TOGETHER ana ben']],
    ['HURT', 'R15: after a separation', apart, ['ONE ben']],
    ['REBUILDING', 'R15: after a separation', apart, ['ONE ana']],
    ['EACH', 'R15: after a separation', apart, ['ONE ana', 'ONE ben']],
    ['HURT', 'R15: of a mutual plan, after a separation', { ...apart, plan: mutual }, ['ONE ana', 'ONE ben']],
  ])('gives what is for %s, %s', (recipients, _, to, expected) => {
    const placed = put(to, recipients);
    expect(placed.map(({ mode, recipients: who }) => [mode, ...who].join(' '))).toEqual(expected);
    expect(placed.every(({ refused }) => refused === null)).toBe(true);
  });

  it.each<[AssignRefusal, string, AssignableCouple, PathwayRecipients, SafetyClass]>([
    ['SAFETY_CLEARANCE_REQUIRED', 'R3: what needs a clearance', couple, 'EACH', 'NEEDS_CLEARANCE'],
    ['SAFETY_CLEARANCE_REQUIRED', 'R3: what needs the counselor too', couple, 'HURT', 'COUNSELOR_PRESENT'],
    ['COUPLE_SEPARATED', 'R15: what is for the two, after a separation', apart, 'TOGETHER', 'OPEN'],
  ])('shows as %s %s, and still to whom it would go', (refused, _, to, recipients, safetyClass) => {
    for (const placed of put(to, recipients, safetyClass)) {
      expect(placed.refused).toBe(refused);
      expect(placed.recipients.length).toBeGreaterThan(0);
    }
  });

  it('R3: gives what needs a clearance once it stands', () => {
    expect(put({ ...couple, isCleared: true }, 'TOGETHER', 'COUNSELOR_PRESENT')).toMatchObject([{ refused: null }]);
  });

  it('needs a plan, which says who rebuilds', () => {
    expect(placeOnPlan({ ...couple, plan: null }, [], '2026-11-24')).toEqual({ refused: 'PLAN_NEEDED' });
  });

  it.each([
    ['2028-02-27', 3, '2028-03-01', 'a leap year'],
    ['2027-02-27', 3, '2027-03-02', 'another year'],
    ['2026-12-30', 3, '2027-01-02', 'the turn of the year'],
    ['2026-03-28', 1, '2026-03-29', 'the change to summer time'],
  ])('R14: from %s, %i days later is %s: %s', (startsOn, day, expected) => {
    const placed = placeOnPlan(couple, [{ entry: entry('HURT', { day }), exercise: { role: 'HURT', safetyClass: 'OPEN' } }], startsOn);
    expect(placed).toMatchObject([{ schedule: { startsOn: expected, opensAt: '19:00' } }]);
  });
});

describe('when a pathway may begin', () => {
  it.each([
    ['2026-11-22', 'STARTS_TOO_EARLY'],
    ['2026-11-23', null],
    ['2026-11-24', null],
    ['2027-02-22', null],
    ['2027-02-23', 'STARTS_TOO_LATE'],
  ])('on %s, when it is 2026-11-24: %s', (startsOn, fault) => {
    expect(faultOfStart(startsOn, '2026-11-24')).toBe(fault);
  });
});

describe('what is given in one act', () => {
  const placed = (key: string, refused: AssignRefusal | null): Placed<string> => ({
    key,
    exercise: key,
    mode: 'EACH',
    clientId: null,
    recipients: ['ana', 'ben'],
    schedule: { startsOn: '2026-11-24', opensAt: '19:00', openForHours: 24, rule: null },
    refused,
  });
  const all = [placed('a', null), placed('b', 'SAFETY_CLEARANCE_REQUIRED'), placed('c', null), placed('d', 'COUPLE_SEPARATED')];

  it.each<[string[], string[] | PathwayRefusal]>([
    [[], 'SAFETY_CLEARANCE_REQUIRED'],
    [['b'], 'COUPLE_SEPARATED'],
    [['d'], 'SAFETY_CLEARANCE_REQUIRED'],
    [
      ['b', 'd'],
      ['a', 'c'],
    ],
    [['a', 'b', 'd'], ['c']],
    [['a', 'b', 'c', 'd'], 'NOTHING_LEFT'],
  ])('with %j left out: %j', (leftOut, expected) => {
    const chosen = chosenOf(all, leftOut);
    expect(isRefusal(chosen) ? chosen.refused : chosen.map(({ key }) => key)).toEqual(expected);
  });
});

describe('the length of a pathway', () => {
  it.each<[string | null, number[]]>([
    [null, [2]],
    ['FREQ=DAILY;COUNT=3', [2, 3, 4]],
    ['FREQ=WEEKLY;COUNT=3', [2, 9, 16]],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=2', [2, 16]],
  ])('counts the days of %s from the second day on: %j', (rule, days) => {
    expect(daysOf({ day: 2, rule })).toEqual(days);
  });

  it('is said in weeks', () => {
    expect(weeksOf([{ day: 0, rule: null }])).toBe(1);
    expect(weeksOf([{ day: 6, rule: null }])).toBe(1);
    expect(
      weeksOf([
        { day: 0, rule: null },
        { day: 0, rule: 'FREQ=WEEKLY;COUNT=2' },
      ]),
    ).toBe(2);
  });
});

describe('any pathway on any plan', () => {
  const anything = fc.record({
    to: fc.record({
      state: fc.constantFrom<AssignableCouple['state'][]>('ACTIVE', 'SEPARATED'),
      partnerIds: fc.constant(couple.partnerIds),
      plan: fc.constantFrom<NonNullable<AssignableCouple['plan']>[]>(oneRebuilds, mutual),
      isCleared: fc.boolean(),
    }),
    entries: fc.array(
      fc.record({
        entry: fc.record({
          key: fc.constantFrom('a', 'b', 'c', 'd'),
          exercise: fc.constant('any'),
          recipients: fc.constantFrom<PathwayRecipients[]>('HURT', 'REBUILDING', 'EACH', 'TOGETHER'),
          day: fc.nat(400),
          opensAt: fc.constant('07:30'),
          openForHours: fc.constant(24),
          rule: fc.constantFrom(null, 'FREQ=DAILY;COUNT=5', 'FREQ=WEEKLY;COUNT=4'),
        }),
        exercise: fc.record({
          role: fc.constantFrom<ExerciseRole[]>('HURT', 'REBUILDING', 'EITHER', 'TOGETHER'),
          safetyClass: fc.constantFrom(...safetyClasses),
        }),
      }),
      { maxLength: 8 },
    ),
    startsOn: fc
      .date({ min: new Date('2024-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, 10)),
    leftOut: fc.subarray(['a', 'b', 'c', 'd']),
  });

  it('R3, R15: is given as a whole or not at all, and gives nothing that giving one by one would refuse', () => {
    fc.assert(
      fc.property(anything, ({ to, entries, startsOn, leftOut }) => {
        const placed = placeOnPlan(to, entries, startsOn);
        if (isRefusal(placed)) throw new Error(placed.refused);
        const wanted = placed.filter(({ key }) => !leftOut.includes(key));
        const chosen = chosenOf(placed, leftOut);
        if (isRefusal(chosen)) {
          expect(wanted.length === 0 || wanted.some(({ refused }) => refused !== null)).toBe(true);
          return;
        }
        expect(chosen).toEqual(wanted);
        for (const { exercise, mode, clientId, recipients } of chosen)
          expect(recipientsOf(to, exercise, mode, clientId)).toEqual(recipients);
      }),
    );
  });

  it('R14: begins each entry its number of days after the first, over leap days and years, at the time that was written', () => {
    fc.assert(
      fc.property(anything, ({ to, entries, startsOn }) => {
        const placed = placeOnPlan(to, entries, startsOn);
        if (isRefusal(placed)) throw new Error(placed.refused);
        for (const { schedule, key } of placed) {
          const days = entries.filter(each => each.entry.key === key).map(each => addDays(startsOn, each.entry.day));
          expect(days).toContain(schedule.startsOn);
          expect(schedule.opensAt).toBe('07:30');
        }
      }),
    );
  });
});
