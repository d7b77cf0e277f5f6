import { faultsOf, type Answers } from './answers.js';
import { needsClearance, type AnswerVisibility, type ExerciseContent, type Visibility } from './exercise.js';
import { refuse, type Refusal } from './refusal.js';
import type { CoupleState } from './separation.js';
import type { SubmissionKind, WrongAnswers } from './submit.js';

/** What a client sent, as far as its two keys ask: its author's consent and the counselor's release (R5). */
export interface SentAnswer {
  kind: SubmissionKind;
  visibility: AnswerVisibility;
  /** A changed answer stands beside the earlier ones; only the newest is agreed to, released or changed. */
  isNewest: boolean;
  sentAt: Date;
  /** When its author agreed that the counselor may release it; null where they never did. */
  consentedAt: Date | null;
  releasedAt: Date | null;
}

type Exercise = Pick<ExerciseContent, 'reveal' | 'allowedVisibilities'>;

/** Whether an exercise lets its author have an answer released by itself: one that the partner may read at all, and that is no reveal. */
export const canBeHeld = ({ reveal = false, allowedVisibilities }: Exercise): boolean =>
  !reveal && allowedVisibilities.some(visibility => visibility !== 'PRIVATE');

/** R5: whether the consent of its author stands: given for the answer as it is, and not taken back. */
export const consents = ({ visibility, sentAt, consentedAt }: Pick<SentAnswer, 'visibility' | 'sentAt' | 'consentedAt'>): boolean =>
  visibility === 'HELD' && consentedAt !== null && consentedAt.getTime() >= sentAt.getTime();

export type AgreeRefusal = 'VISIBILITY_NOT_ALLOWED' | 'ANSWER_CHANGED' | 'COUPLE_SEPARATED';

/** R5: the first key. What was kept private goes to the partner by way of HELD alone. Agreeing twice is agreeing once. */
export function agree(sent: SentAnswer, exercise: Exercise, couple: CoupleState): 'HELD' | Refusal<AgreeRefusal> {
  if (sent.kind !== 'SENT' || sent.visibility === 'SHARED' || !canBeHeld(exercise)) return refuse('VISIBILITY_NOT_ALLOWED');
  if (!sent.isNewest) return refuse('ANSWER_CHANGED');
  return couple === 'ACTIVE' ? 'HELD' : refuse('COUPLE_SEPARATED');
}

export type ReleaseHeldRefusal = 'COUPLE_SEPARATED' | 'PART_OF_A_REVEAL' | 'CONSENT_NEEDED' | 'SAFETY_CLEARANCE_REQUIRED';

/**
 * R5: the second key. The author agreed on their phone, and the counselor has asked them again in person, because a tap on a phone in the wrong
 * hands is no consent. What is released goes on only while a clearance stands that the exercise asks for (R3).
 */
export function releaseHeld(
  sent: SentAnswer,
  exercise: Pick<ExerciseContent, 'reveal' | 'safetyClass'>,
  { couple, isCleared }: { couple: CoupleState; isCleared: boolean },
  authorAgreed: boolean,
): 'RELEASED' | Refusal<ReleaseHeldRefusal> {
  if (exercise.reveal) return refuse('PART_OF_A_REVEAL');
  if (couple !== 'ACTIVE') return refuse('COUPLE_SEPARATED');
  if (!sent.isNewest || !consents(sent)) return refuse('CONSENT_NEEDED');
  if (needsClearance(exercise.safetyClass) && !isCleared) return refuse('SAFETY_CLEARANCE_REQUIRED');
  return authorAgreed ? 'RELEASED' : refuse('CONSENT_NEEDED');
}

export type ChangeRefusal = 'TASK_ALREADY_ANSWERED' | 'ANSWER_CHANGED' | 'VISIBILITY_NOT_ALLOWED';

/**
 * R13: a changed answer stands beside what was sent before. R5: it inherits no consent; what was shared may be shared again, and of everything
 * else the new one is private, until its author agrees anew. A reveal is given anew instead.
 */
export function changeAnswer(
  sent: SentAnswer,
  exercise: Exercise & Pick<ExerciseContent, 'questions'>,
  changed: { kind: SubmissionKind; answers: Answers; visibility: AnswerVisibility },
): { visibility: Visibility } | Refusal<ChangeRefusal> | WrongAnswers {
  if (sent.kind !== 'SENT' || changed.kind !== 'SENT' || exercise.reveal) return refuse('TASK_ALREADY_ANSWERED');
  if (!sent.isNewest) return refuse('ANSWER_CHANGED');
  const { visibility } = changed;
  if (visibility === 'HELD' || (visibility === 'SHARED' && sent.visibility !== 'SHARED')) return refuse('VISIBILITY_NOT_ALLOWED');
  const faults = faultsOf(exercise.questions, changed.answers);
  return Object.keys(faults).length > 0 ? { faults } : { visibility };
}
