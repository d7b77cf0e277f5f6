import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { askForProof } from '../server/proof';
import { useAct } from '../server/use-act';
import { usePerson } from '../session/session';
import { useWords } from '../words/words';

/** In the place of own private words of a past day: that they are kept, and how to open them (R5). */
export function KeptPrivate() {
  const { t } = useWords();
  const { personId } = usePerson();
  const queries = useQueryClient();
  const open = useAct(
    useCallback(async () => {
      if (await askForProof()) await queries.invalidateQueries({ queryKey: [personId] });
    }, [personId, queries]),
  );
  return (
    <div className="kept-private">
      <p className="muted small">
        {t.signingIn.kept.label}. {t.signingIn.kept.text}
      </p>
      <button type="button" className="inline-act start" disabled={open.busy} onClick={() => open.run()}>
        {t.signingIn.kept.open}
      </button>
    </div>
  );
}
