import fc from 'fast-check';
import { mayCall, type Role } from './access.js';
import { isRefusal } from './refusal.js';
import {
  actsFrom,
  concludePlan,
  lapseKinds,
  moveStep,
  outcomesFrom,
  planOutcomes,
  recordLapse,
  roadmapSteps,
  stateOf,
  stepActs,
  stepStates,
  type Episode,
  type MovablePlan,
  type RoadmapStep,
  type Standing,
  type StepAct,
  type StepState,
  whyStepsRest,
} from './roadmap.js';
import { callersOf } from './rights/table.js';

const reason = 'Both asked for it in the session.';
const plan: MovablePlan = { couple: 'ACTIVE', outcome: 'CONTINUING' };
const day = (count: number): Date => new Date(Date.UTC(2026, 0, 1 + count));
const episode = (id: string, step: RoadmapStep, closedAt: Date | null, standing: Standing = 'OPEN'): Episode => ({
  id,
  step,
  kind: 'FIRST',
  openedAt: day(0),
  closedAt,
  standing,
});
const opened = episode('a', 'TRANSPARENCY', null);
const closed = episode('a', 'TRANSPARENCY', day(9));
const paused = episode('a', 'TRANSPARENCY', null, 'PAUSED');
const maintained = episode('a', 'TRANSPARENCY', null, 'MAINTAINING');
const walked: Record<StepState, Episode[]> = {
  NOT_OPEN: [],
  OPEN: [opened],
  PAUSED: [paused],
  MAINTAINING: [maintained],
  CLOSED: [closed],
};
const move = (episodes: readonly Episode[], act: StepAct, why = reason, around = plan) =>
  moveStep(around, 'TRANSPARENCY', episodes, act, why);

describe('the state of a step', () => {
  it.each([
    ['NOT_OPEN', 'it has no episode', []],
    ['NOT_OPEN', 'only other steps were walked', [episode('b', 'PATIENCE', null)]],
    ['OPEN', 'an episode is open', [opened]],
    ['PAUSED', 'its episode rests', [paused]],
    ['MAINTAINING', 'its episode is kept up', [maintained]],
    ['CLOSED', 'its episodes are closed', [closed]],
    ['CLOSED', 'it was closed while it rested', [episode('a', 'TRANSPARENCY', day(9), 'PAUSED')]],
    ['OPEN', 'it was reopened after a lapse', [closed, episode('b', 'TRANSPARENCY', null)]],
    ['PAUSED', 'it was reopened and rests now', [closed, episode('b', 'TRANSPARENCY', null, 'PAUSED')]],
    ['OPEN', 'it was reopened and the newest episode is read first', [episode('b', 'TRANSPARENCY', null), closed]],
  ] as const)('is %s when %s', (state, _, episodes) => {
    expect(stateOf('TRANSPARENCY', episodes)).toBe(state);
  });
});

