import { useCallback } from 'react';
import { ask } from '../server/ask';
import { usePerson } from '../session/session';
import type { ReaderNames } from '../shell/readers';
import { TakeBack, type TakeBackTexts } from '../shell/take-back';
import { useWords } from '../words/words';
import { stopSharingDocument } from './task-documents';

/** The author takes back what the partner may read, or may come to read; what that means is said before (R5). */
export function StopSharing({
  submissionId,
  texts,
  onStopped,
}: {
  submissionId: string;
  texts: TakeBackTexts;
  /** Told once, here: whether the partner had been sent it. */
  onStopped?: (wasRead: boolean) => void;
}) {
  const { personId } = usePerson();
  const act = useCallback(async () => {
    const { stopSharing } = await ask(stopSharingDocument, { submissionId });
    onStopped?.(stopSharing.wasRead ?? false);
  }, [submissionId, onStopped]);
  return <TakeBack texts={texts} act={act} refresh={[personId, 'task']} />;
}

/** What the author is told in the moment in which they stopped, and only then. */
export function Stopped({ wasRead, names }: { wasRead: boolean; names: ReaderNames }) {
  const { stopped } = useWords().t.held;
  return (
    <div className="card" role="status">
      <p>{(wasRead ? stopped.read : stopped.unread)(names.partner)}</p>
      <p className="muted small">{stopped.once(names.partner)}</p>
    </div>
  );
}
