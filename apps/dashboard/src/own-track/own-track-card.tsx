import { useState } from 'react';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Avatar } from '../look/avatar';
import { Chip } from '../look/chip';
import { Failed } from '../look/states';
import type { Couple } from '../couple/timeline-of';
import { ownTrackDocument } from './own-track-queries';
import './own-track.css';

/** How many are open at first; the others are folded. */
const shownAtOnce = 4;

/** What the one who was hurt said beside the steps. Nothing is shown, counted or missed where nothing was said (R8). */
export const OwnTrackCard = ({ couple }: { couple: Couple }) => {
  const t = useWords().ownTrack;
  const dates = useDates();
  const [all, setAll] = useState(false);
  const asked = useAsk(ownTrackDocument, { coupleId: couple.id });
  if (asked.isError && !asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const statements = asked.data?.ownTrack ?? [];
  if (statements.length === 0) return null;
  return (
    <section className="card own-track" id="own-track" aria-label={t.title}>
      <h2>{t.title}</h2>
      <p className="muted small">{t.readers}</p>
      <ul>
        {statements
          .slice(0, all ? undefined : shownAtOnce)
          .map(({ id, authorId, authorName, kind, words, visibility, saidAt, isEnded }) => (
            <li key={id} className="own-track-row">
              <Avatar side={couple.partners[0]?.id === authorId ? 'first' : 'second'} name={authorName} size="small" />
              <div className="grow">
                <div className="row wrap">
                  <b>{authorName}</b>
                  <span className="muted small">{[t.kinds[kind], dates.moment(saidAt)].join(' · ')}</span>
                  <Chip tone="plain">{isEnded ? t.ended : visibility === 'SHARED' ? t.shared : t.private}</Chip>
                </div>
                {words && <p className="serif own-track-words">{words}</p>}
              </div>
            </li>
          ))}
      </ul>
      {statements.length > shownAtOnce && (
        <button type="button" className="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.fewer : t.all}
        </button>
      )}
    </section>
  );
};
