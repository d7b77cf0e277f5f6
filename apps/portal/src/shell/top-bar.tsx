import { Link } from 'wouter';
import { hide } from '../session/hide';
import { useSession } from '../session/session';
import { useWords } from '../words/words';
import { Icon, Rings } from './icons';

/** On every page: where one is, help, and the way out. Before sign-in it names nothing (R10). */
export function TopBar({ back, onHelpPage = false }: { back?: { to: string; label: string }; onHelpPage?: boolean }) {
  const { t } = useWords();
  const { person } = useSession();
  return (
    <header className="top">
      {back ? (
        <Link href={back.to} className="top-link">
          <Icon name="back" weight={2} size={19} />
          {back.label}
        </Link>
      ) : (
        <Brand name={person?.practice?.portalName ?? null} />
      )}
      <span className="top-acts">
        {!onHelpPage && (
          <Link href="/help" className="top-link">
            <Icon name="help" />
            {t.app.helpNow}
          </Link>
        )}
        <button type="button" className="hide" onClick={hide} aria-label={t.app.hide} title={t.app.hide}>
          <Icon name="exit" />
        </button>
      </span>
    </header>
  );
}

const Brand = ({ name }: { name: string | null }) => (
  <span className="brand">
    {name !== null && (
      <>
        <Rings />
        {name}
      </>
    )}
  </span>
);
