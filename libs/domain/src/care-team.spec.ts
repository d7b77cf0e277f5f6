import {
  addCoCounselor,
  arrangeCover,
  arrangeCovers,
  careActs,
  exclude,
  handOver,
  mayDo,
  partThatCounts,
  saysWhyNow,
  setSupervisor,
  type CareTeam,
} from './care-team.js';

const colleague = (id: string, roles = 'C') => ({ id, isCounselor: roles.includes('C'), isSupervisor: roles.includes('S') });
const team = (values: Partial<CareTeam> = {}): CareTeam => ({ primaryId: 'ada', coIds: [], covers: [], excludedIds: [], ...values });

describe('who may do what', () => {
  it.each(careActs)('R1: %s is the primary, co- and covering counselor’s, and nobody’s outside of the team', act => {
    for (const part of ['PRIMARY', 'CO', 'COVERING'] as const) expect(mayDo(part, act)).toBe(true);
    expect(mayDo(null, act)).toBe(false);
    // A supervisor looks on.
    expect(mayDo('SUPERVISOR', act)).toBe(act === 'READ');
  });

  it.each([
    [[], null],
    [['SUPERVISOR'], 'SUPERVISOR'],
    [['SUPERVISOR', 'COVERING'], 'COVERING'],
    [['SUPERVISOR', 'CO'], 'CO'],
    [['SUPERVISOR', 'PRIMARY'], 'PRIMARY'],
  ] as const)('of the parts %j counts %s', (parts, part) => expect(partThatCounts(parts)).toBe(part));

  it.each([
    [false, null, true],
    [false, 'short', true],
    [true, null, false],
    [true, '  too few ', false],
    [true, 'She is in danger tonight.', true],
  ])('R1: under cover (%s) “%s” says why it could not wait: %s', (covers, why, says) => expect(saysWhyNow(covers, why)).toBe(says));
});

describe('a co-counselor', () => {
  it.each([
    ['a counselor of the practice', team(), colleague('ben'), true],
    ['somebody who covers', team({ covers: [{ staffId: 'ben', firstDay: '2026-05-01', lastDay: '2026-05-09' }] }), colleague('ben'), true],
    ['the primary counselor', team(), colleague('ada'), 'ALREADY_ON_THE_TEAM'],
    ['a co-counselor', team({ coIds: ['ben'] }), colleague('ben'), 'ALREADY_ON_THE_TEAM'],
    ['a supervisor', team(), colleague('sam', 'S'), 'NOT_A_COUNSELOR'],
    ['somebody kept out', team({ excludedIds: ['ben'] }), colleague('ben'), 'EXCLUDED_FROM_COUPLE'],
  ])('%s', (_, couple, who, answer) => expect(addCoCounselor(couple, who)).toEqual(answer === true ? true : { refused: answer }));
});

describe('a cover', () => {
  const covered = team({ covers: [{ staffId: 'ben', firstDay: '2026-05-10', lastDay: '2026-05-20' }] });
  it.each([
    ['begins today, for a day', team(), 'ben', '2026-05-01', '2026-05-01', true],
    ['begins later', team(), 'ben', '2026-06-01', '2026-06-14', true],
    ['lasts ninety days', team(), 'ben', '2026-05-01', '2026-07-29', true],
    ['lasts a day more', team(), 'ben', '2026-05-01', '2026-07-30', 'COVER_TOO_LONG'],
    ['began yesterday', team(), 'ben', '2026-04-30', '2026-05-09', 'COVER_DAYS'],
    ['ends before it begins', team(), 'ben', '2026-05-09', '2026-05-08', 'COVER_DAYS'],
    ['overlaps another of the same person', covered, 'ben', '2026-05-20', '2026-05-25', 'COVER_OVERLAPS'],
    ['follows another of the same person', covered, 'ben', '2026-05-21', '2026-05-25', true],
    ['runs beside that of somebody else', covered, 'ines', '2026-05-12', '2026-05-25', true],
    ['by the primary counselor', team(), 'ada', '2026-05-01', '2026-05-09', 'ALREADY_ON_THE_TEAM'],
    ['by a co-counselor', team({ coIds: ['ben'] }), 'ben', '2026-05-01', '2026-05-09', 'ALREADY_ON_THE_TEAM'],
    ['by somebody kept out', team({ excludedIds: ['ben'] }), 'ben', '2026-05-01', '2026-05-09', 'EXCLUDED_FROM_COUPLE'],
  ])('%s', (_, couple, who, first, last, answer) =>
    expect(arrangeCover(couple, colleague(who), first, last, '2026-05-01')).toEqual(answer === true ? true : { refused: answer }),
  );

  it('is a counselor’s', () =>
    expect(arrangeCover(team(), colleague('sam', 'S'), '2026-05-01', '2026-05-02', '2026-05-01')).toEqual({ refused: 'NOT_A_COUNSELOR' }));
});

