import { fillNames, type Names } from '@roadback/domain/fill-names';
import { questionsShown } from '@roadback/domain/questions-shown';
import { useDates } from '../language/use-dates';
import { useLanguage, useWords } from '../language/use-words';
import type { Submission } from './review-drawer';

type Question = Submission['exercise']['questions'][number];
type Answer = Submission['answers'][string];

/** The questions that these answers led to, as they were asked, in the version that was answered (R13), each with its answer. */
export const AnswersList = ({ submission, names }: { submission: Pick<Submission, 'exercise' | 'answers'>; names: Names }) => {
  const t = useWords().couple.review;
  const language = useLanguage();
  return (
    <dl className="answers">
      {questionsShown(submission.exercise.questions, submission.answers).map(question => {
        const answer = submission.answers[question.key];
        return (
          <div key={question.key}>
            <dt>{fillNames(question.prompt[language], names)}</dt>
            <dd>
              {answer === undefined ? (
                <span className="muted">{t.leftOpen}</span>
              ) : (
                <AnswerValue question={question} answer={answer} names={names} />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
};

const AnswerValue = ({ question, answer, names }: { question: Question; answer: Answer; names: Names }) => {
  const language = useLanguage();
  const dates = useDates();
  const label = (key: string) => {
    const option = question.options.find(each => each.key === key);
    return option ? fillNames(option.label[language], names) : key;
  };
  if (Array.isArray(answer)) {
    return (
      <ul className="answer-options">
        {answer.map(key => (
          <li key={key}>{label(key)}</li>
        ))}
      </ul>
    );
  }
  switch (question.type) {
    case 'SCALE':
      return <ScaleAnswer question={question} value={Number(answer)} names={names} />;
    case 'CHOICE':
    case 'MULTIPLE_CHOICE':
      return <span className="strong">{label(String(answer))}</span>;
    case 'DATE':
      return <span className="strong">{dates.fullDay(String(answer))}</span>;
    case 'NUMBER':
      // A count is no score: six hours of sleep are not "6 of 14".
      return <span className="strong">{answer}</span>;
    case 'SHORT_TEXT':
    case 'LONG_TEXT':
      return <p className="serif answer-words">{answer}</p>;
  }
};

const ScaleAnswer = ({ question, value, names }: { question: Question; value: number; names: Names }) => {
  const t = useWords().couple.review;
  const language = useLanguage();
  const min = question.min ?? 0;
  const max = question.max ?? 10;
  const share = max > min ? (value - min) / (max - min) : 0;
  return (
    <div className="answer-scale">
      <span className="strong">{t.ofMax(String(value), String(max))}</span>
      <div className="scale-line" aria-hidden>
        <i style={{ left: `${share * 100}%` }} />
      </div>
      <div className="row muted small">
        <span className="grow">{question.minLabel && fillNames(question.minLabel[language], names)}</span>
        <span>{question.maxLabel && fillNames(question.maxLabel[language], names)}</span>
      </div>
    </div>
  );
};
