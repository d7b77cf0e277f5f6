import {
  commitmentKinds,
  endCommitment,
  faultOfNote,
  faultsOfCommitment,
  faultsOfReport,
  longestPromise,
  longestWords,
  makeCommitment,
  mostActiveCommitments,
  reportKinds,
  reportMoment,
  type CommitmentTerms,
  type CommitmentTiming,
  type ReportKind,
} from './commitment.js';

const today = '2026-03-10';
const call: CommitmentTerms = {
  words: 'I call when I leave the office.',
  kind: 'CALL_OR_WRITE',
  timing: 'RECURRING',
  startsOn: today,
  at: '18:00',
  rule: 'FREQ=DAILY',
};

describe('making a promise', () => {
  const couple = { couple: 'ACTIVE', changedBehavior: 'OPEN', active: 0 } as const;
  it('is a partner’s act while the step is open, up to three at a time', () => {
    for (let active = 0; active < mostActiveCommitments; active += 1) expect(makeCommitment({ ...couple, active })).toBe(true);
  });

  it.each([
    ['COUPLE_SEPARATED', { couple: 'SEPARATED' }],
    ['STEP_NOT_OPEN', { changedBehavior: 'NOT_OPEN' }],
    ['STEP_NOT_OPEN', { changedBehavior: 'PAUSED' }],
    ['STEP_NOT_OPEN', { changedBehavior: 'MAINTAINING' }],
    ['STEP_NOT_OPEN', { changedBehavior: 'CLOSED' }],
    ['TOO_MANY_COMMITMENTS', { active: mostActiveCommitments }],
  ] as const)('is refused with %s for %j', (refused, change) => expect(makeCommitment({ ...couple, ...change })).toEqual({ refused }));

  it.each<[Partial<CommitmentTerms>, object]>([
    [{}, {}],
    [{ timing: 'ONCE', rule: null }, {}],
    [{ timing: 'WHEN_IT_HAPPENS', rule: null, at: null }, {}],
    [{ words: '  ' }, { words: 'EMPTY' }],
    [{ words: 'x'.repeat(longestPromise + 1) }, { words: 'TOO_LONG' }],
    [{ words: "I'll be home by seven." }, {}],
    [{ words: 'Llamo cuando salgo del trabajo.' }, {}],
    [{ words: 'You get my password.' }, { words: 'NO_PLACE_HERE' }],
    [{ words: 'Te mando mi ubicación.' }, { words: 'NO_PLACE_HERE' }],
    [{ rule: null }, { rule: 'NEEDED' }],
    [{ timing: 'ONCE' }, { rule: 'DOES_NOT_FIT' }],
    [{ at: null }, { at: 'NEEDED' }],
    [{ timing: 'WHEN_IT_HAPPENS', rule: null }, { at: 'DOES_NOT_FIT' }],
    [{ rule: 'FREQ=HOURLY' }, { rule: 'RULE_NOT_UNDERSTOOD' }],
    [{ startsOn: '2026-03-01' }, { startsOn: 'STARTS_TOO_EARLY' }],
    [{ startsOn: '2028-03-01' }, { startsOn: 'STARTS_TOO_LATE' }],
  ])('with %j has the faults %j', (change, faults) => expect(faultsOfCommitment({ ...call, ...change }, today)).toEqual(faults));

  it('R4: is about one of a closed list, in which there is nothing to look into', () => {
    expect(commitmentKinds.filter(kind => /PASSWORD|CODE|LOCATION|PLACE|MESSAGE|PHONE|ACCOUNT/.test(kind))).toEqual([]);
  });

  it('ends once', () => {
    expect(endCommitment(false)).toBe(true);
    expect(endCommitment(true)).toEqual({ refused: 'COMMITMENT_ENDED' });
  });
});

