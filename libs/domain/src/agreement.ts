import { asksForSecrets } from './no-secrets.js';
import { refuse, type Refusal } from './refusal.js';
import type { CoupleState } from './separation.js';

/** What an agreement may be about: a closed list in plain words (R4). What is not in it has no place to go. */
export const agreementScopes = [
  'WEEK_CALENDAR',
  'DAILY_PLAN',
  'TRAVEL_PLAN',
  'PHONE_BILL',
  'BANK_STATEMENT',
  'PURCHASES',
  'SOCIAL_MEDIA_SETTINGS',
] as const;
export type AgreementScope = (typeof agreementScopes)[number];

/** R4: for how many days, unless somebody says otherwise, and at most. */
export const usualAgreementDays = 30;
export const mostAgreementDays = 90;
/** Longest words of a part, in characters. */
export const longestTerm = 500;

export interface AgreementTerms {
  scopes: readonly AgreementScope[];
  purpose: string;
  /** How it becomes less until it ends. */
  taper: string;
  /** What will not be looked at. */
  notLookedAt: string;
  days: number;
}

export type AgreementFault = 'NEEDED' | 'EMPTY' | 'TOO_LONG' | 'NO_PLACE_HERE' | 'DAYS_OUT_OF_RANGE';

/** What is wrong, by field. What will not be looked at may name what has no place elsewhere. */
export function faultsOfAgreement(terms: AgreementTerms): Partial<Record<keyof AgreementTerms, AgreementFault>> {
  const faults: Partial<Record<keyof AgreementTerms, AgreementFault>> = {};
  if (terms.scopes.length === 0) faults.scopes = 'NEEDED';
  for (const part of ['purpose', 'taper', 'notLookedAt'] as const) {
    const words = terms[part].trim();
    if (words === '') faults[part] = 'EMPTY';
    else if (words.length > longestTerm) faults[part] = 'TOO_LONG';
    else if (part !== 'notLookedAt' && asksForSecrets(words)) faults[part] = 'NO_PLACE_HERE';
  }
  if (!Number.isInteger(terms.days) || terms.days < 1 || terms.days > mostAgreementDays) faults.days = 'DAYS_OUT_OF_RANGE';
  return faults;
}

/** An agreement as far as deciding asks. */
export interface Agreement {
  startedAt: Date | null;
  endsAt: Date | null;
  pausedAt: Date | null;
}

/**
 * How it stands, in the same words for both partners. NOT_READY has many reasons and tells none of them: somebody has not signed, there
 * is no clearance, the counselor waits. PAUSED too: either partner, the counselor, or a clearance that was taken back (R3).
 */
export type AgreementState = 'NOT_READY' | 'RUNNING' | 'PAUSED' | 'ENDED';

export function stateOfAgreement({ startedAt, endsAt, pausedAt }: Agreement, now: Date): AgreementState {
  if (pausedAt !== null && (endsAt === null || pausedAt.getTime() < endsAt.getTime())) return 'PAUSED';
  if (startedAt === null || endsAt === null) return 'NOT_READY';
  return endsAt.getTime() > now.getTime() ? 'RUNNING' : 'ENDED';
}

export type ProposeRefusal = 'COUPLE_SEPARATED' | 'AGREEMENT_UNDER_WAY';
export type SignRefusal = 'AGREEMENT_NOT_OPEN';
export type StartRefusal =
  'COUPLE_SEPARATED' | 'AGREEMENT_NOT_OPEN' | 'NOT_ALL_SIGNED' | 'SAFETY_CLEARANCE_REQUIRED' | 'CLEARANCE_ENDS_EARLIER';

/** The counselor writes one down for both. A newer one takes the place of one that has not begun; what runs is not replaced. */
export function proposeAgreement(couple: CoupleState, newest: AgreementState | null): true | Refusal<ProposeRefusal> {
  if (couple !== 'ACTIVE') return refuse('COUPLE_SEPARATED');
  return newest === 'RUNNING' ? refuse('AGREEMENT_UNDER_WAY') : true;
}

/** R4: a partner signs; whether the other has, and what else is missing, changes nothing in it. */
export const signAgreement = (state: AgreementState): true | Refusal<SignRefusal> =>
  state === 'NOT_READY' ? true : refuse('AGREEMENT_NOT_OPEN');

/** R1, R3, R4: the counselor's signature is the last of three and starts it, while a clearance stands that lasts as long as it. */
export function startAgreement(
  { state, couple, partnersSigned, days }: { state: AgreementState; couple: CoupleState; partnersSigned: number; days: number },
  clearedUntil: Date | null,
  now: Date,
): { startedAt: Date; endsAt: Date } | Refusal<StartRefusal> {
  if (couple !== 'ACTIVE') return refuse('COUPLE_SEPARATED');
  if (state !== 'NOT_READY') return refuse('AGREEMENT_NOT_OPEN');
  if (clearedUntil === null) return refuse('SAFETY_CLEARANCE_REQUIRED');
  if (partnersSigned < 2) return refuse('NOT_ALL_SIGNED');
  const endsAt = new Date(now.getTime() + days * 86_400_000);
  return endsAt.getTime() > clearedUntil.getTime() ? refuse('CLEARANCE_ENDS_EARLIER') : { startedAt: now, endsAt };
}

/** R4: either partner, or the counselor, stops it at once and says no reason. What does not run any more stays as it is. */
export const pausesNow = (state: AgreementState): boolean => state === 'NOT_READY' || state === 'RUNNING';

/** How somebody felt before and after looking together, 0 to 10. */
export interface LookTogether {
  before: number;
  after: number;
}

export const faultsOfLook = (look: LookTogether): Partial<Record<keyof LookTogether, 'OUT_OF_RANGE'>> =>
  Object.fromEntries(
    (['before', 'after'] as const)
      .filter(part => !Number.isInteger(look[part]) || look[part] < 0 || look[part] > 10)
      .map(part => [part, 'OUT_OF_RANGE'] as const),
  );

/**
 * When looking together was found to make things worse, oldest first: each look after which the sign stood.
 * @param looks one partner's, newest first
 */
export const whenDistressRose = <Look extends LookTogether & { lookedAt: Date }>(looks: readonly Look[]): Date[] =>
  looks.flatMap(({ lookedAt }, at) => (isDistressRising(looks.slice(at)) ? [lookedAt] : [])).reverse();

/** Three times in a row worse afterwards: looking has become checking, which feeds what it should calm. @param looks newest first */
export const isDistressRising = (looks: readonly LookTogether[]): boolean =>
  looks.length >= 3 && looks.slice(0, 3).every(({ before, after }) => after > before);
