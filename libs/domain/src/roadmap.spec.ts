import fc from 'fast-check';
import { isRefusal } from './refusal.js';
import { completeStep, openStep, roadmapSteps, stateOf, type Episode, type RoadmapStep } from './roadmap.js';

const reason = 'Both asked for it in the session.';
const day = (count: number): Date => new Date(Date.UTC(2026, 0, 1 + count));
const episode = (id: string, step: RoadmapStep, closedAt: Date | null): Episode => ({
  id,
  step,
  kind: 'FIRST',
  openedAt: day(0),
  closedAt,
});
const opened = episode('a', 'TRANSPARENCY', null);
const closed = episode('a', 'TRANSPARENCY', day(9));

describe('the state of a step', () => {
  it.each([
    ['NOT_OPEN', 'it has no episode', []],
    ['NOT_OPEN', 'only other steps were walked', [episode('b', 'PATIENCE', null)]],
    ['OPEN', 'an episode is open', [opened]],
    ['CLOSED', 'its episodes are closed', [closed]],
    ['OPEN', 'it was reopened after a lapse', [closed, episode('b', 'TRANSPARENCY', null)]],
    ['OPEN', 'it was reopened and the newest episode is read first', [episode('b', 'TRANSPARENCY', null), closed]],
  ] as const)('is %s when %s', (state, _, episodes) => {
    expect(stateOf('TRANSPARENCY', episodes)).toBe(state);
  });
});

describe('opening a step', () => {
  it.each(roadmapSteps)('R2: %s may be opened first, while no other step is', step => {
    expect(openStep(step, [], reason)).toEqual({ fromState: 'NOT_OPEN', toState: 'OPEN', begins: 'FIRST', ends: null });
  });

  it.each(roadmapSteps)('R2: %s may be opened while all the others are open', step => {
    const others = roadmapSteps.filter(other => other !== step).map(other => episode(other, other, null));
    expect(openStep(step, others, reason)).toMatchObject({ toState: 'OPEN', begins: 'FIRST', ends: null });
  });

  it('R2: a lapse reopens a completed step as a step back', () => {
    expect(openStep('TRANSPARENCY', [closed], reason)).toEqual({ fromState: 'CLOSED', toState: 'OPEN', begins: 'STEP_BACK', ends: null });
  });

  it('is refused while the step is open, with or without a reason', () => {
    expect(openStep('TRANSPARENCY', [opened], reason)).toEqual({ refused: 'STEP_ALREADY_OPEN' });
    expect(openStep('TRANSPARENCY', [opened], '')).toEqual({ refused: 'STEP_ALREADY_OPEN' });
  });
});

describe('completing a step', () => {
  it('R1: a counselor completes an open step, whatever was done in it', () => {
    expect(completeStep('TRANSPARENCY', [opened], reason)).toEqual({ fromState: 'OPEN', toState: 'CLOSED', begins: null, ends: 'a' });
  });

  it('R2: completing a step that was walked twice ends the open episode alone', () => {
    expect(completeStep('TRANSPARENCY', [closed, episode('b', 'TRANSPARENCY', null)], reason)).toMatchObject({ ends: 'b' });
  });

  it.each([
    ['was never opened', []],
    ['is completed already', [closed]],
    ['is not the one that is open', [episode('b', 'PATIENCE', null)]],
  ])('is refused when the step %s', (_, episodes) => {
    expect(completeStep('TRANSPARENCY', episodes, reason)).toEqual({ refused: 'STEP_NOT_OPEN' });
  });
});

describe('the reason of a counselor', () => {
  it.each([
    ['no word', ''],
    ['one character too few', 'x'.repeat(9)],
    ['blanks', ' '.repeat(40)],
    ['a word among blanks', `${' '.repeat(20)}fine${' '.repeat(20)}`],
  ])('R1: no step is opened or completed with %s', (_, words) => {
    expect(openStep('TRANSPARENCY', [], words)).toEqual({ refused: 'REASON_NEEDED' });
    expect(openStep('TRANSPARENCY', [closed], words)).toEqual({ refused: 'REASON_NEEDED' });
    expect(completeStep('TRANSPARENCY', [opened], words)).toEqual({ refused: 'REASON_NEEDED' });
  });

  it('R1: ten characters are enough, blanks around them not counted', () => {
    expect(isRefusal(openStep('TRANSPARENCY', [], `  ${'x'.repeat(10)}  `))).toBe(false);
    expect(isRefusal(completeStep('TRANSPARENCY', [opened], 'x'.repeat(10)))).toBe(false);
  });
});

describe('a whole course of care', () => {
  const act = fc.record({
    step: fc.constantFrom(...roadmapSteps),
    act: fc.constantFrom(openStep, completeStep),
    reason: fc.constantFrom(reason, reason, reason, 'too short'),
  });
  type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

  /** The episodes after an act that took place on a day, kept as the product keeps them: begun ones added, the ended one dated. */
  function after(episodes: readonly Episode[], { step, act: move, reason: why }: Act, count: number): readonly Episode[] {
    const made = move(step, episodes, why);
    if (isRefusal(made)) return episodes;
    expect(made.fromState).toBe(stateOf(step, episodes));
    const kept = episodes.map(one => (one.id === made.ends ? { ...one, closedAt: day(count) } : one));
    const next = made.begins ? [...kept, { id: String(count), step, kind: made.begins, openedAt: day(count), closedAt: null }] : kept;
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
          before.forEach((earlier, index) =>
            expect(episodes[index]).toEqual(earlier.closedAt ? earlier : { ...earlier, closedAt: episodes[index]?.closedAt }),
          );
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
