import { faultsOfPrivateNote, longestPrivateNote, readsPrivateNote, sharePrivateNote } from './private-note.js';

describe('a private note', () => {
  it.each([
    ['ada', null, 'ada', true],
    ['ada', 'lucia', 'ada', true],
    ['ada', 'lucia', 'lucia', true],
    ['ada', 'lucia', 'ben', false],
    ['ada', null, 'lucia', false],
  ])('of %s, shown to %s, is read by %s: %s', (authorId, sharedWithId, reader, reads) =>
    expect(readsPrivateNote({ authorId, sharedWithId }, reader)).toBe(reads),
  );

  it.each([
    ['I notice how I side with him.', {}],
    [' ', { words: 'EMPTY' }],
    ['x'.repeat(longestPrivateNote + 1), { words: 'TOO_LONG' }],
  ])('holds words', (words, faults) => expect(faultsOfPrivateNote(words)).toEqual(faults));

  it('is shown to one’s own supervisor, where there is one', () => {
    expect(sharePrivateNote('lucia')).toBe(true);
    expect(sharePrivateNote(null)).toEqual({ refused: 'NO_SUPERVISOR' });
  });
});
