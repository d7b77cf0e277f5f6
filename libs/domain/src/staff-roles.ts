import { staffRoles, type Role } from './access.js';
import { refuse, type Refusal } from './refusal.js';

/** Somebody who works in the practice, as far as their rights go. */
export interface StaffRights {
  personId: string;
  /** In how many active couples they are the primary counselor. */
  couples: number;
}

export type StaffRolesRefusal = 'OWN_ROLES' | 'HAS_COUPLES';

/**
 * The roles that somebody gets, in one order; none at all ends their membership. Nobody changes their own rights, by which a practice never
 * loses its last admin: whoever takes the role away has it. And a couple keeps its counselor.
 */
export function changeOfRoles(byId: string, whom: StaffRights, roles: readonly Role[]): readonly Role[] | Refusal<StaffRolesRefusal> {
  if (byId === whom.personId) return refuse('OWN_ROLES');
  if (whom.couples > 0 && !roles.includes('COUNSELOR')) return refuse('HAS_COUPLES');
  return staffRoles.filter(role => roles.includes(role));
}
