import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useRef, useState } from 'react';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';

export interface Welcome {
  name: string;
  url: string;
  endsAt: string;
  /** For a client the way of handing it over matters most: the partner must not get it. */
  isClient: boolean;
}

/** Shows a welcome link once. It closes only by the button, so that a stray click does not lose the link. */
export const WelcomeLinkDialog = ({ welcome, onClose }: { welcome: Welcome; onClose: () => void }) => {
  const { people, shell } = useWords();
  const t = people.welcome;
  const dates = useDates();
  const titleId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    field.current?.select();
    // Without the permission to copy, the text is selected and can be copied by hand.
    navigator.clipboard.writeText(welcome.url).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Dialog open maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t.title}</DialogTitle>
      <DialogContent className="dialog-fields">
        <p>{t.text(welcome.name)}</p>
        <div className="welcome-link">
          <TextField
            label={t.link}
            value={welcome.url}
            inputRef={field}
            slotProps={{ input: { readOnly: true } }}
            onFocus={event => event.target.select()}
          />
          <Button variant="contained" onClick={copy} autoFocus>
            {isCopied ? shell.copied : shell.copy}
          </Button>
        </div>
        <p className="muted">{t.once(dates.moment(welcome.endsAt))}</p>
        {welcome.isClient && <p className="notice watch">{t.couple}</p>}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {t.done}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
