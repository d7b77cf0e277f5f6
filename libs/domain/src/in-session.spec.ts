import { isDoneInSession, isOpenInSession, openInSession, sessionHours } from './in-session.js';

const now = new Date('2026-11-26T10:00:00Z');
const present = { safetyClass: 'COUNSELOR_PRESENT' } as const;

describe('R3: what is done with the counselor present', () => {
  it.each([
    ['OPEN', false],
    ['NEEDS_CLEARANCE', false],
    ['COUNSELOR_PRESENT', true],
  ] as const)('is not what is of the class %s: %s', (safetyClass, expected) => {
    expect(isDoneInSession({ safetyClass })).toBe(expected);
  });

  it('is opened by the counselor for the time of a session', () => {
    expect(openInSession(present, 2, now)).toEqual(new Date(now.getTime() + sessionHours * 3_600_000));
  });

  it.each([
    ['of another class', { safetyClass: 'NEEDS_CLEARANCE' }, 1, 'NOT_FOR_A_SESSION'],
    ['with nothing that waits', present, 0, 'NOTHING_TO_OPEN'],
  ] as const)('is not opened when it is %s', (_, exercise, waiting, refused) => {
    expect(openInSession(exercise, waiting, now)).toEqual({ refused });
  });

  it.each([
    [null, false],
    [new Date(now.getTime() - 1), false],
    [now, false],
    [new Date(now.getTime() + 1), true],
  ])('may be written when it was opened until %s: %s', (openUntil, expected) => {
    expect(isOpenInSession(openUntil, now)).toBe(expected);
  });
});
