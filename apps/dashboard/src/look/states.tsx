import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { explainReading } from '../graphql/explain';
import { useWords } from '../language/use-words';

/** Grey shapes of about the size of what comes; shown after a moment, so that a quick answer does not flicker. */
export const Loading = ({ rows = 4, height = 54 }: { rows?: number; height?: number }) => {
  const { shell } = useWords();
  return (
    <div className="loading" role="status">
      <span className="sr-only">{shell.loading}</span>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="loading-row" style={{ height }} />
      ))}
    </div>
  );
};

/** Nothing here, and what to do next. */
export const Empty = ({ title, text, children }: { title: string; text: string; children?: ReactNode }) => (
  <div className="empty">
    <h2>{title}</h2>
    <p className="muted">{text}</p>
    {children}
  </div>
);

/** Stands in the place of what could not be loaded. */
export const Failed = ({ fault, retry }: { fault: unknown; retry: () => void }) => {
  const words = useWords();
  return (
    <div className="empty" role="alert">
      <h2>{words.shell.couldNotLoad}</h2>
      <p className="muted">{explainReading(fault, words)}</p>
      <Button variant="outlined" onClick={retry}>
        {words.shell.tryAgain}
      </Button>
    </div>
  );
};

/** Says above older data that it could not be read anew. */
export const NotRefreshed = ({ since, retry }: { since: string; retry: () => void }) => {
  const { shell } = useWords();
  return (
    <div className="notice watch" role="status">
      <span className="grow">{shell.notRefreshed(since)}</span>
      <Button size="small" variant="outlined" onClick={retry}>
        {shell.tryAgain}
      </Button>
    </div>
  );
};

/** A refusal next to what it is about. */
export const FaultNote = ({ children }: { children: ReactNode }) => (
  <p className="fault-note" role="alert">
    {children}
  </p>
);
