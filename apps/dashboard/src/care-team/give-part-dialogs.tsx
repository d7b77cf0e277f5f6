import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { addCoDocument, arrangeCoverDocument, careTeamDocument, handOverDocument, setSupervisorDocument } from './care-team-queries';
import { ColleagueField } from './colleague-field';

/** What is read again after a team changed. */
export const afterwards = [careTeamDocument, 'couples', 'staff', 'caseload', 'Couple', 'CaseloadHead'] as const;

/** Whose couples: one of a counselor's, or the whole caseload. */
export interface Whose {
  counselorId: string;
  counselorName: string;
  coupleId: string | null;
}

export const AddCoDialog = ({ coupleId, without, onClose }: { coupleId: string; without: readonly string[]; onClose: () => void }) => {
  const { careTeam } = useWords();
  const t = careTeam.addCo;
  const [staffId, setStaffId] = useState('');
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(addCoDocument, afterwards);
  const submit = async () => {
    setTried(true);
    if (staffId !== '' && (await act({ coupleId, staffId }))) onClose();
  };
  return (
    <FormDialog {...t} submitting={careTeam.saving} pending={pending} fault={fault} onSubmit={() => void submit()} onClose={onClose}>
      <ColleagueField label={careTeam.colleague} role="COUNSELOR" without={without} value={staffId} onChange={setStaffId} tried={tried} />
    </FormDialog>
  );
};

export const CoverDialog = ({ whose, without, onClose }: { whose: Whose; without: readonly string[]; onClose: () => void }) => {
  const { careTeam, faults } = useWords();
  const t = careTeam.cover;
  const dates = useDates();
  const notify = useNotify();
  const [coveringId, setCoveringId] = useState('');
  const [firstDay, setFirstDay] = useState(dates.today());
  const [lastDay, setLastDay] = useState('');
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(arrangeCoverDocument, afterwards);
  const { coupleId, counselorId, counselorName } = whose;
  const needed = (day: string) => (tried && day === '' ? faults.byField.NEEDED : undefined);
  const submit = async () => {
    setTried(true);
    if (coveringId === '' || firstDay === '' || lastDay === '') return;
    const done = await act({ input: { coupleId, counselorId: coupleId ? null : counselorId, coveringId, firstDay, lastDay } });
    if (!done) return;
    notify(t.done(done.arrangeCover));
    onClose();
  };
  return (
    <FormDialog
      title={t.title}
      text={coupleId ? t.text : t.textAll(counselorName)}
      submit={t.submit}
      submitting={careTeam.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ColleagueField
        label={careTeam.colleague}
        role="COUNSELOR"
        without={without}
        value={coveringId}
        onChange={setCoveringId}
        tried={tried}
      />
      <div className="two-fields">
        <LineField
          label={t.firstDay}
          type="date"
          value={firstDay}
          onChange={event => setFirstDay(event.target.value)}
          fault={needed(firstDay)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <LineField
          label={t.lastDay}
          type="date"
          help={t.daysHelp}
          value={lastDay}
          onChange={event => setLastDay(event.target.value)}
          fault={needed(lastDay)}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: firstDay } }}
        />
      </div>
    </FormDialog>
  );
};

export const HandOverDialog = ({ whose, without, onClose }: { whose: Whose; without: readonly string[]; onClose: () => void }) => {
  const { careTeam } = useWords();
  const t = careTeam.handOver;
  const notify = useNotify();
  const [toId, setToId] = useState('');
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(handOverDocument, afterwards);
  const { coupleId, counselorId: fromId, counselorName } = whose;
  const submit = async () => {
    setTried(true);
    if (toId === '') return;
    const done = await act({ input: { fromId, toId, coupleId } });
    if (!done) return;
    notify(t.done(done.handOver));
    onClose();
  };
  return (
    <FormDialog
      title={t.title}
      text={(coupleId ? t.text : t.textAll)(counselorName)}
      submit={t.submit}
      submitting={careTeam.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ColleagueField label={t.to} role="COUNSELOR" without={[fromId, ...without]} value={toId} onChange={setToId} tried={tried} />
    </FormDialog>
  );
};

export const SupervisorDialog = ({
  counselorId,
  counselorName,
  supervisorId: before,
  onClose,
}: {
  counselorId: string;
  counselorName: string;
  supervisorId: string | null;
  onClose: () => void;
}) => {
  const { careTeam } = useWords();
  const t = careTeam.supervisor;
  const [supervisorId, setSupervisorId] = useState(before ?? '');
  const { act, pending, fault } = useAct(setSupervisorDocument, afterwards);
  const submit = async () => {
    if (await act({ counselorId, supervisorId: supervisorId || null })) onClose();
  };
  return (
    <FormDialog
      title={t.title(counselorName)}
      text={t.text}
      submit={t.submit}
      submitting={careTeam.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ColleagueField
        label={t.field}
        role="SUPERVISOR"
        without={[counselorId]}
        value={supervisorId}
        onChange={setSupervisorId}
        tried={false}
        nobody={t.nobody}
      />
    </FormDialog>
  );
};
