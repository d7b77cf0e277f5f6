import type { Answers } from '@roadback/domain/answers';
import { questionsShown } from '@roadback/domain/questions-shown';
import type { ReactNode } from 'react';
import type { ReaderNames } from '../shell/readers';
import { useWords } from '../words/words';
import { answerWords, isOwnWords, type AskedQuestion } from './answer-words';

/** The questions that these answers lead to, with what was answered, to be looked over or read. */
export function AnswerList({
  questions,
  answers,
  names,
  act,
}: {
  questions: readonly AskedQuestion[];
  answers: Answers;
  names: ReaderNames | undefined;
  act?: (question: AskedQuestion, prompt: string) => ReactNode;
}) {
  const words = useWords();
  return (
    <dl className="answers">
      {questionsShown(questions, answers).map(question => {
        const prompt = words.say(question.prompt, names);
        const answer = answerWords(question, answers, words, names);
        return (
          <div key={question.key}>
            <dt>{prompt}</dt>
            <dd>
              {answer === null ? (
                <span className="muted">{words.t.task.leftOpen}</span>
              ) : (
                <span className={isOwnWords(question) ? 'own' : undefined}>{answer}</span>
              )}
              {act?.(question, prompt)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
