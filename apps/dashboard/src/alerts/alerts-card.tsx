import { useState } from 'react';
import type { AlertFieldsFragment } from '../generated/graphql';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { Failed, FaultNote } from '../look/states';
import { useNotify } from 'react-admin';
import { useMayDo } from '../care-team/care-rights';
import { afterAlerts } from './after-alerts';
import { acknowledgeAlertDocument, alertsDocument } from './alert-queries';
import { AlertRow } from './alert-row';
import { CloseDialog } from './close-dialog';
import './alerts.css';

/** What must be looked at, of one couple, of one's own or of those one supervises; nothing at all where nothing is open and nothing was. */
export const AlertsCard = ({ coupleId, supervised = false }: { coupleId: string | null; supervised?: boolean }) => {
  const words = useWords();
  const t = words.alerts;
  const notify = useNotify();
  const [closing, setClosing] = useState<AlertFieldsFragment | null>(null);
  const asked = useAsk(alertsDocument, { coupleId, supervised });
  const taking = useAct(acknowledgeAlertDocument, afterAlerts);
  const mayAnswer = useMayDo('ANSWER_ALERT') && !supervised;
  if (asked.isPending) return null;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const open = asked.data.alerts.filter(({ state }) => state !== 'CLOSED');
  const waiting = open.filter(({ state }) => state === 'WAITING').length;
  // On the caseload the past is not of interest; with the couple it is.
  const earlier = coupleId === null ? [] : asked.data.alerts.filter(({ state }) => state === 'CLOSED');
  if (open.length + earlier.length === 0) return null;
  const take = async (alert: AlertFieldsFragment) => {
    if (await taking.act({ alertId: alert.id })) notify(t.taken);
  };
  return (
    <section className="card alerts" id="alerts" aria-label={t.title}>
      <h2>{t.title}</h2>
      <p className="muted">{waiting === 0 ? t.none : t.waiting(waiting)}</p>
      <ul>
        {open.map(alert => (
          <AlertRow
            key={alert.id}
            alert={alert}
            withCouple={coupleId === null}
            {...(mayAnswer && { onTake: () => void take(alert), onClose: () => setClosing(alert), isTaking: taking.pending })}
          />
        ))}
      </ul>
      {taking.fault && <FaultNote>{explain(taking.fault, words)}</FaultNote>}
      {earlier.length > 0 && (
        <details>
          <summary>{t.earlier(earlier.length)}</summary>
          <ul>
            {earlier.map(alert => (
              <AlertRow key={alert.id} alert={alert} withCouple={false} />
            ))}
          </ul>
        </details>
      )}
      {closing && <CloseDialog alert={closing} onClose={() => setClosing(null)} />}
    </section>
  );
};
