import Button from '@mui/material/Button';
import { useState } from 'react';
import type { PatienceFieldsFragment } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Failed, Loading } from '../look/states';
import type { Couple } from '../couple/timeline-of';
import { LimitDialog } from './limit-dialog';
import { patienceDocument } from './patience-queries';
import { PatienceTable } from './patience-table';
import { TriggerRow } from './trigger-row';
import './patience.css';
import { IfMay } from '../care-team/care-rights';

/** How many triggers are open at first; the others are folded. */
const shownAtOnce = 3;

/** The fourth step's own tools: triggers and what met them, over stated windows, and pauses. */
export const PatienceCard = ({ couple }: { couple: Couple }) => {
  const t = useWords().patience;
  const asked = useAsk(patienceDocument, { coupleId: couple.id });
  const isOpen = couple.plan?.steps.some(({ step, state }) => step === 'PATIENCE' && state === 'OPEN') ?? false;
  const patience = asked.data?.patience;
  // Before the fourth step is open there is nothing to say here, unless something happened all the same.
  if (!isOpen && asked.isSuccess && patience && patience.triggers.length + patience.pauses.length === 0 && !patience.agreedPause)
    return null;
  return (
    <section className="card patience" id="patience" aria-label={t.title}>
      <h2>{t.title}</h2>
      {asked.isPending && <Loading rows={2} height={48} />}
      {asked.isError && !asked.data && <Failed fault={asked.error} retry={() => void asked.refetch()} />}
      {patience && (
        <>
          <Triggers couple={couple} patience={patience} />
          <Limit couple={couple} most={patience.triggersADay} />
          <Pauses couple={couple} patience={patience} />
        </>
      )}
    </section>
  );
};

const Triggers = ({ couple, patience: { triggers, partners } }: { couple: Couple; patience: PatienceFieldsFragment }) => {
  const t = useWords().patience;
  const [all, setAll] = useState(false);
  const [first] = triggers;
  if (!first) return <p className="muted">{t.empty}</p>;
  const partnerOf = (id: string) => couple.partners.find(partner => partner.id !== id)?.givenName ?? '';
  return (
    <>
      {partners.map(partner => (
        <PatienceTable key={partner.partnerId} partner={partner} />
      ))}
      <p className="muted small">{t.readers(partnerOf(first.authorId))}</p>
      <ul className="trigger-list">
        {triggers.slice(0, all ? undefined : shownAtOnce).map(trigger => (
          <TriggerRow
            key={trigger.id}
            trigger={trigger}
            partnerName={partnerOf(trigger.authorId)}
            side={couple.partners[0]?.id === trigger.authorId ? 'first' : 'second'}
          />
        ))}
      </ul>
      {triggers.length > shownAtOnce && (
        <button type="button" className="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.fewer : t.all}
        </button>
      )}
    </>
  );
};

const Limit = ({ couple, most }: { couple: Couple; most: number }) => {
  const t = useWords().patience;
  const [changing, setChanging] = useState(false);
  return (
    <div className="row wrap patience-part">
      <p className="muted small grow">{t.limit(most)}</p>
      <IfMay act="REPLY">
        <Button size="small" variant="text" onClick={() => setChanging(true)} aria-label={t.limitTitle}>
          {t.limitChange}
        </Button>
      </IfMay>
      {changing && <LimitDialog coupleId={couple.id} most={most} onClose={() => setChanging(false)} />}
    </div>
  );
};

/** Who called how many is for the care team alone: neither partner is told who called one. */
const Pauses = ({ couple, patience: { agreedPause, pauses } }: { couple: Couple; patience: PatienceFieldsFragment }) => {
  const t = useWords().patience;
  const dates = useDates();
  const [last] = pauses;
  const counts = couple.partners.map(({ id, givenName }) => t.pausesBy(givenName, pauses.filter(({ callerId }) => callerId === id).length));
  return (
    <section className="patience-part" aria-label={t.pauses}>
      <h3>{t.pauses}</h3>
      <p>{agreedPause ? t.pauseAgreed(agreedPause.phrase, agreedPause.minutes) : <span className="muted">{t.pauseNone}</span>}</p>
      {last && (
        <p className="muted small">{[t.pausesCalled(pauses.length), ...counts, t.pauseLast(dates.moment(last.startedAt))].join(' · ')}</p>
      )}
    </section>
  );
};
