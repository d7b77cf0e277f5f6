import { canBeHeld } from '@roadback/domain/held';
import { useCallback, useState } from 'react';
import { ask } from '../server/ask';
import { usePerson } from '../session/session';
import { Readers, type ReaderNames } from '../shell/readers';
import { Stopped } from '../shell/stopped';
import { TakeBack } from '../shell/take-back';
import { useWords } from '../words/words';
import { StopSharing } from './stop-sharing';
import { agreeToReleaseDocument } from './task-documents';
import type { Task } from './task-form';

type Sent = NonNullable<Task['submission']>;

/** Whether the partner reads it: shared, or held and passed on. */
export const isWithPartner = ({ visibility, releasedAt }: Sent): boolean =>
  visibility === 'SHARED' || (visibility === 'HELD' && releasedAt !== null);

/** Who reads what was sent, and what its author can do about it (R5): let it be passed on, take that back, stop sharing. */
export function WhoReads({ task, submission, names }: { task: Task; submission: Sent; names: ReaderNames }) {
  const { t, day, dayOf } = useWords();
  const [wasRead, setWasRead] = useState<boolean | null>(null);
  const { visibility, releasedAt, releasedByName, kind, isClosed } = submission;
  const { partner, counselor, isApart } = names;
  const isShared = !isApart && [submission, ...task.earlier].some(isWithPartner);
  const waits = !isApart && visibility === 'HELD' && releasedAt === null;
  const mayAgree = !isApart && !isClosed && kind === 'SENT' && visibility === 'PRIVATE' && canBeHeld(task.exercise);
  const { withdraw } = t.held;
  const stop = {
    start: t.sent.stop,
    title: t.sent.stopTitle(partner),
    text: t.sent.stopText(partner, counselor),
    keep: t.sent.stopKeep,
    act: t.sent.stopAct,
  };
  return (
    <>
      <Readers visibility={isWithPartner(submission) ? 'SHARED' : visibility} names={names} />
      {wasRead !== null && <Stopped wasRead={wasRead} partner={names.partner} />}
      {visibility === 'HELD' && releasedAt !== null && !isApart && (
        <p className="muted">{t.held.released(releasedByName ?? counselor, partner, day(dayOf(releasedAt), 'PLAIN'))}</p>
      )}
      {waits && <p className="muted">{t.held.waits(counselor)}</p>}
      {waits && !isShared && <StopSharing submissionId={submission.id} texts={{ ...withdraw, text: withdraw.text(partner, counselor) }} />}
      {isShared && <StopSharing submissionId={submission.id} texts={stop} onStopped={setWasRead} />}
      {mayAgree && <Agree submissionId={submission.id} names={names} />}
    </>
  );
}

/** The first of two keys. Whoever holds the phone shows once more who they are; the counselor asks in person besides (R5). */
function Agree({ submissionId, names }: { submissionId: string; names: ReaderNames }) {
  const { personId } = usePerson();
  const { agree } = useWords().t.held;
  const { partner, counselor } = names;
  const texts = { ...agree, start: agree.start(counselor), title: agree.title(partner), text: agree.text(partner, counselor) };
  const act = useCallback(() => ask(agreeToReleaseDocument, { submissionId }), [submissionId]);
  return <TakeBack texts={texts} act={act} refresh={[personId, 'task']} />;
}
