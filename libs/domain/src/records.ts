import { refuse, type Refusal } from './refusal.js';
import { saysWhy } from './roadmap.js';

/**
 * How a record is divided when it is to be erased. WORDS: all that the person wrote and answered. CONTACT: name, address, date of birth,
 * and the way in. What the care team wrote about both partners is part of the other's record too: it stays whole (R15), and goes with the
 * couple's own time.
 */
export const recordClasses = ['WORDS', 'CONTACT'] as const;
export type RecordClass = (typeof recordClasses)[number];

/** How many years after the end of care a practice keeps each class; the law of its place says how many those must be. */
export type Retention = Record<RecordClass, number>;

/** Seven years: what most licensing rules for adults' records ask at least (APA Record Keeping Guidelines, 2007, guideline 7). */
export const usualYears = 7;
export const mostYears = 30;

export type Decision = { recordClass: RecordClass; act: 'ERASE' } | { recordClass: RecordClass; act: 'KEEP'; reason: string };

export type ErasureRefusal = 'STILL_IN_CARE' | 'LEGAL_HOLD' | 'ALREADY_DECIDED' | 'EACH_CLASS_ONCE' | 'REASON_NEEDED';

/** What is known of a person when their request is decided. */
export interface ErasureFacts {
  state: 'OPEN' | 'DECIDED' | 'DONE';
  /** They have not left: they may still enter. */
  isInCare: boolean;
  /** A legal hold stands over their record. */
  isHeld: boolean;
}

/**
 * Whether a request for erasure can be decided so. Each class is decided once, keeping one needs a reason; a legal hold beats every
 * erasure, and nobody's words are erased in the middle of their care.
 */
export function decideErasure(facts: ErasureFacts, decisions: readonly Decision[]): { erases: RecordClass[] } | Refusal<ErasureRefusal> {
  if (facts.state !== 'OPEN') return refuse('ALREADY_DECIDED');
  const named = decisions.map(({ recordClass }) => recordClass);
  if (recordClasses.some(each => named.filter(name => name === each).length !== 1)) return refuse('EACH_CLASS_ONCE');
  if (decisions.some(decision => decision.act === 'KEEP' && !saysWhy(decision.reason))) return refuse('REASON_NEEDED');
  const erases = recordClasses.filter(each => decisions.some(({ recordClass, act }) => recordClass === each && act === 'ERASE'));
  if (erases.length === 0) return { erases };
  if (facts.isHeld) return refuse('LEGAL_HOLD');
  return facts.isInCare ? refuse('STILL_IN_CARE') : { erases };
}

/** Until which day a class is kept: so many years after the day on which care ended. 29 February becomes 1 March. */
export function keptUntil(careEndedOn: string, years: number): string {
  const [year, month, day] = careEndedOn.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10);
}

export type RetentionFault = 'OUT_OF_RANGE';

export function faultsOfRetention(retention: Retention): Partial<Record<RecordClass, RetentionFault>> {
  const isWrong = (years: number): boolean => !Number.isInteger(years) || years < 0 || years > mostYears;
  return Object.fromEntries(recordClasses.filter(each => isWrong(retention[each])).map(each => [each, 'OUT_OF_RANGE']));
}

/** Why a record may not be erased for now. */
export const holdKinds = ['SUBPOENA', 'DISPUTE', 'OTHER'] as const;
export type HoldKind = (typeof holdKinds)[number];

/** What a care team answered to a wish for correction. R13: what was written stays; what is corrected stands beside it. */
export const correctionOutcomes = ['CORRECTED', 'ADDED_BESIDE', 'NOT_CHANGED'] as const;
export type CorrectionOutcome = (typeof correctionOutcomes)[number];

export type RecordWordsFault = 'EMPTY' | 'TOO_LONG';
export const longestRecordWords = 4_000;

/** Words of a request, an answer, or an entry beside a hold. */
export function faultOfRecordWords(words: string): RecordWordsFault | null {
  if (words.trim() === '') return 'EMPTY';
  return words.length > longestRecordWords ? 'TOO_LONG' : null;
}

/** The parts of a person's own record, in the order in which a download shows them. Sent screening answers are none of them (R3). */
export const recordParts = [
  'CHECK_INS',
  'TASKS',
  'QUESTIONS',
  'ANSWERS',
  'PROMISES',
  'MOMENTS',
  'NOTICED',
  'TRIGGERS',
  'REASSURANCE',
  'STATEMENTS',
  'APOLOGY',
  'AGREEMENTS',
  'WORDS_FOR_BOTH',
] as const;
export type RecordPart = (typeof recordParts)[number];
