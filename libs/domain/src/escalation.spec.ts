import { askedIn, faultOfAlertMinutes, nextStage, nextTryAt, type AlertStage, type Reach, type WaitingAlert } from './escalation.js';

const at = (minutes: number): Date => new Date(Date.UTC(2026, 2, 3, 23, minutes));
const reached: Reach[] = [
  { stage: 'CARE', personId: 'ada' },
  { stage: 'CARE', personId: 'ines' },
  { stage: 'COVER', personId: 'cora' },
  { stage: 'SUPERVISOR', personId: 'sam' },
  { stage: 'ADMIN', personId: 'ruth' },
];
const without = (...stages: AlertStage[]): Reach[] => reached.filter(({ stage }) => !stages.includes(stage));
const waiting = (values: Partial<WaitingAlert> = {}): WaitingAlert => ({ severity: 'HIGH', stage: 'CARE', since: at(0), ...values });

describe('R9: an alert about safety is passed on', () => {
  it.each<[string, Partial<WaitingAlert>, Reach[], number, AlertStage, number | null]>([
    ['not before the practice’s time is over', {}, reached, 29, 'CARE', 30],
    ['to the cover when it is over', {}, reached, 30, 'COVER', 60],
    ['to the supervisor', { stage: 'COVER' }, reached, 31, 'SUPERVISOR', 61],
    ['to the admin, after whom nobody is left', { stage: 'SUPERVISOR' }, reached, 30, 'ADMIN', null],
    ['to nobody further', { stage: 'ADMIN' }, reached, 300, 'ADMIN', null],
    ['over a cover that is not there', {}, without('COVER'), 30, 'SUPERVISOR', 60],
    ['over both', {}, without('COVER', 'SUPERVISOR'), 30, 'ADMIN', null],
    ['to nobody where nobody else is reached', {}, without('COVER', 'SUPERVISOR', 'ADMIN'), 300, 'CARE', null],
    ['at once where no counselor is reached', {}, without('CARE'), 0, 'COVER', 30],
    ['over a cover who was asked already', {}, [...without('COVER'), { stage: 'COVER', personId: 'ada' }], 30, 'SUPERVISOR', 60],
    ['late where it was looked after late, one stage at a time', {}, reached, 300, 'COVER', 330],
  ])('%s', (_, alert, reach, now, stage, next) => {
    const asked = nextStage(waiting(alert), 30, reach, at(now));
    expect([asked.stage, asked.nextAt]).toEqual([stage, next === null ? null : at(next)]);
    expect(asked.since).toEqual(stage === (alert.stage ?? 'CARE') ? at(0) : at(now));
  });

  it('by the time that the practice set', () => {
    expect(nextStage(waiting(), 5, reached, at(5)).stage).toBe('COVER');
    expect(nextStage(waiting(), 240, reached, at(239)).stage).toBe('CARE');
  });

  it.each([
    [['ada', 'ines'], 'COVER'],
    [['ada'], 'CARE'],
    [['cora'], 'CARE'],
  ])('at once where no mail of the stage arrives: those to %j do not', (unreached, stage) =>
    expect(nextStage(waiting(), 30, reached, at(1), unreached).stage).toBe(stage),
  );

  it('and one that can wait never is', () =>
    expect(nextStage(waiting({ severity: 'WATCH' }), 30, reached, at(3_000))).toEqual({ stage: 'CARE', since: at(0), nextAt: null }));
});

describe('who is written to', () => {
  it('is everybody asked so far, each once and in the first stage that reaches them', () => {
    const twice: Reach[] = [{ stage: 'SUPERVISOR', personId: 'ada' }, ...reached];
    expect(askedIn('CARE', twice).map(({ personId }) => personId)).toEqual(['ada', 'ines']);
    expect(askedIn('SUPERVISOR', twice).map(({ personId, stage }) => `${stage} ${personId}`)).toEqual([
      'CARE ada',
      'CARE ines',
      'COVER cora',
      'SUPERVISOR sam',
    ]);
  });

  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [4, 8],
    [9, 15],
  ])('is tried again after %i tries in %i minutes', (attempts, minutes) => expect(nextTryAt(attempts, at(0))).toEqual(at(minutes)));
});

it.each([
  [4, 'OUT_OF_RANGE'],
  [5, null],
  [30, null],
  [240, null],
  [241, 'OUT_OF_RANGE'],
  [7.5, 'OUT_OF_RANGE'],
  [Number.NaN, 'OUT_OF_RANGE'],
])('a practice may let an alert wait %d minutes: %s', (minutes, fault) => expect(faultOfAlertMinutes(minutes)).toBe(fault));
