import { answersShown, faultsOf } from '@roadback/domain/answers';
import { questionsShown } from '@roadback/domain/questions-shown';
import { useState } from 'react';
import type { Trouble } from '../server/fault';
import { PageTitle } from '../shell/page';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { AnswerList } from './answer-list';
import { KeptLine, TaskFoot } from './task-foot';
import { isWithPartner } from './who-reads';
import { TaskReaders, type TaskPageProps } from './task-intro';

/** Everything once more, before it goes out; nothing has been sent until here. */
export function LookOver({
  task,
  names,
  inHand,
  changes,
  onOther,
  go,
  busy,
  trouble,
  onSend,
}: TaskPageProps & { busy: boolean; trouble: Trouble | null; onSend: () => void }) {
  const { t } = useWords();
  const [tried, setTried] = useState(false);
  const { answers } = inHand.draft.content;
  const questions = questionsShown(task.exercise.questions, answers);
  const faults = faultsOf(questions, answersShown(questions, answers));
  const send = () => {
    setTried(true);
    if (Object.keys(faults).length === 0) onSend();
  };
  return (
    <div className="flow">
      <PageTitle part="look">{t.task.look}</PageTitle>
      <p className="muted">{t.task.lookHint}</p>
      {changes && <p className="muted">{t.held.change.note(names.counselor)}</p>}
      {changes?.visibility === 'HELD' && <p className="muted">{t.held.change.agreedBefore}</p>}
      {changes && [changes, ...task.earlier].some(isWithPartner) && <p className="muted">{t.held.change.stillShared(names.partner)}</p>}
      <div className="card">
        <AnswerList
          questions={questions}
          answers={answers}
          names={names}
          act={(question, prompt) => {
            const fault = faults[question.key];
            return (
              <>
                {tried && fault && (
                  <span className="fault" role="alert">
                    {t.faults.answers[fault]}
                  </span>
                )}
                <button
                  type="button"
                  className="inline-act"
                  aria-label={t.task.changeAnswer(prompt)}
                  onClick={() => go(questions.indexOf(question) + 1)}
                >
                  {t.task.change}
                </button>
              </>
            );
          }}
        />
      </div>
      <KeptLine inHand={inHand} />
      <TaskReaders task={task} names={names} inHand={inHand} changes={changes} />
      <TroubleLine trouble={trouble} />
      <TaskFoot onOther={onOther}>
        <div className="onward">
          <button type="button" className="btn line" onClick={() => go(questions.length)}>
            {t.app.back}
          </button>
          <button type="button" className="btn" disabled={busy} onClick={send}>
            {t.task.send}
          </button>
        </div>
      </TaskFoot>
    </div>
  );
}
