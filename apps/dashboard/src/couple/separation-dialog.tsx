import TextField from '@mui/material/TextField';
import { shortestReason } from '@roadback/domain/roadmap';
import { useState } from 'react';
import { caseloadHeadDocument } from '../caseload/caseload-queries';
import { namesOf } from '../caseload/partner-signs';
import { explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { useDraft } from '../look/use-draft';
import { coupleDocument, separateCoupleDocument } from './couple-queries';
import type { Couple } from './timeline-of';

/** R15: says what stops and what stays before it is done, because it does not turn back. */
export const SeparationDialog = ({ couple, onClose }: { couple: Couple; onClose: () => void }) => {
  const words = useWords();
  const t = words.plan.separation;
  const names = namesOf(couple.partners);
  const reason = useDraft(`separation ${couple.id}`);
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(separateCoupleDocument, [coupleDocument, 'caseload', caseloadHeadDocument]);
  const isTooShort = reason.text.trim().length < shortestReason;
  const submit = async () => {
    setTried(true);
    if (isTooShort) return;
    if (!(await act({ coupleId: couple.id, reason: reason.text.trim() }))) return;
    reason.done();
    onClose();
  };
  return (
    <FormDialog
      title={t.title(names.first, names.second)}
      submit={t.submit}
      submitting={t.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{t.stops(names.first, names.second)}</p>
      <p>{t.stays(names.first, names.second)}</p>
      <p>{t.seen}</p>
      <TextField
        label={words.roadmap.dialog.reason}
        required
        multiline
        minRows={2}
        value={reason.text}
        onChange={event => reason.write(event.target.value)}
        error={tried && isTooShort}
        helperText={
          tried && isTooShort
            ? words.faults.byReason.REASON_NEEDED
            : (explainField(fault, 'reason', words) ?? words.roadmap.dialog.reasonHelp)
        }
      />
    </FormDialog>
  );
};
