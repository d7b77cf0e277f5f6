import { refuse, type Refusal } from './refusal.js';

/** What a partner is in the plan; in a mutual plan each is both. Null stands for a couple without a plan. */
export type RoleInPlan = 'HURT' | 'REBUILDING' | 'BOTH';

export type HurtPartnerRefusal = 'PLAN_NEEDED' | 'ROLE_DOES_NOT_FIT';

/**
 * What belongs to whoever was hurt, in a mutual plan to either: asking, writing a trigger down, needs, the choice to trust, noticing. Which
 * step is open does not matter, and a separation does not either: pain does not wait for a step, and in the other's hand much of this
 * would be one more way to ask for trust (R8, R9).
 */
export function asHurtPartner(role: RoleInPlan | null): true | Refusal<HurtPartnerRefusal> {
  if (role === null) return refuse('PLAN_NEEDED');
  return role === 'REBUILDING' ? refuse('ROLE_DOES_NOT_FIT') : true;
}
