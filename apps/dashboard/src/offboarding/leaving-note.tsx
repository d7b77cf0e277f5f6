import { Link, useLocation } from 'react-router-dom';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { useMe } from '../session/session';

/** Above every page of a practice that leaves, until its last day; its admin is led to what is theirs to do. */
export const LeavingNote = () => {
  const { offboarding: t } = useWords();
  const dates = useDates();
  const me = useMe();
  const { pathname } = useLocation();
  const day = me?.practice?.leavesOn;
  if (!day) return null;
  return (
    <p className="notice info preparing" role="status">
      <span className="grow">{t.notice(dates.fullDay(day))}</span>
      {me.roles.includes('PRACTICE_ADMIN') && pathname !== '/settings' && <Link to="/settings">{t.noticeAct}</Link>}
    </p>
  );
};
