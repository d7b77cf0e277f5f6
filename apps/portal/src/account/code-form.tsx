import { useState, type FormEvent } from 'react';
import { useAct } from '../server/use-act';
import { Field } from '../shell/field';
import { TroubleLine } from '../shell/states';

/** One code to type, as it was told or sent. */
export function CodeForm({ label, act, confirm }: { label: string; act: string; confirm: (code: string) => Promise<void> }) {
  const [code, setCode] = useState('');
  const { run, busy, trouble } = useAct(confirm);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim()) run(code.trim());
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field
        label={label}
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        value={code}
        onChange={event => setCode(event.target.value)}
      />
      <TroubleLine trouble={trouble} />
      <button type="submit" className="btn soft" disabled={busy}>
        {act}
      </button>
    </form>
  );
}
