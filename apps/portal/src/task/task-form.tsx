import { useCallback, useState } from 'react';
import { answersShown, withoutEmpty } from '@roadback/domain/answers';
import { questionsShown } from '@roadback/domain/questions-shown';
import type { MyTaskQuery, SubmitTaskInput } from '../generated/graphql';
import { useDraft } from '../device/use-draft';
import { usePostOffice } from '../sending/post-office-context';
import { useAct } from '../server/use-act';
import { Skeleton } from '../shell/states';
import { LookOver } from './look-over';
import { OtherAnswerPage } from './other-answer-page';
import { QuestionPage } from './question-page';
import type { OtherAnswer, TaskDraft } from './task-draft';
import { TaskIntro } from './task-intro';

export type Task = MyTaskQuery['myTask'];

/** R3: done in a session, and not opened there, or no longer. */
export const isShut = (task: Task): boolean => task.isDoneInSession && task.openUntil === null;

/**
 * Walks through a task, one page at a time; every change is on the phone before the next one is made.
 * @param changes what was sent, where the author changes it: it begins as it stood, and no consent goes over to it (R5)
 */
export function TaskForm({
  task,
  personId,
  changes = null,
  onSent,
}: {
  task: Task;
  personId: string;
  changes?: Task['submission'];
  onSent?: () => void;
}) {
  const postOffice = usePostOffice();
  const [other, setOther] = useState<OtherAnswer | null>(null);
  const { visibility } = task.exercise;
  const inHand = useDraft<TaskDraft>(personId, `task:${task.id}`, () =>
    changes
      ? {
          page: task.exercise.questions.length + 1,
          answers: changes.answers,
          visibility: changes.visibility === 'SHARED' ? 'SHARED' : 'PRIVATE',
        }
      : { page: 0, answers: {}, visibility },
  );
  const send = useAct(
    useCallback(
      async (input: SubmitTaskInput) => {
        await postOffice.put(personId, { kind: 'TASK', input });
        onSent?.();
      },
      [postOffice, personId, onSent],
    ),
  );

  if (!inHand) return <Skeleton heights={[60, 220, 48]} />;
  const { draft, note } = inHand;
  const { content } = draft;
  // What was written in a branch that is left stays in the draft, and is there again when its author comes back to it.
  const questions = questionsShown(task.exercise.questions, content.answers);
  const page = Math.min(content.page, questions.length + 1);
  const go = (to: number) => note(before => ({ ...before, page: to }));
  const names = { partner: task.partnerName, counselor: task.counselorName, isApart: task.isApart, isReveal: task.exercise.reveal };
  const shared = { task, names, inHand, changes, onOther: changes ? null : setOther, go };

  if (other) {
    return (
      <OtherAnswerPage
        kind={other}
        names={names}
        hasWords={Object.keys(content.answers).length > 0}
        busy={send.busy}
        trouble={send.trouble}
        onBack={() => setOther(null)}
        onSend={() => send.run({ taskId: task.id, kind: other, answers: {}, visibility: 'PRIVATE', idempotencyKey: draft.key })}
      />
    );
  }
  // What is begun with the counselor waits for the counselor, and what was written there is kept until the next time.
  if (!changes && (page === 0 || isShut(task))) return <TaskIntro {...shared} />;
  const question = questions[page - 1];
  if (question) return <QuestionPage key={question.key} {...shared} question={question} page={page} />;
  return (
    <LookOver
      {...shared}
      busy={send.busy}
      trouble={send.trouble}
      onSend={() =>
        send.run({
          taskId: task.id,
          kind: 'SENT',
          answers: answersShown(questions, withoutEmpty(content.answers)),
          visibility: content.visibility,
          changes: changes?.id ?? null,
          idempotencyKey: draft.key,
        })
      }
    />
  );
}
