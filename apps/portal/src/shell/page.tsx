import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useAway } from '../session/use-away';
import { useSession } from '../session/session';
import { SendingNotice } from '../sending/sending-notice';
import { useWords } from '../words/words';
import { BottomNav } from './bottom-nav';
import { TopBar } from './top-bar';

/** The frame of a page. Without a way back it is one of the main places and shows them below. */
export function Page({ back, onHelpPage, children }: { back?: { to: string; label: string }; onHelpPage?: boolean; children: ReactNode }) {
  const { t } = useWords();
  const { person } = useSession();
  const aboutToEnd = useAway();
  const withNav = person !== null && !back;
  const title = person?.practice?.portalName ?? t.signIn.title;

  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <>
      <a className="skip" href="#content" onClick={focusContent}>
        {t.app.skip}
      </a>
      <div className={withNav ? 'app with-nav' : 'app'}>
        <TopBar back={back} onHelpPage={onHelpPage} />
        <div role="status" className="notices">
          {aboutToEnd && <p className="pill">{t.app.stillThere}</p>}
          {person && !onHelpPage && <SendingNotice personId={person.personId} />}
        </div>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
      {withNav && <BottomNav />}
    </>
  );
}

/** A link to `#content` would end up in the address, where the router looks. */
function focusContent(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

let lastPlace: string | null = null;

/** The heading of a page: takes the focus when one comes to it, so that a screen reader says where one is. */
export function PageTitle({ children, part = '' }: { children: ReactNode; part?: string | number }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [location] = useLocation();
  useEffect(() => {
    const place = `${location} ${part}`;
    // Not on the first page: there the browser has just said its title.
    if (lastPlace !== null && lastPlace !== place) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    lastPlace = place;
  }, [location, part]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
