import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { today } from './homework.js';
import { MakeCommitment, MoveStep, ReportMoment } from './operations.js';
import type { TestCouple, TestPractice } from './practice.js';

export const dayAhead = (days: number): string => today(new Date(Date.now() + days * 86_400_000));
/** What `makeCommitment` takes. */
export const promise = (values: object = {}) => ({
  input: {
    words: 'I call when I leave the office.',
    kind: 'CALL_OR_WRITE',
    timing: 'WHEN_IT_HAPPENS',
    startsOn: today(),
    at: null,
    rule: null,
    visibility: 'SHARED',
    idempotencyKey: randomUUID(),
    ...values,
  },
});
export const daily = { timing: 'RECURRING', at: '00:00', rule: 'FREQ=DAILY' };
/** What `reportMoment` takes. */
export const report = (commitmentId: string, values: object = {}) => ({
  input: { commitmentId, day: today(), kind: 'KEPT', visibility: 'SHARED', idempotencyKey: randomUUID(), ...values },
});
/** What `viewMoment` takes. */
export const view = (momentId: string, values: object = {}) => ({
  input: { momentId, kind: 'CONFIRMED', words: null, visibility: 'PRIVATE', idempotencyKey: randomUUID(), ...values },
});
/** What `noteNoticed` takes. */
export const note = (values: object = {}) => ({
  input: { words: 'He put the phone away.', visibility: 'PRIVATE', idempotencyKey: randomUUID(), ...values },
});

export const opensStep = ({ counselor, planId }: TestCouple) =>
  counselor.does(MoveStep, { input: { planId, step: 'CHANGED_BEHAVIOR', act: 'OPEN', reason: 'Both asked for it.' } });
/** A couple whose third step is open, and a promise of Jonah that was made a month ago. */
export async function promised(db: pg.Client, practice: TestPractice, values: object = daily) {
  const couple = await practice.couple();
  await opensStep(couple);
  const { commitment } = await couple.jonah.does(MakeCommitment, promise(values));
  await db.query("update clinical.commitment set made_at = now() - interval '30 days', starts_on = current_date - 30 where id = $1", [
    commitment.id,
  ]);
  return { ...couple, commitmentId: commitment.id };
}
/** And a moment of it that was kept today. */
export async function kept(db: pg.Client, practice: TestPractice) {
  const couple = await promised(db, practice);
  const { commitment } = await couple.jonah.does(ReportMoment, report(couple.commitmentId));
  return { ...couple, momentId: commitment.moments[0]!.id };
}
