import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { faultCodes, type Trouble } from '../server/fault';
import { verdictOf, waitBefore } from './verdict';

describe('what becomes of an entry', () => {
  it.each(['UNREACHABLE', 'UNAVAILABLE'] as const)('R12: is sent later after %s, however often it happens', code => {
    for (const tries of [0, 1, 5, 6, 500]) expect(verdictOf({ code }, tries)).toEqual({ kind: 'LATER', notBefore: 0 });
  });

  it('is sent no earlier than the server says when it is rate limited', () => {
    expect(verdictOf({ code: 'RATE_LIMITED', retryAfterSeconds: 90 }, 40)).toEqual({ kind: 'LATER', notBefore: 90_000 });
    expect(verdictOf({ code: 'RATE_LIMITED' }, 0)).toEqual({ kind: 'LATER', notBefore: 0 });
  });

  it('is tried six times against a fault of the server before its author hears of it', () => {
    const trouble: Trouble = { code: 'INTERNAL' };
    expect([0, 1, 2, 3, 4].map(tries => verdictOf(trouble, tries).kind)).toEqual(['LATER', 'LATER', 'LATER', 'LATER', 'LATER']);
    expect(verdictOf(trouble, 5)).toEqual({ kind: 'ATTENTION', trouble });
  });

  it('waits for its author to sign in when the session is over', () => {
    expect(verdictOf({ code: 'UNAUTHENTICATED' }, 0)).toEqual({ kind: 'SIGN_IN' });
  });

  it('R6, R12: waits for its author where there is something to sign first, and is not lost', () => {
    expect(verdictOf({ code: 'REFUSED', reason: 'POLICY_NOT_SIGNED' }, 0)).toEqual({ kind: 'SIGN_IN' });
  });

  it.each(['NOT_FOUND', 'REFUSED', 'INVALID', 'CONFLICT'] as const)(
    'needs a look from its author after %s, who is told all of the reason',
    code => {
      const trouble: Trouble = { code, reason: 'DAY_NOT_OPEN', fields: { note: 'TOO_LONG' } };
      expect(verdictOf(trouble, 0)).toEqual({ kind: 'ATTENTION', trouble });
    },
  );

  it('R12: is kept for the newer page when this one is of an older version', () => {
    for (const tries of [0, 50])
      expect(verdictOf({ code: 'REFUSED', reason: 'APP_OUTDATED' }, tries)).toEqual({ kind: 'LATER', notBefore: 0 });
  });

  it('R12: is never taken for done because of a fault', () => {
    for (const code of faultCodes) for (const tries of [0, 5, 50]) expect(verdictOf({ code }, tries).kind).not.toBe('DONE');
  });
});

describe('the wait before the next attempt', () => {
  it('doubles from a second to a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(tries => waitBefore(tries, 1))).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  });

  it('is between half and all of that, and never more than a minute, after any number of tries', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (tries, random) => {
        const wait = waitBefore(tries, random);
        const most = waitBefore(tries, 1);
        expect(wait).toBeGreaterThanOrEqual(most / 2);
        expect(wait).toBeLessThanOrEqual(most);
        expect(most).toBeLessThanOrEqual(60_000);
      }),
    );
  });
});
