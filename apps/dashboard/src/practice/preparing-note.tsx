import { Link, useLocation } from 'react-router-dom';
import { useWords } from '../language/use-words';
import { useIsPrepared, useMe } from '../session/session';

/** Above every page until the practice is live; its admin is led to what is still to be done. */
export const PreparingNote = () => {
  const t = useWords().onboarding.checklist;
  const roles = useMe()?.roles ?? [];
  const isPrepared = useIsPrepared();
  const { pathname } = useLocation();
  if (!isPrepared) return null;
  const isThere = pathname === '/' || pathname === '/checklist';
  return (
    <p className="notice watch preparing" role="status">
      <span className="grow">{t.banner}</span>
      {roles.includes('PRACTICE_ADMIN') && !isThere && <Link to="/checklist">{t.bannerAct}</Link>}
    </p>
  );
};
