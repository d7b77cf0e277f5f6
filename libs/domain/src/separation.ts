import { refuse, type Refusal } from './refusal.js';
import { saysWhy } from './roadmap.js';
import type { AnswerVisibility } from './exercise.js';

export type CoupleState = 'ACTIVE' | 'SEPARATED';
export type SeparationRefusal = 'COUPLE_SEPARATED' | 'REASON_NEEDED';

/** Who declares it. A partner owes no reason; a counselor writes one for the record. */
export type SeparationBy = { who: 'PARTNER' } | { who: 'COUNSELOR'; reason: string };

/**
 * R15: whether a couple is separated by this act. A partner is never refused: where it has happened already the answer is the same, so
 * that it says nothing of what the other did (R19).
 */
export function separate(couple: CoupleState, by: SeparationBy): { isNew: boolean; reason: string | null } | Refusal<SeparationRefusal> {
  const isNew = couple === 'ACTIVE';
  if (by.who === 'PARTNER') return { isNew, reason: null };
  if (!isNew) return refuse('COUPLE_SEPARATED');
  return saysWhy(by.reason) ? { isNew, reason: by.reason.trim() } : refuse('REASON_NEEDED');
}

/**
 * R15: what is sent after a separation is kept for its author and the care team, whatever was chosen on a screen that did not know yet.
 * Narrowing is always safe; what somebody wrote is never turned away for it.
 */
export const visibilityIn = <Chosen extends AnswerVisibility>(couple: CoupleState, chosen: Chosen): Chosen | 'PRIVATE' =>
  couple === 'ACTIVE' ? chosen : 'PRIVATE';
