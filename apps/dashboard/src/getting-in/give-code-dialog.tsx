import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { shownCode } from '@roadback/domain/spoken-code';
import { useId, useState } from 'react';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { gettingInDocument, giveResetCodeDocument } from './getting-in-queries';
import './getting-in.css';

/** Makes a code after the counselor has said with whom they are speaking, and shows it once. */
export const GiveCodeDialog = ({ clientId, name, onClose }: { clientId: string; name: string; onClose: () => void }) => {
  const { account } = useWords();
  const t = account.gettingIn;
  const dates = useDates();
  const titleId = useId();
  const { act, pending, fault } = useAct(giveResetCodeDocument, [gettingInDocument]);
  const [given, setGiven] = useState<{ code: string; endsAt: string } | null>(null);
  const make = async () => {
    const answer = await act({ clientId });
    if (answer) setGiven(answer.giveResetCode);
  };
  if (!given)
    return (
      <FormDialog
        title={t.askTitle(name)}
        text={t.askText(name)}
        submit={t.submit}
        submitting={account.saving}
        pending={pending}
        fault={fault}
        onSubmit={() => void make()}
        onClose={onClose}
      >
        {null}
      </FormDialog>
    );
  return (
    <Dialog open maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t.askTitle(name)}</DialogTitle>
      <DialogContent className="dialog-fields">
        <p>{t.shown}</p>
        <output className="spoken-code">{shownCode(given.code)}</output>
        <p className="muted">{t.until(dates.moment(given.endsAt))}</p>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose} autoFocus>
          {t.done}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
