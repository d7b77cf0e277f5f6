import Button from '@mui/material/Button';
import { browserSupportsWebAuthn, startRegistration, type PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { useEffect, useEffectEvent, useState, type FormEvent } from 'react';
import { explain, explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { LineField } from '../look/line-field';
import { FaultNote, Loading } from '../look/states';
import { sessionRenewed } from '../session/session';
import { addPasskeyDocument, beginAppDocument, beginPasskeyDocument, confirmAppDocument } from './signing-in-queries';
import { QrCode } from './qr-code';

interface AddingProps {
  /** The codes to keep; none where there were some already. */
  onAdded: (recoveryCodes: readonly string[]) => void;
  onCancel: () => void;
}

/** The secret to scan or to type, and the first code that shows that it arrived. */
export const AddApp = ({ replaces, onAdded, onCancel }: AddingProps & { replaces: boolean }) => {
  const words = useWords();
  const t = words.signingIn.app;
  const begin = useAct(beginAppDocument);
  const confirm = useAct(confirmAppDocument, ['MySigningIn', 'MySessions']);
  const [offer, setOffer] = useState<{ challengeId: string; secret: string; uri: string } | null>(null);
  const [code, setCode] = useState('');
  const { act } = begin;
  const ask = useEffectEvent(() => act({}));
  // Once, when it opens: a second secret would make the first worthless.
  useEffect(() => {
    void ask().then(answer => answer && setOffer(answer.beginApp));
  }, []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!offer || !code.trim()) return;
    const answer = await confirm.act({ input: { challengeId: offer.challengeId, code } });
    if (answer) {
      sessionRenewed();
      onAdded(answer.confirmApp.recoveryCodes);
    } else setCode('');
  };
  const wrong = explainField(confirm.fault, 'code', words);
  return (
    <form className="add-factor" onSubmit={event => void submit(event)} noValidate>
      <h2>{t.title}</h2>
      {replaces && <p className="muted">{t.replaces}</p>}
      {offer ? (
        <>
          <p>{t.scan}</p>
          <QrCode text={offer.uri} label={t.qr} />
          <p className="muted">{t.type}</p>
          <code className="app-secret">{offer.secret.match(/.{1,4}/g)?.join(' ')}</code>
          <LineField
            label={t.code}
            name="code"
            autoComplete="one-time-code"
            value={code}
            onChange={event => setCode(event.target.value)}
            fault={wrong}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          />
          {confirm.fault && !wrong && <FaultNote>{explain(confirm.fault, words)}</FaultNote>}
        </>
      ) : begin.fault ? (
        <FaultNote>{explain(begin.fault, words)}</FaultNote>
      ) : (
        <Loading rows={2} />
      )}
      <div className="row wrap">
        <Button type="submit" variant="contained" disabled={!offer || confirm.pending}>
          {confirm.pending ? t.submitting : t.submit}
        </Button>
        <Button variant="text" onClick={onCancel}>
          {words.shell.cancel}
        </Button>
      </div>
    </form>
  );
};

/** A name, and then the browser's own dialog. */
export const AddPasskey = ({ onAdded, onCancel }: AddingProps) => {
  const words = useWords();
  const t = words.signingIn.passkey;
  const begin = useAct(beginPasskeyDocument);
  const add = useAct(addPasskeyDocument, ['MySigningIn', 'MySessions']);
  const [name, setName] = useState('');
  const [isWaiting, setWaiting] = useState(false);
  const [wasCancelled, setCancelled] = useState(false);
  const fault = begin.fault ?? add.fault;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim() || isWaiting) return;
    setWaiting(true);
    setCancelled(false);
    const offer = await begin.act({});
    if (offer) {
      const { challengeId, options } = offer.beginPasskey;
      const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
      const given = await startRegistration({ optionsJSON }).catch(() => null);
      setCancelled(given === null);
      const answer =
        given &&
        (await add.act({ input: { name: name.trim(), passkey: { challengeId, answer: given as unknown as Record<string, unknown> } } }));
      if (answer) {
        sessionRenewed();
        onAdded(answer.addPasskey.recoveryCodes);
      }
    }
    setWaiting(false);
  };
  return (
    <form className="add-factor" onSubmit={event => void submit(event)} noValidate>
      <h2>{t.title}</h2>
      <p className="muted">{browserSupportsWebAuthn() ? t.text : t.cannot}</p>
      {browserSupportsWebAuthn() && <LineField label={t.name} autoFocus value={name} onChange={event => setName(event.target.value)} />}
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      {wasCancelled && <FaultNote>{words.signingIn.step.cancelled}</FaultNote>}
      <div className="row wrap">
        {browserSupportsWebAuthn() && (
          <Button type="submit" variant="contained" disabled={isWaiting || !name.trim()}>
            {isWaiting ? t.submitting : t.submit}
          </Button>
        )}
        <Button variant="text" onClick={onCancel}>
          {words.shell.cancel}
        </Button>
      </div>
    </form>
  );
};
