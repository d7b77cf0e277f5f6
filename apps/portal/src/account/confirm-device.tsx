import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask } from '../server/ask';
import { useWords } from '../words/words';
import { confirmDeviceDocument } from './account-documents';
import { CodeForm } from './code-form';

/** Opens past private entries on this device, with a code that only the person can have. */
export function ConfirmDevice() {
  const { t } = useWords();
  const words = t.account.device;
  const queries = useQueryClient();
  const confirm = useCallback(
    async (code: string) => {
      await ask(confirmDeviceDocument, { code });
      // Who is here too: the session says whether its device is confirmed.
      await queries.invalidateQueries();
    },
    [queries],
  );
  return (
    <section className="card" aria-labelledby="confirm-device">
      <h2 id="confirm-device">{words.confirmTitle}</h2>
      <p className="muted">{words.closed}</p>
      <p className="muted">{words.confirmText}</p>
      <CodeForm label={words.code} act={words.act} confirm={confirm} />
    </section>
  );
}
