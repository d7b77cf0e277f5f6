import { faultsOf, type AnswerFault } from '@roadback/domain/answers';
import { questionsShown } from '@roadback/domain/questions-shown';
import { useId, useState, type FormEvent } from 'react';
import { PageTitle } from '../shell/page';
import { useWords } from '../words/words';
import type { AskedQuestion } from './answer-words';
import { QuestionInput } from './question-input';
import { withAnswer } from './task-draft';
import { SafetyLines, useSafetyItem } from './safety-item';
import { KeptLine, TaskFoot } from './task-foot';
import { TaskReaders, type TaskPageProps } from './task-intro';

/** One question a page. */
export function QuestionPage({
  task,
  names,
  inHand,
  changes,
  onOther,
  go,
  question,
  page,
}: TaskPageProps & { question: AskedQuestion; page: number }) {
  const { t, say } = useWords();
  const id = useId();
  const [fault, setFault] = useState<AnswerFault | null>(null);
  const { title, languages } = task.exercise;
  const { answers } = inHand.draft.content;
  const questions = questionsShown(task.exercise.questions, answers);
  const value = answers[question.key];
  const tellAtOnce = useSafetyItem(task, question);

  const next = (event: FormEvent) => {
    event.preventDefault();
    const own = value === undefined ? {} : { [question.key]: value };
    // The page stands because the question is asked; its branch was looked at before.
    const found = faultsOf([{ ...question, shownIf: null }], own)[question.key] ?? null;
    setFault(found);
    if (!found) go(page + 1);
  };

  return (
    <form className="flow" onSubmit={next} noValidate>
      <div>
        <p className="progress-line">
          <span>{say(title, names)}</span>
          <span>{t.task.page(page, questions.length)}</span>
        </p>
        <div
          className="bars"
          role="progressbar"
          aria-label={t.task.progress(page, questions.length)}
          aria-valuemin={0}
          aria-valuemax={questions.length}
          aria-valuenow={page}
        >
          {questions.map((each, index) => (
            <i key={each.key} className={index + 1 < page ? 'open' : index + 1 === page ? 'closed' : undefined} />
          ))}
        </div>
      </div>
      <div className="asked" id={id} lang={languages.length === 1 ? languages[0]?.toLowerCase() : undefined}>
        <PageTitle part={question.key}>{say(question.prompt, names)}</PageTitle>
      </div>
      <div id={`${id}-help`}>
        {question.help && <p className="muted">{say(question.help, names)}</p>}
        {!question.required && <p className="muted small">{t.task.optional}</p>}
        {question.safety && <p className="muted small">{t.task.safety(names.counselor)}</p>}
      </div>
      <QuestionInput
        question={question}
        prompt={say(question.prompt, names)}
        names={names}
        labelledBy={id}
        describedBy={`${id}-help ${id}-fault`}
        value={value}
        onChange={answer => {
          setFault(null);
          tellAtOnce(answer);
          inHand.write(content => ({ ...content, answers: withAnswer(content.answers, question.key, answer) }));
        }}
      />
      <SafetyLines question={question} value={value} />
      <p id={`${id}-fault`} className="fault" role="alert">
        {fault && t.faults.answers[fault]}
      </p>
      <KeptLine inHand={inHand} />
      <TaskReaders task={task} names={names} inHand={inHand} changes={changes} />
      <TaskFoot onOther={onOther}>
        <div className="onward">
          <button type="button" className="btn line" onClick={() => go(page - 1)}>
            {t.app.back}
          </button>
          <button type="submit" className="btn">
            {t.task.next}
          </button>
        </div>
      </TaskFoot>
    </form>
  );
}
