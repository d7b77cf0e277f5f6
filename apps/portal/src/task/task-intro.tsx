import type { AnswerVisibility } from '../generated/graphql';
import type { DraftInHand } from '../device/use-draft';
import { PageTitle } from '../shell/page';
import { Readers, type ReaderNames } from '../shell/readers';
import { useWords } from '../words/words';
import type { OtherAnswer, TaskDraft } from './task-draft';
import { TaskFoot } from './task-foot';
import { isShut, type Task } from './task-form';

export interface TaskPageProps {
  task: Task;
  names: ReaderNames;
  inHand: DraftInHand<TaskDraft>;
  /** What was sent, where its author changes it. */
  changes: Task['submission'];
  /** Null where there is no other answer to give any more. */
  onOther: ((answer: OtherAnswer) => void) | null;
  go: (page: number) => void;
}

/** What it is, how long it takes, with whom, and who will read it: before anything is asked. */
export function TaskIntro({ task, names, inHand, changes, onOther, go }: TaskPageProps) {
  const { t, say, when, minutesSince, language } = useWords();
  const { exercise, mode, note, closesAt } = task;
  const { content } = inHand.draft;
  const begun = Object.keys(content.answers).length > 0;
  const company = { TOGETHER: t.task.together(names.partner), EACH: t.task.each(names.partner), ONE: t.task.one }[
    names.isApart ? 'ONE' : mode
  ];
  return (
    <div className="flow">
      <PageTitle part="intro">{say(exercise.title, names)}</PageTitle>
      <p className="muted">
        {t.task.minutes(exercise.minutes)}. {company}
      </p>
      {!exercise.languages.includes(language) && <p className="muted">{t.task.inOtherLanguage}</p>}
      <p className="reading" lang={exercise.languages.length === 1 ? exercise.languages[0]?.toLowerCase() : undefined}>
        {say(exercise.instructions, names)}
      </p>
      {exercise.reveal && !names.isApart && <p className="muted">{t.reveal.intro(names.counselor)}</p>}
      {note !== null && (
        <figure className="card note">
          <figcaption className="muted">{t.task.noteFrom(names.counselor)}</figcaption>
          <blockquote className="quote">{note}</blockquote>
        </figure>
      )}
      {!isShut(task) && <p className="muted">{minutesSince(closesAt) > 0 ? t.task.closed : t.task.openUntil(when(closesAt))}</p>}
      <TaskReaders task={task} names={names} inHand={inHand} changes={changes} />
      <TaskFoot onOther={onOther}>
        {isShut(task) ? (
          <p className="pill quiet">{t.task.inSession(names.counselor)}</p>
        ) : (
          <button type="button" className="btn" onClick={() => go(1)}>
            {begun ? t.task.goOn : t.task.begin}
          </button>
        )}
      </TaskFoot>
    </div>
  );
}

/** Who reads, on every page of a task. */
export function TaskReaders({ task, names, inHand, changes }: Pick<TaskPageProps, 'task' | 'names' | 'inHand' | 'changes'>) {
  const allowed: readonly AnswerVisibility[] = !changes
    ? task.exercise.allowedVisibilities
    : changes.visibility === 'SHARED'
      ? ['SHARED', 'PRIVATE']
      : ['PRIVATE'];
  return (
    <Readers
      visibility={inHand.draft.content.visibility}
      names={names}
      choice={{
        allowed,
        onChange: visibility => inHand.write(content => ({ ...content, visibility })),
      }}
    />
  );
}
