import { referenceOf } from '@roadback/domain/break-glass';
import { useState } from 'react';
import type { CoupleQuery } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { Failed, Loading } from '../look/states';
import { careTeamDocument } from './care-team-queries';
import { ExcludeMyselfDialog } from './take-part-dialogs';
import { TeamHistory, TeamList } from './team-list';

/** On the couple's page: who cares for them and how that came about; and the way out for whoever knows one of the two. */
export const CareTeamCard = ({ couple }: { couple: CoupleQuery['couple'] }) => {
  const { careTeam: t, breakGlass } = useWords();
  const [isLeaving, setLeaving] = useState(false);
  return (
    <section className="card care-team-card" id="team" aria-label={t.title}>
      <h2>{t.title}</h2>
      <p className="muted">{t.text}</p>
      <TeamList members={couple.team} />
      <p className="muted small">{breakGlass.referenceLine(referenceOf(couple.id))}</p>
      <h3>{t.history}</h3>
      <History coupleId={couple.id} />
      {couple.viewerPart === 'PRIMARY' ? (
        <details className="small">
          <summary>{t.excludeMyself.act}</summary>
          <p className="muted">{t.excludeMyself.primary}</p>
        </details>
      ) : (
        <button type="button" className="link-button quiet" onClick={() => setLeaving(true)}>
          {t.excludeMyself.act}
        </button>
      )}
      {isLeaving && <ExcludeMyselfDialog coupleId={couple.id} onClose={() => setLeaving(false)} />}
    </section>
  );
};

const History = ({ coupleId }: { coupleId: string }) => {
  const asked = useAsk(careTeamDocument, { coupleId });
  if (asked.isPending) return <Loading rows={1} />;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  return <TeamHistory history={asked.data.careTeam.history} />;
};
