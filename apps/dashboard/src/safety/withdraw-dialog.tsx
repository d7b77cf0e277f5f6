import { saysWhy } from '@roadback/domain/roadmap';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { agreementsDocument } from '../agreement/agreement-queries';
import { coupleDocument } from '../couple/couple-queries';
import { ReasonField } from '../couple/reason-field';
import type { Couple } from '../couple/timeline-of';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { useDraft } from '../look/use-draft';
import { safetyDocument, withdrawClearanceDocument } from './safety-queries';

/** R3: at once and for both; says beforehand what pauses, and that nothing tells why. */
export const WithdrawDialog = ({ couple, onClose }: { couple: Couple; onClose: () => void }) => {
  const t = useWords().safety;
  const notify = useNotify();
  const [tried, setTried] = useState(false);
  const reason = useDraft(`withdrawal ${couple.id}`);
  const { act, pending, fault } = useAct(withdrawClearanceDocument, [safetyDocument, coupleDocument, agreementsDocument]);
  const submit = async () => {
    setTried(true);
    if (!saysWhy(reason.text)) return;
    if (!(await act({ coupleId: couple.id, reason: reason.text.trim() }))) return;
    reason.done();
    notify(t.withdrawn);
    onClose();
  };
  return (
    <FormDialog
      title={t.withdrawTitle}
      text={t.withdrawText}
      submit={t.withdrawSubmit}
      submitting={t.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ReasonField draft={reason} fault={fault} tried={tried} help={t.reasonHelp} autoFocus />
    </FormDialog>
  );
};
