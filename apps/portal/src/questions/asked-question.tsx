import { useCallback } from 'react';
import { Link } from 'wouter';
import { ask } from '../server/ask';
import { PageTitle } from '../shell/page';
import { TakeBack } from '../shell/take-back';
import { useWords } from '../words/words';
import { AnswerWords } from './answer-words';
import { withdrawQuestionDocument } from './question-documents';
import type { MyQuestion } from './use-questions';

/** What one asked: where it lies, and the answer behind a tap, to be opened when one wants to. */
export function AskedQuestion({ question, mayAsk, personId }: { question: MyQuestion; mayAsk: boolean; personId: string }) {
  const { t, when } = useWords();
  const { words, place, answer, earlierAnswers, partnerName, counselorName, askedAt } = question;
  const placeText = {
    WITH_COUNSELOR: t.questions.placeText.WITH_COUNSELOR(counselorName),
    FOR_SESSION: t.questions.placeText.FOR_SESSION(counselorName),
    WITH_PARTNER: t.questions.placeText.WITH_PARTNER(partnerName),
    WITHDRAWN: t.questions.placeText.WITHDRAWN,
  }[place];
  return (
    <div className="flow">
      <div>
        <PageTitle>{t.questions.question}</PageTitle>
        <p className="muted">{t.questions.askedOn(when(askedAt))}</p>
      </div>
      <p className="own">{words}</p>
      {answer ? (
        <details className="card draft">
          <summary>
            <b>{t.questions.answerBy(partnerName)}</b> <span className="muted small">{t.questions.openAnswer}</span>
          </summary>
          <AnswerWords answer={answer} earlier={earlierAnswers} />
        </details>
      ) : (
        <p className="reading">{placeText}</p>
      )}
      {mayAsk && (
        <Link href={`/questions/${question.id}/again`} className="btn soft">
          {t.questions.again}
        </Link>
      )}
      {place !== 'WITHDRAWN' && <TakeQuestionBack question={question} personId={personId} />}
    </div>
  );
}

function TakeQuestionBack({ question: { id, partnerName, counselorName }, personId }: { question: MyQuestion; personId: string }) {
  const { takeBack } = useWords().t.questions;
  const act = useCallback(() => ask(withdrawQuestionDocument, { questionId: id }), [id]);
  return <TakeBack texts={{ ...takeBack, text: takeBack.text(partnerName, counselorName) }} act={act} refresh={[personId, 'questions']} />;
}
