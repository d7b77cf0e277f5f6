import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { caseloadHeadDocument } from '../caseload/caseload-queries';
import { explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { Failed, Loading } from '../look/states';
import { ClientField, type Client } from './client-field';
import { clientsDocument, formCoupleDocument, staffDocument } from './people-queries';

const inNoCouple = (client: Client): boolean => client.coupleId === null;

/** Two clients who are in no couple, and their counselor. */
export const FormCoupleDialog = ({ onClose }: { onClose: () => void }) => {
  const words = useWords();
  const { people, shell, faults } = words;
  const t = people.couples;
  const notify = useNotify();
  const dates = useDates();
  const staff = useAsk(staffDocument, {});
  const [first, setFirst] = useState<Client | null>(null);
  const [second, setSecond] = useState<Client | null>(null);
  const [counselorId, setCounselorId] = useState('');
  const [startedOn, setStartedOn] = useState(dates.today());
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(formCoupleDocument, [
    'couples',
    'clients',
    clientsDocument,
    'staff',
    'caseload',
    caseloadHeadDocument,
  ]);

  const counselors = staff.data?.staff.filter(member => member.roles.includes('COUNSELOR')) ?? [];
  const needed = (isMissing: boolean) => (tried && isMissing ? faults.byField.NEEDED : undefined);
  const isSame = first !== null && first.id === second?.id;
  const form = async () => {
    setTried(true);
    if (!first || !second || !counselorId || !startedOn || isSame) return;
    const input = { firstPartnerId: first.id, secondPartnerId: second.id, counselorId, startedOn };
    if (!(await act({ input }))) return;
    notify(t.done(first.givenName, second.givenName));
    onClose();
  };

  return (
    <FormDialog
      title={t.formTitle}
      text={t.formText}
      submit={t.submit}
      submitting={people.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void form()}
      onClose={onClose}
    >
      {staff.isPending ? (
        <Loading rows={3} />
      ) : !staff.data ? (
        <Failed fault={staff.error} retry={() => void staff.refetch()} />
      ) : (
        <>
          <ClientField
            label={t.first}
            help={t.firstHelp}
            none={t.noClients}
            isOffered={inNoCouple}
            value={first}
            onChange={setFirst}
            fault={needed(first === null)}
          />
          <ClientField
            label={t.second}
            none={t.noClients}
            isOffered={inNoCouple}
            value={second}
            onChange={setSecond}
            fault={needed(second === null) ?? (isSame ? faults.byReason.SAME_PERSON : undefined)}
          />
          <div className="two-fields">
            <LineField
              label={t.counselor}
              select
              value={counselorId}
              onChange={event => setCounselorId(event.target.value)}
              fault={counselors.length === 0 ? t.noCounselors : needed(counselorId === '')}
            >
              {counselors.map(counselor => (
                <MenuItem key={counselor.id} value={counselor.id}>
                  {counselor.name}
                </MenuItem>
              ))}
            </LineField>
            <LineField
              label={t.startedOn}
              type="date"
              value={startedOn}
              onChange={event => setStartedOn(event.target.value)}
              fault={needed(startedOn === '') ?? explainField(fault, 'startedOn', words)}
              slotProps={{ inputLabel: { shrink: true } }}
            />
          </div>
          <span className="sr-only" aria-live="polite">
            {first && second ? shell.and(first.givenName, second.givenName) : ''}
          </span>
        </>
      )}
    </FormDialog>
  );
};
