import { NavLink } from 'react-router-dom';
import { useWords } from '../language/use-words';
import { partsOf, pathOf } from './couple-parts';
import type { Couple } from './timeline-of';

/** Links and not buttons: each part can be kept, sent to a colleague, and left by "back". */
export const CoupleTabs = ({ couple }: { couple: Couple }) => {
  const { couple: t } = useWords();
  return (
    <nav className="couple-tabs" aria-label={t.parts.label}>
      {partsOf(couple.plan != null).map(part => (
        <NavLink key={part} to={pathOf(couple.id, part)} end className={({ isActive }) => (isActive ? 'couple-tab on' : 'couple-tab')}>
          {t.parts[part]}
        </NavLink>
      ))}
    </nav>
  );
};
