import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLookAt } from '../news/use-look';
import { Attention } from '../sending/attention';
import { subjectOf } from '../sending/outbox';
import { useEntries } from '../sending/post-office-context';
import { ask } from '../server/ask';
import { usePerson } from '../session/session';
import { Page } from '../shell/page';
import { CouldNotLoad, Skeleton } from '../shell/states';
import { useWords } from '../words/words';
import { AnswerList } from './answer-list';
import { NotOpenYet } from './not-open-yet';
import { OnItsWay } from './on-its-way';
import { SentView } from './sent-view';
import { ChangeAnswer } from './change-answer';
import { isShut, TaskForm } from './task-form';
import { taskDocument } from './task-documents';

/** One task: to be done, on its way, or answered. */
export function TaskPage({ id }: { id: string }) {
  const { personId } = usePerson();
  const { t, say, minutesSince } = useWords();
  const [changing, setChanging] = useState(false);
  const entry = useEntries(personId).find(kept => subjectOf(kept.cargo) === `task:${id}`);
  const {
    data: task,
    error,
    refetch,
  } = useQuery({
    queryKey: [personId, 'task', id],
    queryFn: async () => (await ask(taskDocument, { id })).myTask,
    // In the session the counselor opens it, and it is there without anybody touching the phone.
    refetchInterval: ({ state: { data } }) => (data?.state === 'WAITING' && isShut(data) ? 20_000 : false),
  });
  useLookAt(task ? id : null);
  useLookAt(task?.submission?.id ?? null);
  const waiting = task?.state === 'WAITING';
  const changes = changing && task?.submission ? task.submission : null;

  return (
    <Page back={{ to: '/', label: waiting && !entry ? t.app.later : t.app.today }}>
      {entry?.trouble && (
        <div className="stack">
          <Attention entry={entry} title={task ? say(task.exercise.title) : t.sending.unsentTask} canEdit={waiting} />
          {task && entry.cargo.kind === 'TASK' && entry.cargo.input.kind === 'SENT' && (
            <section className="card" aria-labelledby="you-wrote">
              <h2 id="you-wrote">{t.task.youWrote}</h2>
              <AnswerList
                questions={task.exercise.questions}
                answers={entry.cargo.input.answers}
                names={{ partner: task.partnerName, counselor: task.counselorName, isApart: task.isApart }}
              />
            </section>
          )}
        </div>
      )}
      {entry && !entry.trouble && <OnItsWay entry={entry} task={task ?? null} />}
      {!task && !entry && (error ? <CouldNotLoad error={error} again={() => void refetch()} /> : <Skeleton heights={[60, 220, 48]} />)}
      {task && !entry && !waiting && !changes && <SentView task={task} onChange={() => setChanging(true)} />}
      {task && !entry && changes && <ChangeAnswer task={task} changes={changes} personId={personId} onDone={() => setChanging(false)} />}
      {task &&
        !entry &&
        waiting &&
        (minutesSince(task.opensAt) < 0 ? <NotOpenYet task={task} /> : <TaskForm task={task} personId={personId} />)}
    </Page>
  );
}
