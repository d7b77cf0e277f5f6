import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { trendSaying, type Week } from './trend-words';

/** Twelve weeks or fewer, the oldest first; null is a week without an answer. */
const weeks = (...values: (number | null)[]): Week[] =>
  values.map((safety, index) => ({
    weekStartsOn: new Date(Date.UTC(2027, 0, 4 + 7 * index)).toISOString().slice(0, 10),
    safety,
  }));
const none = [null, null, null, null] as const;

describe('what the weeks say', () => {
  it('is nothing while there is no answer', () => {
    expect(trendSaying([])).toEqual({ kind: 'NONE' });
    expect(trendSaying(weeks(...none, ...none, ...none))).toEqual({ kind: 'NONE' });
  });

  it('is the last answer and its week when the last four weeks are empty', () => {
    expect(trendSaying(weeks(2, 3, null, null, 5, null, 6, null, ...none))).toEqual({ kind: 'QUIET', now: 6, weekStartsOn: '2027-02-15' });
  });

  it('is only how it is lately when there is nothing earlier to set it against', () => {
    expect(trendSaying(weeks(9, 9, 9, 9, ...none, null, 4, null, 6))).toEqual({ kind: 'LATELY', now: 5 });
    expect(trendSaying(weeks(3))).toEqual({ kind: 'LATELY', now: 3 });
    expect(trendSaying(weeks(3, 4, 5, 4))).toEqual({ kind: 'LATELY', now: 4 });
  });

  it('is that it rose or eased, and by how much, from the four weeks before', () => {
    expect(trendSaying(weeks(0, 0, 0, 0, 3, 3, 3, 3, 5, 5, 5, 5))).toEqual({ kind: 'RISEN', by: 2, now: 5 });
    expect(trendSaying(weeks(9, 9, 9, 9, 6, 6, 6, 6, 5, 5, 5, 5))).toEqual({ kind: 'EASED', by: 1, now: 5 });
  });

  it('leaves weeks without an answer out, and takes an answer of 0 as an answer', () => {
    expect(trendSaying(weeks(...none, null, 4, null, null, null, null, null, 6))).toEqual({ kind: 'RISEN', by: 2, now: 6 });
    expect(trendSaying(weeks(...none, 4, 4, 4, 4, 0, null, 0, null))).toEqual({ kind: 'EASED', by: 4, now: 0 });
    expect(trendSaying(weeks(...none, ...none, null, null, null, 0))).toEqual({ kind: 'LATELY', now: 0 });
  });

  it('R8: makes nothing of the noise of days, and begins to at half a point', () => {
    expect(trendSaying(weeks(5, 5, 5, 5, 5.25, 5.25, 5.25, 5.25))).toEqual({ kind: 'STEADY', now: 5.25 });
    expect(trendSaying(weeks(5, 5, 5, 5, 4.75, 4.75, 4.75, 4.75))).toEqual({ kind: 'STEADY', now: 4.75 });
    expect(trendSaying(weeks(5, 5, 5, 5, 5.5, 5.5, 5.5, 5.5))).toEqual({ kind: 'RISEN', by: 0.5, now: 5.5 });
    expect(trendSaying(weeks(5, 5, 5, 5, 4.5, 4.5, 4.5, 4.5))).toEqual({ kind: 'EASED', by: 0.5, now: 4.5 });
  });

  it('sets eight weeks against each other and forgets what was before', () => {
    const value = fc.option(fc.integer({ min: 0, max: 10 }));
    const eight = fc.array(value, { minLength: 8, maxLength: 8 }).filter(values => values.slice(4).some(safety => safety !== null));
    fc.assert(
      fc.property(fc.array(value, { minLength: 4, maxLength: 4 }), eight, (earlier, latest) => {
        expect(trendSaying(weeks(...earlier, ...latest))).toEqual(trendSaying(weeks(...latest)));
      }),
    );
  });

  it('never speaks of a number that nobody could have given', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 12 }), values => {
        const saying = trendSaying(weeks(...values));
        if (saying.kind === 'NONE') return;
        expect(saying.now).toBeGreaterThanOrEqual(0);
        expect(saying.now).toBeLessThanOrEqual(10);
        if ('by' in saying) expect(saying.by).toBeGreaterThanOrEqual(0.5);
      }),
    );
  });
});
