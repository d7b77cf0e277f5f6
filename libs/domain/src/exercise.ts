import type { SafetyItem } from './safety-item.js';

/** What an exercise is made of. The platform's exercises (libs/content) and the stored versions have this shape. */

export interface Words {
  en: string;
  es: string;
}

export const languages = ['EN', 'ES'] as const;
/** A language that Roadback speaks. */
export type Language = (typeof languages)[number];

export const tracks = ['RESPONSIBILITY', 'TRANSPARENCY', 'CHANGED_BEHAVIOR', 'PATIENCE', 'HURT_PARTNER'] as const;
/** The four steps of the roadmap, and the hurt partner's track beside them. */
export type Track = (typeof tracks)[number];

/** TOGETHER: both partners at once, each sends their own. */
export type ExerciseRole = 'REBUILDING' | 'HURT' | 'EITHER' | 'TOGETHER';

/** From the freest to the most guarded: each class asks for all that the one before it asks for. */
export const safetyClasses = ['OPEN', 'NEEDS_CLEARANCE', 'COUNSELOR_PRESENT'] as const;
/**
 * NEEDS_CLEARANCE: assigned only while a clearance for both partners stands (R3). COUNSELOR_PRESENT: that too, and done in a session.
 */
export type SafetyClass = (typeof safetyClasses)[number];

/** Whether a clearance for both partners must stand before it is assigned (R3). */
export const needsClearance = (safetyClass: SafetyClass): boolean => safetyClass !== 'OPEN';

/** R5: PRIVATE, its author and the care team; SHARED, the partner too. */
export type Visibility = 'PRIVATE' | 'SHARED';

/**
 * What an answer to an exercise can be besides. HELD: its author agrees that the counselor releases it to the partner; in a reveal, that it is
 * opened together with the partner's (R5).
 */
export type AnswerVisibility = Visibility | 'HELD';

export type QuestionType = 'SCALE' | 'CHOICE' | 'MULTIPLE_CHOICE' | 'SHORT_TEXT' | 'LONG_TEXT' | 'DATE' | 'NUMBER';

export interface Option {
  key: string;
  label: Words;
}

/** A branch: the key of an earlier CHOICE, and the options that lead on to this question. */
export interface ShownIf {
  question: string;
  answers: readonly string[];
}

/** Texts may hold `{partner}` and `{counselor}`; see `fillNames`. */
export interface Question {
  key: string;
  type: QuestionType;
  prompt: Words;
  help?: Words | null;
  required: boolean;
  /** SCALE and NUMBER. A SCALE takes whole numbers only. */
  min?: number | null;
  max?: number | null;
  /** SCALE: what its two ends mean. */
  minLabel?: Words | null;
  maxLabel?: Words | null;
  /** CHOICE and MULTIPLE_CHOICE. */
  options?: Option[];
  /** MULTIPLE_CHOICE: how many may be chosen; all when absent. */
  maxChoices?: number | null;
  /** Asked only after one of these answers to an earlier CHOICE; always when absent. See `questionsShown`. */
  shownIf?: ShownIf | null;
  /** CHOICE: an answer about safety, which counts in the moment in which it is chosen. See `areasOf`. */
  safety?: SafetyItem | null;
}

/** One version of an exercise, as written. */
export interface ExerciseContent {
  /** Names the exercise through all its versions: lower case words joined by hyphens. */
  slug: string;
  /** Counts up from 1; a change of any text or question is a new version (R13). */
  version: number;
  track: Track;
  role: ExerciseRole;
  /** About how long it takes. */
  minutes: number;
  safetyClass: SafetyClass;
  title: Words;
  /** One sentence for the counselor. */
  summary: Words;
  /** What the client reads first. */
  instructions: Words;
  /** How to give it and what to look for. */
  counselorGuide: Words;
  caution: Words | null;
  /** An RFC 5545 rule without DTSTART, or null for once. */
  suggestedRule: string | null;
  /** Who reads unless the client chooses more narrowly; one of `allowedVisibilities`. */
  visibility: AnswerVisibility;
  allowedVisibilities: AnswerVisibility[];
  /** Both answer alone and the counselor opens both answers in one act; absent for all other exercises. See `isWellMadeReveal`. */
  reveal?: boolean;
  /** The languages that its words were written in; both when absent. In the other one the same words stand, so that none are missing. */
  languages?: readonly Language[];
  questions: Question[];
}
