import Button from '@mui/material/Button';
import { useState, type FormEvent } from 'react';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { LineField } from '../look/line-field';
import { FaultNote } from '../look/states';
import { askWhoIsHere } from '../session/session';
import { confirmDeviceDocument, myDevicesDocument } from './account-queries';

/** With the code that stands in the mail about this device. */
export const ConfirmDevice = () => {
  const words = useWords();
  const t = words.account.confirm;
  const { act, pending, fault } = useAct(confirmDeviceDocument, [myDevicesDocument]);
  const [code, setCode] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() && (await act({ code: code.trim() }))) askWhoIsHere().catch(() => undefined);
  };
  return (
    <section className="card settings-part" aria-label={t.title}>
      <h2>{t.title}</h2>
      <p className="muted">{t.text}</p>
      <form className="settings-part" onSubmit={event => void submit(event)} noValidate>
        <LineField label={t.code} autoComplete="one-time-code" value={code} onChange={event => setCode(event.target.value)} />
        {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
        <div>
          <Button type="submit" variant="contained" disabled={pending}>
            {t.submit}
          </Button>
        </div>
      </form>
    </section>
  );
};
