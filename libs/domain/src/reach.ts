/** How notices of the account reach a person: at the address they sign in with, in a safe channel of their own, or not at all. */
export type Notices = 'EMAIL' | 'SAFE' | 'NONE';

export interface Reach {
  notices: Notices;
  /** The address of the account. */
  email: string;
  /** The address of the safe channel; with `SAFE` alone. */
  safeAddress: string | null;
}

/** Where a notice goes that nobody but the person may read; null for nowhere. */
export const noticeTo = ({ notices, email, safeAddress }: Reach): string | null =>
  notices === 'EMAIL' ? email : notices === 'SAFE' ? safeAddress : null;

/**
 * Where word of a new password or address goes: to the address of the account, for whoever lost the account must hear of it, and to the
 * safe channel beside it.
 */
export const alarmTo = ({ notices, email, safeAddress }: Reach): string[] =>
  notices === 'SAFE' && safeAddress !== null && safeAddress !== email ? [email, safeAddress] : [email];

/**
 * Whether a notice of a new device may bring the code that confirms it. A partner may hold a client's mailbox, so there only the safe
 * channel may; staff prove themselves with a second factor besides.
 */
export const mayCarryCode = (audience: 'STAFF' | 'CLIENT', notices: Notices): boolean => audience === 'STAFF' || notices === 'SAFE';

/**
 * What a new password asks for besides the link. Whoever is in care anywhere proves more than that they can read a mailbox: a second
 * factor, or a code that their counselor gave them; staff give the second factor where they have one.
 */
export function proofForReset(account: {
  isClient: boolean;
  hasSecondFactor: boolean;
}): 'NONE' | 'SECOND_FACTOR' | 'SECOND_FACTOR_OR_CODE' {
  if (account.isClient) return 'SECOND_FACTOR_OR_CODE';
  return account.hasSecondFactor ? 'SECOND_FACTOR' : 'NONE';
}
