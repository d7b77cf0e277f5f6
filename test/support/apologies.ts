import { randomUUID } from 'node:crypto';
import { today } from './homework.js';
import { InviteToApologize, MarkApologyReady, MoveStep, RecordApology, SendApologyDraft } from './operations.js';
import type { TestCouple, TestPractice } from './practice.js';

/** What Jonah writes, unless a test says otherwise. */
export const apologyWords = {
  whatIDid: 'I wrote to her for four months and deleted the messages.',
  thatItViolatedTrust: 'You trusted me, and I broke that.',
  thePainItCaused: 'You stopped sleeping. You doubt what you see.',
  whatIWillDo: 'I will answer each of your questions, today and next year.',
};
export const draftOf = (apologyId: string, values: object = {}) => ({
  input: { apologyId, words: apologyWords, idempotencyKey: randomUUID(), ...values },
});

export const opensFirstStep = ({ counselor, planId }: TestCouple) =>
  counselor.does(MoveStep, { input: { planId, step: 'RESPONSIBILITY', act: 'OPEN', reason: 'Both asked for it.' } });

/** A couple whose first step is open, and Jonah invited. */
export async function invited(practice: TestPractice) {
  const couple = await practice.couple();
  await opensFirstStep(couple);
  const { id } = await couple.counselor.does(InviteToApologize, { coupleId: couple.id, clientId: couple.jonah.id });
  return { ...couple, apologyId: id };
}

/** And spoken today. */
export async function spoken(practice: TestPractice) {
  const couple = await invited(practice);
  const { drafts } = await couple.jonah.does(SendApologyDraft, draftOf(couple.apologyId));
  await couple.counselor.does(MarkApologyReady, { apologyId: couple.apologyId, draftId: drafts[0]!.id });
  await couple.counselor.does(RecordApology, { apologyId: couple.apologyId, deliveredOn: today() });
  return couple;
}
