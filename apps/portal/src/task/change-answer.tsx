import { useState } from 'react';
import { forgetDraft } from '../device/drafts';
import { useWords } from '../words/words';
import { TaskForm, type Task } from './task-form';

/** The author writes what they sent anew; until it is sent it can be left as it was, and then nothing of it stays on the phone. */
export function ChangeAnswer({
  task,
  changes,
  personId,
  onDone,
}: {
  task: Task;
  changes: NonNullable<Task['submission']>;
  personId: string;
  onDone: () => void;
}) {
  const { t } = useWords();
  // What it changes stays the same while it is written, also when the page learns of a newer one.
  const [before] = useState(changes);
  const leave = () => void forgetDraft(personId, `task:${task.id}`).then(onDone);
  return (
    <div className="stack">
      <TaskForm task={task} personId={personId} changes={before} onSent={onDone} />
      <button type="button" className="inline-act start" onClick={leave}>
        {t.held.change.keep}
      </button>
    </div>
  );
}
