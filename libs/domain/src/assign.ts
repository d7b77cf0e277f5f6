import { needsClearance, type ExerciseRole, type SafetyClass } from './exercise.js';
import { refuse, type Refusal } from './refusal.js';

export type AssignmentMode = 'ONE' | 'EACH' | 'TOGETHER';
export type AssignRefusal =
  'NOT_A_PARTNER' | 'PARTNER_NEEDED' | 'ROLE_DOES_NOT_FIT' | 'PLAN_NEEDED' | 'SAFETY_CLEARANCE_REQUIRED' | 'COUPLE_SEPARATED';

/** A couple as far as assigning asks. */
export interface AssignableCouple {
  state: 'ACTIVE' | 'SEPARATED';
  partnerIds: readonly [string, string];
  /** Null before the plan is open. */
  plan: { kind: 'ONE_REBUILDS' | 'MUTUAL'; rebuildingClientId: string | null } | null;
  /** Whether a clearance for both partners stands today (R3). */
  isCleared: boolean;
}

/** For which of two partners an exercise is made, given who rebuilds. In a mutual plan both partners have both roles. */
export function fits(role: ExerciseRole, clientId: string, plan: NonNullable<AssignableCouple['plan']>): boolean {
  if (role === 'EITHER' || role === 'TOGETHER' || plan.kind === 'MUTUAL') return true;
  return (role === 'REBUILDING') === (clientId === plan.rebuildingClientId);
}

/** Who gets tasks when this exercise is assigned like this; or why it cannot be. */
export function recipientsOf(
  couple: AssignableCouple,
  exercise: { role: ExerciseRole; safetyClass: SafetyClass },
  mode: AssignmentMode,
  clientId: string | null,
): readonly string[] | Refusal<AssignRefusal> {
  // R15: each may go on alone; nothing is given to the two any more.
  if (couple.state !== 'ACTIVE' && mode !== 'ONE') return refuse('COUPLE_SEPARATED');
  if ((mode === 'ONE') !== (clientId !== null)) return refuse('PARTNER_NEEDED');
  if (clientId !== null && !couple.partnerIds.includes(clientId)) return refuse('NOT_A_PARTNER');
  if (couple.plan === null) return refuse('PLAN_NEEDED');
  if (needsClearance(exercise.safetyClass) && !couple.isCleared) return refuse('SAFETY_CLEARANCE_REQUIRED');
  const recipients = clientId === null ? couple.partnerIds : [clientId];
  const { plan } = couple;
  if (!recipients.every(recipient => fits(exercise.role, recipient, plan))) return refuse('ROLE_DOES_NOT_FIT');
  // One partner alone cannot do what is made for two.
  if (exercise.role === 'TOGETHER' && mode !== 'TOGETHER') return refuse('ROLE_DOES_NOT_FIT');
  return recipients;
}
