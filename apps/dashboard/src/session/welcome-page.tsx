import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { faultOfPassword, knownWords, shortestFor } from '@roadback/domain/password';
import { useState, type FormEvent } from 'react';
import { explain, explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { Empty, FaultNote } from '../look/states';
import { useTitle } from '../look/use-title';
import { Entrance } from './entrance';
import { tokenInAddress } from './link-token';
import { startOver } from './session';
import { acceptWelcomeDocument } from './session-queries';

/** Where a welcome link leads: choose a password and enter. The link is used only when the form is sent. */
export const WelcomePage = () => {
  const words = useWords();
  const t = words.shell.welcome;
  useTitle(t.title);
  const { act, pending, fault } = useAct(acceptWelcomeDocument);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [tried, setTried] = useState(false);

  if (!tokenInAddress) {
    return (
      <Entrance title={t.title} lead="">
        <Empty title={t.noLink} text={t.noLinkText}>
          <Button variant="outlined" onClick={startOver}>
            {words.shell.signIn.title}
          </Button>
        </Empty>
      </Entrance>
    );
  }

  const passwordFault = faultOfPassword(password, knownWords(email), shortestFor('STAFF'));
  const differs = password !== repeated;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!email.trim() || passwordFault || differs) return;
    if (await act({ input: { token: tokenInAddress, email: email.trim(), password } })) startOver();
  };
  const refusedPassword = explainField(fault, 'password', words);
  const said = refusedPassword ? undefined : fault?.reason === 'WELCOME_LINK_OVER' ? t.over : fault && explain(fault, words);

  return (
    <Entrance title={t.title} lead={t.lead}>
      <form onSubmit={event => void submit(event)} noValidate>
        <TextField
          label={t.email}
          type="email"
          autoComplete="username"
          autoFocus
          value={email}
          onChange={event => setEmail(event.target.value)}
          error={tried && !email.trim()}
          helperText={tried && !email.trim() ? words.shell.signIn.needEmail : t.emailHelp}
        />
        <TextField
          label={t.password}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={event => setPassword(event.target.value)}
          error={(tried && passwordFault !== undefined) || refusedPassword !== undefined}
          helperText={tried && passwordFault ? t.passwordFaults[passwordFault] : (refusedPassword ?? t.passwordHelp)}
        />
        <TextField
          label={t.repeat}
          type="password"
          autoComplete="new-password"
          value={repeated}
          onChange={event => setRepeated(event.target.value)}
          error={tried && differs}
          helperText={tried && differs ? t.notTheSame : undefined}
        />
        {said && <FaultNote>{said}</FaultNote>}
        <Button type="submit" variant="contained" size="large" disabled={pending}>
          {pending ? t.submitting : t.submit}
        </Button>
      </form>
    </Entrance>
  );
};
