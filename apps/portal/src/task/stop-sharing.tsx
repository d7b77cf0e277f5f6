import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { MyTaskQuery } from '../generated/graphql';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { usePerson } from '../session/session';
import type { ReaderNames } from '../shell/readers';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { stopSharingDocument } from './task-documents';

/** The author takes back what the partner may read; what that means is said before (R5). */
export function StopSharing({ taskId, submissionId, names }: { taskId: string; submissionId: string; names: ReaderNames }) {
  const { t } = useWords();
  const { personId } = usePerson();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const stop = useAct(
    useCallback(async () => {
      const { stopSharing } = await ask(stopSharingDocument, { submissionId });
      queries.setQueryData<MyTaskQuery['myTask']>([personId, 'task', taskId], task => task && { ...task, submission: stopSharing });
    }, [queries, personId, taskId, submissionId]),
  );

  if (!asking) {
    return (
      <button type="button" className="inline-act start" onClick={() => setAsking(true)}>
        {t.sent.stop}
      </button>
    );
  }
  return (
    <section className="card" aria-labelledby="stop-sharing">
      <h2 id="stop-sharing">{t.sent.stopTitle(names.partner)}</h2>
      <p>{t.sent.stopText(names.partner, names.counselor)}</p>
      <TroubleLine trouble={stop.trouble} />
      <div className="same">
        <button type="button" className="btn soft" onClick={() => setAsking(false)}>
          {t.sent.stopKeep}
        </button>
        <button type="button" className="btn soft" disabled={stop.busy} onClick={() => stop.run()}>
          {t.sent.stopAct}
        </button>
      </div>
    </section>
  );
}
