import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import { explain } from '../graphql/explain';
import { send } from '../graphql/send';
import { useWords } from '../language/use-words';
import { forgetAllWords } from '../session/kept-words';
import { startOver, type Me } from '../session/session';
import { enterPracticeDocument, signOutDocument } from '../session/session-queries';

const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter(word => !word.endsWith('.'))
    .map(word => word.slice(0, 1))
    .slice(0, 2)
    .join('')
    .toUpperCase();

/** Signing out, and going to another practice; both load the page anew, so that nothing of before stays in memory. */
export const PersonMenu = ({ me }: { me: Me }) => {
  const words = useWords();
  const notify = useNotify();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [busy, setBusy] = useState(false);

  const leaveBy = (act: () => Promise<unknown>) => {
    if (busy) return;
    setBusy(true);
    act().then(startOver, (fault: unknown) => {
      setBusy(false);
      notify(explain(fault, words), { type: 'warning' });
    });
  };
  const mayHaveNotes = me.roles.includes('COUNSELOR') || me.roles.includes('SUPERVISOR');
  const others = me.practices.filter(practice => practice.id !== me.practice?.id);

  return (
    <>
      <button
        type="button"
        className="person"
        aria-haspopup="menu"
        aria-label={`${words.shell.person}: ${me.name}`}
        onClick={event => setAnchor(event.currentTarget)}
      >
        <span className="avatar person-mark" aria-hidden>
          {initials(me.name)}
        </span>
        <span className="strong person-name">{me.name}</span>
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {others.map(practice => (
          <MenuItem
            key={practice.id}
            disabled={busy}
            onClick={() => leaveBy(() => send(enterPracticeDocument, { practiceId: practice.id }))}
          >
            {words.shell.goToPractice(practice.name)}
          </MenuItem>
        ))}
        {others.length > 0 && <Divider />}
        {mayHaveNotes && (
          <MenuItem component={Link} to="/my-notes" onClick={() => setAnchor(null)}>
            {words.privateNotes.menu}
          </MenuItem>
        )}
        <MenuItem component={Link} to="/account" onClick={() => setAnchor(null)}>
          {words.signingIn.menu}
        </MenuItem>
        <MenuItem disabled={busy} onClick={() => leaveBy(() => send(signOutDocument, {}).then(forgetAllWords))}>
          {words.shell.signOut}
        </MenuItem>
      </Menu>
    </>
  );
};
