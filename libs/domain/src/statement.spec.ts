import {
  faultsOfStatement,
  isDated,
  longestStatement,
  partnerReadsStatement,
  statementKinds,
  takesThePlace,
  visibilityOfStatement,
} from './statement.js';

describe('what the one who was hurt says', () => {
  it.each([
    ['PRIVATE', 'ACTIVE', 'PRIVATE'],
    ['SHARED', 'ACTIVE', 'SHARED'],
    ['SHARED', 'SEPARATED', 'PRIVATE'],
  ] as const)('R5, R15: chosen %s in a couple that is %s is %s', (chosen, couple, visibility) =>
    expect(visibilityOfStatement(chosen, couple)).toBe(visibility),
  );

  it.each([
    ['SHARED', false, 'ACTIVE', true],
    ['PRIVATE', false, 'ACTIVE', false],
    ['SHARED', true, 'ACTIVE', false],
    ['SHARED', false, 'SEPARATED', false],
  ] as const)('R5, R8: %s, over %s, in a couple that is %s, is read by the partner: %s', (visibility, isEnded, couple, reads) =>
    expect(partnerReadsStatement({ visibility, isEnded }, couple)).toBe(reads),
  );

  it('R8: only a choice to trust takes the place of the one before, and only an ask has a day', () => {
    expect(statementKinds.map(kind => [kind, takesThePlace(kind), isDated(kind)])).toEqual([
      ['SAFETY_NEED', false, false],
      ['ASK', false, true],
      ['TRUST', true, false],
    ]);
  });

  it.each([
    ['ASK', 'Please call at six.', {}],
    ['ASK', '  ', { words: 'EMPTY' }],
    ['SAFETY_NEED', null, { words: 'EMPTY' }],
    ['TRUST', null, {}],
    ['SAFETY_NEED', 'Tell me before you meet her at work.', {}],
    ['SAFETY_NEED', 'Your password.', { words: 'NO_PLACE_HERE' }],
    ['ASK', 'Share your location tonight.', { words: 'NO_PLACE_HERE' }],
    ['ASK', 'Enséñame tus mensajes.', { words: 'NO_PLACE_HERE' }],
    ['TRUST', 'I trust you, here is my PIN.', { words: 'NO_PLACE_HERE' }],
    ['TRUST', 'x'.repeat(longestStatement), {}],
    ['TRUST', 'x'.repeat(longestStatement + 1), { words: 'TOO_LONG' }],
  ] as const)('R4: %s takes words, and none that can be looked into (%#)', (kind, words, faults) =>
    expect(faultsOfStatement({ kind, words })).toEqual(faults),
  );
});
