import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { pathOf, type CouplePart } from '../couple/couple-parts';
import type { AlertFieldsFragment } from '../generated/graphql';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Chip } from '../look/chip';
import { AlertCauses, pathOfCause } from './alert-causes';

/** The part of the couple's page on which the cause of each kind stands, where it is not known where it came from. */
const places: Record<AlertFieldsFragment['kind'], CouplePart> = {
  SELF_HARM: 'openness',
  POSITIVE_SCREENING: 'openness',
  SAFETY_ANSWER: 'tasks',
  LOW_SAFETY: 'overview',
  OVERWHELMED: 'patience',
  ALARMING_WORDS: 'overview',
  POSSIBLE_NEW_DISCLOSURE: 'questions',
  MANY_TRIGGERS: 'patience',
  RISING_DISTRESS: 'openness',
  LEFT_CARE: 'needs',
};

interface Props {
  alert: AlertFieldsFragment;
  withCouple: boolean;
  /** Absent for whoever looks on. */
  onTake?: () => void;
  onClose?: () => void;
  isTaking?: boolean;
}

/** One alert: what it is, since when, who has it, and what to do next. */
export const AlertRow = ({ alert, withCouple, onTake, onClose, isTaking = false }: Props) => {
  const { alerts: t, shell } = useWords();
  const dates = useDates();
  const { kind, severity, state, stage, times, coupleId, coupleNames, clientName } = alert;
  const names = shell.and(coupleNames[0] ?? '', coupleNames[1] ?? '');
  return (
    <li className="alert-row">
      <div className="grow">
        <div className="row wrap">
          <Chip tone={state !== 'WAITING' ? 'plain' : severity === 'HIGH' ? 'high' : 'watch'}>{t.kinds[kind]}</Chip>
          {kind === 'ALARMING_WORDS' && <Chip tone="plain">{t.unreliable}</Chip>}
          {withCouple && <b>{names}</b>}
          <span className="muted small">{t.raised(dates.moment(alert.raisedAt))}</span>
          {times > 1 && <span className="muted small">{t.times(times, dates.moment(alert.lastAt))}</span>}
          {state === 'WAITING' && stage !== 'CARE' && <Chip tone="watch">{t.stages[stage]}</Chip>}
        </div>
        <p>{t.texts[kind](clientName)}</p>
        <AlertCauses alert={alert} />
        {state !== 'CLOSED' && (
          <p className="small">
            <b>{t.nextLabel}:</b> {t.next[kind]}
          </p>
        )}
        {state === 'ACKNOWLEDGED' && alert.acknowledgedAt !== null && (
          <p className="muted small">{t.hasIt(alert.acknowledgedByName ?? '', dates.moment(alert.acknowledgedAt))}</p>
        )}
        {alert.closedAt !== null && (
          <p className="muted small">
            {t.by(alert.closedByName ?? '', dates.moment(alert.closedAt))}
            {alert.closeReason !== null && `, ${t.reasons[alert.closeReason]}`}: {alert.note}
          </p>
        )}
      </div>
      <Link to={alert.causes[0] ? pathOfCause(coupleId, alert.causes[0]) : pathOf(coupleId, places[kind])}>
        {withCouple ? t.open : t.see}
      </Link>
      {onTake && state === 'WAITING' && (
        <Button size="small" variant="contained" disabled={isTaking} onClick={onTake} aria-label={t.acknowledgeSaid(t.kinds[kind], names)}>
          {t.acknowledge}
        </Button>
      )}
      {onClose && state !== 'CLOSED' && (
        <Button size="small" variant="outlined" onClick={onClose} aria-label={t.closeSaid(t.kinds[kind], names)}>
          {t.close}
        </Button>
      )}
    </li>
  );
};
