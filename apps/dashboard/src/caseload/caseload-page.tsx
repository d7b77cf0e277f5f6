import Button from '@mui/material/Button';
import { ListBase, Pagination, useListContext } from 'react-admin';
import { AlertsCard } from '../alerts/alerts-card';
import type { CaseloadRowFragment } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { useListFilter } from '../lists/use-list-filter';
import { PageHead } from '../look/page-head';
import { Empty, Failed, Loading, NotRefreshed } from '../look/states';
import { useTitle } from '../look/use-title';
import { CaseloadLegend } from './caseload-legend';
import { caseloadHeadDocument } from './caseload-queries';
import { CaseloadTable } from './caseload-table';
import { CaseloadTools } from './caseload-tools';
import { LookCards } from './look-cards';
import './caseload.css';

const perPage = 25;

/** A counselor's home: who needs me today, then all couples in one dense list. */
export const CaseloadPage = () => {
  const { caseload: t } = useWords();
  const dates = useDates();
  useTitle(t.title);
  const head = useAsk(caseloadHeadDocument, {});

  if (head.isPending) return <Loading rows={7} />;
  if (!head.data) return <Failed fault={head.error} retry={() => void head.refetch()} />;
  const { all, looks } = head.data;
  return (
    <>
      <PageHead title={t.title} sentence={all.total > 0 && t.sentence(all.total, all.needALook)} />
      {head.isError && <NotRefreshed since={dates.time(new Date(head.dataUpdatedAt))} retry={() => void head.refetch()} />}
      {all.total === 0 ? (
        <div className="card">
          <Empty title={t.empty.title} text={t.empty.text} />
        </div>
      ) : (
        <>
          <AlertsCard coupleId={null} />
          <LookCards couples={looks.items} />
          <ListBase resource="caseload" perPage={perPage} sort={{ field: 'NEEDS_A_LOOK', order: 'ASC' }} disableSyncWithLocation>
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
