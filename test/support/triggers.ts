import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { today } from './homework.js';
import { MoveStep } from './operations.js';
import type { TestCouple, TestPractice } from './practice.js';

/** What `logTrigger` takes. */
export const trigger = (values: object = {}) => ({
  input: {
    day: today(),
    cue: 'The phone rang in the hall.',
    intensity: 7,
    helped: 'Cold water.',
    need: 'WORDS',
    shareNeed: true,
    idempotencyKey: randomUUID(),
    ...values,
  },
});
/** What `answerNeed` takes. */
export const answer = (askId: string, values: object = {}) => ({
  input: { askId, words: 'I am here, and I stay.', idempotencyKey: randomUUID(), ...values },
});
/** What `sayHowItLanded` takes. */
export const landed = (askId: string, values: object = {}) => ({
  input: { askId, kind: 'LANDED', visibility: 'PRIVATE', idempotencyKey: randomUUID(), ...values },
});

/** A couple whose fourth step is open. */
export async function healing(practice: TestPractice, options: Parameters<TestPractice['couple']>[0] = {}): Promise<TestCouple> {
  const couple = await practice.couple(options);
  await couple.counselor.does(MoveStep, { input: { planId: couple.planId, step: 'PATIENCE', act: 'OPEN', reason: 'Both asked for it.' } });
  return couple;
}
export const separates = (db: pg.Client, practice: TestPractice, id: string) =>
  db.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, id]);
