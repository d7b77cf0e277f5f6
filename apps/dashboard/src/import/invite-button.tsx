import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import type { InviteClientsMutation } from '../generated/graphql';
import { explain } from '../graphql/explain';
import { send } from '../graphql/send';
import { useWords } from '../language/use-words';
import { download } from './download';
import { inviteClientsDocument } from './import-queries';
import { tableOf } from './parts';

type Invited = InviteClientsMutation['inviteClients'];

/** Makes welcome links for all who have none yet, and hands them over this once. */
export const InviteButton = () => {
  const words = useWords();
  const t = words.onboarding.invite;
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const [invited, setInvited] = useState<Invited | null>(null);
  const invite = () => {
    if (busy) return;
    setBusy(true);
    send(inviteClientsDocument, {})
      .then(({ inviteClients }) => {
        if (inviteClients.made.length === 0) notify(t.nobody);
        else setInvited(inviteClients);
      })
      .catch((fault: unknown) => notify(explain(fault, words), { type: 'warning' }))
      .finally(() => setBusy(false));
  };
  return (
    <>
      <Button variant="outlined" disabled={busy} onClick={invite}>
        {busy ? t.busy : t.act}
      </Button>
      {invited && <LinksDialog invited={invited} onClose={() => setInvited(null)} />}
    </>
  );
};

const LinksDialog = ({ invited: { made, left }, onClose }: { invited: Invited; onClose: () => void }) => {
  const t = useWords().onboarding.invite;
  const titleId = useId();
  const rows = made.map(({ givenName, familyName, email, welcome }) => [`${givenName} ${familyName}`, email, welcome.url]);
  return (
    // Only the button closes it: a stray click must not lose the links.
    <Dialog open maxWidth="md" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t.title}</DialogTitle>
      <DialogContent className="dialog-fields">
        <p>{t.text(made.length)}</p>
        <p className="notice watch">{t.care}</p>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t.columns.name}</th>
              <th scope="col">{t.columns.email}</th>
              <th scope="col">{t.columns.link}</th>
            </tr>
          </thead>
          <tbody>
            {made.map(({ personId, givenName, familyName, email, welcome }) => (
              <tr key={personId}>
                <th scope="row">{`${givenName} ${familyName}`}</th>
                <td>{email}</td>
                <td>
                  <input
                    readOnly
                    className="invite-link"
                    aria-label={`${t.columns.link}: ${givenName} ${familyName}`}
                    value={welcome.url}
                    onFocus={event => event.target.select()}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {left > 0 && <p>{t.left(left)}</p>}
      </DialogContent>
      <DialogActions>
        <Button
          variant="outlined"
          onClick={() => download(t.fileName, tableOf([[t.columns.name, t.columns.email, t.columns.link], ...rows]))}
        >
          {t.download}
        </Button>
        <Button variant="contained" onClick={onClose}>
          {t.done}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
