import { useQuery } from '@tanstack/react-query';
import type { MyQuestionsQuery } from '../generated/graphql';
import { ask } from '../server/ask';
import { questionsDocument } from './question-documents';

export type Ledger = MyQuestionsQuery['myQuestions'];
export type MyQuestion = Ledger['mine'][number];
export type QuestionForMe = Ledger['forMe'][number];

/** The question ledger as this person finds it. */
export const useQuestions = (personId: string) =>
  useQuery({
    queryKey: [personId, 'questions'],
    queryFn: async () => (await ask(questionsDocument, {})).myQuestions,
  });
