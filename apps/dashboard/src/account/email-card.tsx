import Button from '@mui/material/Button';
import { useState, type FormEvent } from 'react';
import { explain, explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { LineField } from '../look/line-field';
import { Failed, FaultNote, Loading } from '../look/states';
import { changeEmailDocument, myAccountDocument } from './account-queries';

/** Another address to sign in with; it counts once its mailbox has answered. */
export const EmailCard = () => {
  const words = useWords();
  const t = words.account.email;
  const account = useAsk(myAccountDocument, {});
  const { act, pending, fault } = useAct(changeEmailDocument, [myAccountDocument]);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const needed = (value: string) => (tried && value.trim() === '' ? words.faults.byField.NEEDED : undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!email.trim() || !password || !(await act({ input: { email: email.trim(), password } }))) return;
    setEmail('');
    setPassword('');
    setTried(false);
  };
  if (account.isPending) return <Loading rows={3} />;
  if (!account.data) return <Failed fault={account.error} retry={() => void account.refetch()} />;
  const { email: now, emailAsked } = account.data.myAccount;
  return (
    <section className="card settings-part" aria-label={t.title}>
      <h2>{t.title}</h2>
      <p className="muted">{t.now(now)}</p>
      {emailAsked && <p role="status">{t.asked(emailAsked)}</p>}
      <form className="settings-part" onSubmit={event => void submit(event)} noValidate>
        <LineField
          label={t.new}
          type="email"
          autoComplete="off"
          value={email}
          onChange={event => setEmail(event.target.value)}
          help={t.newHelp}
          fault={needed(email) ?? explainField(fault, 'email', words)}
        />
        <LineField
          label={t.password}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={event => setPassword(event.target.value)}
          fault={needed(password) ?? explainField(fault, 'password', words)}
        />
        {fault && !fault.fields && <FaultNote>{explain(fault, words)}</FaultNote>}
        <div>
          <Button type="submit" variant="contained" disabled={pending}>
            {t.submit}
          </Button>
        </div>
      </form>
    </section>
  );
};