describe('a cover of a whole caseload', () => {
  const out = team({ excludedIds: ['ben'] });
  const theirs = team({ coIds: ['ben'] });
  it.each<[string, CareTeam[], number[] | string]>([
    ['covers each couple', [team(), team()], [0, 1]],
    ['leaves out where the colleague is on the team already', [theirs, team(), theirs], [1]],
    ['is refused where none is left', [theirs], 'ALREADY_ON_THE_TEAM'],
    ['is refused as a whole for one couple that is closed to the colleague', [team(), out], 'EXCLUDED_FROM_COUPLE'],
    ['is refused where there is no couple', [], 'NOTHING_TO_COVER'],
  ])('%s', (_, teams, answer) =>
    expect(arrangeCovers(teams, colleague('ben'), '2026-05-01', '2026-05-09', '2026-05-01')).toEqual(
      typeof answer === 'string' ? { refused: answer } : answer,
    ),
  );
});

describe('handing over', () => {
  it.each([
    ['to a colleague', team(), 'ada', colleague('ben'), true],
    ['to the co-counselor', team({ coIds: ['ben'] }), 'ada', colleague('ben'), true],
    ['to oneself', team(), 'ada', colleague('ada'), 'SAME_PERSON'],
    ['by somebody who is not its counselor', team(), 'ben', colleague('ines'), 'NOTHING_TO_HAND_OVER'],
    ['to a supervisor', team(), 'ada', colleague('sam', 'S'), 'NOT_A_COUNSELOR'],
    ['to somebody kept out', team({ excludedIds: ['ben'] }), 'ada', colleague('ben'), 'EXCLUDED_FROM_COUPLE'],
  ])('%s', (_, couple, from, to, answer) => expect(handOver(couple, from, to)).toEqual(answer === true ? true : { refused: answer }));
});

describe('keeping somebody out by name', () => {
  it.each([
    ['a colleague without a part', team(), 'ben', null, true],
    ['a co-counselor', team({ coIds: ['ben'] }), 'ben', null, true],
    ['the primary counselor alone', team(), 'ada', null, 'HAND_OVER_FIRST'],
    ['the primary counselor, with a successor', team(), 'ada', colleague('ben'), true],
    ['the primary counselor, with a successor kept out', team({ excludedIds: ['ben'] }), 'ada', colleague('ben'), 'EXCLUDED_FROM_COUPLE'],
    ['somebody who is out already', team({ excludedIds: ['ben'] }), 'ben', null, 'ALREADY_EXCLUDED'],
  ])('%s', (_, couple, who, successor, answer) =>
    expect(exclude(couple, who, successor)).toEqual(answer === true ? true : { refused: answer }),
  );
});

describe('a supervisor', () => {
  it.each([
    ['of a counselor', colleague('ada'), colleague('sam', 'S'), true],
    ['who is a counselor too', colleague('ada'), colleague('sam', 'CS'), true],
    ['of oneself', colleague('sam', 'CS'), colleague('sam', 'CS'), 'SAME_PERSON'],
    ['without the role', colleague('ada'), colleague('ben'), 'NOT_A_SUPERVISOR'],
    ['of somebody who cares for no couple', colleague('ruth', ''), colleague('sam', 'S'), 'NOT_A_COUNSELOR'],
  ])('%s', (_, counselor, supervisor, answer) =>
    expect(setSupervisor(counselor, supervisor)).toEqual(answer === true ? true : { refused: answer }),
  );
});

describe('whoever gives a part', () => {
  const themself = { ...colleague('eva', 'CS'), isThemself: true };
  it('gets none of what a couple has written by it: another practice admin does that', () => {
    const refused = { refused: 'ANOTHER_ADMIN' };
    expect(addCoCounselor(team(), themself)).toEqual(refused);
    expect(arrangeCover(team(), themself, '2026-12-01', '2026-12-02', '2026-12-01')).toEqual(refused);
    expect(handOver(team(), 'ada', themself)).toEqual(refused);
    expect(exclude(team(), 'ada', themself)).toEqual(refused);
    expect(setSupervisor(colleague('ada'), themself)).toEqual(refused);
    // Who supervises their own work, they may say.
    expect(setSupervisor(themself, colleague('sam', 'S'))).toBe(true);
  });
});
