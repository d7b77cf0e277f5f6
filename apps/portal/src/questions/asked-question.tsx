import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { Link } from 'wouter';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { PageTitle } from '../shell/page';
import { TroubleLine } from '../shell/states';
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
      {place !== 'WITHDRAWN' && <TakeBack question={question} personId={personId} />}
    </div>
  );
}

/** The author takes it back; what that means is said before (R5). */
function TakeBack({ question: { id, partnerName, counselorName }, personId }: { question: MyQuestion; personId: string }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const take = useAct(
    useCallback(async () => {
      await ask(withdrawQuestionDocument, { questionId: id });
      await queries.invalidateQueries({ queryKey: [personId, 'questions'] });
    }, [queries, personId, id]),
  );
  if (!asking)
    return (
      <button type="button" className="inline-act start" onClick={() => setAsking(true)}>
        {t.questions.takeBack}
      </button>
    );
  return (
    <section className="card" aria-labelledby="take-back">
      <h2 id="take-back">{t.questions.takeBackTitle}</h2>
      <p>{t.questions.takeBackText(partnerName, counselorName)}</p>
      <TroubleLine trouble={take.trouble} />
      <div className="same">
        <button type="button" className="btn soft" onClick={() => setAsking(false)}>
          {t.questions.takeBackKeep}
        </button>
        <button type="button" className="btn soft" disabled={take.busy} onClick={() => take.run()}>
          {t.questions.takeBackAct}
        </button>
      </div>
    </section>
  );
}
