import { useState } from 'react';
import Button from '@mui/material/Button';
import type { OpenSessionFieldsFragment } from '../generated/graphql';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Chip } from '../look/chip';
import { Failed, FaultNote, Loading } from '../look/states';
import { endOtherSessionsDocument, endSessionDocument, mySessionsDocument } from './signing-in-queries';

/** How many are shown before somebody asks for all. */
const first = 5;

/** Where the account is open, this device before all: by device and time, never by place. */
export const SessionsCard = () => {
  const words = useWords();
  const t = words.signingIn.sessions;
  const asked = useAsk(mySessionsDocument, {});
  const endOne = useAct(endSessionDocument, ['MySessions']);
  const endOthers = useAct(endOtherSessionsDocument, ['MySessions']);
  const fault = endOne.fault ?? endOthers.fault;
  const [isWhole, setWhole] = useState(false);
  const sessions = asked.data?.mySessions.toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
  return (
    <section className="card settings-part" aria-labelledby="sessions">
      <div>
        <h2 id="sessions">{t.title}</h2>
        <p className="muted">{t.text}</p>
      </div>
      {sessions ? (
        <ul className="account-rows">
          {(isWhole ? sessions : sessions.slice(0, first)).map(session => (
            <SessionRow key={session.id} session={session} onEnd={() => void endOne.act({ id: session.id })} />
          ))}
        </ul>
      ) : asked.isPending ? (
        <Loading rows={2} />
      ) : (
        <Failed fault={asked.error} retry={() => void asked.refetch()} />
      )}
      {sessions && sessions.length > first && (
        <button type="button" className="link-button quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t.showFewer : t.showAll(sessions.length)}
        </button>
      )}
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      {sessions && sessions.length > 1 && (
        <div>
          <Button variant="outlined" disabled={endOthers.pending} onClick={() => void endOthers.act({})}>
            {t.endOthers}
          </Button>
        </div>
      )}
    </section>
  );
};

const SessionRow = ({ session, onEnd }: { session: OpenSessionFieldsFragment; onEnd: () => void }) => {
  const { signingIn } = useWords();
  const t = signingIn.sessions;
  const dates = useDates();
  const device = session.device || t.unknown;
  return (
    <li>
      <span className="grow">
        <b>{device}</b> {session.isThis && <Chip tone="info">{t.here}</Chip>}{' '}
        <span className="muted small">
          {t.apps[session.app]} · {t.since(dates.moment(session.startedAt))} · {t.used(dates.moment(session.lastUsedAt))}
        </span>
      </span>
      {!session.isThis && (
        <button type="button" className="link-button" aria-label={t.endSaid(device)} onClick={onEnd}>
          {t.end}
        </button>
      )}
    </li>
  );
};
