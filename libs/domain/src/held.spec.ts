import fc from 'fast-check';
import type { AnswerVisibility, Question } from './exercise.js';
import { agree, canBeHeld, changeAnswer, consents, releaseHeld, type SentAnswer } from './held.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 26, hour));
const open = {
  reveal: false,
  safetyClass: 'OPEN' as const,
  allowedVisibilities: ['PRIVATE', 'SHARED'] as AnswerVisibility[],
  questions: [] as Question[],
};
const alone = { ...open, allowedVisibilities: ['PRIVATE'] as AnswerVisibility[] };
const reveal = { ...open, reveal: true, allowedVisibilities: ['PRIVATE', 'HELD'] as AnswerVisibility[] };
const kept: SentAnswer = { kind: 'SENT', visibility: 'PRIVATE', isNewest: true, sentAt: at(9), consentedAt: null, releasedAt: null };
const held: SentAnswer = { ...kept, visibility: 'HELD', consentedAt: at(9) };
const together = { couple: 'ACTIVE', isCleared: false } as const;

describe('R5: what an author may have released', () => {
  it.each([
    ['one that may be shared', open, true],
    ['one that may be held', { ...open, allowedVisibilities: ['PRIVATE', 'HELD'] as AnswerVisibility[] }, true],
    ['one for the author and the care team alone', alone, false],
    ['a reveal', reveal, false],
  ])('%s: %s', (_, exercise, can) => {
    expect(canBeHeld(exercise)).toBe(can);
  });

  it('R5: its author agrees to what was kept private, and agreeing twice is agreeing once', () => {
    expect(agree(kept, open, 'ACTIVE')).toBe('HELD');
    expect(agree(held, open, 'ACTIVE')).toBe('HELD');
  });

  it.each([
    ['what is shared already', { ...kept, visibility: 'SHARED' as const }, open, 'ACTIVE', 'VISIBILITY_NOT_ALLOWED'],
    ['an answer that is not the work', { ...kept, kind: 'NOT_READY' as const }, open, 'ACTIVE', 'VISIBILITY_NOT_ALLOWED'],
    ['an exercise for the care team alone', kept, alone, 'ACTIVE', 'VISIBILITY_NOT_ALLOWED'],
    ['a part of a reveal', kept, reveal, 'ACTIVE', 'VISIBILITY_NOT_ALLOWED'],
    ['what was changed since', { ...kept, isNewest: false }, open, 'ACTIVE', 'ANSWER_CHANGED'],
    ['R15: two who have parted', kept, open, 'SEPARATED', 'COUPLE_SEPARATED'],
  ] as const)('R5: not %s', (_, sent, exercise, couple, refused) => {
    expect(agree(sent, exercise, couple)).toEqual({ refused });
  });
});

describe('R5: the two keys', () => {
  it('R5: are a consent to the answer as it is, and the word of its author in person', () => {
    expect(releaseHeld(held, open, together, true)).toBe('RELEASED');
    expect(releaseHeld(held, open, together, false)).toEqual({ refused: 'CONSENT_NEEDED' });
  });

  it.each([
    ['what was kept private', kept, open, together, 'CONSENT_NEEDED'],
    ['a consent that was taken back', { ...held, visibility: 'PRIVATE' as const }, open, together, 'CONSENT_NEEDED'],
    ['a consent older than the answer', { ...held, sentAt: at(10) }, open, together, 'CONSENT_NEEDED'],
    ['an answer that was changed since', { ...held, isNewest: false }, open, together, 'CONSENT_NEEDED'],
    ['R15: two who have parted', held, open, { ...together, couple: 'SEPARATED' as const }, 'COUPLE_SEPARATED'],
    ['R3: what asks for a clearance', held, { ...open, safetyClass: 'NEEDS_CLEARANCE' as const }, together, 'SAFETY_CLEARANCE_REQUIRED'],
    ['one part of a reveal', held, reveal, together, 'PART_OF_A_REVEAL'],
  ] as const)('R5: do not open %s', (_, sent, exercise, setting, refused) => {
    expect(releaseHeld(sent, exercise, setting, true)).toEqual({ refused });
  });

  it('R3: open what asks for a clearance while one stands', () => {
    expect(releaseHeld(held, { ...open, safetyClass: 'NEEDS_CLEARANCE' }, { ...together, isCleared: true }, true)).toBe('RELEASED');
  });

  it('R5: nothing is released without a consent that is at least as new as the answer', () => {
    const hours = fc.integer({ min: 0, max: 23 }).map(at);
    fc.assert(
      fc.property(
        fc.constantFrom<AnswerVisibility>('PRIVATE', 'SHARED', 'HELD'),
        hours,
        fc.option(hours),
        fc.boolean(),
        (visibility, sentAt, consentedAt, isNewest) => {
          const sent = { ...kept, visibility, sentAt, consentedAt, isNewest };
          if (releaseHeld(sent, open, together, true) !== 'RELEASED') return;
          expect(consents(sent) && isNewest).toBe(true);
          expect(consentedAt!.getTime()).toBeGreaterThanOrEqual(sentAt.getTime());
        },
      ),
    );
  });
});

describe('R5, R13: a changed answer', () => {
  const changed = (visibility: AnswerVisibility) => ({ kind: 'SENT' as const, answers: {}, visibility });

  it.each<[AnswerVisibility, AnswerVisibility, boolean]>([
    ['SHARED', 'SHARED', true],
    ['SHARED', 'PRIVATE', true],
    ['SHARED', 'HELD', false],
    ['PRIVATE', 'PRIVATE', true],
    ['PRIVATE', 'HELD', false],
    ['PRIVATE', 'SHARED', false],
    ['HELD', 'PRIVATE', true],
    ['HELD', 'HELD', false],
    ['HELD', 'SHARED', false],
  ])('R5: of what was %s is taken as %s: %s', (before, after, isTaken) => {
    expect(changeAnswer({ ...kept, visibility: before }, open, changed(after))).toEqual(
      isTaken ? { visibility: after } : { refused: 'VISIBILITY_NOT_ALLOWED' },
    );
  });

  it('is of the newest alone, of what was sent, and of no reveal', () => {
    const isRefused = (refused: string) => ({ refused });
    expect(changeAnswer({ ...kept, isNewest: false }, open, changed('PRIVATE'))).toEqual(isRefused('ANSWER_CHANGED'));
    expect(changeAnswer({ ...kept, kind: 'NOT_READY' }, open, changed('PRIVATE'))).toEqual(isRefused('TASK_ALREADY_ANSWERED'));
    expect(changeAnswer(kept, open, { ...changed('PRIVATE'), kind: 'NOT_READY' })).toEqual(isRefused('TASK_ALREADY_ANSWERED'));
    expect(changeAnswer(kept, reveal, changed('PRIVATE'))).toEqual(isRefused('TASK_ALREADY_ANSWERED'));
  });

  it('is as whole as the first', () => {
    const asks = { key: 'what', type: 'LONG_TEXT', prompt: { en: 'What?', es: '¿Qué?' }, required: true } as const;
    expect(changeAnswer(kept, { ...open, questions: [asks] }, changed('PRIVATE'))).toHaveProperty('faults.what');
  });
});
