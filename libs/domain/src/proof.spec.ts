import { isClosed, isProved, mayLookBack, proofMinutes } from './proof.js';

const now = new Date('2026-11-26T12:00:00Z');
const before = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);

describe('a proof of who one is', () => {
  it.each([
    [null, false],
    [before(0), true],
    [before(proofMinutes - 0.01), true],
    [before(proofMinutes), false],
    [before(60), false],
  ])('given at %s counts: %s', (provedAt, counts) => expect(isProved(provedAt, now)).toBe(counts));
});

describe('R5: looking back at one’s own private entries', () => {
  it.each([
    ['just proved, on a device of one’s own', before(1), before(9_000), true],
    ['not proved since signing in', null, before(9_000), false],
    ['proved too long ago', before(6), before(9_000), false],
    ['on a device that nobody has confirmed', before(1), null, false],
  ])('%s', (_, provedAt, deviceConfirmedAt, may) => expect(mayLookBack({ provedAt, deviceConfirmedAt }, now)).toBe(may));

  const unproved = { provedAt: before(6), deviceConfirmedAt: before(9_000) };
  const proved = { ...unproved, provedAt: before(1) };
  it.each([
    ['a private entry of yesterday', { visibility: 'PRIVATE', day: '2026-11-25' }, true],
    ['a private entry of today', { visibility: 'PRIVATE', day: '2026-11-26' }, false],
    ['what is held with the counselor', { visibility: 'HELD', day: '2026-11-25' }, true],
    ['what was held and is opened to both', { visibility: 'HELD', isOpened: true, day: '2026-11-25' }, false],
    ['what was opened and is no longer shared', { visibility: 'PRIVATE', isOpened: true, day: '2026-11-25' }, true],
    ['what the partner reads anyway', { visibility: 'SHARED', day: '2026-11-01' }, false],
  ] as const)('closes %s: %s', (_, entry, closed) => {
    expect(isClosed(entry, '2026-11-26', unproved, now)).toBe(closed);
    expect(isClosed(entry, '2026-11-26', proved, now)).toBe(false);
  });
});
