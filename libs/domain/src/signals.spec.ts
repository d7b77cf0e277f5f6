import fc from 'fast-check';
import { dip, quietDays, signalsOf, type CoupleFacts } from './signals.js';
import type { TrendWeek } from './trend.js';
import { addDays } from './schedule.js';
import { lastMondays } from './weeks.js';

const today = '2026-03-04';
const trend = (...safety: number[]): TrendWeek[] =>
  lastMondays(today, safety.length).map((weekStartsOn, index) => ({ weekStartsOn, checkIns: 3, safety: safety[index]!, feel: 3 }));
type Partner = CoupleFacts['partners'][number];
const partner = (id: string, more: Partial<Partner> = {}): Partner => ({
  id,
  today,
  lastCheckInOn: today,
  lastSentOn: null,
  trend: [],
  isUnreachable: false,
  ...more,
});
const calm: CoupleFacts = {
  plan: 'CONTINUING',
  state: 'ACTIVE',
  toReview: 0,
  alerts: 0,
  toRelease: 0,
  notesToSign: 0,
  startedOn: '2026-01-01',
  partners: [partner('ana'), partner('ben')],
};
const withAna = (more: Partial<Partner>): CoupleFacts => ({ ...calm, partners: [partner('ana', more), partner('ben')] });

describe('why a couple deserves a look', () => {
  it('is nothing when both are heard from, nobody waits and a plan is open', () => {
    expect(signalsOf(calm)).toEqual([]);
  });

  it('is somebody whom mails do not reach, behind everything else', () => {
    const kinds = signalsOf({ ...withAna({ isUnreachable: true }), plan: null, toReview: 1 }).map(({ kind, partnerId }) => [
      kind,
      partnerId,
    ]);
    expect(kinds).toEqual([
      ['TO_REVIEW', null],
      ['NO_PLAN', null],
      ['UNREACHABLE', 'ana'],
    ]);
    expect(signalsOf({ ...withAna({ isUnreachable: true }), state: 'SEPARATED' })).toHaveLength(1);
  });

  it('is work that waits for a review, with how much', () => {
    expect(signalsOf({ ...calm, toReview: 3 })).toEqual([{ kind: 'TO_REVIEW', partnerId: null, amount: 3 }]);
  });

  it('is a session of one’s own whose note is not signed', () => {
    expect(signalsOf({ ...calm, notesToSign: 2 })).toEqual([{ kind: 'NOTE_TO_SIGN', partnerId: null, amount: 2 }]);
  });

  it('R5: says that an answer waits to be passed on; R15: not of two who have parted', () => {
    expect(signalsOf({ ...calm, toRelease: 2 })).toEqual([{ kind: 'TO_RELEASE', partnerId: null, amount: 2 }]);
    expect(signalsOf({ ...calm, toRelease: 2, state: 'SEPARATED' })).toEqual([]);
  });

  it('is a plan that is missing', () => {
    expect(signalsOf({ ...calm, plan: null })).toEqual([{ kind: 'NO_PLAN', partnerId: null, amount: null }]);
    expect(signalsOf({ ...calm, plan: null, state: 'SEPARATED' })).toEqual([]);
  });

  it.each(['COMPLETED_APART', 'COMPLETED_TOGETHER', 'PAUSED', 'ENDED_FOR_SAFETY', 'ENDED_OTHERWISE'] as const)(
    'R15: is no silence where the plan is %s, and somebody less safe or waiting all the same',
    plan => {
      const partners = [partner('ana', { lastCheckInOn: null, trend: trend(8, 7, 4) }), partner('ben')];
      const kinds = (more: Partial<CoupleFacts>) => signalsOf({ ...calm, plan, toReview: 1, partners, ...more }).map(({ kind }) => kind);
      expect(kinds({})).toEqual(['SAFETY_DIPPED', 'TO_REVIEW']);
      expect(kinds({ plan: 'CONTINUING' })).toEqual(['SAFETY_DIPPED', 'QUIET', 'TO_REVIEW']);
    },
  );

  it('comes with an alert first, then somebody less safe, then somebody silent, then somebody waiting, then one’s own note, then the plan', () => {
    const partners = [
      partner('ana', { lastCheckInOn: null, trend: trend(8, 7, 4) }),
      partner('ben', { lastCheckInOn: null, trend: trend(5, 5, 2) }),
    ];
    expect(
      signalsOf({ ...calm, plan: null, toReview: 1, alerts: 2, notesToSign: 1, startedOn: '2026-02-01', partners }).map(signal => [
        signal.kind,
        signal.partnerId,
      ]),
    ).toEqual([
      ['ALERT', null],
      ['SAFETY_DIPPED', 'ana'],
      ['SAFETY_DIPPED', 'ben'],
      ['QUIET', 'ana'],
      ['QUIET', 'ben'],
      ['TO_REVIEW', null],
      ['NOTE_TO_SIGN', null],
      ['NO_PLAN', null],
    ]);
  });
});

