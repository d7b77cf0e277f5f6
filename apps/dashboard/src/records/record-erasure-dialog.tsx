import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { ClientField, type Client } from '../people/client-field';
import { recordErasureDocument, recordsDocument } from './record-queries';

/** Records that somebody asked the practice itself to be erased. */
export const RecordErasureDialog = ({ onClose }: { onClose: () => void }) => {
  const words = useWords();
  const t = words.records;
  const notify = useNotify();
  const [client, setClient] = useState<Client | null>(null);
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(recordErasureDocument, [recordsDocument]);
  const submit = async () => {
    setTried(true);
    if (!client || !(await act({ clientId: client.id }))) return;
    notify(t.erasures.recorded);
    onClose();
  };
  return (
    <FormDialog
      title={t.erasures.recordTitle}
      text={t.erasures.recordText}
      submit={t.erasures.record}
      submitting={t.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ClientField
        label={t.client}
        help={t.findClient}
        none={t.noClient}
        value={client}
        onChange={setClient}
        fault={tried && !client ? words.faults.byField.NEEDED : undefined}
      />
    </FormDialog>
  );
};
