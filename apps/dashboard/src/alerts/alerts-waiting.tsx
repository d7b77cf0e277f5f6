import NotificationsOutlined from '@mui/icons-material/NotificationsOutlined';
import { Link } from 'react-router-dom';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { alertsDocument } from './alert-queries';
import './alerts.css';

/** How many alerts wait for the look of whoever is here: a number in the head of every page, and never a word of what they are about. */
export const AlertsWaiting = () => {
  const { alerts: t } = useWords();
  const asked = useAsk(alertsDocument, { coupleId: null, supervised: false });
  const waiting = asked.data?.alerts.filter(alert => alert.acknowledgedAt === null) ?? [];
  const said = t.waiting(waiting.length);
  const isGrave = waiting.some(alert => alert.severity === 'HIGH');
  return (
    <>
      {/* Stays in the page while it is empty, so that a screen reader says what comes. */}
      <span role="status" className="sr-only">
        {waiting.length > 0 && said}
      </span>
      {waiting.length > 0 && (
        <Link to="/" className={isGrave ? 'alerts-waiting high' : 'alerts-waiting'} aria-label={said} title={said}>
          <NotificationsOutlined fontSize="small" />
          {waiting.length}
        </Link>
      )}
    </>
  );
};
