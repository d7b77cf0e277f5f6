import type { Answers } from '@roadback/domain/answers';
import type { Names } from '@roadback/domain/fill-names';
import type { Words } from '../words/words';
import type { AskedFragment } from '../generated/graphql';

export type AskedQuestion = AskedFragment['questions'][number];

/** An answer as its author would read it back; null when the question was left open. */
export function answerWords(question: AskedQuestion, answers: Answers, words: Words, names?: Names): string | null {
  const value = Object.hasOwn(answers, question.key) ? answers[question.key] : undefined;
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return null;
  const labelOf = (key: string): string => {
    const option = question.options.find(each => each.key === key);
    return option ? words.say(option.label, names) : key;
  };
  switch (question.type) {
    case 'CHOICE':
      return labelOf(String(value));
    case 'MULTIPLE_CHOICE':
      return (Array.isArray(value) ? value : [String(value)]).map(labelOf).join('\n');
    case 'SCALE':
      return typeof value === 'number' && question.max !== null ? words.t.task.ofScale(value, question.max) : String(value);
    case 'NUMBER':
      return typeof value === 'number' ? words.number(value) : String(value);
    case 'DATE':
      return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? words.day(String(value), 'WEEKDAY') : String(value);
    case 'SHORT_TEXT':
    case 'LONG_TEXT':
      return String(value);
  }
}

/** People's own words are set in serif; what was picked is not. */
export const isOwnWords = (question: AskedQuestion): boolean => question.type === 'SHORT_TEXT' || question.type === 'LONG_TEXT';
