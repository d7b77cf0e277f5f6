import type { AlertKind } from './alert.js';

/** What an answer is about, where it was marked as one about safety. */
export const safetyAreas = ['SELF_HARM', 'PARTNER'] as const;
export type SafetyArea = (typeof safetyAreas)[number];

/** Something that was answered, as far as the rules look at it. A measure's safety items are `ITEM`s too. */
export type RiskSource =
  /** An answer whose option, or value, is marked as one about safety. */
  | { from: 'ITEM'; areas: readonly SafetyArea[] }
  /** The areas of a screening in which an answer is positive. */
  | { from: 'SCREENING'; areas: readonly string[] }
  /** Felt safety of a day, 0 to 10; null where it was left open. */
  | { from: 'CHECK_IN'; safety: number | null }
  /** How hard a moment was, 0 to 10. */
  | { from: 'TRIGGER'; intensity: number }
  /** Areas about which phrases were found in what was written freely; a practice lets them be looked for, or not. */
  | { from: 'WORDS'; areas: readonly string[] };

/**
 * Felt safety up to this is an alert: the lowest two steps of eleven say "not safe". Two to four are what many feel in the weeks after a
 * disclosure; they stand in the trend, and an alert that rings every day would be read by nobody.
 */
export const notSafe = 1;

/** The highest step alone: the hard moments of these months are often an 8 or a 9, and are what the cards are for. */
export const overwhelming = 10;

/** The one table: which source raises which alert, and when. A later rule is a line here. */
const rules: readonly { kind: AlertKind; holds: (source: RiskSource) => boolean }[] = [
  { kind: 'SELF_HARM', holds: source => (source.from === 'ITEM' || source.from === 'SCREENING') && source.areas.includes('SELF_HARM') },
  { kind: 'POSITIVE_SCREENING', holds: source => source.from === 'SCREENING' && source.areas.some(area => area !== 'SELF_HARM') },
  { kind: 'SAFETY_ANSWER', holds: source => source.from === 'ITEM' && source.areas.includes('PARTNER') },
  { kind: 'LOW_SAFETY', holds: source => source.from === 'CHECK_IN' && source.safety !== null && source.safety <= notSafe },
  { kind: 'OVERWHELMED', holds: source => source.from === 'TRIGGER' && source.intensity >= overwhelming },
  { kind: 'ALARMING_WORDS', holds: source => source.from === 'WORDS' && source.areas.length > 0 },
];

/** Which kinds a source could raise at all: whoever sends one writes the same, whatever was answered (R20). */
export const kindsFrom: Record<RiskSource['from'], readonly AlertKind[]> = {
  ITEM: ['SELF_HARM', 'SAFETY_ANSWER'],
  SCREENING: ['SELF_HARM', 'POSITIVE_SCREENING'],
  CHECK_IN: ['LOW_SAFETY'],
  TRIGGER: ['OVERWHELMED'],
  WORDS: ['ALARMING_WORDS'],
};

/** The alerts that this raises. It blocks nothing and hides nothing: what was written is taken and read as it is (R9). */
export const risksIn = (source: RiskSource): AlertKind[] => rules.filter(({ holds }) => holds(source)).map(({ kind }) => kind);
