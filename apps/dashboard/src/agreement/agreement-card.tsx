import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { Couple } from '../couple/timeline-of';
import type { AgreementFieldsFragment } from '../generated/graphql';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Chip, type Tone } from '../look/chip';
import { Failed, FaultNote, Loading } from '../look/states';
import '../safety/safety.css';
import { agreementsDocument, startAgreementDocument, stopAgreementDocument } from './agreement-queries';
import { ProposeDialog } from './propose-dialog';
import { useMayDo } from '../care-team/care-rights';

const tones: Record<AgreementFieldsFragment['state'], Tone> = { NOT_READY: 'info', RUNNING: 'pine', PAUSED: 'plain', ENDED: 'plain' };

/** R4: the newest agreement on openness, who has signed, and how looking together felt. */
export const AgreementCard = ({ couple }: { couple: Couple }) => {
  const t = useWords().agreement;
  const [proposing, setProposing] = useState(false);
  const asked = useAsk(agreementsDocument, { coupleId: couple.id });
  const newest = asked.data?.agreements[0];
  const maySign = useMayDo('SIGN_AGREEMENT');
  return (
    <section className="card screening" id="agreement" aria-label={t.title}>
      <h2>{t.title}</h2>
      {asked.isPending && <Loading rows={1} height={48} />}
      {asked.isError && !asked.data && <Failed fault={asked.error} retry={() => void asked.refetch()} />}
      {asked.data && (
        <>
          {newest ? <Standing agreement={newest} /> : <p className="muted">{t.empty}</p>}
          {maySign && couple.state === 'ACTIVE' && newest?.state !== 'RUNNING' && (
            <div>
              <Button size="small" variant="outlined" onClick={() => setProposing(true)}>
                {newest ? t.proposeAgain : t.propose}
              </Button>
            </div>
          )}
        </>
      )}
      {proposing && <ProposeDialog couple={couple} before={newest ?? null} onClose={() => setProposing(false)} />}
    </section>
  );
};

const Standing = ({ agreement }: { agreement: AgreementFieldsFragment }) => {
  const t = useWords().agreement;
  const dates = useDates();
  const { scopes, purpose, taper, notLookedAt, state, endsAt, partners, signedBy, pause, looks, distressRisingFor } = agreement;
  const nameOf = (id: string): string => partners.find(({ partnerId }) => partnerId === id)?.partnerName ?? '';
  return (
    <>
      <p className="muted small">{t.readers}</p>
      <div className="row wrap">
        <Chip tone={tones[state]}>{t.states[state]}</Chip>
        {state === 'RUNNING' && endsAt != null && <span className="muted">{t.until(dates.fullDay(dates.dayOf(endsAt)))}</span>}
        <span>{scopes.map(scope => t.scopes[scope]).join(', ')}</span>
      </div>
      <p className="serif">{purpose}</p>
      <p className="muted small">
        {t.taper}: {taper}
      </p>
      <p className="muted small">
        {t.notLookedAt}: {notLookedAt}
      </p>
      {state === 'NOT_READY' && (
        <p className="muted">
          {partners.map(({ partnerId, partnerName }) => (signedBy.includes(partnerId) ? t.signed : t.notSigned)(partnerName)).join(' · ')}
        </p>
      )}
      {pause && <p className="muted">{t.stoppedBy[pause.cause](pause.byName ?? '')}</p>}
      {distressRisingFor.map(id => (
        <div key={id}>
          <Chip tone="watch">{t.rising(nameOf(id))}</Chip>
        </div>
      ))}
      {partners.map(({ partnerId, partnerName }) => {
        const own = looks.filter(({ clientId }) => clientId === partnerId);
        if (own.length === 0) return null;
        return (
          <p key={partnerId} className="muted small">
            {t.looks(partnerName, own.length)}:{' '}
            {own
              .slice(0, 8)
              .map(({ before, after }) => t.look(before, after))
              .join(', ')}
          </p>
        );
      })}
      <Acts agreement={agreement} />
    </>
  );
};

/** R1: the counselor's signature starts it; either hand stops it. */
const Acts = ({ agreement: { id: agreementId, state } }: { agreement: AgreementFieldsFragment }) => {
  const words = useWords();
  const t = words.agreement;
  const notify = useNotify();
  const start = useAct(startAgreementDocument, [agreementsDocument]);
  const stop = useAct(stopAgreementDocument, [agreementsDocument]);
  const fault = start.fault ?? stop.fault;
  const maySign = useMayDo('SIGN_AGREEMENT');
  if (!maySign || (state !== 'NOT_READY' && state !== 'RUNNING')) return null;
  const starts = async () => {
    if (await start.act({ agreementId })) notify(t.started);
  };
  const stops = async () => {
    if (await stop.act({ agreementId })) notify(t.stopped);
  };
  return (
    <div className="row wrap">
      {state === 'NOT_READY' && (
        <Button size="small" variant="contained" disabled={start.pending} onClick={() => void starts()}>
          {t.start}
        </Button>
      )}
      <Button size="small" variant="text" disabled={stop.pending} onClick={() => void stops()}>
        {t.stop}
      </Button>
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
    </div>
  );
};
