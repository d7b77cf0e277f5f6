import { faultOfPassword, knownWords, roughStrength, shortestFor } from '@roadback/domain/password';
import { useState } from 'react';
import type { Trouble } from '../server/fault';
import { Field } from '../shell/field';
import { useWords, type Words } from '../words/words';

/** A new password, typed twice, with what can be said of it while it is typed. The server has the last word. */
export interface NewPassword {
  password: string;
  again: string;
  faults: { password: string | null; again: string | null };
  set: (change: Partial<{ password: string; again: string }>) => void;
}

export function useNewPassword(email: string): NewPassword {
  const { t } = useWords();
  const [typed, setTyped] = useState({ password: '', again: '' });
  const fault = faultOfPassword(typed.password, knownWords(email), shortestFor('CLIENT'));
  return {
    ...typed,
    faults: {
      // The rest is the server's to say: an address that has a password already types that one, whatever it is.
      password: fault === 'TOO_SHORT' ? t.welcome.tooShort([...typed.password].length) : null,
      again: typed.again === typed.password ? null : t.welcome.different,
    },
    set: change => setTyped(before => ({ ...before, ...change })),
  };
}

/** What the server found wrong with a password, in words. */
export function passwordTrouble(t: Words['t'], trouble: Trouble | null): string | null {
  const fault = trouble?.fields?.['password'];
  const { faults } = t.account.password;
  return fault === undefined ? null : fault in faults ? faults[fault as keyof typeof faults] : t.faults.fields.password;
}

export function NewPasswordFields({
  email,
  value,
  tried,
  trouble,
  hint,
}: {
  email: string;
  value: NewPassword;
  tried: boolean;
  trouble: Trouble | null;
  hint: string;
}) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  const strength = roughStrength(value.password, knownWords(email), shortestFor('CLIENT'));
  return (
    <>
      <Field
        label={t.welcome.password}
        hint={hint}
        type={shown ? 'text' : 'password'}
        name="new-password"
        autoComplete="new-password"
        required
        value={value.password}
        onChange={event => value.set({ password: event.target.value })}
        fault={(tried ? value.faults.password : null) ?? passwordTrouble(t, trouble)}
      />
      <p className="hint" role="status">
        {value.password && t.account.password.strength[strength]}
      </p>
      <Field
        label={t.welcome.again}
        type={shown ? 'text' : 'password'}
        name="new-password-again"
        autoComplete="new-password"
        required
        value={value.again}
        onChange={event => value.set({ again: event.target.value })}
        fault={tried ? value.faults.again : null}
      />
      <label className="check">
        <input type="checkbox" checked={shown} onChange={event => setShown(event.target.checked)} />
        {t.signIn.show}
      </label>
    </>
  );
}
