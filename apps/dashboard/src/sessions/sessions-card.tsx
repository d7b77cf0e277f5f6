import Button from '@mui/material/Button';
import { useState } from 'react';
import { IfMay } from '../care-team/care-rights';
import type { Couple } from '../couple/timeline-of';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { Empty, Failed, Loading } from '../look/states';
import { PlanDialog } from './plan-dialog';
import { SessionRow } from './session-row';
import { sessionsDocument } from './session-queries';
import { useReaders } from './who-reads';
import './sessions.css';

/** The sessions of a couple: the next one first, then what was, latest first; the newest note that waits is open. */
export const SessionsCard = ({ couple }: { couple: Couple }) => {
  const t = useWords().sessions;
  const readers = useReaders(couple);
  const [planning, setPlanning] = useState(false);
  const asked = useAsk(sessionsDocument, { coupleId: couple.id });
  if (asked.isPending) return <Loading rows={3} height={60} />;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const { timeZone, sessions } = asked.data.coupleSessions;
  const isToCome = ({ state, beginsAt }: (typeof sessions)[number]) => state === 'PLANNED' && new Date(beginsAt) > new Date();
  const coming = sessions.filter(isToCome).reverse();
  const past = sessions.filter(session => !isToCome(session));
  const toSign = past.find(({ state, notes }) => state === 'HELD' && notes.every(({ signedAt }) => signedAt === null));
  const rowOf = (session: (typeof sessions)[number]) => (
    <SessionRow
      key={session.id}
      couple={couple}
      session={session}
      isOpenAtFirst={session.id === toSign?.id}
      readAgain={() => asked.refetch()}
    />
  );
  return (
    <section className="card sessions" id="sessions" aria-label={t.title}>
      <div className="row wrap">
        <h2 className="grow">{t.title}</h2>
        <IfMay act="KEEP_SESSIONS">
          <Button size="small" variant="contained" onClick={() => setPlanning(true)}>
            {t.plan}
          </Button>
        </IfMay>
      </div>
      <p className="muted small">{t.readers(readers)}</p>
      {sessions.length === 0 ? (
        <Empty title={t.empty.title} text={t.empty.text} />
      ) : (
        <>
          <h3>{t.next}</h3>
          {coming.length > 0 ? <ul className="session-list">{coming.map(rowOf)}</ul> : <p className="muted">{t.noneNext}</p>}
          {past.length > 0 && (
            <>
              <h3>{t.past}</h3>
              <ul className="session-list">{past.map(rowOf)}</ul>
            </>
          )}
        </>
      )}
      {planning && <PlanDialog couple={couple} timeZone={timeZone} onClose={() => setPlanning(false)} />}
    </section>
  );
};
