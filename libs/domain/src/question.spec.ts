import fc from 'fast-check';
import {
  answerKinds,
  askQuestion,
  faultsOfQuestion,
  faultsOfQuestionAnswer,
  holdForSession,
  isPossibleDisclosure,
  longestAnswer,
  longestQuestion,
  partnerReads,
  questionPlaces,
  release,
  urgencies,
  withdraw,
  type AskingCouple,
  type QuestionStanding,
} from './question.js';

describe('asking', () => {
  const couple: AskingCouple = { state: 'ACTIVE', role: 'HURT', transparency: 'OPEN' };
  const shared = { urgency: 'NEXT_WINDOW', visibility: 'SHARED' } as const;

  it.each(['HURT', 'BOTH'] as const)('is for whoever was hurt (%s), while the second step is open', role => {
    expect(askQuestion({ ...couple, role }, shared)).toBe('WITH_PARTNER');
  });
  it.each([
    ['NEXT_WINDOW', 'SHARED', 'WITH_PARTNER'],
    ['NEXT_SESSION', 'SHARED', 'FOR_SESSION'],
    ['NEXT_WINDOW', 'HELD', 'WITH_COUNSELOR'],
    ['NEXT_SESSION', 'HELD', 'WITH_COUNSELOR'],
  ] as const)('R5: %s and %s lie %s at first', (urgency, visibility, place) => {
    expect(askQuestion(couple, { urgency, visibility })).toBe(place);
  });
  it.each<[string, Partial<AskingCouple>]>([
    ['COUPLE_SEPARATED', { state: 'SEPARATED' }],
    ['PLAN_NEEDED', { role: null }],
    ['ROLE_DOES_NOT_FIT', { role: 'REBUILDING' }],
    ['STEP_NOT_OPEN', { transparency: 'NOT_OPEN' }],
    ['STEP_NOT_OPEN', { transparency: 'PAUSED' }],
    ['STEP_NOT_OPEN', { transparency: 'CLOSED' }],
  ])('is refused as %s', (code, change) => expect(askQuestion({ ...couple, ...change }, shared)).toEqual({ refused: code }));
});

/** Each place × each act. */
describe('what may be done with a question', () => {
  const at = (place: QuestionStanding['place'], change: Partial<QuestionStanding> = {}): QuestionStanding => ({
    place,
    visibility: 'SHARED',
    isAnswered: false,
    couple: 'ACTIVE',
    ...change,
  });
  it.each<[string, unknown, unknown]>([
    ['hold, with the counselor', holdForSession(at('WITH_COUNSELOR')), 'FOR_SESSION'],
    ['R1: hold, with the partner', holdForSession(at('WITH_PARTNER')), 'FOR_SESSION'],
    ['hold, for a session already', holdForSession(at('FOR_SESSION')), { refused: 'QUESTION_FOR_SESSION' }],
    ['hold, withdrawn', holdForSession(at('WITHDRAWN')), { refused: 'QUESTION_WITHDRAWN' }],
    ['hold, answered', holdForSession(at('WITH_PARTNER', { isAnswered: true })), { refused: 'QUESTION_ANSWERED' }],
    ['release, kept for a session', release(at('FOR_SESSION'), false), 'WITH_PARTNER'],
    [
      'R5: release what was sent to be kept, without consent',
      release(at('WITH_COUNSELOR', { visibility: 'HELD' }), false),
      { refused: 'CONSENT_NEEDED' },
    ],
    [
      'R5: release what was sent to be kept and then held, without consent',
      release(at('FOR_SESSION', { visibility: 'HELD' }), false),
      { refused: 'CONSENT_NEEDED' },
    ],
    ['R5: release what was sent to be kept, with consent', release(at('WITH_COUNSELOR', { visibility: 'HELD' }), true), 'WITH_PARTNER'],
    ['release, with the partner', release(at('WITH_PARTNER'), true), { refused: 'QUESTION_WITH_PARTNER' }],
    ['release, withdrawn', release(at('WITHDRAWN'), true), { refused: 'QUESTION_WITHDRAWN' }],
    ['R15: release after a separation', release(at('FOR_SESSION', { couple: 'SEPARATED' }), true), { refused: 'COUPLE_SEPARATED' }],
    ['R5: withdraw', withdraw(), 'WITHDRAWN'],
  ])('%s', (_, outcome, expected) => expect(outcome).toEqual(expected));

  it('R5, R15: the partner reads only what lies with them, in a couple, after a window has opened', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questionPlaces),
        fc.constantFrom('ACTIVE' as const, 'SEPARATED' as const),
        fc.integer({ min: -5, max: 5 }),
        (place, couple, minutes) => {
          const now = new Date('2027-03-01T19:30:00Z');
          const opensAt = new Date(now.getTime() + minutes * 60_000);
          expect(partnerReads(at(place, { couple }), opensAt, now)).toBe(place === 'WITH_PARTNER' && couple === 'ACTIVE' && minutes <= 0);
          expect(partnerReads(at(place, { couple }), null, now)).toBe(false);
        },
      ),
    );
  });
});

describe('the words of a question', () => {
  it.each([
    ['Where were you on the ninth?', {}],
    ['  ', { words: 'EMPTY' }],
    ['x'.repeat(longestQuestion), {}],
    ['x'.repeat(longestQuestion + 1), { words: 'TOO_LONG' }],
  ])('%#', (words, faults) => expect(faultsOfQuestion(words)).toEqual(faults));
  it('know no urgency but the next window and the next session', () => expect(urgencies).toEqual(['NEXT_WINDOW', 'NEXT_SESSION']));
});

describe('an answer', () => {
  it.each([
    ['FULLY', 'At home.', '', {}],
    ['FULLY', '', '', { words: 'EMPTY' }],
    ['PARTLY', 'In March.', 'I am not sure of the day.', {}],
    ['PARTLY', 'In March.', ' ', { reason: 'EMPTY' }],
    ['PARTLY', '', 'It is hard.', { words: 'EMPTY' }],
    ['MUST_CHECK', '', 'I look it up in my calendar.', {}],
    ['MUST_CHECK', '', '', { reason: 'EMPTY' }],
    ['CANNOT_YET', '', 'I want Dr. Okafor to be there.', {}],
    ['CANNOT_YET', 'Soon.', '', { reason: 'EMPTY' }],
    ['FULLY', 'x'.repeat(longestAnswer + 1), 'x'.repeat(longestAnswer + 1), { words: 'TOO_LONG', reason: 'TOO_LONG' }],
  ] as const)('%s: %#', (kind, words, reason, faults) => expect(faultsOfQuestionAnswer({ kind, words, reason })).toEqual(faults));
  it('is one of four', () => expect(answerKinds).toHaveLength(4));
  it.each([
    [0, false],
    [1, true],
    [2, true],
  ])('R13: that follows %s others is for the counselor to look at: %s', (earlier, isOne) =>
    expect(isPossibleDisclosure(earlier)).toBe(isOne),
  );
});