describe('felt safety that dipped', () => {
  it.each<[string, number[], number | null]>([
    ['by less than the dip', [6, 6, 4.6], null],
    ['by the dip', [6, 6, 4.5], 1.5],
    ['by more', [8, 3, 2], 6],
    ['and came back', [8, 2, 8], null],
    ['not, it rose', [2, 5, 8], null],
    ['in too few weeks to tell', [8, 2], null],
  ])('%s, over the weeks %j: %s', (_, safety, amount) => {
    expect(signalsOf(withAna({ trend: trend(...safety) }))).toEqual(
      amount === null ? [] : [{ kind: 'SAFETY_DIPPED', partnerId: 'ana', amount }],
    );
  });
});

describe('a partner who is quiet', () => {
  const ago = (days: number): string => addDays(today, -days);

  it.each<[string, Partial<Partner>, number | null]>([
    ['a check-in five days ago', { lastCheckInOn: ago(quietDays - 1) }, null],
    ['a check-in six days ago', { lastCheckInOn: ago(quietDays) }, 6],
    ['an old check-in and a task sent today', { lastCheckInOn: ago(20), lastSentOn: today }, null],
    ['a check-in today and an old task', { lastCheckInOn: today, lastSentOn: ago(20) }, null],
    ['an old check-in and an older task', { lastCheckInOn: ago(7), lastSentOn: ago(9) }, 7],
    ['a task alone, nine days ago', { lastCheckInOn: null, lastSentOn: ago(9) }, 9],
  ])('%s', (_, heard, days) => {
    expect(signalsOf(withAna(heard))).toEqual(days === null ? [] : [{ kind: 'QUIET', partnerId: 'ana', amount: days }]);
  });

  it('and was never heard from is counted from the first day of care', () => {
    const silent = withAna({ lastCheckInOn: null, lastSentOn: null });
    expect(signalsOf({ ...silent, startedOn: ago(quietDays - 1) })).toEqual([]);
    expect(signalsOf({ ...silent, startedOn: ago(quietDays) })).toEqual([{ kind: 'QUIET', partnerId: 'ana', amount: 6 }]);
    expect(signalsOf({ ...silent, startedOn: addDays(today, 3) })).toEqual([]);
  });

  it('R14: is counted in days of their own calendar', () => {
    const lastCheckInOn = '2026-02-27';
    const partners = [partner('ana', { today: '2026-03-05', lastCheckInOn }), partner('ben', { today: '2026-03-04', lastCheckInOn })];
    expect(signalsOf({ ...calm, partners })).toEqual([{ kind: 'QUIET', partnerId: 'ana', amount: 6 }]);
  });
});

describe('any couple', () => {
  const anyone = (id: string): fc.Arbitrary<Partner> =>
    fc
      .record({
        heard: fc.option(fc.nat({ max: 30 })),
        sent: fc.option(fc.nat({ max: 30 })),
        safety: fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 6 }),
      })
      .map(({ heard, sent, safety }) =>
        partner(id, {
          lastCheckInOn: heard === null ? null : addDays(today, -heard),
          lastSentOn: sent === null ? null : addDays(today, -sent),
          trend: trend(...safety),
        }),
      );

  it('gives each partner at most one signal of a kind, with an amount that reached the threshold', () => {
    fc.assert(
      fc.property(anyone('ana'), anyone('ben'), fc.nat({ max: 9 }), fc.boolean(), (ana, ben, toReview, hasPlan) => {
        const signals = signalsOf({ ...calm, plan: hasPlan ? 'CONTINUING' : null, toReview, partners: [ana, ben] });
        const names = signals.map(signal => `${signal.kind} ${signal.partnerId}`);
        expect(new Set(names).size).toBe(names.length);
        const least = {
          ALERT: 1,
          SAFETY_DIPPED: dip,
          QUIET: quietDays,
          TO_REVIEW: 1,
          TO_RELEASE: 1,
          NOTE_TO_SIGN: 1,
          NO_PLAN: 0,
          UNREACHABLE: 0,
        };
        for (const { kind, amount } of signals) expect(amount ?? 0).toBeGreaterThanOrEqual(least[kind]);
      }),
    );
  });
});
