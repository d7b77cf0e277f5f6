/** What a person may be in a practice; PLATFORM_ADMIN belongs to none. */
export type Role = 'PLATFORM_ADMIN' | 'PRACTICE_ADMIN' | 'SUPERVISOR' | 'COUNSELOR' | 'CLIENT';
export const staffRoles = ['PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR'] as const satisfies readonly Role[];

/** Who may call an operation: one of these roles, or ANYONE, signed in or not. */
export type Permission = Role | 'ANYONE';

/** Default deny: what names no permission is allowed to nobody. */
export const mayCall = (allowed: readonly Permission[], roles: readonly Role[]): boolean =>
  allowed.includes('ANYONE') || allowed.some(permission => (roles as readonly string[]).includes(permission));
