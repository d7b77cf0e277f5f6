import fc from 'fast-check';
import { tracks } from './exercise.js';
import { faultOfEvidence, indicatorKinds, indicatorsOf, type Evidence, type PartnerCounts } from './readiness.js';
import { roadmapSteps } from './roadmap.js';

const counts: PartnerCounts = {
  role: 'REBUILDING',
  apologyDrafts: { sent: 3, commented: 2 },
  apologies: { ready: 1, delivered: 0 },
  tasks: [
    { track: 'RESPONSIBILITY', asked: 8, done: 5, answered: 6, reviewed: 4 },
    { track: 'PATIENCE', asked: 2, done: 2, answered: 2, reviewed: 0 },
    { track: 'HURT_PARTNER', asked: 9, done: 9, answered: 9, reviewed: 9 },
  ],
  checkInDays: 20,
  reassurances: { asked: 6, answered: 5, minutesToAnswer: 34, said: 3, landed: 2 },
};
const said = (step: (typeof roadmapSteps)[number], of: PartnerCounts) =>
  Object.fromEntries(indicatorsOf(step, of).map(({ kind, count, of: whole }) => [kind, [count, whole]]));

describe('what can be observed in a step', () => {
  it('R1: is counted of what happened, with its numbers', () => {
    expect(said('RESPONSIBILITY', counts)).toEqual({
      APOLOGY_DRAFTS: [3, null],
      APOLOGY_DRAFTS_COMMENTED: [2, 3],
      APOLOGIES_READY: [1, null],
      APOLOGIES_DELIVERED: [0, null],
      TASKS_DONE: [5, 7],
      TASKS_ANSWERED: [6, 8],
      SUBMISSIONS_REVIEWED: [4, 6],
      CHECK_IN_DAYS: [20, 28],
    });
  });

  it('R16: counts an answer that is not the work neither done nor missed', () => {
    const [one] = counts.tasks;
    expect(said('RESPONSIBILITY', { ...counts, tasks: [{ ...one!, asked: 3, done: 0, answered: 3, reviewed: 0 }] }).TASKS_DONE).toEqual([
      0, 0,
    ]);
  });

  it('R8: asks no apology of the partner who was hurt, and of both in a mutual plan', () => {
    expect(Object.keys(said('RESPONSIBILITY', { ...counts, role: 'HURT' })).filter(kind => kind.startsWith('APOLOG'))).toEqual([]);
    expect(Object.keys(said('RESPONSIBILITY', { ...counts, role: 'BOTH' })).filter(kind => kind.startsWith('APOLOG'))).toHaveLength(4);
  });

  it('R8: counts in the fourth step how a need was met, of the partner who meets it, and no trigger of the one who has them', () => {
    expect(said('PATIENCE', counts)).toMatchObject({ NEEDS_ANSWERED: [5, 6], MINUTES_TO_ANSWER: [34, null], REASSURANCES_LANDED: [2, 3] });
    const kinds = Object.keys(said('PATIENCE', { ...counts, role: 'HURT' }));
    expect(kinds).toEqual(['TASKS_DONE', 'TASKS_ANSWERED', 'SUBMISSIONS_REVIEWED', 'CHECK_IN_DAYS']);
    const none = { ...counts.reassurances, answered: 0, minutesToAnswer: null };
    expect(said('PATIENCE', { ...counts, role: 'BOTH', reassurances: none })).not.toHaveProperty('MINUTES_TO_ANSWER');
  });

  it.each([
    ['TRANSPARENCY', [0, 0]],
    ['PATIENCE', [2, 2]],
  ] as const)('counts in %s the tasks of that step alone', (step, done) => {
    expect(said(step, counts).TASKS_DONE).toEqual(done);
    expect(said(step, counts).APOLOGY_DRAFTS).toBeUndefined();
  });

  it('never names more than the whole, and is evidence as it stands', () => {
    const task = fc
      .tuple(fc.constantFrom(...tracks), fc.array(fc.constantFrom('WAITING', 'SENT', 'NOT_READY', 'REVIEWED'), { maxLength: 30 }))
      .map(([track, states]) => ({
        track,
        asked: states.length,
        done: states.filter(state => state === 'SENT' || state === 'REVIEWED').length,
        answered: states.filter(state => state !== 'WAITING').length,
        reviewed: states.filter(state => state === 'REVIEWED').length,
      }));
    fc.assert(
      fc.property(
        fc.constantFrom('REBUILDING' as const, 'HURT' as const, 'BOTH' as const),
        fc.array(task, { maxLength: 6 }),
        fc.constantFrom(...roadmapSteps),
        (role, tasks, step) => {
          const evidence = indicatorsOf(step, { ...counts, role, tasks }).map(one => ({ ...one, step, partnerId: 'ana' }));
          expect(faultOfEvidence(evidence, ['ana', 'ben'])).toBeNull();
          expect(evidence.map(({ kind }) => kind)).toEqual(indicatorKinds.filter(kind => evidence.some(one => one.kind === kind)));
        },
      ),
    );
  });
});

describe('evidence that is kept with an act', () => {
  const one: Evidence = { step: 'PATIENCE', partnerId: 'ana', kind: 'TASKS_DONE', count: 2, of: 3 };
  it.each([
    [null, []],
    [null, [one, { ...one, partnerId: 'ben' }, { ...one, step: 'TRANSPARENCY' as const }, { ...one, kind: 'TASKS_ANSWERED' as const }]],
    ['OUT_OF_RANGE', [{ ...one, count: -1 }]],
    ['OUT_OF_RANGE', [{ ...one, count: 4 }]],
    ['NOT_A_PARTNER', [{ ...one, partnerId: 'nia' }]],
    ['TWICE', [one, { ...one, count: 1 }]],
  ] as const)('has the fault %s', (fault, evidence) => {
    expect(faultOfEvidence(evidence, ['ana', 'ben'])).toBe(fault);
  });
});
