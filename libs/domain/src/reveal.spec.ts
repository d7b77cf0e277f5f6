import type { AnswerVisibility } from './exercise.js';
import { isWellMadeReveal, openReveal, partnerReadsOpened, revealStandings, standingOf, type RevealStanding } from './reveal.js';
import type { TaskState } from './submit.js';

describe('R5: an exercise that is a reveal', () => {
  const reveal = {
    reveal: true,
    role: 'TOGETHER',
    visibility: 'HELD',
    allowedVisibilities: ['PRIVATE', 'HELD'] as AnswerVisibility[],
    suggestedRule: null,
  } as const;
  const plain = {
    ...reveal,
    reveal: undefined,
    visibility: 'PRIVATE',
    allowedVisibilities: ['PRIVATE', 'SHARED'] as AnswerVisibility[],
  } as const;

  it('is for both, once, held at its widest', () => expect([isWellMadeReveal(reveal), isWellMadeReveal(plain)]).toEqual([true, true]));

  it.each([
    ['beside private', ['PRIVATE', 'HELD']],
    ['beside private and shared', ['PRIVATE', 'HELD', 'SHARED']],
  ] as const)('R5: what is no reveal may be held by choice, %s', (_, allowedVisibilities) => {
    expect(isWellMadeReveal({ ...plain, allowedVisibilities: [...allowedVisibilities] })).toBe(true);
  });

  it.each([
    ['for one alone', { ...reveal, role: 'EITHER' }],
    ['shared at once', { ...reveal, visibility: 'SHARED' }],
    ['private at first, so that nobody notices what there is to choose', { ...reveal, visibility: 'PRIVATE' }],
    ['shared by choice', { ...reveal, allowedVisibilities: ['PRIVATE', 'HELD', 'SHARED'] }],
    ['shared instead of private', { ...reveal, allowedVisibilities: ['SHARED', 'HELD'] }],
    ['never private', { ...reveal, allowedVisibilities: ['HELD'] }],
    ['every week', { ...reveal, suggestedRule: 'FREQ=WEEKLY;BYDAY=SU' }],
    ['held beforehand without being one', { ...plain, visibility: 'HELD', allowedVisibilities: ['PRIVATE', 'HELD'] }],
    ['held without private beside it', { ...plain, visibility: 'SHARED', allowedVisibilities: ['HELD', 'SHARED'] }],
  ] as const)('is not %s', (_, exercise) => {
    expect(isWellMadeReveal(exercise as Parameters<typeof isWellMadeReveal>[0])).toBe(false);
  });
});

describe('how one part stands', () => {
  it.each<[TaskState, AnswerVisibility | null, boolean, RevealStanding]>([
    ['WAITING', null, false, 'NOT_ANSWERED'],
    ['NOT_READY', 'PRIVATE', false, 'NOT_READY'],
    ['LET_US_DISCUSS', 'PRIVATE', false, 'LET_US_DISCUSS'],
    ['SENT', 'PRIVATE', false, 'KEPT_PRIVATE'],
    ['SENT', 'HELD', false, 'CONSENTS'],
    ['SENT', 'HELD', true, 'OPEN'],
    ['SENT', 'PRIVATE', true, 'STOPPED_SHARING'],
  ])('%s, %s, opened %s: %s', (state, visibility, isOpened, standing) => {
    expect(standingOf({ state, visibility, isOpened })).toBe(standing);
  });
});

describe('R5: opening both at once', () => {
  const ready = { couple: 'ACTIVE', safetyClass: 'OPEN', isCleared: false, parts: ['CONSENTS', 'CONSENTS'] } as const;

  it('takes the consent of both, at sending and in person', () => {
    expect(openReveal(ready, true)).toBe('OPEN');
    expect(openReveal(ready, false)).toEqual({ refused: 'BOTH_MUST_AGREE' });
  });

  it('is refused for every other standing of either, whoever it is', () => {
    for (const standing of revealStandings.filter(each => each !== 'CONSENTS')) {
      const isAnswer = standing === 'KEPT_PRIVATE' || standing === 'OPEN' || standing === 'STOPPED_SHARING';
      const refused = { refused: isAnswer ? 'REVEAL_KEPT_PRIVATE' : 'REVEAL_NOT_ANSWERED' };
      expect(openReveal({ ...ready, parts: ['CONSENTS', standing] }, true)).toEqual(refused);
      expect(openReveal({ ...ready, parts: [standing, 'CONSENTS'] }, true)).toEqual(refused);
    }
  });

  it('R15: is over when the two are no couple any more', () => {
    expect(openReveal({ ...ready, couple: 'SEPARATED' }, true)).toEqual({ refused: 'COUPLE_SEPARATED' });
  });

  it('R3: needs the clearance that giving it needed, also when it was answered before', () => {
    const guarded = { ...ready, safetyClass: 'NEEDS_CLEARANCE' } as const;
    expect(openReveal(guarded, true)).toEqual({ refused: 'SAFETY_CLEARANCE_REQUIRED' });
    expect(openReveal({ ...guarded, isCleared: true }, true)).toBe('OPEN');
  });
});

describe('R5: what was opened', () => {
  it.each<[AnswerVisibility, boolean, 'ACTIVE' | 'SEPARATED', boolean]>([
    ['HELD', true, 'ACTIVE', true],
    ['HELD', false, 'ACTIVE', false],
    ['PRIVATE', true, 'ACTIVE', false],
    ['SHARED', false, 'ACTIVE', false],
    ['HELD', true, 'SEPARATED', false],
  ])('%s, opened %s, %s: the partner reads it: %s', (visibility, isOpened, couple, reads) => {
    expect(partnerReadsOpened({ visibility, isOpened, couple })).toBe(reads);
  });
});
