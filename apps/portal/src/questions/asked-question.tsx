import { useCallback, useState } from 'react';
import { Link } from 'wouter';
import { ask } from '../server/ask';
import { PageTitle } from '../shell/page';
import { Stopped } from '../shell/stopped';
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
      <TakeQuestionBack question={question} personId={personId} />
    </div>
  );
}

function TakeQuestionBack({ question, personId }: { question: MyQuestion; personId: string }) {
  const { id, partnerName, counselorName, place } = question;
  const { takeBack } = useWords().t.questions;
  const [wasRead, setWasRead] = useState<boolean | null>(null);
  const act = useCallback(async () => {
    const { withdrawQuestion } = await ask(withdrawQuestionDocument, { questionId: id });
    // What never lay with the partner was not shared, and there is nothing to tell.
    if (place === 'WITH_PARTNER') setWasRead(withdrawQuestion.wasRead ?? false);
  }, [id, place]);
  return (
    <>
      {wasRead !== null && <Stopped wasRead={wasRead} partner={partnerName} />}
      {place !== 'WITHDRAWN' && (
        <TakeBack texts={{ ...takeBack, text: takeBack.text(partnerName, counselorName) }} act={act} refresh={[personId, 'questions']} />
      )}
    </>
  );
}
