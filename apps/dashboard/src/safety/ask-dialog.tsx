import { useState } from 'react';
import { useNotify } from 'react-admin';
import { namesOf } from '../caseload/partner-signs';
import type { Couple } from '../couple/timeline-of';
import { newKey } from '../graphql/new-key';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { askScreeningDocument, safetyDocument } from './safety-queries';

/** R3: both are asked, or neither; the dialog offers no choice. */
export const AskDialog = ({ couple, onClose }: { couple: Couple; onClose: () => void }) => {
  const t = useWords().safety;
  const notify = useNotify();
  const names = namesOf(couple.partners);
  // One key for this dialog: sent twice it asks once (R12).
  const [idempotencyKey] = useState(newKey);
  const { act, pending, fault } = useAct(askScreeningDocument, [safetyDocument]);
  const submit = async () => {
    if (!(await act({ coupleId: couple.id, idempotencyKey }))) return;
    notify(t.askedNow);
    onClose();
  };
  return (
    <FormDialog
      title={t.askTitle}
      text={t.askText(names.first, names.second)}
      submit={t.ask}
      submitting={t.asking}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
};
