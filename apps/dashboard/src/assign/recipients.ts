import { recipientsOf, type AssignRefusal } from '@roadback/domain/assign';
import { isRefusal } from '@roadback/domain/refusal';
import type { Couple } from '../couple/timeline-of';
import type { AssignmentMode, PlanFieldsFragment } from '../generated/graphql';
import type { Exercise } from '../library/exercise-filter';

/** One way of giving an exercise; `refused` says why it does not go. */
export interface Giving {
  mode: AssignmentMode;
  clientId: string | null;
  recipients: readonly string[];
  refused: AssignRefusal | null;
}

/**
 * All ways of giving this exercise to this couple, by the API's own rule.
 * Whether a clearance stands is the API's to know; it says so when asked to assign.
 */
export function givingsOf(couple: Couple, plan: PlanFieldsFragment, exercise: Exercise): Giving[] {
  const [first, second] = couple.partners;
  if (!first || !second) return [];
  const asked = {
    state: couple.state,
    partnerIds: [first.id, second.id] as const,
    plan: { kind: plan.kind, rebuildingClientId: plan.rebuildingPartnerId },
    isCleared: true,
  };
  const giving = (mode: AssignmentMode, clientId: string | null): Giving => {
    const result = recipientsOf(asked, exercise, mode, clientId);
    return isRefusal(result)
      ? { mode, clientId, recipients: [], refused: result.refused }
      : { mode, clientId, recipients: result, refused: null };
  };
  if (exercise.role === 'TOGETHER') return [giving('TOGETHER', null)];
  const both = exercise.role === 'EITHER' ? [giving('EACH', null), giving('TOGETHER', null)] : [giving('EACH', null)];
  return [giving('ONE', first.id), giving('ONE', second.id), ...both.filter(each => each.refused === null)];
}

/** What suits best is chosen beforehand: both where both can, otherwise the one it is made for. */
export const firstGiving = (givings: readonly Giving[]): Giving | undefined =>
  givings.find(giving => giving.mode !== 'ONE' && giving.refused === null) ?? givings.find(giving => giving.refused === null);

export const isSameGiving = (a: Giving, b: Giving): boolean => a.mode === b.mode && a.clientId === b.clientId;
