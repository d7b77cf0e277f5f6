import Button from '@mui/material/Button';
import { useState } from 'react';
import { ListBase, Pagination, useListContext } from 'react-admin';
import { AlertsCard } from '../alerts/alerts-card';
import { PassedOnCard } from '../alerts/passed-on-card';
import { BreakGlassCard } from '../break-glass/break-glass-card';
import { BreakGlassButton } from '../break-glass/break-glass-dialog';
import type { CaseloadRowFragment, CaseloadView } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { useListFilter } from '../lists/use-list-filter';
import { PageHead } from '../look/page-head';
import { Segments } from '../look/segments';
import { Empty, Failed, Loading, NotRefreshed } from '../look/states';
import { useTitle } from '../look/use-title';
import { PairNote } from '../people/pair-dialog';
import { useMe } from '../session/session';
import { CaseloadLegend } from './caseload-legend';
import { caseloadHeadDocument } from './caseload-queries';
import { CaseloadTable } from './caseload-table';
import { CaseloadTools } from './caseload-tools';
import { LookCards } from './look-cards';
import './caseload.css';

const perPage = 25;

/** A counselor's home: who needs me today, then all couples in one dense list. What one only supervises is a list of its own. */
export const CaseloadPage = () => {
  const { caseload: t } = useWords();
  useTitle(t.title);
  const roles = useMe()?.roles ?? [];
  const [cares, supervises] = [roles.includes('COUNSELOR'), roles.includes('SUPERVISOR')];
  const [view, setView] = useState<CaseloadView>(cares ? 'OWN' : 'SUPERVISED');
  return (
    <>
      {cares && supervises && (
        <div className="whose-couples">
          <Segments
            label={t.whose.label}
            value={view}
            options={(['OWN', 'SUPERVISED'] as const).map(value => ({ value, label: t.whose[value] }))}
            onChange={setView}
          />
        </div>
      )}
      {cares && <PairNote />}
      <BreakGlassCard />
      <CaseloadOf key={view} view={view} />
      {supervises && <BreakGlassButton />}
    </>
  );
};

const CaseloadOf = ({ view }: { view: CaseloadView }) => {
  const { caseload: t } = useWords();
  const dates = useDates();
  const head = useAsk(caseloadHeadDocument, { view });
  const isSupervised = view === 'SUPERVISED';

  if (head.isPending) return <Loading rows={7} />;
  if (!head.data) return <Failed fault={head.error} retry={() => void head.refetch()} />;
  const { all, looks } = head.data;
  const sentence = isSupervised ? t.supervisedSentence(all.total) : t.sentence(all.total, all.needALook);
  const empty = isSupervised ? t.noSupervised : t.empty;
  return (
    <>
      <PageHead title={isSupervised ? t.whose.SUPERVISED : t.title} sentence={all.total > 0 && sentence} />
      {head.isError && <NotRefreshed since={dates.time(new Date(head.dataUpdatedAt))} retry={() => void head.refetch()} />}
      {!isSupervised && <PassedOnCard />}
      {all.total === 0 ? (
        <div className="card">
          <Empty title={empty.title} text={empty.text} />
        </div>
      ) : (
        <>
          <AlertsCard coupleId={null} supervised={isSupervised} />
          {!isSupervised && <LookCards couples={looks.items} />}
          <ListBase
            resource="caseload"
            perPage={perPage}
            filter={{ view }}
            sort={{ field: 'NEEDS_A_LOOK', order: 'ASC' }}
            disableSyncWithLocation
          >
            <CaseloadTools all={all.total} looks={all.needALook} />
            <CaseloadList />
          </ListBase>
        </>
      )}
    </>
  );
};

const CaseloadList = () => {
  const { caseload: t } = useWords();
  const { data, total = 0, error, isPending, refetch } = useListContext<CaseloadRowFragment>();
  const { filter, clear } = useListFilter();
  if (isPending) return <Loading rows={7} />;
  if (!data) return <Failed fault={error} retry={() => void refetch()} />;
  if (data.length === 0) {
    const none = filter.search ? t.noneFound : t.noLooks;
    return (
      <div className="card">
        <Empty title={none.title} text={none.text}>
          <Button variant="outlined" onClick={clear}>
            {none.act}
          </Button>
        </Empty>
      </div>
    );
  }
  return (
    <>
      {error && <Failed fault={error} retry={() => void refetch()} />}
      <CaseloadTable />
      {total > perPage && <Pagination rowsPerPageOptions={[perPage, 50, 100]} />}
      <CaseloadLegend />
    </>
  );
};
