import { alertKinds, faultsOfAlertNote, longestAlertNote, severityOf } from './alert.js';

describe('alerts', () => {
  it.each(alertKinds)('have a severity each (%s)', kind => expect(['HIGH', 'WATCH']).toContain(severityOf[kind]));
  it.each(['POSSIBLE_NEW_DISCLOSURE', 'MANY_TRIGGERS'] as const)('%s is something to look at, not an emergency', kind =>
    expect(severityOf[kind]).toBe('WATCH'),
  );
  it('R3: a positive screening is about safety', () => expect(severityOf.POSITIVE_SCREENING).toBe('HIGH'));
  it.each([
    ['Talked with both.', {}],
    [' \n', { note: 'EMPTY' }],
    ['x'.repeat(longestAlertNote), {}],
    ['x'.repeat(longestAlertNote + 1), { note: 'TOO_LONG' }],
  ])('are acknowledged with words (%#)', (note, faults) => expect(faultsOfAlertNote(note)).toEqual(faults));
});
