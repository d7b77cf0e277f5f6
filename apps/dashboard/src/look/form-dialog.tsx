import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, type FormEvent, type ReactNode } from 'react';
import type { ApiFault } from '../graphql/api-fault';
import { explain } from '../graphql/explain';
import { useWords } from '../language/use-words';
import { FaultNote } from './states';

/** A short form over the page. A refusal stands under the fields, which keep what was typed. */
export const FormDialog = ({
  title,
  text,
  submit,
  submitting,
  pending,
  fault,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  text?: string;
  submit: string;
  submitting: string;
  pending: boolean;
  fault: ApiFault | null;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) => {
  const words = useWords();
  const titleId = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    // It stands over the page, yet React would tell a form that it was opened from, which would save beside it.
    event.stopPropagation();
    onSubmit();
  };
  return (
    <Dialog open onClose={pending ? undefined : onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <form onSubmit={send} noValidate>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent className="dialog-fields">
          {text && <p className="muted">{text}</p>}
          {children}
          {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
        </DialogContent>
        <DialogActions>
          <Button variant="text" onClick={onClose} disabled={pending}>
            {words.shell.cancel}
          </Button>
          <Button type="submit" variant="contained" disabled={pending}>
            {pending ? submitting : submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
