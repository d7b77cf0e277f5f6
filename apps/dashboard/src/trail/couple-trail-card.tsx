import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { Empty, Failed, Loading } from '../look/states';
import { TrailEvents } from './trail-events';
import { trailDocument } from './trail-queries';
import './trail.css';

/** On the couple's page: who looked at their record in the last days (R11). */
export const CoupleTrailCard = ({ coupleId }: { coupleId: string }) => {
  const { trail: t } = useWords();
  const asked = useAsk(trailDocument, { filter: { coupleId }, page: 1, perPage: 25 }, { staleTime: 0 });
  return (
    <section className="card trail" id="trail" aria-label={t.ofCouple}>
      <h2>{t.ofCouple}</h2>
      <p className="muted">{t.ofCoupleText}</p>
      {asked.isPending ? (
        <Loading rows={3} height={36} />
      ) : !asked.data ? (
        <Failed fault={asked.error} retry={() => void asked.refetch()} />
      ) : asked.data.auditTrail.items.length === 0 ? (
        <Empty title={t.empty.title} text={t.empty.text} />
      ) : (
        <TrailEvents events={asked.data.auditTrail.items} />
      )}
    </section>
  );
};
