import { shortestPassword } from '@roadback/domain/password';
import { useCallback, useState, type FormEvent } from 'react';
import { ask } from '../server/ask';
import { sessionRenewed } from '../server/proof';
import { useAct } from '../server/use-act';
import { Field } from '../shell/field';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { changePasswordDocument } from './signing-in-documents';

export function ChangePassword({ refresh }: { refresh: () => Promise<void> }) {
  const { t } = useWords();
  const words = t.signingIn.password;
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const [typed, setTyped] = useState({ password: '', newPassword: '', again: '' });
  const [tried, setTried] = useState(false);
  const change = useAct(
    useCallback(
      async (input: { password: string; newPassword: string }) => {
        await ask(changePasswordDocument, { input });
        sessionRenewed();
        setTyped({ password: '', newPassword: '', again: '' });
        setTried(false);
        setOpen(false);
        setDone(true);
        await refresh();
      },
      [refresh],
    ),
  );
  if (!isOpen)
    return (
      <div>
        <p role="status" className="muted">
          {isDone && words.done}
        </p>
        <button type="button" className="inline-act start" onClick={() => setOpen(true)}>
          {words.open}
        </button>
      </div>
    );
  const { password, newPassword, again } = typed;
  const faults = {
    password: password ? null : t.signIn.passwordNeeded,
    newPassword: newPassword.length < shortestPassword ? t.welcome.tooShort(newPassword.length) : null,
    again: again === newPassword ? null : t.welcome.different,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!faults.password && !faults.newPassword && !faults.again) change.run({ password, newPassword });
  };
  const field = (name: keyof typeof typed, label: string, hint?: string) => (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      type="password"
      autoComplete={name === 'password' ? 'current-password' : 'new-password'}
      value={typed[name]}
      onChange={event => setTyped({ ...typed, [name]: event.target.value })}
      fault={tried ? faults[name] : null}
    />
  );
  return (
    <form className="stack" onSubmit={submit} noValidate aria-label={words.open}>
      {field('password', words.current)}
      {field('newPassword', words.fresh, words.hint)}
      {field('again', words.again)}
      <TroubleLine trouble={change.trouble} />
      <div className="same">
        <button type="button" className="btn soft" onClick={() => setOpen(false)}>
          {t.app.cancel}
        </button>
        <button type="submit" className="btn" disabled={change.busy}>
          {change.busy ? t.signingIn.busy : words.act}
        </button>
      </div>
    </form>
  );
}
