import MenuIcon from '@mui/icons-material/Menu';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import type { CoreLayoutProps } from 'react-admin';
import { Link } from 'react-router-dom';
import { AlertsWaiting } from '../alerts/alerts-waiting';
import { useWords } from '../language/use-words';
import { Rings } from '../look/rings';
import { useMe } from '../session/session';
import { LeavingNote } from '../offboarding/leaving-note';
import { PreparingNote } from '../practice/preparing-note';
import { ColorsButton } from './colors-button';
import { LanguageButton } from './language-button';
import { PageBoundary } from './page-boundary';
import { PersonMenu } from './person-menu';
import { SideNav } from './side-nav';
import './shell.css';

/** The frame of every page: mark, practice, person above; the way to other pages at the side. */
export const Shell = ({ children }: CoreLayoutProps) => {
  const { shell } = useWords();
  const me = useMe();
  const [isMenuOpen, setMenuOpen] = useState(false);
  if (!me) return null;
  return (
    <div className="desk">
      <a href="#page" className="skip">
        {shell.skipToContent}
      </a>
      <header className="top">
        <IconButton className="top-menu" aria-label={shell.openNavigation} onClick={() => setMenuOpen(true)}>
          <MenuIcon fontSize="small" />
        </IconButton>
        <Link to="/" className="mark">
          <Rings />
          {shell.product}
        </Link>
        <span className="grow" />
        <span className="muted top-practice">{me.practice?.name ?? shell.platform}</span>
        {me.roles.includes('COUNSELOR') && <AlertsWaiting />}
        <LanguageButton />
        <ColorsButton />
        <PersonMenu me={me} />
      </header>
      <div className="frame">
        <aside className="side">
          <SideNav roles={me.roles} />
        </aside>
        <main className="page" id="page" tabIndex={-1}>
          <LeavingNote />
          <PreparingNote />
          <PageBoundary>{children}</PageBoundary>
        </main>
      </div>
      <Drawer open={isMenuOpen} onClose={() => setMenuOpen(false)}>
        <div className="side-drawer">
          <SideNav roles={me.roles} onGo={() => setMenuOpen(false)} />
        </div>
      </Drawer>
    </div>
  );
};
