import fc from 'fast-check';
import {
  answerNeed,
  faultsOfLanding,
  faultsOfReassurance,
  landingKinds,
  longestLanding,
  longestReassurance,
  partnerReadsAnswer,
  partnerReadsNeed,
  patienceOver,
  sayHowItLanded,
  visibilityOfLanding,
  type CountedTrigger,
} from './reassurance.js';
import { addDays } from './schedule.js';

const today = '2026-11-24';
const trigger: CountedTrigger = { day: today, intensity: 6, asked: false, minutesToAnswer: null, landed: null };

describe('answering a need', () => {
  it('is done once', () => {
    expect(answerNeed(false)).toBe(true);
    expect(answerNeed(true)).toEqual({ refused: 'NEED_ANSWERED' });
  });
  it.each([
    ['I am here.', {}],
    ['  \n', { words: 'EMPTY' }],
    ['x'.repeat(longestReassurance), {}],
    ['x'.repeat(longestReassurance + 1), { words: 'TOO_LONG' }],
  ])('takes words (%#)', (words, faults) => expect(faultsOfReassurance(words)).toEqual(faults));
});

describe('saying how it landed', () => {
  it.each([
    ['SHARED', true],
    ['PRIVATE', false],
  ] as const)('R5: an answer that is %s is read by whoever asked: %s', (visibility, reads) =>
    expect(partnerReadsAnswer(visibility)).toBe(reads),
  );
  it('needs an answer that landed', () => {
    expect(sayHowItLanded(true, 'ACTIVE')).toBe(true);
    expect(sayHowItLanded(false, 'ACTIVE')).toEqual({ refused: 'NEED_NOT_ANSWERED' });
    expect(sayHowItLanded(false, 'SEPARATED')).toBe(true);
  });
  it.each([
    ['PRIVATE', 'SHARED', 'ACTIVE', 'PRIVATE'],
    ['SHARED', 'SHARED', 'ACTIVE', 'SHARED'],
    ['SHARED', 'PRIVATE', 'ACTIVE', 'PRIVATE'],
    ['SHARED', 'SHARED', 'SEPARATED', 'PRIVATE'],
    ['PRIVATE', 'PRIVATE', 'SEPARATED', 'PRIVATE'],
  ] as const)('R5, R15: chosen %s, of a need that is %s, in a couple that is %s: %s', (chosen, need, couple, visibility) =>
    expect(visibilityOfLanding(chosen, need, couple)).toBe(visibility),
  );
  it.each([
    ['SHARED', 'ACTIVE', true],
    ['PRIVATE', 'ACTIVE', false],
    ['SHARED', 'SEPARATED', false],
  ] as const)('R5: a need that is %s in a couple that is %s is read by the partner: %s', (need, couple, reads) =>
    expect(partnerReadsNeed(need, couple)).toBe(reads),
  );
  it('R8: takes no words, or few', () => {
    expect(faultsOfLanding(null)).toEqual({});
    expect(faultsOfLanding('x'.repeat(longestLanding))).toEqual({});
    expect(faultsOfLanding('x'.repeat(longestLanding + 1))).toEqual({ words: 'TOO_LONG' });
  });
});

describe('patience over windows', () => {
  it('counts triggers, and what met them, each window by itself', () => {
    const triggers: CountedTrigger[] = [
      { ...trigger, intensity: 8, asked: true, minutesToAnswer: 10, landed: 'LANDED' },
      { ...trigger, day: addDays(today, -13), intensity: 5, asked: true, minutesToAnswer: 50, landed: 'PARTLY' },
      { ...trigger, day: addDays(today, -14), intensity: 2, asked: true },
      { ...trigger, day: addDays(today, -80), intensity: 9, asked: true, minutesToAnswer: 200, landed: 'NOT_LANDED' },
      { ...trigger, day: addDays(today, -84), intensity: 10 },
      { ...trigger, day: addDays(today, 1), intensity: 10 },
    ];
    const said = { asked: 2, answered: 2, minutesToAnswer: 30, landed: 1, partly: 1, notLanded: 0 };
    expect(patienceOver(triggers, today)).toEqual([
      { ...said, weeks: 2, triggers: 2, intensity: 7 },
      { ...said, weeks: 4, triggers: 3, intensity: 5, asked: 3 },
      { ...said, weeks: 12, triggers: 4, intensity: 7, asked: 4, answered: 3, minutesToAnswer: 50, notLanded: 1 },
    ]);
  });
  it('says nothing where nothing was', () => {
    for (const window of patienceOver([], today)) expect(window).toMatchObject({ triggers: 0, intensity: null, minutesToAnswer: null });
  });
  it('R7: never counts an answer that was not asked for, and a longer window never holds less', () => {
    const any = fc.record({
      day: fc.integer({ min: -100, max: 2 }).map(days => addDays(today, days)),
      intensity: fc.integer({ min: 0, max: 10 }),
      asked: fc.boolean(),
      minutesToAnswer: fc.option(fc.nat({ max: 5_000 })),
      landed: fc.option(fc.constantFrom(...landingKinds)),
    });
    const whole = any.map(one => (one.asked ? one : { ...one, minutesToAnswer: null, landed: null }));
    fc.assert(
      fc.property(fc.array(whole, { maxLength: 40 }), triggers => {
        const windows = patienceOver(triggers, today);
        for (const [index, window] of windows.entries()) {
          expect(window.answered).toBeLessThanOrEqual(window.asked);
          expect(window.asked).toBeLessThanOrEqual(window.triggers);
          const longer = windows[index + 1];
          if (longer) expect(longer.triggers).toBeGreaterThanOrEqual(window.triggers);
        }
        expect(patienceOver([...triggers].reverse(), today)).toEqual(windows);
      }),
    );
  });
});
