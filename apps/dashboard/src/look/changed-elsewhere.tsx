import Button from '@mui/material/Button';
import type { ReactNode } from 'react';

/** Says that something was changed elsewhere, shows what stands, and lets whoever writes choose. Nothing is lost by itself. */
export const ChangedElsewhere = ({
  words: t,
  onKeepMine,
  onTakeTheirs,
  children,
}: {
  words: { conflict: string; theirs: string; keepMine: string; takeTheirs: string };
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  children: ReactNode;
}) => (
  <div className="notice watch changed-elsewhere" role="alert">
    <p>{t.conflict}</p>
    <details>
      <summary>{t.theirs}</summary>
      {children}
    </details>
    <div className="row wrap">
      <Button size="small" variant="outlined" onClick={onKeepMine}>
        {t.keepMine}
      </Button>
      <Button size="small" variant="text" onClick={onTakeTheirs}>
        {t.takeTheirs}
      </Button>
    </div>
  </div>
);
