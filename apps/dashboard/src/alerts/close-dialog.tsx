import MenuItem from '@mui/material/MenuItem';
import { closeReasons, faultsOfAlertNote, type CloseReason } from '@roadback/domain/alert';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { AlertFieldsFragment } from '../generated/graphql';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { useDraft } from '../look/use-draft';
import { closeAlertDocument } from './alert-queries';
import { afterAlerts } from './after-alerts';

/** Says why an alert can be closed and what was done about it; without a word it stays. */
export const CloseDialog = ({ alert, onClose }: { alert: AlertFieldsFragment; onClose: () => void }) => {
  const words = useWords();
  const t = words.alerts;
  const notify = useNotify();
  const [tried, setTried] = useState(false);
  const [reason, setReason] = useState<CloseReason | ''>('');
  const note = useDraft(`alert ${alert.id}`);
  const { act, pending, fault } = useAct(closeAlertDocument, afterAlerts);
  const wrong = faultsOfAlertNote(note.text).note;
  const submit = async () => {
    setTried(true);
    if (wrong || reason === '' || !(await act({ input: { alertId: alert.id, reason, note: note.text.trim() } }))) return;
    note.done();
    notify(t.done);
    onClose();
  };
  return (
    <FormDialog
      title={t.noteTitle}
      text={t.noteText}
      submit={t.close}
      submitting={t.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <LineField
        label={t.reason}
        select
        value={reason}
        onChange={event => setReason(closeReasons.find(each => each === event.target.value) ?? '')}
        fault={tried && reason === '' ? words.faults.byField.NEEDED : undefined}
        fullWidth
        autoFocus
      >
        {closeReasons.map(each => (
          <MenuItem key={each} value={each}>
            {t.reasons[each]}
          </MenuItem>
        ))}
      </LineField>
      <LineField
        label={t.note}
        value={note.text}
        onChange={event => note.write(event.target.value)}
        fault={tried && wrong ? words.faults.byField[wrong] : undefined}
        multiline
        minRows={3}
        fullWidth
      />
    </FormDialog>
  );
};