describe('moving a step', () => {
  /** Each state × each act: where it leads, or the code of the refusal. */
  const table: [StepState, Record<StepAct, string>][] = [
    [
      'NOT_OPEN',
      {
        OPEN: 'OPEN',
        PAUSE: 'STEP_NOT_OPEN',
        RESUME: 'STEP_NOT_OPEN',
        MAINTAIN: 'STEP_NOT_OPEN',
        COMPLETE: 'STEP_NOT_OPEN',
        STEP_BACK: 'MOVE_DOES_NOT_FIT',
      },
    ],
    [
      'OPEN',
      {
        OPEN: 'STEP_ALREADY_OPEN',
        PAUSE: 'PAUSED',
        RESUME: 'STEP_ALREADY_OPEN',
        MAINTAIN: 'MAINTAINING',
        COMPLETE: 'CLOSED',
        STEP_BACK: 'STEP_ALREADY_OPEN',
      },
    ],
    [
      'PAUSED',
      {
        OPEN: 'MOVE_DOES_NOT_FIT',
        PAUSE: 'MOVE_DOES_NOT_FIT',
        RESUME: 'OPEN',
        MAINTAIN: 'MOVE_DOES_NOT_FIT',
        COMPLETE: 'CLOSED',
        STEP_BACK: 'MOVE_DOES_NOT_FIT',
      },
    ],
    [
      'MAINTAINING',
      {
        OPEN: 'MOVE_DOES_NOT_FIT',
        PAUSE: 'PAUSED',
        RESUME: 'MOVE_DOES_NOT_FIT',
        MAINTAIN: 'MOVE_DOES_NOT_FIT',
        COMPLETE: 'CLOSED',
        STEP_BACK: 'OPEN',
      },
    ],
    [
      'CLOSED',
      {
        OPEN: 'MOVE_DOES_NOT_FIT',
        PAUSE: 'STEP_NOT_OPEN',
        RESUME: 'STEP_NOT_OPEN',
        MAINTAIN: 'STEP_NOT_OPEN',
        COMPLETE: 'STEP_NOT_OPEN',
        STEP_BACK: 'OPEN',
      },
    ],
  ];
  const rows = table.flatMap(([state, acts]) => stepActs.map(act => [state, act, acts[act]] as const));
  const leads = (to: string): to is StepState => (stepStates as readonly string[]).includes(to);
  const roles: Role[] = ['PLATFORM_ADMIN', 'PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR', 'CLIENT'];

  it('has a row for each state and act', () => expect(rows).toHaveLength(stepStates.length * stepActs.length));

  it.each(rows)('R1: from %s, %s gives %s', (state, act, to) => {
    const moved = move(walked[state], act);
    expect(moved).toMatchObject(leads(to) ? { fromState: state, toState: to } : { refused: to });
    expect(actsFrom(state).includes(act)).toBe(leads(to));
  });

  it.each(rows.flatMap(([state, act, to]) => roles.map(role => [state, act, role, leads(to) && role === 'COUNSELOR'] as const)))(
    'R1: from %s, %s by %s: %s',
    (state, act, role, isDone) => {
      expect(mayCall(callersOf('Mutation.moveStep'), [role]) && !isRefusal(move(walked[state], act))).toBe(isDone);
    },
  );

  it.each(rows)('R1: from %s, %s needs a reason where it would lead to %s', (state, act, to) => {
    for (const words of ['', 'x'.repeat(9), ' '.repeat(40), `${' '.repeat(20)}fine${' '.repeat(20)}`])
      expect(move(walked[state], act, words)).toEqual({ refused: leads(to) ? 'REASON_NEEDED' : to });
    expect(isRefusal(move(walked[state], act, `  ${'x'.repeat(10)}  `))).toBe(!leads(to));
  });

  it.each(rows)('from %s, %s is refused while the plan is not continuing and after a separation', (state, act) => {
    for (const outcome of planOutcomes.filter(each => each !== 'CONTINUING'))
      expect(move(walked[state], act, reason, { couple: 'ACTIVE', outcome })).toEqual({ refused: 'PLAN_CONCLUDED' });
    expect(move(walked[state], act, reason, { ...plan, couple: 'SEPARATED' })).toEqual({ refused: 'COUPLE_SEPARATED' });
  });

  it.each(roadmapSteps)('R2: %s may be opened first, and while all the others are open', step => {
    const others = roadmapSteps.filter(other => other !== step).map(other => episode(other, other, null));
    for (const episodes of [[], others])
      expect(moveStep(plan, step, episodes, 'OPEN', reason)).toEqual({
        fromState: 'NOT_OPEN',
        toState: 'OPEN',
        begins: 'FIRST',
        changes: null,
        ends: false,
      });
  });

  it('R2: a step back begins an episode of its own; what was kept up ends with it', () => {
    expect(move([closed], 'STEP_BACK')).toMatchObject({ begins: 'STEP_BACK', changes: null, ends: false });
    expect(move([maintained], 'STEP_BACK')).toMatchObject({ begins: 'STEP_BACK', changes: 'a', ends: true });
  });

  it('R2: completing a step that was walked twice ends the episode under way alone', () => {
    expect(move([closed, episode('b', 'TRANSPARENCY', null)], 'COMPLETE')).toMatchObject({ changes: 'b', ends: true });
  });
});

