import { faultsOfAlertNote } from '@roadback/domain/alert';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { caseloadHeadDocument } from '../caseload/caseload-queries';
import { coupleDocument } from '../couple/couple-queries';
import type { AlertFieldsFragment } from '../generated/graphql';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { useDraft } from '../look/use-draft';
import { acknowledgeAlertDocument, alertsDocument } from './alert-queries';

/** Says what was done about an alert; without a word it stays. */
export const AcknowledgeDialog = ({ alert, onClose }: { alert: AlertFieldsFragment; onClose: () => void }) => {
  const words = useWords();
  const t = words.alerts;
  const notify = useNotify();
  const [tried, setTried] = useState(false);
  const note = useDraft(`alert ${alert.id}`);
  const { act, pending, fault } = useAct(acknowledgeAlertDocument, [alertsDocument, coupleDocument, 'caseload', caseloadHeadDocument]);
  const wrong = faultsOfAlertNote(note.text).note;
  const submit = async () => {
    setTried(true);
    if (wrong || !(await act({ input: { alertId: alert.id, note: note.text.trim() } }))) return;
    note.done();
    notify(t.done);
    onClose();
  };
  return (
    <FormDialog
      title={t.noteTitle}
      text={t.noteText}
      submit={t.save}
      submitting={t.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <LineField
        label={t.note}
        value={note.text}
        onChange={event => note.write(event.target.value)}
        fault={tried && wrong ? words.faults.byField[wrong] : undefined}
        multiline
        minRows={3}
        fullWidth
        autoFocus
      />
    </FormDialog>
  );
};
