import type { Words } from './exercise.js';

/** What a safety screening asks about. A later area is a line here, and its words. */
export const screeningAreas = ['FEAR', 'CONTROL', 'MONEY', 'PHONE', 'INJURY', 'SEXUAL_PRESSURE', 'SELF_HARM'] as const;
export type ScreeningArea = (typeof screeningAreas)[number];

export interface ScreeningOption {
  key: string;
  label: Words;
  /** Whether a counselor must look at this answer. Data, and never sent to a phone. */
  isPositive: boolean;
}

export interface ScreeningQuestion {
  key: string;
  area: ScreeningArea;
  isOptional: boolean;
  prompt: Words;
  help: Words | null;
  options: readonly ScreeningOption[];
}

/** The questions of one version. A round keeps the version it was asked with, so that both partners answer the same (R13). */
export interface Screening {
  version: number;
  questions: readonly ScreeningQuestion[];
}

/** By question key; what was left open is absent. */
export type ScreeningAnswers = Record<string, string>;

/** Longest words beside the answers, in characters. */
export const longestScreeningWords = 2_000;

/** R3: both are asked again after so many days, and at once after a lapse. */
export const daysBetweenScreenings = 90;

export type ScreeningFault = 'NEEDED' | 'NOT_AN_OPTION' | 'UNKNOWN_QUESTION' | 'TOO_LONG';

/** What is wrong, by question key, or `words`; an empty object means that it can be sent. */
export function faultsOfScreening(
  { questions }: Screening,
  answers: Readonly<Record<string, unknown>>,
  words: string,
): Record<string, ScreeningFault> {
  const faults: Record<string, ScreeningFault> = {};
  for (const { key, isOptional, options } of questions) {
    const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
    if (answer === undefined) {
      if (!isOptional) faults[key] = 'NEEDED';
    } else if (!options.some(option => option.key === answer)) faults[key] = 'NOT_AN_OPTION';
  }
  for (const key of Object.keys(answers)) if (!questions.some(question => question.key === key)) faults[key] = 'UNKNOWN_QUESTION';
  if (words.length > longestScreeningWords) faults.words = 'TOO_LONG';
  return faults;
}

/** The areas in which an answer counts as positive, in their order. It says where to look; it decides nothing (R3). */
export function positiveAreas({ questions }: Pick<Screening, 'questions'>, answers: ScreeningAnswers): ScreeningArea[] {
  const found = new Set(
    questions
      .filter(({ key, options }) => options.some(option => option.key === answers[key] && option.isPositive))
      .map(({ area }) => area),
  );
  return screeningAreas.filter(area => found.has(area));
}

/** R20: after an answer about oneself that counts, whom one can call comes first, at once. */
export const showsLinesAtOnce = ({ area }: Pick<ScreeningQuestion, 'area'>, option: Pick<ScreeningOption, 'isPositive'>): boolean =>
  area === 'SELF_HARM' && option.isPositive;

/** When both are asked again, if nothing else asks before. */
export const nextScreeningAt = (askedAt: Date): Date => new Date(askedAt.getTime() + daysBetweenScreenings * 86_400_000);
