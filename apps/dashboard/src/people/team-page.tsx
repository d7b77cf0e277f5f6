import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { DataTable } from 'react-admin';
import type { StaffMemberFieldsFragment } from '../generated/graphql';
import { CoverDialog, HandOverDialog, SupervisorDialog } from '../care-team/give-part-dialogs';
import { useWords } from '../language/use-words';
import { CardLabel } from '../lists/card-label';
import { ListPage } from '../lists/list-page';
import { Chip } from '../look/chip';
import { SignOutButton } from '../getting-in/sign-out-button';
import { useMe } from '../session/session';
import '../signing-in/signing-in.css';
import '../practice/settings.css';
import { AddStaffDialog } from './add-staff-dialog';
import { RenewWelcomeButton } from './renew-welcome-button';
import { EndMembershipDialog, ResetFactorDialog, RolesDialog } from './rights-dialogs';
import { RightsHistory } from './rights-history';
import { WelcomeLinkDialog, type Welcome } from './welcome-link-dialog';

type Row = StaffMemberFieldsFragment;

export const TeamPage = () => {
  const { people, careTeam, signingIn } = useWords();
  const me = useMe();
  const { staff: t, columns } = people;
  const [isAdding, setAdding] = useState(false);
  const [welcome, setWelcome] = useState<Welcome | null>(null);
  const [acting, setActing] = useState<{ act: 'supervisor' | 'cover' | 'handOver' | 'change' | 'end' | 'reset'; row: Row } | null>(null);
  const whose = acting && { counselorId: acting.row.id, counselorName: acting.row.name, coupleId: null };
  const close = () => setActing(null);
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
            label={columns.supervisor}
            disableSort
            render={row =>
              row.roles.includes('COUNSELOR') && (
                <span className="row wrap">
                  <CardLabel>{columns.supervisor}</CardLabel>
                  {row.supervisorName ?? <span className="muted">{careTeam.supervisor.nobody}</span>}
                  <button
                    type="button"
                    className="link-button"
                    aria-label={careTeam.supervisor.actSaid(row.name)}
                    onClick={() => setActing({ act: 'supervisor', row })}
                  >
                    {careTeam.supervisor.act}
                  </button>
                </span>
              )
            }
          />
          <DataTable.Col<Row>
            label={careTeam.wholeCaseload}
            disableSort
            render={row =>
              row.couples > 0 && (
                <span className="row wrap">
                  <CardLabel>{careTeam.wholeCaseload}</CardLabel>
                  {(['cover', 'handOver'] as const).map(act => (
                    <button
                      key={act}
                      type="button"
                      className="link-button"
                      aria-label={`${careTeam[act].act}. ${careTeam.wholeCaseloadOf(row.name)}`}
                      onClick={() => setActing({ act, row })}
                    >
                      {careTeam[act].act}
                    </button>
                  ))}
                </span>
              )
            }
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
          <DataTable.Col<Row>
            label={signingIn.team.rights}
            disableSort
            render={row =>
              row.id !== me?.personId && (
                <span className="row wrap">
                  <CardLabel>{signingIn.team.rights}</CardLabel>
                  {(['change', 'reset', 'end'] as const)
                    .filter(act => act !== 'reset' || row.state === 'ACTIVE')
                    .map(act => (
                      <button
                        key={act}
                        type="button"
                        className="link-button"
                        aria-label={signingIn.team[`${act}Said`](row.name)}
                        onClick={() => setActing({ act, row })}
                      >
                        {signingIn.team[act]}
                      </button>
                    ))}
                  {row.state === 'ACTIVE' && <SignOutButton personId={row.id} name={row.name} />}
                </span>
              )
            }
          />
        </DataTable>
      </ListPage>
      <RightsHistory />
      {acting?.act === 'change' && <RolesDialog member={acting.row} onClose={close} />}
      {acting?.act === 'end' && <EndMembershipDialog member={acting.row} onClose={close} />}
      {acting?.act === 'reset' && <ResetFactorDialog member={acting.row} onClose={close} />}
      {isAdding && (
        <AddStaffDialog
          onClose={() => setAdding(false)}
          onAdded={link => {
            setAdding(false);
            setWelcome(link);
          }}
        />
      )}
      {acting?.act === 'supervisor' && (
        <SupervisorDialog
          counselorId={acting.row.id}
          counselorName={acting.row.name}
          supervisorId={acting.row.supervisorId ?? null}
          onClose={close}
        />
      )}
      {acting?.act === 'cover' && whose && <CoverDialog whose={whose} without={[whose.counselorId]} onClose={close} />}
      {acting?.act === 'handOver' && whose && <HandOverDialog whose={whose} without={[]} onClose={close} />}
      {welcome && <WelcomeLinkDialog welcome={welcome} onClose={() => setWelcome(null)} />}
    </>
  );
};
