import type { Role } from './access.js';
import { refuse, type Refusal } from './refusal.js';

/**
 * A practice's staff may have accounts elsewhere, at a sign-in provider (OpenID Connect), and come in by them. What counts of such a sign-in
 * is decided here (decision 38).
 */

/** For how long a sign-in that went to the provider is awaited back. */
export const providerFlowMinutes = 10;

/** How old a sign-in at the provider may be when somebody comes in by it. */
export const providerSignInHours = 6;
/** From that sign-in on: what it opened is over then, however long it was used here. */
export const providerSessionHours = 12;
/** Linking asks for a sign-in there and then. */
export const providerLinkMinutes = 5;

/** What a provider says of how somebody signed in there. */
export interface ProviderClaims {
  amr?: unknown;
  acr?: unknown;
}

const longestClaim = 100;

/** The values of both, as they were said; what is no text is nothing. */
export function claimsOf({ amr, acr }: ProviderClaims): string[] {
  const said = [...(Array.isArray(amr) ? (amr as unknown[]) : []), acr];
  return [...new Set(said.filter((value): value is string => typeof value === 'string' && value !== '' && value.length <= longestClaim))];
}

/** Whether what the provider said is what the practice takes for a second factor. Without a word of the practice, nothing is. */
export const isStrongBy = (claims: readonly string[], strongValues: readonly string[]): boolean =>
  claims.some(claim => strongValues.includes(claim));

/** When a session ends that was opened by a sign-in at the provider at this instant. */
export const providerSessionEnd = (signedInAt: Date): Date => new Date(signedInAt.getTime() + providerSessionHours * 3_600_000);

/** How a practice's provider stands. */
export interface ProviderState {
  /** When the practice admin themself last came through by it, as it is set up now. */
  testedAt: Date | null;
}

/** Whether it may be turned so: on after it has worked, and the only way only while it is on. */
export function turned({ testedAt }: ProviderState, to: { isOn: boolean; isOnly: boolean }): Refusal<'PROVIDER_NOT_TESTED'> | null {
  return to.isOn && testedAt === null ? refuse('PROVIDER_NOT_TESTED') : null;
}

/** How somebody of the staff came in, and where. */
export interface WayIn {
  audience: 'STAFF' | 'CLIENT';
  roles: readonly Role[];
  byProvider: boolean;
  /** Whether their practice lets staff in by its provider alone. */
  isOnly: boolean;
}

/** The practice admin keeps their password: whoever could lock everybody out can also open again. A client never comes in by a provider. */
export const mustComeByProvider = ({ audience, roles, byProvider, isOnly }: WayIn): boolean =>
  audience === 'STAFF' && isOnly && !byProvider && !roles.includes('PRACTICE_ADMIN');
