import { NavLink } from 'react-router-dom';
import type { Role } from '../generated/graphql';
import { useWords } from '../language/use-words';
import { useIsPrepared } from '../session/session';
import { menuOf, type MenuEntry } from './menu-of-roles';

export const SideNav = ({ roles, onGo }: { roles: readonly Role[]; onGo?: () => void }) => {
  const { shell } = useWords();
  const { work, practice } = menuOf(roles, useIsPrepared());
  const entry = ({ key, to, icon: Icon }: MenuEntry) => (
    <NavLink key={key} to={to} end={to === '/'} onClick={onGo} className={({ isActive }) => (isActive ? 'side-link on' : 'side-link')}>
      <Icon fontSize="small" />
      {shell.menu[key]}
    </NavLink>
  );
  return (
    <nav aria-label={shell.navigation} className="side-nav">
      {work.map(entry)}
      {practice.length > 0 && (
        <>
          <h2 className="side-head">{shell.practiceHeading}</h2>
          {practice.map(entry)}
        </>
      )}
    </nav>
  );
};
