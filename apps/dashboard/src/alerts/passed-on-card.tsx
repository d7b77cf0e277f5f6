import { Link } from 'react-router-dom';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Chip } from '../look/chip';
import { Failed } from '../look/states';
import { useMe } from '../session/session';
import { alertsPassedOnDocument } from './alert-queries';
import './alerts.css';

/** That alerts wait with a counselor, for whoever was asked because nobody had them: never whose and never what. Nothing where none does. */
export const PassedOnCard = () => {
  const { alerts } = useWords();
  const t = alerts.passedOn;
  const dates = useDates();
  const isAdmin = useMe()?.roles.includes('PRACTICE_ADMIN') ?? false;
  const asked = useAsk(alertsPassedOnDocument, {});
  if (asked.isPending) return null;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const { alertsPassedOn } = asked.data;
  if (alertsPassedOn.length === 0) return null;
  return (
    <section className="card alerts" aria-label={t.title}>
      <h2>{t.title}</h2>
      <p className="muted">{t.text}</p>
      <ul>
        {alertsPassedOn.map(({ counselorId, counselorName, since }) => (
          <li className="alert-row" key={counselorId}>
            <div className="grow">
              <div className="row wrap">
                <Chip tone="high">{t.mark}</Chip>
                <b>{t.row(counselorName, dates.moment(since))}</b>
              </div>
              <p>{t.next}</p>
            </div>
            {isAdmin && <Link to="/couples">{t.arrange}</Link>}
          </li>
        ))}
      </ul>
    </section>
  );
};
