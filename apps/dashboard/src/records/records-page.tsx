import type { RecordsQuery } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { PageHead } from '../look/page-head';
import { Failed, Loading, NotRefreshed } from '../look/states';
import { useTitle } from '../look/use-title';
import { ErasuresCard } from './erasures-card';
import { HoldsCard } from './holds-card';
import { recordsDocument } from './record-queries';
import { RetentionCard } from './retention-card';
import './records.css';

export type Erasure = RecordsQuery['erasures'][number];
export type LegalHold = RecordsQuery['legalHolds'][number];

/** The practice admin's page on records: what is asked to be erased, what must be kept, and for how long. */
export const RecordsPage = () => {
  const t = useWords().records;
  const dates = useDates();
  useTitle(t.title);
  const asked = useAsk(recordsDocument, {});
  if (asked.isPending) return <Loading rows={5} />;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const { erasures, legalHolds, retention } = asked.data;
  return (
    <>
      <PageHead title={t.title} sentence={t.sentence} />
      {asked.isError && <NotRefreshed since={dates.time(new Date(asked.dataUpdatedAt))} retry={() => void asked.refetch()} />}
      <div className="records-page">
        <ErasuresCard erasures={erasures} />
        <HoldsCard holds={legalHolds} />
        <RetentionCard rules={retention} />
      </div>
    </>
  );
};
