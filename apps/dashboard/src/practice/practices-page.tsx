import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import type { PracticeRowFieldsFragment } from '../generated/graphql';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { CardLabel } from '../lists/card-label';
import { ListPage } from '../lists/list-page';
import { Chip } from '../look/chip';
import { WelcomeLinkDialog, type Welcome } from '../people/welcome-link-dialog';
import { OpenPracticeDialog } from './open-practice-dialog';
import { StateDialog } from './state-dialog';

type Row = PracticeRowFieldsFragment;

export const PracticesPage = () => {
  const { practice, onboarding, offboarding } = useWords();
  const t = practice.list;
  const dates = useDates();
  const [isOpening, setOpening] = useState(false);
  const [changing, setChanging] = useState<Row | null>(null);
  const [welcome, setWelcome] = useState<Welcome | null>(null);
  return (
    <>
      <ListPage
        resource="practices"
        title={t.title}
        sentence={t.sentence}
        empty={t.empty}
        none={t.empty}
        act={
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpening(true)}>
            {t.open}
          </Button>
        }
      >
        <DataTable<Row> bulkActionButtons={false} rowClick={false} hover={false}>
          <DataTable.Col<Row> label={t.columns.name} disableSort render={row => <b>{row.name}</b>} />
          <DataTable.Col<Row>
            label={t.columns.portalName}
            disableSort
            render={row => (
              <>
                <CardLabel>{t.columns.portalName}</CardLabel>
                {row.portalName}
              </>
            )}
          />
          <DataTable.Col<Row> label={t.columns.timeZone} disableSort render={row => row.timeZone.replaceAll('_', ' ')} />
          <DataTable.Col<Row>
            label={t.columns.staff}
            disableSort
            align="right"
            render={row => (
              <>
                <CardLabel>{t.columns.staff}</CardLabel>
                {row.staff}
              </>
            )}
          />
          <DataTable.Col<Row>
            label={t.columns.clients}
            disableSort
            align="right"
            render={row => (
              <>
                <CardLabel>{t.columns.clients}</CardLabel>
                {row.clients}
              </>
            )}
          />
          <DataTable.Col<Row>
            label={t.columns.openedAt}
            disableSort
            render={row => (
              <>
                <CardLabel>{t.columns.openedAt}</CardLabel>
                {dates.fullDay(dates.dayOf(row.openedAt))}
              </>
            )}
          />
          <DataTable.Col<Row>
            label={t.columns.state}
            disableSort
            render={row => (
              <span className="row wrap">
                <Chip tone={row.state !== 'ACTIVE' ? 'watch' : row.liveAt ? 'good' : 'info'}>
                  {row.state !== 'ACTIVE' ? t.states[row.state] : row.liveAt ? onboarding.state.live : onboarding.state.prepared}
                </Chip>
                {row.leavesOn && <Chip tone="watch">{offboarding.leaves(dates.shortDay(row.leavesOn))}</Chip>}
                {(row.state === 'ACTIVE' || row.state === 'SUSPENDED') && (
                  <button
                    type="button"
                    className="link-button"
                    aria-label={`${row.state === 'ACTIVE' ? onboarding.state.suspend : onboarding.state.resume}: ${row.name}`}
                    onClick={() => setChanging(row)}
                  >
                    {row.state === 'ACTIVE' ? onboarding.state.suspend : onboarding.state.resume}
                  </button>
                )}
                <Link to={`/practices/${row.id}/leaving`} className="link-button" aria-label={offboarding.linkSaid(row.name)}>
                  {offboarding.link}
                </Link>
              </span>
            )}
          />
        </DataTable>
      </ListPage>
      {isOpening && (
        <OpenPracticeDialog
          onClose={() => setOpening(false)}
          onOpened={link => {
            setOpening(false);
            setWelcome(link);
          }}
        />
      )}
      {changing && <StateDialog practice={changing} onClose={() => setChanging(null)} />}
      {welcome && <WelcomeLinkDialog welcome={welcome} onClose={() => setWelcome(null)} />}
    </>
  );
};