describe('a whole course of care', () => {
  const act = fc.record({
    step: fc.constantFrom(...roadmapSteps),
    act: fc.constantFrom(...stepActs),
    reason: fc.constantFrom(reason, reason, reason, 'too short'),
  });
  type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

  /** The episodes after an act that took place on a day, kept as the product keeps them: the changed one changed, the begun one added. */
  function after(episodes: readonly Episode[], { step, act: what, reason: why }: Act, count: number): readonly Episode[] {
    const made = moveStep(plan, step, episodes, what, why);
    if (isRefusal(made)) return episodes;
    expect(made.fromState).toBe(stateOf(step, episodes));
    const kept = episodes.map(one => {
      if (one.id !== made.changes) return one;
      return made.ends ? { ...one, closedAt: day(count) } : { ...one, standing: made.toState as Standing };
    });
    const next = made.begins
      ? [...kept, { id: String(count), step, kind: made.begins, openedAt: day(count), closedAt: null, standing: 'OPEN' as const }]
      : kept;
    expect(stateOf(step, next)).toBe(made.toState);
    return next;
  }

  it('R2: no sequence of acts opens a step twice at once, loses an episode or changes one that has ended', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), acts => {
        let episodes: readonly Episode[] = [];
        acts.forEach((one, count) => {
          const before = episodes;
          episodes = after(before, one, count);
          expect(episodes.length).toBeGreaterThanOrEqual(before.length);
          before.forEach((earlier, index) => {
            if (earlier.closedAt) expect(episodes[index]).toEqual(earlier);
            expect(episodes[index]).toMatchObject({ id: earlier.id, kind: earlier.kind, openedAt: earlier.openedAt });
          });
          for (const step of roadmapSteps) {
            const own = episodes.filter(each => each.step === step);
            expect(own.filter(each => each.closedAt === null).length).toBeLessThanOrEqual(1);
            expect(own.map(each => each.kind)).toEqual(own.map((_, index) => (index === 0 ? 'FIRST' : 'STEP_BACK')));
          }
        });
      }),
    );
  });

  it('R2: an act on one step leaves the state of every other step as it was', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), act, (acts, last) => {
        const before = acts.reduce<readonly Episode[]>(after, []);
        const now = after(before, last, acts.length);
        for (const step of roadmapSteps) if (step !== last.step) expect(stateOf(step, now)).toBe(stateOf(step, before));
      }),
    );
  });
});

describe('how a plan stands', () => {
  const pairs = planOutcomes.flatMap(from => planOutcomes.map(to => [from, to] as const));

  it.each(pairs)('R15: goes from %s to %s, whichever they are, with a reason', (from, to) => {
    const around: MovablePlan = { couple: 'ACTIVE', outcome: from };
    expect(concludePlan(around, to, reason)).toEqual(from === to ? { refused: 'OUTCOME_STANDS' } : { outcome: to });
    expect(concludePlan(around, to, 'too short')).toEqual({ refused: from === to ? 'OUTCOME_STANDS' : 'REASON_NEEDED' });
  });

  it.each(pairs.filter(([from, to]) => from !== to))('after a separation: from %s to %s', (from, to) => {
    const isForTwo = to === 'CONTINUING' || to === 'COMPLETED_TOGETHER';
    expect(concludePlan({ couple: 'SEPARATED', outcome: from }, to, reason)).toEqual(
      isForTwo ? { refused: 'COUPLE_SEPARATED' } : { outcome: to },
    );
  });

  it.each(planOutcomes)('from %s offers what would be taken, and nothing else', outcome => {
    for (const couple of ['ACTIVE', 'SEPARATED'] as const) {
      const taken = planOutcomes.filter(to => 'outcome' in concludePlan({ couple, outcome }, to, reason));
      expect(outcomesFrom({ couple, outcome })).toEqual(taken);
      expect(taken).not.toContain(outcome);
    }
  });

  it.each(planOutcomes)('R15: %s lets steps move while they are a couple and care goes on', outcome => {
    expect(whyStepsRest({ couple: 'ACTIVE', outcome })).toBe(outcome === 'CONTINUING' ? null : 'PLAN_CONCLUDED');
    expect(whyStepsRest({ couple: 'SEPARATED', outcome })).toBe('COUPLE_SEPARATED');
  });
});

describe('a lapse', () => {
  const said = { clientId: 'jonah', day: '2026-03-10', note: ' He wrote to her once more. ', today: '2026-03-10' };

  it('is recorded by the counselor on its day, with a note, and moves nothing by itself', () => {
    expect(recordLapse(['maya', 'jonah'], said)).toEqual({ clientId: 'jonah', day: '2026-03-10', note: 'He wrote to her once more.' });
    expect(lapseKinds).toHaveLength(3);
  });

  it.each([
    ['NOT_A_PARTNER', { clientId: 'nia' }],
    ['DAY_NOT_YET', { day: '2026-03-11' }],
    ['REASON_NEEDED', { note: '  soon  ' }],
  ])('is refused with %s', (refused, values) => {
    expect(recordLapse(['maya', 'jonah'], { ...said, ...values })).toEqual({ refused });
  });
});
