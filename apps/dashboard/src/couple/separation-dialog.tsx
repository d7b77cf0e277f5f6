import { saysWhy } from '@roadback/domain/roadmap';
import { useState } from 'react';
import { caseloadHeadDocument } from '../caseload/caseload-queries';
import { namesOf } from '../caseload/partner-signs';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { useDraft } from '../look/use-draft';
import { coupleDocument, separateCoupleDocument } from './couple-queries';
import { ReasonField } from './reason-field';
import type { Couple } from './timeline-of';

/** R15: says what stops and what stays before it is done, because it does not turn back. */
export const SeparationDialog = ({ couple, onClose }: { couple: Couple; onClose: () => void }) => {
  const t = useWords().plan.separation;
  const names = namesOf(couple.partners);
  const reason = useDraft(`separation ${couple.id}`);
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(separateCoupleDocument, [coupleDocument, 'caseload', caseloadHeadDocument]);
  const submit = async () => {
    setTried(true);
    if (!saysWhy(reason.text)) return;
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
      <ReasonField draft={reason} fault={fault} tried={tried} />
    </FormDialog>
  );
};
