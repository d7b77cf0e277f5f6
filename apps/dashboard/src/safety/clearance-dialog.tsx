import { saysWhy } from '@roadback/domain/roadmap';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { namesOf } from '../caseload/partner-signs';
import { ReasonField } from '../couple/reason-field';
import type { Couple } from '../couple/timeline-of';
import { newKey } from '../graphql/new-key';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { useDraft } from '../look/use-draft';
import { recordClearanceDocument, safetyDocument } from './safety-queries';

/** R1, R3: the counselor's own decision for both, after a talk with each alone. */
export const ClearanceDialog = ({ couple, onClose }: { couple: Couple; onClose: () => void }) => {
  const words = useWords();
  const t = words.safety;
  const dates = useDates();
  const notify = useNotify();
  const names = namesOf(couple.partners);
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [tried, setTried] = useState(false);
  const reason = useDraft(`clearance ${couple.id}`);
  const [idempotencyKey] = useState(newKey);
  const { act, pending, fault } = useAct(recordClearanceDocument, [safetyDocument]);
  const submit = async () => {
    setTried(true);
    if (first === '' || second === '' || !saysWhy(reason.text)) return;
    const input = { coupleId: couple.id, firstTalkOn: first, secondTalkOn: second, reason: reason.text.trim(), idempotencyKey };
    if (!(await act({ input }))) return;
    reason.done();
    notify(t.recorded);
    onClose();
  };
  const talk = (name: string, day: string, change: (day: string) => void) => (
    <LineField
      type="date"
      label={t.talk(name)}
      required
      value={day}
      onChange={event => change(event.target.value)}
      fault={tried && day === '' ? words.faults.byField.NEEDED : undefined}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: dates.today() } }}
    />
  );
  return (
    <FormDialog
      title={t.recordTitle(names.first, names.second)}
      text={t.recordText}
      submit={t.submit}
      submitting={t.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {talk(names.first, first, setFirst)}
      {talk(names.second, second, setSecond)}
      <ReasonField draft={reason} fault={fault} tried={tried} help={t.reasonHelp} />
    </FormDialog>
  );
};
