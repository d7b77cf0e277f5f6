import type { Answers } from '@roadback/domain/answers';
import type { AnswerVisibility, SubmissionKind } from '../generated/graphql';

/** 0 is the introduction, then a page a question, then the page to look everything over. */
export interface TaskDraft {
  page: number;
  answers: Answers;
  visibility: AnswerVisibility;
}

/** An answer set or taken away: an open question has no key, so that "not answered" has one shape. */
export function withAnswer(answers: Answers, key: string, value: Answers[string] | undefined): Answers {
  const { [key]: before, ...rest } = answers;
  return value === undefined ? rest : before === value ? answers : { ...rest, [key]: value };
}

/** The answers that are no `SENT` but answers all the same (R16). */
export type OtherAnswer = Exclude<SubmissionKind, 'SENT'>;
