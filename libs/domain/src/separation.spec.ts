import { separate, visibilityIn } from './separation.js';

const reason = 'She told me on the phone that she moved out.';

describe('separating a couple', () => {
  it.each([
    ['ACTIVE', { who: 'PARTNER' }, { isNew: true, reason: null }],
    ['SEPARATED', { who: 'PARTNER' }, { isNew: false, reason: null }],
    ['ACTIVE', { who: 'COUNSELOR', reason: ` ${reason} ` }, { isNew: true, reason }],
    ['ACTIVE', { who: 'COUNSELOR', reason: 'apart' }, { refused: 'REASON_NEEDED' }],
    ['SEPARATED', { who: 'COUNSELOR', reason }, { refused: 'COUPLE_SEPARATED' }],
  ] as const)('R15, R19: while %s, by %j', (state, by, outcome) => {
    expect(separate(state, by)).toEqual(outcome);
  });

  it('R15: keeps for its author what is sent afterwards, whatever was chosen', () => {
    expect(visibilityIn('ACTIVE', 'SHARED')).toBe('SHARED');
    expect(visibilityIn('ACTIVE', 'PRIVATE')).toBe('PRIVATE');
    expect(visibilityIn('SEPARATED', 'SHARED')).toBe('PRIVATE');
    expect(visibilityIn('SEPARATED', 'PRIVATE')).toBe('PRIVATE');
  });
});
