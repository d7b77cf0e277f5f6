import { useState } from 'react';
import type { CommitmentFieldsFragment } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Avatar } from '../look/avatar';
import { Chip } from '../look/chip';
import { Failed, Loading } from '../look/states';
import type { Couple } from '../couple/timeline-of';
import { changedBehaviorDocument } from './promises-queries';
import { PromiseDrawer } from './promise-drawer';
import { useFactsOf } from './use-facts-of';
import { ReliabilityTable } from './reliability-table';
import './promises.css';

/** The third step's own tool: promises in two voices, and how often they were kept, over stated windows (R7). */
export const PromisesCard = ({ couple }: { couple: Couple }) => {
  const t = useWords().promises;
  const [reading, setReading] = useState<string | null>(null);
  const asked = useAsk(changedBehaviorDocument, { coupleId: couple.id });
  const isOpen = couple.plan?.steps.some(({ step, state }) => step === 'CHANGED_BEHAVIOR' && state === 'OPEN') ?? false;
  const { commitments = [], reliability = [], noticed = [] } = asked.data?.changedBehavior ?? {};
  const opened = commitments.find(({ id }) => id === reading);
  // Before the third step is open there is nothing to say here.
  if (!isOpen && asked.isSuccess && commitments.length + noticed.length === 0) return null;
  return (
    <section className="card promises" id="promises" aria-label={t.title}>
      <h2>{t.title}</h2>
      {asked.isPending && <Loading rows={2} height={48} />}
      {asked.isError && !asked.data && <Failed fault={asked.error} retry={() => void asked.refetch()} />}
      {asked.data && (
        <>
          {commitments.length === 0 && <p className="muted">{t.empty}</p>}
          {commitments.length > 0 && (
            <ul>
              {commitments.map(commitment => (
                <PromiseRow key={commitment.id} couple={couple} commitment={commitment} onRead={() => setReading(commitment.id)} />
              ))}
            </ul>
          )}
          {reliability.map(partner => (
            <ReliabilityTable key={partner.partnerId} partner={partner} isFirst={couple.partners[0]?.id === partner.partnerId} />
          ))}
          {noticed.length > 0 && <Noticed couple={couple} noticed={noticed} />}
        </>
      )}
      {opened && <PromiseDrawer couple={couple} commitment={opened} onClose={() => setReading(null)} />}
    </section>
  );
};

const PromiseRow = ({ couple, commitment, onRead }: { couple: Couple; commitment: CommitmentFieldsFragment; onRead: () => void }) => {
  const t = useWords().promises;
  const facts = useFactsOf(commitment);
  return (
    <li className="promise-row">
      <Avatar side={couple.partners[0]?.id === commitment.makerId ? 'first' : 'second'} name={commitment.makerName} size="small" />
      <div className="grow">
        <div className="row wrap">
          <b className="serif">{commitment.words}</b>
          {commitment.isEnded && <Chip tone="plain">{t.ended}</Chip>}
          {commitment.visibility === 'PRIVATE' && <Chip tone="plain">{t.private}</Chip>}
        </div>
        <p className="muted small">{facts.join(' · ')}</p>
      </div>
      <button type="button" className="link-button" onClick={onRead} aria-label={t.readSaid(commitment.words)}>
        {t.read}
      </button>
    </li>
  );
};

const Noticed = ({
  couple,
  noticed,
}: {
  couple: Couple;
  noticed: { id: string; authorId: string; authorName: string; words: string; day: string; visibility: 'PRIVATE' | 'SHARED' }[];
}) => {
  const t = useWords().promises;
  const dates = useDates();
  return (
    <section className="promises-noticed" aria-label={t.noticed}>
      <h3>{t.noticed}</h3>
      <ul>
        {noticed.map(({ id, authorId, authorName, words, day, visibility }) => (
          <li key={id} className="promise-row">
            <Avatar side={couple.partners[0]?.id === authorId ? 'first' : 'second'} name={authorName} size="small" />
            <div className="grow">
              <p className="serif answer-words">{words}</p>
              <p className="muted small">{[authorName, dates.day(day), visibility === 'PRIVATE' ? t.private : t.shared].join(' · ')}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
