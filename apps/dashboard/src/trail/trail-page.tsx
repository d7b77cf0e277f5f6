import Button from '@mui/material/Button';
import { useState } from 'react';
import type { AuditFilter } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { PageHead } from '../look/page-head';
import { Empty, Failed, Loading } from '../look/states';
import { useTitle } from '../look/use-title';
import { useMe } from '../session/session';
import { SealCard } from './seal-card';
import { TrailEvents, type Only } from './trail-events';
import { TrailFilters } from './trail-filters';
import { trailDocument } from './trail-queries';
import './trail.css';

const perPage = 50;

/** The audit trail (R11): all of the practice for its admin, one's own couples for everybody else. */
export const TrailPage = () => {
  const { trail: t } = useWords();
  useTitle(t.title);
  const isAdmin = (useMe()?.roles ?? []).includes('PRACTICE_ADMIN');
  const [filter, setFilter] = useState<AuditFilter>({});
  const [only, setOnly] = useState<Only>({});
  const [page, setPage] = useState(1);
  const narrowed = (change: () => void) => {
    setPage(1);
    change();
  };
  return (
    <>
      <PageHead title={t.title} sentence={isAdmin ? t.sentence : t.sentenceOwn} />
      <TrailFilters
        filter={filter}
        only={only}
        onFilter={next => narrowed(() => setFilter(next))}
        onOnly={next => narrowed(() => setOnly(next))}
      />
      <Found
        filter={{ ...filter, personId: only.person?.id ?? null, coupleId: only.couple?.id ?? null }}
        page={page}
        onPage={setPage}
        onOnly={part => narrowed(() => setOnly({ ...only, ...part }))}
      />
      {isAdmin && <SealCard />}
    </>
  );
};

const Found = ({
  filter,
  page,
  onPage,
  onOnly,
}: {
  filter: AuditFilter;
  page: number;
  onPage: (page: number) => void;
  onOnly: (only: Only) => void;
}) => {
  const { trail: t } = useWords();
  const dates = useDates();
  const asked = useAsk(trailDocument, { filter, page, perPage }, { staleTime: 0 });
  if (asked.isPending) return <Loading rows={8} height={44} />;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const { items, hasMore, firstDay, lastDay } = asked.data.auditTrail;
  return (
    <section className="card trail" aria-label={t.title}>
      <p className="muted small">{t.days(dates.shortDay(firstDay), dates.shortDay(lastDay))}</p>
      {items.length === 0 ? <Empty title={t.empty.title} text={t.empty.text} /> : <TrailEvents events={items} onOnly={onOnly} />}
      {(hasMore || page > 1) && (
        <div className="row trail-pages">
          <Button variant="outlined" size="small" disabled={page === 1} onClick={() => onPage(page - 1)}>
            {t.newer}
          </Button>
          <Button variant="outlined" size="small" disabled={!hasMore} onClick={() => onPage(page + 1)}>
            {t.older}
          </Button>
        </div>
      )}
    </section>
  );
};
