import Button from '@mui/material/Button';
import { faultOfPassword, knownWords, shortestFor } from '@roadback/domain/password';
import { useState, type FormEvent } from 'react';
import { explain, explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { LineField } from '../look/line-field';
import { FaultNote } from '../look/states';
import { useTitle } from '../look/use-title';
import { Entrance } from './entrance';
import { tokenInAddress } from './link-token';
import { startOver } from './session';
import { askResetDocument, resetPasswordDocument } from './session-queries';

/** Asks for a link, or, opened from one, chooses the new password. Opening it uses nothing up: a mail scanner may. */
export const ResetPage = () => (tokenInAddress ? <ChoosePassword /> : <AskForLink />);

const ToSignIn = () => {
  const { account } = useWords();
  return (
    <button type="button" className="link-button quiet" onClick={startOver}>
      {account.reset.toSignIn}
    </button>
  );
};

const AskForLink = () => {
  const words = useWords();
  const t = words.account.reset;
  useTitle(t.askTitle);
  const { act, pending, fault } = useAct(askResetDocument);
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() && (await act({ email: email.trim() }))) setAsked(true);
  };
  const fieldFault = tried && !email.trim() ? words.shell.signIn.needEmail : explainField(fault, 'email', words);
  return (
    <Entrance title={t.askTitle} lead={asked ? t.asked : t.askLead}>
      {!asked && (
        <form onSubmit={event => void submit(event)} noValidate>
          <LineField
            label={words.shell.signIn.email}
            type="email"
            autoComplete="username"
            autoFocus
            value={email}
            onChange={event => setEmail(event.target.value)}
            fault={fieldFault}
          />
          {fault && !fieldFault && <FaultNote>{explain(fault, words)}</FaultNote>}
          <Button type="submit" variant="contained" size="large" disabled={pending}>
            {pending ? t.asking : t.ask}
          </Button>
        </form>
      )}
      <ToSignIn />
    </Entrance>
  );
};

const ChoosePassword = () => {
  const words = useWords();
  const t = words.account.reset;
  const { welcome } = words.shell;
  useTitle(t.title);
  const { act, pending, fault } = useAct(resetPasswordDocument);
  const [values, setValues] = useState({ email: '', password: '', repeated: '', proof: '' });
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState(false);
  const { email, password, repeated, proof } = values;
  const own = faultOfPassword(password, knownWords(email), shortestFor('STAFF'));
  const refusedPassword = explainField(fault, 'password', words);
  const bind = (name: keyof typeof values) => ({
    value: values[name],
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!email.trim() || own || password !== repeated) return;
    const input = { token: tokenInAddress, email: email.trim(), password, proof: proof.trim() || null };
    if (await act({ input })) setDone(true);
  };
  if (done)
    return (
      <Entrance title={t.title} lead={t.done}>
        <Button variant="contained" onClick={startOver}>
          {t.toSignIn}
        </Button>
      </Entrance>
    );
  return (
    <Entrance title={t.title} lead={t.lead}>
      <form onSubmit={event => void submit(event)} noValidate>
        <LineField
          label={words.shell.signIn.email}
          type="email"
          autoComplete="username"
          autoFocus
          {...bind('email')}
          help={t.emailHelp}
          fault={tried && !email.trim() ? words.shell.signIn.needEmail : undefined}
        />
        <LineField
          label={welcome.password}
          type="password"
          autoComplete="new-password"
          {...bind('password')}
          help={t.passwordHelp}
          fault={tried && own ? welcome.passwordFaults[own] : refusedPassword}
        />
        <LineField
          label={welcome.repeat}
          type="password"
          autoComplete="new-password"
          {...bind('repeated')}
          fault={tried && password !== repeated ? welcome.notTheSame : undefined}
        />
        <LineField label={t.code} autoComplete="one-time-code" {...bind('proof')} help={t.codeHelp} />
        {fault && !refusedPassword && <FaultNote>{explain(fault, words)}</FaultNote>}
        <Button type="submit" variant="contained" size="large" disabled={pending}>
          {pending ? words.account.saving : t.submit}
        </Button>
      </form>
      <ToSignIn />
    </Entrance>
  );
};
