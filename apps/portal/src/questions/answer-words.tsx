import type { AnswerPartsFragment } from '../generated/graphql';
import { useWords } from '../words/words';

/** An answer, and beneath it what was said before: nothing that was read disappears (R13). */
export function AnswerWords({ answer, earlier }: { answer: AnswerPartsFragment; earlier: readonly AnswerPartsFragment[] }) {
  const { t, day } = useWords();
  return (
    <div className="stack">
      {earlier.length > 0 && <p className="muted">{t.questions.changed(day(answer.answeredOn, 'PLAIN'))}</p>}
      <OneAnswer answer={answer} />
      {earlier.length > 0 && (
        <details>
          <summary>{t.questions.earlier}</summary>
          <div className="stack">
            {earlier.map(each => (
              <OneAnswer key={each.id} answer={each} dated />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

export function OneAnswer({ answer, dated = false }: { answer: AnswerPartsFragment; dated?: boolean }) {
  const { t, day } = useWords();
  return (
    <div>
      <p className="muted small">
        {t.questions.kinds[answer.kind]}
        {dated && `, ${day(answer.answeredOn, 'PLAIN')}`}
      </p>
      {answer.words !== '' && <p className="own">{answer.words}</p>}
      {answer.reason !== null && (
        <>
          <p className="muted small">{t.questions.why}</p>
          <p className="own">{answer.reason}</p>
        </>
      )}
    </div>
  );
}
