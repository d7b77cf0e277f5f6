import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { PassedOnCard } from '../alerts/passed-on-card';
import { BreakGlassCard } from '../break-glass/break-glass-card';
import type { CoupleRowFieldsFragment } from '../generated/graphql';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { CardLabel } from '../lists/card-label';
import { ListPage } from '../lists/list-page';
import { AvatarPair } from '../look/avatar';
import { Chip } from '../look/chip';
import { FormCoupleDialog } from './form-couple-dialog';

type Row = CoupleRowFieldsFragment;

export const CouplesPage = () => {
  const { people, shell, careTeam } = useWords();
  const { couples: t, columns } = people;
  const dates = useDates();
  const [isForming, setForming] = useState(false);
  const namesOf = (row: Row): [string, string] => [row.partnerNames[0] ?? '', row.partnerNames[1] ?? ''];
  return (
    <>
      <PassedOnCard />
      <BreakGlassCard isAdmin />
      <ListPage
        resource="couples"
        title={t.title}
        sentence={total => `${t.sentence(total)} ${people.notClinical}`}
        find={t.find}
        empty={t.empty}
        none={t.none}
        act={
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => setForming(true)}>
            {t.form}
          </Button>
        }
      >
        <DataTable<Row> bulkActionButtons={false} rowClick={false} hover={false}>
          <DataTable.Col<Row>
            label={columns.partners}
            disableSort
            render={row => {
              const names = namesOf(row);
              return (
                <span className="row">
                  <AvatarPair names={names} />
                  <b>{shell.and(...names)}</b>
                </span>
              );
            }}
          />
          <DataTable.Col<Row>
            label={columns.counselor}
            disableSort
            render={row => (
              <>
                <CardLabel>{columns.counselor}</CardLabel>
                {row.counselorName}
              </>
            )}
          />
          <DataTable.Col<Row>
            label={columns.startedOn}
            disableSort
            render={row => (
              <>
                <CardLabel>{columns.startedOn}</CardLabel>
                {dates.fullDay(row.startedOn)}
              </>
            )}
          />
          <DataTable.Col<Row>
            label={careTeam.title}
            disableSort
            render={row => (
              <Link to={`/care-team/${row.id}`} aria-label={careTeam.link(shell.and(...namesOf(row)))}>
                {careTeam.title}
              </Link>
            )}
          />
          <DataTable.Col<Row> label={columns.state} disableSort render={row => <Chip tone="plain">{t.states[row.state]}</Chip>} />
        </DataTable>
      </ListPage>
      {isForming && <FormCoupleDialog onClose={() => setForming(false)} />}
    </>
  );
};
