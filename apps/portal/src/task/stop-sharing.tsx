import { useCallback } from 'react';
import { ask } from '../server/ask';
import { usePerson } from '../session/session';
import { TakeBack, type TakeBackTexts } from '../shell/take-back';
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
