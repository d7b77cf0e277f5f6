import { addToNote, faultsOfAddendum, faultsOfDraft, faultsOfSigning, longestAddendum, longestSection, writeNote } from './session-note.js';

const words = { did: 'Talked about the week.', agreed: '', nextTime: '' };
const tooLong = 'x'.repeat(longestSection + 1);

describe('a session note', () => {
  it.each([
    ['empty', { did: '', agreed: '', nextTime: '' }, {}],
    ['as long as may be', { ...words, agreed: 'x'.repeat(longestSection) }, {}],
    ['too long in two sections', { did: tooLong, agreed: '', nextTime: tooLong }, { did: 'TOO_LONG', nextTime: 'TOO_LONG' }],
  ])('is kept as a draft: %s', (_, draft, faults) => expect(faultsOfDraft(draft)).toEqual(faults));

  it.each([
    ['HELD', null, true],
    ['HELD', { isSigned: false }, true],
    ['HELD', { isSigned: true }, { refused: 'NOTE_SIGNED' }],
    ['PLANNED', null, { refused: 'SESSION_NOT_HELD' }],
    ['CANCELLED', null, { refused: 'SESSION_NOT_HELD' }],
  ] as const)('R13: is written about what was held (%s), until it is signed: %j', (state, note, decided) =>
    expect(writeNote({ state }, note)).toEqual(decided),
  );

  it.each([
    ['what happened, and nothing else', words, {}],
    ['nothing that happened', { ...words, did: ' \n' }, { did: 'EMPTY' }],
    ['too much', { ...words, agreed: tooLong }, { agreed: 'TOO_LONG' }],
  ])('is signed with %s', (_, signed, faults) => expect(faultsOfSigning(signed)).toEqual(faults));

  it.each([
    [true, true],
    [false, { refused: 'NOTE_NOT_SIGNED' }],
  ])('R13: takes an addendum once it is signed (%s)', (isSigned, decided) => expect(addToNote({ isSigned })).toEqual(decided));

  it.each([
    ['It was Tuesday.', {}],
    ['  ', { words: 'EMPTY' }],
    ['x'.repeat(longestAddendum + 1), { words: 'TOO_LONG' }],
  ])('has addenda of words', (addendum, faults) => expect(faultsOfAddendum(addendum)).toEqual(faults));
});
