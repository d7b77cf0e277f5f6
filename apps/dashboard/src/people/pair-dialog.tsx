import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { caseloadHeadDocument } from '../caseload/caseload-queries';
import { graphql } from '../generated';
import type { ClientsToPairQuery } from '../generated/graphql';
import { explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { useMe } from '../session/session';
import { formCoupleDocument } from './people-queries';

export const clientsToPairDocument = graphql(`
  query ClientsToPair {
    clientsToPair {
      id
      givenName
      familyName
    }
  }
`);

type Clients = ClientsToPairQuery['clientsToPair'];

/** On a counselor's home, while clients wait for them to form their couple. */
export const PairNote = () => {
  const t = useWords().onboarding.pair;
  const asked = useAsk(clientsToPairDocument, {});
  const [isForming, setForming] = useState(false);
  const clients = asked.data?.clientsToPair ?? [];
  // One alone waits for the other; there is nothing to do yet.
  if (clients.length < 2) return null;
  return (
    <div className="notice" role="status">
      <span className="grow">{t.waiting(clients.length)}</span>
      <Button variant="contained" size="small" onClick={() => setForming(true)}>
        {t.act}
      </Button>
      {isForming && <PairDialog clients={clients} onClose={() => setForming(false)} />}
    </div>
  );
};

const PairDialog = ({ clients, onClose }: { clients: Clients; onClose: () => void }) => {
  const words = useWords();
  const { people, faults } = words;
  const t = people.couples;
  const me = useMe();
  const notify = useNotify();
  const dates = useDates();
  const [ids, setIds] = useState<[string, string]>(['', '']);
  const [startedOn, setStartedOn] = useState(dates.today());
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(formCoupleDocument, ['caseload', caseloadHeadDocument, clientsToPairDocument]);
  const isSame = ids[0] !== '' && ids[0] === ids[1];
  const faultOf = (id: string): string | undefined =>
    tried && id === '' ? faults.byField.NEEDED : isSame ? faults.byReason.SAME_PERSON : undefined;
  const nameOf = (id: string): string => clients.find(client => client.id === id)?.givenName ?? '';

  const form = async () => {
    setTried(true);
    const [firstPartnerId, secondPartnerId] = ids;
    if (!firstPartnerId || !secondPartnerId || isSame || !startedOn || !me?.personId) return;
    if (!(await act({ input: { firstPartnerId, secondPartnerId, counselorId: me.personId, startedOn } }))) return;
    notify(t.done(nameOf(firstPartnerId), nameOf(secondPartnerId)));
    onClose();
  };
  const field = (place: 0 | 1, label: string, help?: string) => (
    <LineField
      label={label}
      {...(help && { help })}
      select
      value={ids[place]}
      onChange={event => setIds(before => (place === 0 ? [event.target.value, before[1]] : [before[0], event.target.value]))}
      fault={faultOf(ids[place])}
    >
      {clients.map(({ id, givenName, familyName }) => (
        <MenuItem key={id} value={id}>{`${givenName} ${familyName}`}</MenuItem>
      ))}
    </LineField>
  );
  return (
    <FormDialog
      title={t.formTitle}
      submit={t.submit}
      submitting={people.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void form()}
      onClose={onClose}
    >
      {field(0, t.first, t.firstHelp)}
      {field(1, t.second)}
      <LineField
        label={t.startedOn}
        type="date"
        value={startedOn}
        onChange={event => setStartedOn(event.target.value)}
        fault={explainField(fault, 'startedOn', words)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </FormDialog>
  );
};
