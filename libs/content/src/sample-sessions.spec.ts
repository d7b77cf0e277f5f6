import { faultsOfPrivateNote } from '@roadback/domain/private-note';
import { faultsOfSigning } from '@roadback/domain/session-note';
import { samplePrivateNotes, sampleSessions } from './sample-sessions.js';

describe.each(['EN', 'ES'] as const)('the sample sessions in %s', language => {
  it('have notes that could be signed, each about a session that was held', () => {
    for (const { daysAgo, note } of sampleSessions[language]) {
      if (daysAgo < 0) expect(note).toBeUndefined();
      else expect(faultsOfSigning(note!)).toEqual({});
    }
  });

  it('have private notes that say something', () => {
    for (const words of samplePrivateNotes[language]) expect(faultsOfPrivateNote(words)).toEqual({});
  });
});
