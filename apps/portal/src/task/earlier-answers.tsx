import { Readers, type ReaderNames } from '../shell/readers';
import { useWords } from '../words/words';
import { AnswerList } from './answer-list';
import type { Task } from './task-form';
import { isWithPartner } from './who-reads';

/** What its author has changed since: it stays as it was (R13), folded in beneath the newest. Closed words open with the newest. */
export function EarlierAnswers({ task, names }: { task: Task; names: ReaderNames }) {
  const { t, when } = useWords();
  if (task.earlier.length === 0) return null;
  return (
    <details>
      <summary>{t.held.earlier}</summary>
      <div className="stack">
        {task.earlier.map(earlier => (
          <section key={earlier.id} className="card">
            <p className="muted">{t.held.earlierOn(when(earlier.sentAt))}</p>
            {earlier.isClosed ? (
              <p className="muted small">{t.signingIn.kept.label}.</p>
            ) : (
              <AnswerList questions={task.exercise.questions} answers={earlier.answers} names={names} />
            )}
            <Readers visibility={isWithPartner(earlier) ? 'SHARED' : earlier.visibility} names={names} />
          </section>
        ))}
      </div>
    </details>
  );
}
