import type { SafetyArea } from './risk-rules.js';
import type { Question } from './exercise.js';

/** Marks a CHOICE as one about safety: what it is about, and after which answers a counselor must look. */
export interface SafetyItem {
  area: SafetyArea;
  /** Keys of the options that count. */
  answers: readonly string[];
}

/** What an answer to this question says about safety: nothing, or its area. */
export const areasOf = ({ safety }: Pick<Question, 'safety'>, answer: unknown): SafetyArea[] =>
  safety && typeof answer === 'string' && safety.answers.includes(answer) ? [safety.area] : [];

/** What the phone of whoever answers may know: that it is such a question, and after which answers the crisis lines come first (R20). */
export const forItsAuthor = (safety: SafetyItem): SafetyItem => ({
  ...safety,
  answers: safety.area === 'SELF_HARM' ? safety.answers : [],
});
