import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { MoveStep } from './operations.js';
import type { TestCouple, TestPractice } from './practice.js';

/** What `askQuestion` takes. */
export const question = (values: object = {}) => ({
  input: { words: 'Where were you on the ninth?', urgency: 'NEXT_WINDOW', visibility: 'SHARED', idempotencyKey: randomUUID(), ...values },
});
/** What `answerQuestion` takes. */
export const answer = (questionId: string, values: object = {}) => ({
  input: { questionId, kind: 'FULLY', words: 'At the office until eight.', idempotencyKey: randomUUID(), ...values },
});

/** A couple whose second step is open. */
export async function asking(practice: TestPractice, options: Parameters<TestPractice['couple']>[0] = {}): Promise<TestCouple> {
  const couple = await practice.couple(options);
  await couple.counselor.does(MoveStep, {
    input: { planId: couple.planId, step: 'TRANSPARENCY', act: 'OPEN', reason: 'Both asked for it.' },
  });
  return couple;
}
/** Windows whose next one opens in some days and not before. */
export const farWindows = (coupleId: string) => {
  const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][(new Date().getUTCDay() + 3) % 7];
  return { input: { coupleId, weekdays: [weekday], opensAt: '12:00', minutes: 30, timeZone: 'UTC' } };
};
/** Lets a window have opened for a question, a minute ago. */
export const opensNow = (db: pg.Client, practice: TestPractice, id: string) =>
  db.query("update clinical.question set opens_at = now() - interval '1 minute' where practice_id = $1 and id = $2", [
    practice.built.id,
    id,
  ]);
