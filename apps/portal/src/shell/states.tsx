import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { troubleOf, type Trouble } from '../server/fault';
import { troubleWords } from '../words/trouble-words';
import { useWords } from '../words/words';
import { Icon } from './icons';
import { PageTitle } from './page';

/** The shape of what is coming, in its final height. */
export function Skeleton({ heights }: { heights: number[] }) {
  const { t } = useWords();
  return (
    <div className="skeletons" role="status" aria-label={t.app.loading}>
      {heights.map((height, index) => (
        <div key={index} className="skeleton" style={{ height }} />
      ))}
    </div>
  );
}

/** A page that could not be read, and how to go on. */
export function CouldNotLoad({ error, again }: { error: unknown; again: () => void }) {
  const { t } = useWords();
  const trouble = troubleOf(error);
  // An address that was never right, or no longer is: asking again would not help.
  if (trouble.code === 'NOT_FOUND' || trouble.code === 'INVALID') return <NothingHere />;
  return (
    <div className="card empty" role="alert">
      <h2>{t.app.couldNotLoad}</h2>
      <p className="muted">{troubleWords(t, trouble)}</p>
      <button type="button" className="btn soft" onClick={again}>
        {t.app.tryAgain}
      </button>
    </div>
  );
}

/** A place with nothing in it yet: what it is for and what happens next. */
export const Empty = ({ title, text, children }: { title: string; text: string; children?: ReactNode }) => (
  <div className="card empty">
    <PageTitle>{title}</PageTitle>
    <p className="muted">{text}</p>
    {children}
  </div>
);

export function NothingHere() {
  const { t } = useWords();
  return (
    <Empty title={t.app.notFound} text={t.app.notFoundText}>
      <Link href="/" className="btn soft">
        {t.app.toToday}
      </Link>
    </Empty>
  );
}

/** Trouble beside the act that met it. */
export function TroubleLine({ trouble }: { trouble: Trouble | null }) {
  const { t } = useWords();
  return (
    <div role="alert" className="trouble-place">
      {trouble && (
        <p className="trouble">
          <Icon name="look" size={18} />
          {troubleWords(t, trouble)}
        </p>
      )}
    </div>
  );
}

/** Old data is better than none, when it says that it is old. */
export function MayBeOld({ shown }: { shown: boolean }) {
  const { t } = useWords();
  return shown && <p className="pill quiet">{t.app.showingOlder}</p>;
}
