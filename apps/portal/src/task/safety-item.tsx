import { useCallback } from 'react';
import { newKey } from '../device/new-key';
import { CrisisLines, useCrisisLines } from '../help/crisis-lines';
import { usePostOffice } from '../sending/post-office-context';
import { useSession } from '../session/session';
import { AtOnce } from '../shell/at-once';
import { useWords } from '../words/words';
import type { AskedQuestion } from './answer-words';
import type { Answer } from './question-input';
import type { Task } from './task-form';

/** Sends what is chosen for a question about safety in the moment in which it is chosen: one request, the same whatever it is (R20). */
export function useSafetyItem(task: Pick<Task, 'id'>, question: AskedQuestion): (answer: Answer | undefined) => void {
  const postOffice = usePostOffice();
  const { person } = useSession();
  const personId = person?.personId ?? null;
  return useCallback(
    answer => {
      const option = question.options.findIndex(({ key }) => key === answer);
      if (!question.safety || option < 0 || personId === null) return;
      void postOffice.put(personId, {
        kind: 'SAFETY_ITEM',
        input: { taskId: task.id, question: question.key, option, idempotencyKey: newKey() },
      });
    },
    [postOffice, personId, task.id, question],
  );
}

/** R20: whom one can call, first and at once, also without a connection. After an answer about the partner there is nothing. */
export function SafetyLines({ question, value }: { question: AskedQuestion; value: Answer | undefined }) {
  const { t } = useWords();
  const lines = useCrisisLines();
  if (!question.safety?.answers.some(key => key === value)) return null;
  return (
    <section className="stack" role="status">
      <p>{t.alone.linesFirst}</p>
      <CrisisLines lines={lines ?? []} />
      <p className="muted small">
        <AtOnce>{t.task.atOnce}</AtOnce>
      </p>
    </section>
  );
}
