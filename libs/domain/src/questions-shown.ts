import type { Question } from './exercise.js';

/**
 * The questions that are asked, given what was answered so far: those without a branch, and those whose earlier choice was answered
 * with one of the named options. What follows from a question that is itself not asked is not asked either.
 */
export function questionsShown<Asked extends Pick<Question, 'key' | 'shownIf'>>(
  questions: readonly Asked[],
  answers: Readonly<Record<string, unknown>>,
): Asked[] {
  const shown = new Set<string>();
  return questions.filter(({ key, shownIf }) => {
    const isShown = !shownIf || (shown.has(shownIf.question) && isOneOf(shownIf.answers, answers[shownIf.question]));
    if (isShown) shown.add(key);
    return isShown;
  });
}

const isOneOf = (keys: readonly string[], answer: unknown): boolean => typeof answer === 'string' && keys.includes(answer);
