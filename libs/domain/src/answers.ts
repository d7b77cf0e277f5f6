import type { Question } from './exercise.js';
import { questionsShown } from './questions-shown.js';

/** What a client answered, by question key. Unanswered questions are absent. */
export type Answers = Record<string, string | number | string[]>;

/** Why an answer cannot be taken; `NEEDED` is the only one that a half-written draft may show. */
export type AnswerFault =
  | 'NEEDED'
  | 'NOT_A_NUMBER'
  | 'NOT_WHOLE'
  | 'TOO_LOW'
  | 'TOO_HIGH'
  | 'NOT_AN_OPTION'
  | 'TOO_MANY'
  | 'NOT_A_TEXT'
  | 'TOO_LONG'
  | 'NOT_A_DAY'
  | 'UNKNOWN_QUESTION';

export const longestAnswer = { SHORT_TEXT: 300, LONG_TEXT: 10_000 } as const;

/**
 * Checks answers against the questions that were asked. A question that these answers do not lead to was not asked: it is not needed,
 * and an answer to it is refused.
 * Returns the faults by question key; an empty object means that they can be sent.
 */
export function faultsOf(questions: readonly Question[], answers: Answers): Record<string, AnswerFault> {
  const faults: Record<string, AnswerFault> = {};
  const shown = questionsShown(questions, answers);
  for (const question of shown) {
    const value = Object.hasOwn(answers, question.key) ? answers[question.key] : undefined;
    const fault = isEmpty(value) ? (question.required ? 'NEEDED' : undefined) : faultOf(question, value!);
    if (fault) faults[question.key] = fault;
  }
  const asked = new Set(shown.map(question => question.key));
  for (const key of Object.keys(answers)) if (!asked.has(key)) faults[key] = 'UNKNOWN_QUESTION';
  return faults;
}

/** Answers as they are kept: empty ones left out, so that "not answered" has one shape. */
export const withoutEmpty = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => !isEmpty(value)));

/** The answers to what these very answers lead to: what was written before another branch was taken stays with its author. */
export function answersShown(questions: readonly Question[], answers: Answers): Answers {
  const shown = new Set(questionsShown(questions, answers).map(question => question.key));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => shown.has(key)));
}

const isEmpty = (value: Answers[string] | undefined | null): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

function faultOf(question: Question, value: Answers[string]): AnswerFault | undefined {
  switch (question.type) {
    case 'SCALE':
    case 'NUMBER':
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'NOT_A_NUMBER';
      if (question.type === 'SCALE' && !Number.isInteger(value)) return 'NOT_WHOLE';
      if (question.min != null && value < question.min) return 'TOO_LOW';
      if (question.max != null && value > question.max) return 'TOO_HIGH';
      return undefined;
    case 'CHOICE':
      return typeof value === 'string' && isOption(question, value) ? undefined : 'NOT_AN_OPTION';
    case 'MULTIPLE_CHOICE':
      if (!Array.isArray(value) || new Set(value).size !== value.length || !value.every(key => isOption(question, key)))
        return 'NOT_AN_OPTION';
      return question.maxChoices != null && value.length > question.maxChoices ? 'TOO_MANY' : undefined;
    case 'SHORT_TEXT':
    case 'LONG_TEXT':
      if (typeof value !== 'string') return 'NOT_A_TEXT';
      return value.length > longestAnswer[question.type] ? 'TOO_LONG' : undefined;
    case 'DATE':
      return typeof value === 'string' && isDay(value) ? undefined : 'NOT_A_DAY';
  }
}

const isOption = (question: Question, key: unknown): boolean => (question.options ?? []).some(option => option.key === key);

/** A real day of the calendar, `YYYY-MM-DD`: 30 February is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
