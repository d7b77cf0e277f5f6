import {
  acknowledge,
  alertKinds,
  faultsOfAlertNote,
  keepsFromClearing,
  longestAlertNote,
  raisesAlert,
  severityOf,
  stateOf,
} from './alert.js';

describe('alerts', () => {
  it('are waiting, then with somebody, then closed, and acknowledged once', () => {
    const now = new Date(0);
    expect(stateOf({ acknowledgedAt: null, closedAt: null })).toBe('WAITING');
    expect(stateOf({ acknowledgedAt: now, closedAt: null })).toBe('ACKNOWLEDGED');
    expect(stateOf({ acknowledgedAt: now, closedAt: now })).toBe('CLOSED');
    expect(acknowledge('WAITING')).toBe(true);
    for (const state of ['ACKNOWLEDGED', 'CLOSED'] as const) expect(acknowledge(state)).toEqual({ refused: 'ALREADY_ACKNOWLEDGED' });
  });

  it('R3: keep from clearing a couple where they are about what was answered on safety', () =>
    expect(alertKinds.filter(keepsFromClearing)).toEqual(['SELF_HARM', 'POSITIVE_SCREENING', 'SAFETY_ANSWER']));

  it.each(alertKinds)('have a severity each (%s)', kind => expect(['HIGH', 'WATCH']).toContain(severityOf[kind]));
  it.each(['POSSIBLE_NEW_DISCLOSURE', 'MANY_TRIGGERS', 'RISING_DISTRESS'] as const)('%s is something to look at, not an emergency', kind =>
    expect(severityOf[kind]).toBe('WATCH'),
  );
  it('R3: a positive screening is about safety', () => expect(severityOf.POSITIVE_SCREENING).toBe('HIGH'));
  it.each([
    [[], false],
    [[0], true],
    [[0, 23], false],
    [[0, 24], true],
    // What was not raised holds nothing back: the second belongs to the first, the third is a day after it.
    [[0, 23, 25], true],
    [[0, 25, 26], false],
    [[0, 25, 49], true],
  ])('merge within a day: causes after %j hours, the last raises one: %s', (hours, raises) =>
    expect(raisesAlert(hours.map(hour => new Date(hour * 3_600_000)))).toBe(raises),
  );
  it.each([
    ['Talked with both.', {}],
    [' \n', { note: 'EMPTY' }],
    ['x'.repeat(longestAlertNote), {}],
    ['x'.repeat(longestAlertNote + 1), { note: 'TOO_LONG' }],
  ])('are acknowledged with words (%#)', (note, faults) => expect(faultsOfAlertNote(note)).toEqual(faults));
});
