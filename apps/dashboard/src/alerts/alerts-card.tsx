import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { pathOf, type CouplePart } from '../couple/couple-parts';
import type { AlertFieldsFragment } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Chip } from '../look/chip';
import { Failed } from '../look/states';
import { AcknowledgeDialog } from './acknowledge-dialog';
import { alertsDocument } from './alert-queries';
import './alerts.css';
import { useMayDo } from '../care-team/care-rights';

/** The part of the couple's page on which the cause of each kind stands. */
const places: Record<AlertFieldsFragment['kind'], CouplePart> = {
  POSITIVE_SCREENING: 'openness',
  POSSIBLE_NEW_DISCLOSURE: 'questions',
  MANY_TRIGGERS: 'patience',
  RISING_DISTRESS: 'openness',
  LEFT_CARE: 'needs',
};

/** What must be looked at, of one couple, of one's own or of those one supervises; nothing at all where nothing waits and nothing was. */
export const AlertsCard = ({ coupleId, supervised = false }: { coupleId: string | null; supervised?: boolean }) => {
  const { alerts: t } = useWords();
  const [opened, setOpened] = useState<AlertFieldsFragment | null>(null);
  const asked = useAsk(alertsDocument, { coupleId, supervised });
  const mayAnswer = useMayDo('ANSWER_ALERT') && !supervised;
  if (asked.isPending) return null;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const waiting = asked.data.alerts.filter(alert => alert.acknowledgedAt === null);
  // On the caseload the past is not of interest; with the couple it is.
  const earlier = coupleId === null ? [] : asked.data.alerts.filter(alert => alert.acknowledgedAt !== null);
  if (waiting.length + earlier.length === 0) return null;
  return (
    <section className="card alerts" id="alerts" aria-label={t.title}>
      <h2>{t.title}</h2>
      <p className="muted">{waiting.length === 0 ? t.none : t.waiting(waiting.length)}</p>
      <ul>
        {waiting.map(alert => (
          <AlertRow
            key={alert.id}
            alert={alert}
            withCouple={coupleId === null}
            {...(mayAnswer && { onAcknowledge: () => setOpened(alert) })}
          />
        ))}
      </ul>
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
      {opened && <AcknowledgeDialog alert={opened} onClose={() => setOpened(null)} />}
    </section>
  );
};

const AlertRow = ({
  alert,
  withCouple,
  onAcknowledge,
}: {
  alert: AlertFieldsFragment;
  withCouple: boolean;
  onAcknowledge?: () => void;
}) => {
  const { alerts: t, shell } = useWords();
  const dates = useDates();
  const { kind, severity, coupleId, coupleNames, clientName, raisedAt, acknowledgedAt, acknowledgedByName, note } = alert;
  const names = shell.and(coupleNames[0] ?? '', coupleNames[1] ?? '');
  return (
    <li className="alert-row">
      <div className="grow">
        <div className="row wrap">
          <Chip tone={acknowledgedAt !== null ? 'plain' : severity === 'HIGH' ? 'high' : 'watch'}>{t.kinds[kind]}</Chip>
          {withCouple && <b>{names}</b>}
          <span className="muted small">{t.raised(dates.moment(raisedAt))}</span>
        </div>
        <p>{t.texts[kind](clientName)}</p>
        {acknowledgedAt !== null && (
          <p className="muted small">
            {t.by(acknowledgedByName ?? '', dates.moment(acknowledgedAt))}: {note}
          </p>
        )}
      </div>
      <Link to={pathOf(coupleId, places[kind])}>{withCouple ? t.open : t.see}</Link>
      {onAcknowledge && (
        <Button size="small" variant="outlined" onClick={onAcknowledge} aria-label={t.acknowledgeSaid(t.kinds[kind], names)}>
          {t.acknowledge}
        </Button>
      )}
    </li>
  );
};
