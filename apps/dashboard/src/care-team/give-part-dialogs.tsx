import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { LineField } from '../look/line-field';
import { addCoDocument, arrangeCoverDocument, handOverDocument, setSupervisorDocument } from './care-team-queries';
import { afterwards, CareDialog } from './care-dialog';
import { ColleagueField } from './colleague-field';

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
  const acting = useAct(addCoDocument, afterwards);
  const submit = async () => {
    setTried(true);
    if (staffId !== '' && (await acting.act({ coupleId, staffId }))) onClose();
  };
  return (
    <CareDialog words={t} acting={acting} onSubmit={submit} onClose={onClose}>
      <ColleagueField label={careTeam.colleague} role="COUNSELOR" without={without} value={staffId} onChange={setStaffId} tried={tried} />
    </CareDialog>
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
  const acting = useAct(arrangeCoverDocument, afterwards);
  const { coupleId, counselorId, counselorName } = whose;
  const needed = (day: string) => (tried && day === '' ? faults.byField.NEEDED : undefined);
  const submit = async () => {
    setTried(true);
    if (coveringId === '' || firstDay === '' || lastDay === '') return;
    const done = await acting.act({ input: { coupleId, counselorId: coupleId ? null : counselorId, coveringId, firstDay, lastDay } });
    if (!done) return;
    notify(t.done(done.arrangeCover));
    onClose();
  };
  return (
    <CareDialog words={{ ...t, text: coupleId ? t.text : t.textAll(counselorName) }} acting={acting} onSubmit={submit} onClose={onClose}>
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
    </CareDialog>
  );
};

export const HandOverDialog = ({ whose, without, onClose }: { whose: Whose; without: readonly string[]; onClose: () => void }) => {
  const { careTeam } = useWords();
  const t = careTeam.handOver;
  const notify = useNotify();
  const [toId, setToId] = useState('');
  const [tried, setTried] = useState(false);
  const acting = useAct(handOverDocument, afterwards);
  const { coupleId, counselorId: fromId, counselorName } = whose;
  const submit = async () => {
    setTried(true);
    if (toId === '') return;
    const done = await acting.act({ input: { fromId, toId, coupleId } });
    if (!done) return;
    notify(t.done(done.handOver));
    onClose();
  };
  return (
    <CareDialog words={{ ...t, text: (coupleId ? t.text : t.textAll)(counselorName) }} acting={acting} onSubmit={submit} onClose={onClose}>
      <ColleagueField label={t.to} role="COUNSELOR" without={[fromId, ...without]} value={toId} onChange={setToId} tried={tried} />
    </CareDialog>
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
  const acting = useAct(setSupervisorDocument, afterwards);
  const submit = async () => {
    if (await acting.act({ counselorId, supervisorId: supervisorId || null })) onClose();
  };
  return (
    <CareDialog words={{ ...t, title: t.title(counselorName) }} acting={acting} onSubmit={submit} onClose={onClose}>
      <ColleagueField
        label={t.field}
        role="SUPERVISOR"
        without={[counselorId]}
        value={supervisorId}
        onChange={setSupervisorId}
        tried={false}
        nobody={t.nobody}
      />
    </CareDialog>
  );
};
