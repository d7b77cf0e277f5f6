import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../server/ask';
import { usePerson } from '../session/session';
import { Readers } from '../shell/readers';
import { Stopped } from '../shell/stopped';
import { CouldNotLoad, Skeleton } from '../shell/states';
import type { Task } from '../task/task-form';
import { StopSharing } from '../task/stop-sharing';
import { YouWrote } from '../task/you-wrote';
import { useWords } from '../words/words';
import { BothWrote } from './both-wrote';
import { revealDocument } from './reveal-documents';

/**
 * What somebody sent for a reveal: their own words and who reads them, and once it was opened both answers, question by question. Before
 * that the page is the same whatever the partner did; and after it no word says why something of theirs is not there (R19).
 */
export function RevealSent({ task, submission }: { task: Task; submission: NonNullable<Task['submission']> }) {
  const { personId } = usePerson();
  const { t, day } = useWords();
  const [wasRead, setWasRead] = useState<boolean | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: [personId, 'reveal', task.id],
    queryFn: async () => (await ask(revealDocument, { taskId: task.id })).myReveal,
    // Sharing may have stopped in the meantime: nothing is shown that was read earlier.
    gcTime: 0,
    staleTime: 0,
  });
  const names = { partner: task.partnerName, counselor: task.counselorName, isApart: task.isApart, isReveal: true };
  if (!data)
    return (
      <>
        {!submission.isClosed && <YouWrote task={task} answers={submission.answers} />}
        {error ? <CouldNotLoad error={error} again={() => void refetch()} /> : <Skeleton heights={[48]} />}
      </>
    );
  const openedOn = data.openedOn === null ? null : day(data.openedOn, 'PLAIN');
  const isHeld = submission.visibility === 'HELD' && !names.isApart;
  return (
    <>
      {openedOn === null ? (
        !submission.isClosed && <YouWrote task={task} answers={submission.answers} />
      ) : (
        <>
          <p className="muted">
            {t.reveal.openedOn(names.counselor, openedOn)} {t.reveal.calm}
          </p>
          <BothWrote
            questions={task.exercise.questions}
            mine={submission.answers}
            theirs={data.theirs}
            names={names}
            own={data.givenName}
          />
          <p className="muted small">{t.reveal.foot}</p>
        </>
      )}
      <Readers visibility={isHeld && openedOn !== null ? 'SHARED' : submission.visibility} names={names} />
      {wasRead !== null && <Stopped wasRead={wasRead} partner={names.partner} />}
      {isHeld && <ClosesIt submissionId={submission.id} names={names} openedOn={openedOn} onStopped={setWasRead} />}
    </>
  );
}

/** R5: its author takes the consent back, or stops sharing what was opened; what that means is said before. */
function ClosesIt({
  submissionId,
  names,
  openedOn,
  onStopped,
}: {
  submissionId: string;
  names: { partner: string; counselor: string };
  openedOn: string | null;
  onStopped: (wasRead: boolean) => void;
}) {
  const { stop, withdraw } = useWords().t.reveal;
  const { partner, counselor } = names;
  const texts =
    openedOn === null
      ? { ...withdraw, text: withdraw.text(partner, counselor) }
      : { ...stop, title: stop.title(partner), text: stop.text(partner, counselor, openedOn) };
  return <StopSharing submissionId={submissionId} texts={texts} onStopped={openedOn === null ? undefined : onStopped} />;
}
