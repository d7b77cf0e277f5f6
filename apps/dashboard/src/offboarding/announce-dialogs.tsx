import { dayAfter, faultOfLastDay, usualDays } from '@roadback/domain/offboarding';
import { saysWhy } from '@roadback/domain/roadmap';
import { useState } from 'react';
import { ReasonField } from '../couple/reason-field';
import { explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { dayIn } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { useDraft } from '../look/use-draft';
import { announceOffboardingDocument, callOffOffboardingDocument, offboardingDocument } from './offboarding-queries';

interface Asked {
  practice: { id: string; name: string; timeZone: string };
  onClose: () => void;
}

/** Says to a practice's people that it leaves, and when. */
export const AnnounceDialog = ({ practice, onClose }: Asked) => {
  const words = useWords();
  const t = words.offboarding;
  const today = dayIn(new Date(), practice.timeZone);
  const reason = useDraft(`announce leaving ${practice.id}`);
  const [lastDay, setLastDay] = useState(() => dayAfter(today, usualDays));
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(announceOffboardingDocument, ['practices', offboardingDocument]);
  const dayFault = lastDay === '' ? 'NEEDED' : faultOfLastDay(today, lastDay);
  const announce = async () => {
    setTried(true);
    if (!saysWhy(reason.text) || dayFault) return;
    if (!(await act({ input: { practiceId: practice.id, reason: reason.text, lastDay } }))) return;
    reason.done();
    onClose();
  };
  return (
    <FormDialog
      title={t.announceTitle(practice.name)}
      text={t.announceText}
      submit={t.announce}
      submitting={t.busy}
      pending={pending}
      fault={fault}
      onSubmit={() => void announce()}
      onClose={onClose}
    >
      <LineField
        label={t.lastDay}
        type="date"
        value={lastDay}
        onChange={event => setLastDay(event.target.value)}
        fault={tried && dayFault ? words.faults.byField[dayFault] : explainField(fault, 'lastDay', words)}
        help={t.lastDayHelp}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <ReasonField draft={reason} fault={fault} tried={tried} label={t.reason} help="" />
    </FormDialog>
  );
};

/** The practice stays. */
export const CallOffDialog = ({ practice, onClose }: Asked) => {
  const words = useWords();
  const t = words.offboarding;
  const reason = useDraft(`call leaving off ${practice.id}`);
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(callOffOffboardingDocument, ['practices', offboardingDocument]);
  const callOff = async () => {
    setTried(true);
    if (!saysWhy(reason.text) || !(await act({ practiceId: practice.id, reason: reason.text }))) return;
    reason.done();
    onClose();
  };
  return (
    <FormDialog
      title={t.callOffTitle(practice.name)}
      text={t.callOffText}
      submit={t.callOff}
      submitting={t.busy}
      pending={pending}
      fault={fault}
      onSubmit={() => void callOff()}
      onClose={onClose}
    >
      <ReasonField draft={reason} fault={fault} tried={tried} label={t.reason} help="" />
    </FormDialog>
  );
};
