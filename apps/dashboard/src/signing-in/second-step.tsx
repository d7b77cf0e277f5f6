import Button from '@mui/material/Button';
import { useCallback, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { explain } from '../graphql/explain';
import { send } from '../graphql/send';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { LineField } from '../look/line-field';
import { FaultNote } from '../look/states';
import { currentMe, enter } from '../session/session';
import { completeSignInDocument } from '../session/session-queries';
import { usePasskey } from './use-passkey';

/** The second half of signing in: the app's code, a passkey, or a recovery code for whoever lost both. */
export const SecondStep = ({ kinds, lead, onAgain }: { kinds: readonly string[]; lead?: string; onAgain: () => void }) => {
  const words = useWords();
  const t = words.signingIn.step;
  const navigate = useNavigate();
  const { act, pending, fault } = useAct(completeSignInDocument);
  const [isLost, setLost] = useState(false);
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const hasApp = kinds.includes('TOTP');
  const passkey = usePasskey(
    useCallback(async given => {
      enter((await send(completeSignInDocument, { input: { passkey: given } })).completeSignIn);
    }, []),
  );

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!typed.trim()) return;
    const wasResting = currentMe() !== null;
    const answer = await act({ input: isLost ? { recoveryCode: typed } : { code: typed } });
    if (!answer) {
      setTyped('');
      return;
    }
    // Whoever came in by a recovery code has something to set right; whoever only rested goes on where they were.
    if (isLost && !wasResting) void navigate('/account', { state: { recovered: true } });
    enter(answer.completeSignIn);
  };
  const turn = (toLost: boolean) => {
    setLost(toLost);
    setTyped('');
    setTried(false);
  };
  const needed = tried && !typed.trim() && !fault && !pending ? t.needed : undefined;

  return (
    <form onSubmit={event => void submit(event)} noValidate aria-label={t.title}>
      <p role="status" className="muted">
        {lead ?? t.lead}
      </p>
      {(hasApp || isLost) && (
        <LineField
          key={isLost ? 'lost' : 'code'}
          label={isLost ? t.recoveryCode : t.code}
          help={isLost ? t.recoveryHelp : t.codeHelp}
          autoFocus
          name="code"
          autoComplete="one-time-code"
          value={typed}
          onChange={event => setTyped(event.target.value)}
          fault={needed}
          slotProps={{ htmlInput: isLost ? { autoCapitalize: 'characters', spellCheck: false } : { inputMode: 'numeric' } }}
        />
      )}
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      {(hasApp || isLost) && (
        <Button type="submit" variant="contained" size="large" disabled={pending}>
          {pending ? t.submitting : t.submit}
        </Button>
      )}
      {kinds.includes('PASSKEY') && !isLost && (
        <Button variant={hasApp ? 'outlined' : 'contained'} size="large" disabled={passkey.busy} onClick={() => void passkey.run()}>
          {t.passkey}
        </Button>
      )}
      {passkey.said && <FaultNote>{passkey.said}</FaultNote>}
      <button type="button" className="link-button quiet" onClick={() => turn(!isLost)}>
        {isLost ? t.found : t.lost}
      </button>
      <button type="button" className="link-button quiet" onClick={onAgain}>
        {t.startOver}
      </button>
    </form>
  );
};
