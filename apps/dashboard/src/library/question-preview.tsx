import type { DashboardLocale } from '@roadback/messages/dashboard';
import { dashboardMessages } from '@roadback/messages/dashboard';
import { fillNames, type Names } from '@roadback/domain/fill-names';
import type { Exercise } from './exercise-filter';

type Question = Exercise['questions'][number];

/** One question as the client sees it, unanswered; it is a picture, so nothing in it can be clicked. */
export const QuestionPreview = ({ question, names, language }: { question: Question; names: Names; language: DashboardLocale }) => {
  const t = dashboardMessages[language].library.preview;
  const help = question.help ? fillNames(question.help[language], names) : question.required ? null : t.optional;
  return (
    <>
      <p className="phone-question">{fillNames(question.prompt[language], names)}</p>
      {help && <p className="phone-help">{help}</p>}
      {question.safety && <p className="phone-help">{t.safety(names.counselor)}</p>}
      <div aria-hidden className="phone-input">
        <InputPreview question={question} names={names} language={language} />
      </div>
    </>
  );
};

const InputPreview = ({ question, names, language }: { question: Question; names: Names; language: DashboardLocale }) => {
  const t = dashboardMessages[language].library.preview;
  switch (question.type) {
    case 'SCALE':
      return (
        <>
          <div className="phone-scale">
            {range(question.min ?? 0, question.max ?? 10).map(value => (
              <i key={value}>{value}</i>
            ))}
          </div>
          <div className="row phone-ends">
            <span className="grow">{question.minLabel && fillNames(question.minLabel[language], names)}</span>
            <span>{question.maxLabel && fillNames(question.maxLabel[language], names)}</span>
          </div>
        </>
      );
    case 'CHOICE':
    case 'MULTIPLE_CHOICE':
      return (
        <>
          {question.maxChoices && question.type === 'MULTIPLE_CHOICE' && <p className="phone-help">{t.upTo(question.maxChoices)}</p>}
          {question.options.map(option => (
            <div key={option.key} className="phone-option">
              <i className={question.type === 'CHOICE' ? 'round' : ''} />
              {fillNames(option.label[language], names)}
            </div>
          ))}
        </>
      );
    case 'LONG_TEXT':
      return <div className="phone-field tall">{t.writeHere}</div>;
    case 'SHORT_TEXT':
      return <div className="phone-field">{t.writeHere}</div>;
    case 'DATE':
      return <div className="phone-field">{t.chooseDay}</div>;
    case 'NUMBER':
      return <div className="phone-field">{t.number}</div>;
  }
};

const range = (from: number, to: number) => Array.from({ length: Math.max(0, Math.min(11, to - from + 1)) }, (_, index) => from + index);