describe('reporting a moment', () => {
  const at = (time: string) => new Date(`2026-03-10T${time}Z`);
  const due = at('18:00');
  const said = (kind: ReportKind, now: Date, moment: { day?: string; dueAt?: Date | null; timing?: CommitmentTiming } = {}) => {
    const result = reportMoment(kind, { day: today, dueAt: due, timing: 'RECURRING', ...moment }, now, today);
    return result === true ? true : result.refused;
  };
  const whenever = { dueAt: null, timing: 'WHEN_IT_HAPPENS' } as const;
  const fourteenAgo = { day: '2026-02-24', dueAt: new Date('2026-02-24T18:00Z') };
  const fifteenAgo = { day: '2026-02-23', dueAt: new Date('2026-02-23T18:00Z') };
  const inAWeek = { day: '2026-03-17', dueAt: new Date('2026-03-17T18:00Z') };
  const later = { day: '2026-03-18', dueAt: new Date('2026-03-18T18:00Z') };

  // KEPT, RENEGOTIATED, LATE, MISSED: each state of a moment against each thing that one may say of it.
  it.each<[string, Date, Parameters<typeof said>[2], (true | string)[]]>([
    ['before it is due, today', at('09:00'), {}, [true, true, 'MOMENT_NOT_YET', 'MOMENT_NOT_YET']],
    ['at the very instant', due, {}, [true, 'MOMENT_WAS_DUE', true, true]],
    ['after it was due', at('21:00'), {}, [true, 'MOMENT_WAS_DUE', true, true]],
    ['two weeks later', at('21:00'), fourteenAgo, [true, 'MOMENT_WAS_DUE', true, true]],
    ['long after', at('21:00'), fifteenAgo, ['MOMENT_LONG_AGO', 'MOMENT_WAS_DUE', 'MOMENT_LONG_AGO', 'MOMENT_LONG_AGO']],
    ['a week ahead', at('09:00'), inAWeek, ['MOMENT_NOT_YET', true, 'MOMENT_NOT_YET', 'MOMENT_NOT_YET']],
    ['further ahead', at('09:00'), later, ['MOMENT_NOT_YET', 'MOMENT_NOT_YET', 'MOMENT_NOT_YET', 'MOMENT_NOT_YET']],
    ['on a day on which nothing is due', at('09:00'), { dueAt: null }, Array(4).fill('NOTHING_WAS_DUE')],
    ['when it happened', at('09:00'), whenever, [true, 'NOTHING_WAS_DUE', true, true]],
    [
      'before it happened',
      at('09:00'),
      { ...whenever, day: '2026-03-11' },
      ['MOMENT_NOT_YET', 'NOTHING_WAS_DUE', 'MOMENT_NOT_YET', 'MOMENT_NOT_YET'],
    ],
  ])('%s', (_, now, moment, expected) => expect(reportKinds.map(kind => said(kind, now, moment))).toEqual(expected));

  const repair = { words: 'I called from the road and said so.', at: at('18:30') };
  it.each<[ReportKind, string | null, typeof repair | null, object]>([
    ['KEPT', null, null, {}],
    ['LATE', 'Traffic.', repair, {}],
    ['MISSED', null, repair, {}],
    ['MISSED', null, null, {}],
    ['KEPT', null, repair, { repair: 'DOES_NOT_FIT' }],
    ['RENEGOTIATED', null, repair, { repair: 'DOES_NOT_FIT' }],
    ['LATE', 'x'.repeat(longestWords + 1), null, { words: 'TOO_LONG' }],
    ['LATE', null, { ...repair, words: ' ' }, { repair: 'EMPTY' }],
    ['LATE', null, { ...repair, words: 'x'.repeat(longestWords + 1) }, { repair: 'TOO_LONG' }],
    ['LATE', null, { ...repair, at: at('23:00') }, { repair: 'NOT_YET' }],
    ['LATE', null, { ...repair, at: at('17:59') }, { repair: 'BEFORE_IT_WAS_DUE' }],
  ])('%s with words %j and the repair %j has the faults %j', (kind, words, mended, faults) =>
    expect(faultsOfReport(kind, words, mended, due, at('22:00'))).toEqual(faults),
  );

  it('takes a note that says something', () => {
    expect([faultOfNote('You called.'), faultOfNote(' '), faultOfNote('x'.repeat(longestWords + 1))]).toEqual([null, 'EMPTY', 'TOO_LONG']);
  });
});
