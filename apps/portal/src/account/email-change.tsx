import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState, type FormEvent } from 'react';
import type { AccountFragment, ChangeEmailInput } from '../generated/graphql';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { passwordTrouble } from '../session/new-password';
import { usePerson } from '../session/session';
import { Field } from '../shell/field';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { changeEmailDocument } from './account-documents';
import { accountKey } from './use-account';

/** Another address to sign in with; it counts once its mailbox has answered. */
export function EmailChange({ account }: { account: AccountFragment }) {
  const { t } = useWords();
  const words = t.account.email;
  const { personId } = usePerson();
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const change = useAct(
    useCallback(
      async (input: ChangeEmailInput) => {
        await ask(changeEmailDocument, { input });
        setEmail('');
        setPassword('');
        await queries.invalidateQueries({ queryKey: accountKey(personId) });
      },
      [queries, personId],
    ),
  );
  const { trouble } = change;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (email.trim() && password) change.run({ email: email.trim(), password });
  };
  return (
    <section className="card" aria-labelledby="own-address">
      <h2 id="own-address">{words.title}</h2>
      <p className="muted">{words.now(account.email)}</p>
      {account.emailAsked !== null && <p role="status">{words.asked(account.emailAsked)}</p>}
      <form className="stack" onSubmit={submit} noValidate>
        <Field
          label={words.new}
          hint={words.newHint}
          type="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={email}
          onChange={event => setEmail(event.target.value)}
          fault={trouble?.fields?.['email'] ? t.faults.fields.address : null}
        />
        <Field
          label={t.account.notices.password}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={event => setPassword(event.target.value)}
          fault={passwordTrouble(t, trouble)}
        />
        <TroubleLine trouble={trouble?.fields ? null : trouble} />
        <button type="submit" className="btn soft" disabled={change.busy || !email.trim() || !password}>
          {words.act}
        </button>
      </form>
    </section>
  );
}
