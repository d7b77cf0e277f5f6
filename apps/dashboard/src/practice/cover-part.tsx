import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { LineField } from '../look/line-field';
import { Failed, FaultNote, Loading } from '../look/states';
import { staffDocument } from '../people/people-queries';
import { checklistDocument, choosePracticeCoverDocument } from './practice-queries';

/** Who looks after couples whose counselor is away. An act of its own: the rest of the settings is not touched by it. */
export const CoverPart = () => {
  const words = useWords();
  const t = words.onboarding.cover;
  const staff = useAsk(staffDocument, {});
  const checklist = useAsk(checklistDocument, {});
  const [chosen, setChosen] = useState<string | null>(null);
  const notify = useNotify();
  const { act, pending, fault } = useAct(choosePracticeCoverDocument, [checklistDocument]);
  const offered = staff.data?.staff.filter(({ roles }) => roles.includes('COUNSELOR') || roles.includes('SUPERVISOR')) ?? [];
  const coveringId = checklist.data?.checklist.coveringId ?? '';
  const value = chosen ?? (offered.some(({ id }) => id === coveringId) ? coveringId : '');
  const save = async () => {
    if (value !== '' && (await act({ staffId: value }))) notify(t.saved);
  };
  return (
    <section className="card settings-part" id="covering">
      <div>
        <h2>{t.title}</h2>
        <p className="muted">{t.text}</p>
      </div>
      {staff.isPending || checklist.isPending ? (
        <Loading rows={1} />
      ) : !staff.data || !checklist.data ? (
        <Failed fault={staff.error ?? checklist.error} retry={() => void Promise.all([staff.refetch(), checklist.refetch()])} />
      ) : (
        <LineField
          label={t.label}
          select
          value={value}
          onChange={event => setChosen(event.target.value)}
          fault={offered.length === 0 ? t.nobody : undefined}
        >
          {offered.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </LineField>
      )}
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      <div>
        <Button variant="outlined" disabled={pending || value === '' || value === coveringId} onClick={() => void save()}>
          {pending ? words.people.saving : t.save}
        </Button>
      </div>
    </section>
  );
};
