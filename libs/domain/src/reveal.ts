import { needsClearance, type AnswerVisibility, type ExerciseContent } from './exercise.js';
import { refuse, type Refusal } from './refusal.js';
import type { CoupleState } from './separation.js';
import type { TaskState } from './submit.js';

/**
 * R5, R19: whether an exercise says nothing but what a reveal can keep. It is for both, once, and held or private: were it shared, the one
 * who answers last would read the other's first. Any other exercise may be held by choice, beside private; consent is never set beforehand.
 */
export function isWellMadeReveal(
  exercise: Pick<ExerciseContent, 'reveal' | 'role' | 'visibility' | 'allowedVisibilities' | 'suggestedRule'>,
): boolean {
  const { reveal = false, role, visibility, allowedVisibilities, suggestedRule } = exercise;
  if (!reveal) return visibility !== 'HELD' && (!allowedVisibilities.includes('HELD') || allowedVisibilities.includes('PRIVATE'));
  const isHeldOrPrivate =
    allowedVisibilities.length === 2 && allowedVisibilities.includes('PRIVATE') && !allowedVisibilities.includes('SHARED');
  return role === 'TOGETHER' && visibility === 'HELD' && isHeldOrPrivate && suggestedRule === null;
}

export const revealStandings = [
  'NOT_ANSWERED',
  'NOT_READY',
  'LET_US_DISCUSS',
  'KEPT_PRIVATE',
  'CONSENTS',
  'OPEN',
  'STOPPED_SHARING',
] as const;
/** How one partner's part of a reveal stands. For the care team alone: no word of it reaches the other partner (R19). */
export type RevealStanding = (typeof revealStandings)[number];

/** One partner's part as far as its standing asks; `visibility` is null where nothing was answered. */
export function standingOf(part: { state: TaskState; visibility: AnswerVisibility | null; isOpened: boolean }): RevealStanding {
  if (part.state === 'WAITING') return 'NOT_ANSWERED';
  if (part.state !== 'SENT') return part.state;
  if (part.isOpened) return part.visibility === 'HELD' ? 'OPEN' : 'STOPPED_SHARING';
  return part.visibility === 'HELD' ? 'CONSENTS' : 'KEPT_PRIVATE';
}

export type OpenRefusal =
  'COUPLE_SEPARATED' | 'REVEAL_NOT_ANSWERED' | 'REVEAL_KEPT_PRIVATE' | 'SAFETY_CLEARANCE_REQUIRED' | 'BOTH_MUST_AGREE';

/**
 * R5: the counselor opens both answers, or neither. Each author agreed by what they chose before sending; and the counselor has asked each
 * again in person, because a tap on a phone in the wrong hands is no consent.
 */
export function openReveal(
  reveal: {
    couple: CoupleState;
    safetyClass: ExerciseContent['safetyClass'];
    /** Whether a clearance for both partners stands today (R3). */
    isCleared: boolean;
    parts: readonly [RevealStanding, RevealStanding];
  },
  bothAgreed: boolean,
): 'OPEN' | Refusal<OpenRefusal> {
  const { couple, safetyClass, isCleared, parts } = reveal;
  if (couple !== 'ACTIVE') return refuse('COUPLE_SEPARATED');
  if (parts.some(part => part === 'NOT_ANSWERED' || part === 'NOT_READY' || part === 'LET_US_DISCUSS'))
    return refuse('REVEAL_NOT_ANSWERED');
  if (parts.some(part => part !== 'CONSENTS')) return refuse('REVEAL_KEPT_PRIVATE');
  if (needsClearance(safetyClass) && !isCleared) return refuse('SAFETY_CLEARANCE_REQUIRED');
  return bothAgreed ? 'OPEN' : refuse('BOTH_MUST_AGREE');
}

/** R5, R15: the second wall beside the policies: what was opened is read for as long as its author shares it and the two are a couple. */
export const partnerReadsOpened = (part: { visibility: AnswerVisibility; isOpened: boolean; couple: CoupleState }): boolean =>
  part.visibility === 'HELD' && part.isOpened && part.couple === 'ACTIVE';
