import type { ExerciseRole } from './exercise.js';
import { refuse, type Refusal } from './refusal.js';
import type { StepState } from './roadmap.js';

/**
 * The four parts of an apology that takes responsibility. Asking for forgiveness is none of them: it would ask the hurt partner for
 * something, and an apology gives (Lewicki, Polin & Lount, 2016, found acknowledging responsibility and offering repair to matter
 * most, and the request for forgiveness least).
 */
export const apologyParts = ['whatIDid', 'thatItViolatedTrust', 'thePainItCaused', 'whatIWillDo'] as const;
export type ApologyPart = (typeof apologyParts)[number];
export type ApologyWords = Record<ApologyPart, string>;

/** Longest text of one part, in characters: an apology is spoken, and one that fills more is not heard. */
export const longestPart = 5_000;

/**
 * WRITING: drafts go back and forth between its author and the counselor. READY: the counselor has marked one of them. DELIVERED: it
 * was spoken in a session. It never passes by itself from one to the next (R1).
 */
export type ApologyState = 'WRITING' | 'READY' | 'DELIVERED';

/** An apology as far as deciding asks. */
export interface Apology {
  /** The draft that is marked ready, or null. */
  readyDraftId: string | null;
  /** The day on which it was spoken, or null. */
  deliveredOn: string | null;
}

export const stateOfApology = ({ readyDraftId, deliveredOn }: Apology): ApologyState =>
  deliveredOn !== null ? 'DELIVERED' : readyDraftId !== null ? 'READY' : 'WRITING';

export type InviteRefusal =
  'COUPLE_SEPARATED' | 'PLAN_NEEDED' | 'NOT_A_PARTNER' | 'ROLE_DOES_NOT_FIT' | 'STEP_NOT_OPEN' | 'APOLOGY_UNDER_WAY';
export type DraftRefusal = 'APOLOGY_DELIVERED';
export type ReadyRefusal = 'APOLOGY_DELIVERED' | 'NOT_THE_NEWEST_DRAFT';
export type DeliveryRefusal = 'APOLOGY_NOT_READY' | 'APOLOGY_DELIVERED' | 'COUPLE_SEPARATED' | 'DAY_NOT_YET' | 'DAY_BEFORE_IT_WAS_READY';

/** A couple as far as an invitation asks. */
export interface ApologizingCouple {
  state: 'ACTIVE' | 'SEPARATED';
  partnerIds: readonly string[];
  /** What the partner in question is in the plan; null before a plan is open. */
  role: Exclude<ExerciseRole, 'EITHER' | 'TOGETHER'> | 'BOTH' | null;
  responsibility: StepState;
  /** Apologies of this partner that were not delivered yet. */
  underWay: number;
}

/** R1: the counselor invites the partner who rebuilds, while the first step is open; one apology at a time. */
export function inviteToApologize(couple: ApologizingCouple, clientId: string): true | Refusal<InviteRefusal> {
  if (couple.state !== 'ACTIVE') return refuse('COUPLE_SEPARATED');
  if (!couple.partnerIds.includes(clientId)) return refuse('NOT_A_PARTNER');
  if (couple.role === null) return refuse('PLAN_NEEDED');
  if (couple.role === 'HURT') return refuse('ROLE_DOES_NOT_FIT');
  if (couple.responsibility !== 'OPEN') return refuse('STEP_NOT_OPEN');
  return couple.underWay > 0 ? refuse('APOLOGY_UNDER_WAY') : true;
}

/**
 * Its author sends a draft to the counselor. A newer draft than the one marked ready takes the mark back: what would be spoken then
 * has not been read. After a separation the author may go on with the counselor alone (R15); it is only never delivered.
 */
export const sendDraft = (apology: Apology): { readyDraftId: null } | Refusal<DraftRefusal> =>
  apology.deliveredOn === null ? { readyDraftId: null } : refuse('APOLOGY_DELIVERED');

/** R1: the counselor marks the newest draft ready to be spoken, or takes the mark back (null). */
export function markReady(
  apology: Apology,
  draftId: string | null,
  newestDraftId: string | null,
): { readyDraftId: string | null } | Refusal<ReadyRefusal> {
  if (apology.deliveredOn !== null) return refuse('APOLOGY_DELIVERED');
  return draftId === null || draftId === newestDraftId ? { readyDraftId: draftId } : refuse('NOT_THE_NEWEST_DRAFT');
}

/**
 * R1: the counselor records that it was spoken in a session. Nothing carries it to the hurt partner but the voice of its author.
 * @param day on which it was spoken, `YYYY-MM-DD`
 * @param readyOn the day on which the draft was marked ready, or null
 * @param today the counselor's day
 */
export function deliver(
  apology: Apology,
  { day, readyOn, today, couple }: { day: string; readyOn: string | null; today: string; couple: 'ACTIVE' | 'SEPARATED' },
): { deliveredOn: string } | Refusal<DeliveryRefusal> {
  if (apology.deliveredOn !== null) return refuse('APOLOGY_DELIVERED');
  if (apology.readyDraftId === null || readyOn === null) return refuse('APOLOGY_NOT_READY');
  if (couple === 'SEPARATED') return refuse('COUPLE_SEPARATED');
  if (day > today) return refuse('DAY_NOT_YET');
  return day < readyOn ? refuse('DAY_BEFORE_IT_WAS_READY') : { deliveredOn: day };
}

export type PartFault = 'EMPTY' | 'TOO_LONG';

/** What is wrong with the words of a draft, by part: one of the four must be there, and none may be too long. A draft may be half. */
export function faultsOfDraft(words: ApologyWords): Partial<Record<ApologyPart, PartFault>> {
  const faults: Partial<Record<ApologyPart, PartFault>> = {};
  for (const part of apologyParts) if (words[part].length > longestPart) faults[part] = 'TOO_LONG';
  if (apologyParts.every(part => words[part].trim() === '')) faults.whatIDid = 'EMPTY';
  return faults;
}

/** What the hurt partner may write after hearing it; both may stay open, one of them says something. */
export interface ApologyAnswer {
  landed: string | null;
  missing: string | null;
}

export function faultsOfAnswer({ landed, missing }: ApologyAnswer): Partial<Record<keyof ApologyAnswer, PartFault>> {
  if ((landed?.trim() ?? '') === '' && (missing?.trim() ?? '') === '') return { landed: 'EMPTY' };
  return {
    ...((landed?.length ?? 0) > longestPart && { landed: 'TOO_LONG' as const }),
    ...((missing?.length ?? 0) > longestPart && { missing: 'TOO_LONG' as const }),
  };
}
