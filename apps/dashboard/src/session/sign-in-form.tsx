import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
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
  const { act, pending, fault } = useAct(signInDocument);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!email.trim() || !password) return;
    const answer = await act({ input: { email: email.trim(), password } });
    if (answer) await enter(answer.signIn);
    else setPassword('');
  };

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
    </form>
  );
};
