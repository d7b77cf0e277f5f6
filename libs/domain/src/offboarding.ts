import { refuse, type Refusal } from './refusal.js';

/**
 * How a practice leaves. ANNOUNCED: everybody works on, and knows the last day. CLOSED: nobody enters any more. MAKING and MADE: the archive
 * for its clinical custodian. RECEIVED: the custodian has opened it. SHREDDED: its keys are gone, for ever. CALLED_OFF: it stays after all.
 */
export const offboardingStates = ['ANNOUNCED', 'CLOSED', 'MAKING', 'MADE', 'RECEIVED', 'SHREDDED', 'CALLED_OFF'] as const;
export type OffboardingState = (typeof offboardingStates)[number];

/** People must be able to take their record along: a month at least, three where nobody says otherwise. */
export const fewestDays = 30;
export const usualDays = 90;
export const mostDays = 365;

export type LastDayFault = 'TOO_SOON' | 'TOO_LATE';

const dayMs = 86_400_000;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** The day so many days after another one. */
export const dayAfter = (today: string, days: number): string => new Date(Date.parse(today) + days * dayMs).toISOString().slice(0, 10);

/** @param today by the practice's own clock */
export function faultOfLastDay(today: string, lastDay: string): LastDayFault | null {
  const days = daysBetween(today, lastDay);
  if (days < fewestDays) return 'TOO_SOON';
  return days > mostDays ? 'TOO_LATE' : null;
}

export type OffboardingAct = 'NAME_CUSTODIAN' | 'MAKE_ARCHIVE' | 'CONFIRM_RECEIPT' | 'SHRED' | 'CALL_OFF';
export type OffboardingRefusal = 'NOT_LEAVING' | 'NOT_CLOSED' | 'ALREADY_RECEIVED' | 'ARCHIVE_NOT_MADE' | 'RECEIPT_MISSING';

/** Where each act is possible; anywhere else its refusal says what is missing. */
const possible: Record<OffboardingAct, { in: readonly OffboardingState[]; leadsTo: OffboardingState }> = {
  NAME_CUSTODIAN: { in: ['ANNOUNCED'], leadsTo: 'ANNOUNCED' },
  // Once more where it broke off, or where the file was lost on its way.
  MAKE_ARCHIVE: { in: ['CLOSED', 'MAKING', 'MADE'], leadsTo: 'MAKING' },
  CONFIRM_RECEIPT: { in: ['MADE'], leadsTo: 'RECEIVED' },
  SHRED: { in: ['RECEIVED'], leadsTo: 'SHREDDED' },
  CALL_OFF: { in: ['ANNOUNCED', 'CLOSED', 'MAKING', 'MADE', 'RECEIVED'], leadsTo: 'CALLED_OFF' },
};

/**
 * What an act makes of an offboarding. Nothing is destroyed before the archive was made and somebody showed that it opens; until then, all
 * of it can be called off.
 * @param state null where none is under way
 */
export function afterAct(state: OffboardingState | null, act: OffboardingAct): OffboardingState | Refusal<OffboardingRefusal> {
  if (state === null || state === 'CALLED_OFF' || state === 'SHREDDED') return refuse('NOT_LEAVING');
  const { in: states, leadsTo } = possible[act];
  if (states.includes(state)) return leadsTo;
  // Whoever named the custodian enters no more.
  if (act === 'NAME_CUSTODIAN') return refuse('NOT_LEAVING');
  if (act === 'MAKE_ARCHIVE') return refuse(state === 'RECEIVED' ? 'ALREADY_RECEIVED' : 'NOT_CLOSED');
  if (act === 'CONFIRM_RECEIPT') return refuse(state === 'RECEIVED' ? 'ALREADY_RECEIVED' : 'ARCHIVE_NOT_MADE');
  return refuse('RECEIPT_MISSING');
}

export type RecipientFault = 'SECRET_KEY' | 'NOT_A_RECIPIENT';

/**
 * Whether this is the public half of an age identity (X25519), as `age-keygen` prints it. Its secret half is never to be typed anywhere but
 * on its owner's own machine: whoever does is told so by name. The checksum is the library's to check.
 */
export function faultOfRecipient(text: string): RecipientFault | null {
  const clean = text.trim();
  if (/^age-secret-key-/i.test(clean)) return 'SECRET_KEY';
  return /^age1[02-9ac-hj-np-z]{58}$/.test(clean) ? null : 'NOT_A_RECIPIENT';
}

/** What two people read to each other to know that they mean the same recipient. */
export const shownRecipient = (recipient: string): string => (recipient.slice(4).match(/.{1,6}/g) ?? []).join(' ');

/** Whether somebody typed the name of what they are about to destroy; blanks around it are no mistake. */
export const namesPractice = (typed: string, name: string): boolean => typed.trim() === name.trim();
