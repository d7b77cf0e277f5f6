import type { ReactNode } from 'react';

/** The title of a page, one sentence that says it, and its acts. */
export const PageHead = ({ title, sentence, children }: { title: string; sentence?: ReactNode; children?: ReactNode }) => (
  <header className="page-head">
    <div className="grow">
      <h1>{title}</h1>
      {sentence && <p className="muted lead">{sentence}</p>}
    </div>
    {children && <div className="row wrap">{children}</div>}
  </header>
);
