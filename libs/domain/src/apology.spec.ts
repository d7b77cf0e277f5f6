import {
  apologyParts,
  deliver,
  faultsOfAnswer,
  faultsOfDraft,
  inviteToApologize,
  longestPart,
  markReady,
  sendDraft,
  stateOfApology,
  type Apology,
  type ApologizingCouple,
} from './apology.js';

const writing: Apology = { readyDraftId: null, deliveredOn: null };
const ready: Apology = { readyDraftId: 'second', deliveredOn: null };
const delivered: Apology = { readyDraftId: 'second', deliveredOn: '2026-03-10' };

describe('the state of an apology', () => {
  it.each([
    ['WRITING', writing],
    ['READY', ready],
    ['DELIVERED', delivered],
  ])('is %s', (state, apology) => expect(stateOfApology(apology)).toBe(state));
});

describe('inviting to apologize', () => {
  const couple: ApologizingCouple = {
    state: 'ACTIVE',
    partnerIds: ['maya', 'jonah'],
    role: 'REBUILDING',
    responsibility: 'OPEN',
    underWay: 0,
  };

  it.each(['REBUILDING', 'BOTH'] as const)('R1: is the counselor’s act, for whoever rebuilds (%s), while the first step is open', role => {
    expect(inviteToApologize({ ...couple, role }, 'jonah')).toBe(true);
  });

  it.each<[string, Partial<ApologizingCouple>, string]>([
    ['COUPLE_SEPARATED', { state: 'SEPARATED' }, 'jonah'],
    ['NOT_A_PARTNER', {}, 'somebody else'],
    ['PLAN_NEEDED', { role: null }, 'jonah'],
    ['ROLE_DOES_NOT_FIT', { role: 'HURT' }, 'maya'],
    ['STEP_NOT_OPEN', { responsibility: 'NOT_OPEN' }, 'jonah'],
    ['STEP_NOT_OPEN', { responsibility: 'CLOSED' }, 'jonah'],
    ['STEP_NOT_OPEN', { responsibility: 'PAUSED' }, 'jonah'],
    ['APOLOGY_UNDER_WAY', { underWay: 1 }, 'jonah'],
  ])('is refused as %s', (code, change, clientId) => {
    expect(inviteToApologize({ ...couple, ...change }, clientId)).toEqual({ refused: code });
  });
});

/** Each state × each act. */
describe('what may be done with an apology', () => {
  const days = { day: '2026-03-12', readyOn: '2026-03-10', today: '2026-03-12', couple: 'ACTIVE' } as const;
  it.each<[string, string, unknown, unknown]>([
    ['a draft is sent', 'WRITING', sendDraft(writing), { readyDraftId: null }],
    ['a draft is sent, and takes the mark back', 'READY', sendDraft(ready), { readyDraftId: null }],
    ['a draft is sent', 'DELIVERED', sendDraft(delivered), { refused: 'APOLOGY_DELIVERED' }],
    ['R1: the newest draft is marked', 'WRITING', markReady(writing, 'second', 'second'), { readyDraftId: 'second' }],
    ['an older draft is marked', 'WRITING', markReady(writing, 'first', 'second'), { refused: 'NOT_THE_NEWEST_DRAFT' }],
    ['a draft is marked where there is none', 'WRITING', markReady(writing, 'first', null), { refused: 'NOT_THE_NEWEST_DRAFT' }],
    ['the mark is taken back', 'READY', markReady(ready, null, 'second'), { readyDraftId: null }],
    ['the mark is taken back', 'DELIVERED', markReady(delivered, null, 'second'), { refused: 'APOLOGY_DELIVERED' }],
    ['another draft is marked', 'DELIVERED', markReady(delivered, 'second', 'second'), { refused: 'APOLOGY_DELIVERED' }],
    ['it is spoken', 'WRITING', deliver(writing, { ...days, readyOn: null }), { refused: 'APOLOGY_NOT_READY' }],
    ['R1: it is spoken', 'READY', deliver(ready, days), { deliveredOn: '2026-03-12' }],
    [
      'it is spoken on the day on which it was marked',
      'READY',
      deliver(ready, { ...days, day: '2026-03-10' }),
      { deliveredOn: '2026-03-10' },
    ],
    ['it is spoken before it was marked', 'READY', deliver(ready, { ...days, day: '2026-03-09' }), { refused: 'DAY_BEFORE_IT_WAS_READY' }],
    ['it is spoken tomorrow', 'READY', deliver(ready, { ...days, day: '2026-03-13' }), { refused: 'DAY_NOT_YET' }],
    ['it is spoken twice', 'DELIVERED', deliver(delivered, days), { refused: 'APOLOGY_DELIVERED' }],
    ['R15: it is spoken after a separation', 'READY', deliver(ready, { ...days, couple: 'SEPARATED' }), { refused: 'COUPLE_SEPARATED' }],
  ])('%s (%s)', (_, __, outcome, expected) => expect(outcome).toEqual(expected));
});

describe('the words of a draft', () => {
  const words = (change: Partial<Record<(typeof apologyParts)[number], string>>) => ({
    whatIDid: '',
    thatItViolatedTrust: '',
    thePainItCaused: '',
    whatIWillDo: '',
    ...change,
  });
  it.each(apologyParts)('may be half: %s alone is enough', part => expect(faultsOfDraft(words({ [part]: 'I lied to you.' }))).toEqual({}));
  it('are words', () => expect(faultsOfDraft(words({ whatIDid: ' \n ' }))).toEqual({ whatIDid: 'EMPTY' }));
  it.each(apologyParts)('have an end: %s', part => {
    expect(faultsOfDraft(words({ [part]: 'x'.repeat(longestPart) }))).toEqual({});
    expect(faultsOfDraft(words({ [part]: 'x'.repeat(longestPart + 1) }))).toEqual({ [part]: 'TOO_LONG' });
  });
  it('R8: hold no request for forgiveness', () => expect(apologyParts.join(' ')).not.toMatch(/forgiv/i));
});

describe('what the partner who heard it writes', () => {
  it.each([
    [{ landed: 'That he named it.', missing: null }, {}],
    [{ landed: null, missing: 'When it began.' }, {}],
    [{ landed: null, missing: null }, { landed: 'EMPTY' }],
    [{ landed: '  ', missing: '' }, { landed: 'EMPTY' }],
    [
      { landed: 'x'.repeat(longestPart + 1), missing: 'x'.repeat(longestPart + 1) },
      { landed: 'TOO_LONG', missing: 'TOO_LONG' },
    ],
  ])('%#', (answer, faults) => expect(faultsOfAnswer(answer)).toEqual(faults));
});
