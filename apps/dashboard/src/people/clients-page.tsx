import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { DataTable, useNotify } from 'react-admin';
import type { ClientFieldsFragment } from '../generated/graphql';
import { useWords } from '../language/use-words';
import { ListPage } from '../lists/list-page';
import { Chip } from '../look/chip';
import { Link } from 'react-router-dom';
import { SignOutButton } from '../getting-in/sign-out-button';
import { InviteButton } from '../import/invite-button';
import { useIsPrepared } from '../session/session';
import { AddClientDialog } from './add-client-dialog';
import { RenewWelcomeButton } from './renew-welcome-button';
import { WelcomeLinkDialog, type Welcome } from './welcome-link-dialog';

type Row = ClientFieldsFragment;

export const ClientsPage = () => {
  const { people, onboarding } = useWords();
  const isPrepared = useIsPrepared();
  const { clients: t, columns } = people;
  const notify = useNotify();
  const [isAdding, setAdding] = useState(false);
  const [welcome, setWelcome] = useState<Welcome | null>(null);
  return (
    <>
      <ListPage
        resource="clients"
        title={t.title}
        sentence={total => `${t.sentence(total)} ${people.notClinical}`}
        find={t.find}
        empty={t.empty}
        none={t.none}
        act={
          <>
            {!isPrepared && <InviteButton />}
            <Button component={Link} to="/clients/file" variant="outlined">
              {onboarding.import.open}
            </Button>
            <Button variant="contained" startIcon={<AddIcon />} onClick={() => setAdding(true)}>
              {t.add}
            </Button>
          </>
        }
      >
        <DataTable<Row> bulkActionButtons={false} rowClick={false} hover={false}>
          <DataTable.Col<Row> label={columns.name} disableSort render={row => <b>{`${row.givenName} ${row.familyName}`}</b>} />
          <DataTable.Col<Row> label={columns.email} source="email" disableSort />
          <DataTable.Col<Row> label={columns.language} disableSort render={row => people.languages[row.language]} />
          <DataTable.Col<Row>
            label={columns.couple}
            disableSort
            render={row => (row.coupleId ? t.inCouple : <span className="muted">{t.noCouple}</span>)}
          />
          <DataTable.Col<Row>
            label={columns.state}
            disableSort
            render={row => (
              <span className="row wrap">
                <Chip tone={row.state === 'ACTIVE' ? 'plain' : 'info'}>{people.states[row.state]}</Chip>
                {row.state === 'ACTIVE' && <SignOutButton personId={row.id} name={row.givenName} />}
                {row.state === 'INVITED' && !isPrepared && (
                  <RenewWelcomeButton personId={row.id} name={row.givenName} isClient onLink={setWelcome} />
                )}
              </span>
            )}
          />
        </DataTable>
      </ListPage>
      {isAdding && (
        <AddClientDialog
          onClose={() => setAdding(false)}
          onAdded={(link, name) => {
            setAdding(false);
            if (link) setWelcome(link);
            else notify(onboarding.prepared(name));
          }}
        />
      )}
      {welcome && <WelcomeLinkDialog welcome={welcome} onClose={() => setWelcome(null)} />}
    </>
  );
};
