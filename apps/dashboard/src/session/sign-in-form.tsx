import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { useState, type FormEvent } from 'react';
import { SecondStep } from '../signing-in/second-step';
import { usePasskeySignIn } from '../signing-in/use-passkey';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FaultNote } from '../look/states';
import { enter } from './session';
import { signInDocument } from './session-queries';

/** E-mail and password; a wrong pair, too many tries and a lost connection are said in words, and the e-mail stays. */
export const SignInForm = () => {
  const words = useWords();
  const t = words.shell.signIn;
  const { act, pending, fault, forget } = useAct(signInDocument);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [secondFactors, setSecondFactors] = useState<readonly string[] | null>(null);
  const alone = usePasskeySignIn();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!email.trim() || !password) return;
    const answer = await act({ input: { email: email.trim(), password } });
    if (answer) await enter(answer.signIn);
    else setPassword('');
  };
  const needed = fault?.reason === 'SECOND_FACTOR_NEEDED' ? fault.secondFactors : null;
  if (needed && secondFactors !== needed) setSecondFactors(needed);
  if (secondFactors) {
    const again = () => {
      forget();
      setSecondFactors(null);
      setTried(false);
    };
    return <SecondStep kinds={secondFactors} onAgain={again} />;
  }

  return (
    <form onSubmit={event => void submit(event)} noValidate>
      <TextField
        label={t.email}
        type="email"
        name="email"
        autoComplete="username"
        autoFocus
        value={email}
        onChange={event => setEmail(event.target.value)}
        error={tried && !email.trim()}
        helperText={tried && !email.trim() ? t.needEmail : undefined}
      />
      <TextField
        label={t.password}
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={event => setPassword(event.target.value)}
        error={tried && !password && !fault && !pending}
        helperText={tried && !password && !fault && !pending ? t.needPassword : undefined}
      />
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      <Button type="submit" variant="contained" size="large" disabled={pending}>
        {pending ? t.submitting : t.submit}
      </Button>
      {browserSupportsWebAuthn() && (
        <Button variant="outlined" disabled={alone.busy} onClick={() => void alone.run()}>
          {words.signingIn.step.passkeyAlone}
        </Button>
      )}
      {alone.said && <FaultNote>{alone.said}</FaultNote>}
    </form>
  );
};
