import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { DataTable } from 'react-admin';
import type { StaffMemberFieldsFragment } from '../generated/graphql';
import { useWords } from '../language/use-words';
import { CardLabel } from '../lists/card-label';
import { ListPage } from '../lists/list-page';
import { Chip } from '../look/chip';
import { AddStaffDialog } from './add-staff-dialog';
import { RenewWelcomeButton } from './renew-welcome-button';
import { WelcomeLinkDialog, type Welcome } from './welcome-link-dialog';

type Row = StaffMemberFieldsFragment;

export const TeamPage = () => {
  const { people } = useWords();
  const { staff: t, columns } = people;
  const [isAdding, setAdding] = useState(false);
  const [welcome, setWelcome] = useState<Welcome | null>(null);
  return (
    <>
      <ListPage
        resource="staff"
        title={t.title}
        sentence={t.sentence}
        find={t.find}
        empty={t.empty}
        none={t.none}
        act={
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => setAdding(true)}>
            {t.add}
          </Button>
        }
      >
        <DataTable<Row> bulkActionButtons={false} rowClick={false} hover={false}>
          <DataTable.Col<Row>
            label={columns.name}
            disableSort
            render={row => (
              <span className="list-person">
                <b>{row.name}</b>
                {row.title && <span className="muted small">{row.title}</span>}
              </span>
            )}
          />
          <DataTable.Col<Row> label={columns.email} source="email" disableSort />
          <DataTable.Col<Row> label={columns.roles} disableSort render={row => row.roles.map(role => people.roles[role]).join(', ')} />
          <DataTable.Col<Row>
            label={columns.couples}
            disableSort
            align="right"
            render={row => (
              <>
                <CardLabel>{columns.couples}</CardLabel>
                {row.couples}
              </>
            )}
          />
          <DataTable.Col<Row>
            label={columns.state}
            disableSort
            render={row => (
              <span className="row wrap">
                <Chip tone={row.state === 'ACTIVE' ? 'plain' : 'info'}>{people.states[row.state]}</Chip>
                {row.state === 'INVITED' && <RenewWelcomeButton personId={row.id} name={row.name} isClient={false} onLink={setWelcome} />}
              </span>
            )}
          />
        </DataTable>
      </ListPage>
      {isAdding && (
        <AddStaffDialog
          onClose={() => setAdding(false)}
          onAdded={link => {
            setAdding(false);
            setWelcome(link);
          }}
        />
      )}
      {welcome && <WelcomeLinkDialog welcome={welcome} onClose={() => setWelcome(null)} />}
    </>
  );
};
