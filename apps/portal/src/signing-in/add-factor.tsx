import { useCallback, useEffect, useState, type FormEvent } from 'react';
import { ask } from '../server/ask';
import { sessionRenewed } from '../server/proof';
import { useAct } from '../server/use-act';
import { Field } from '../shell/field';
import { Skeleton, TroubleLine } from '../shell/states';
import { fieldWords } from '../words/trouble-words';
import { useWords } from '../words/words';
import { addPasskeyDocument, beginAppDocument, confirmAppDocument } from './signing-in-documents';
import { makePasskey } from './passkey';
import { QrCode } from './qr-code';

interface AddingProps {
  /** The codes to keep; none where there were some already. */
  onAdded: (recoveryCodes: readonly string[]) => void;
  onCancel: () => void;
}

export function AddApp({ onAdded, onCancel }: AddingProps) {
  const { t } = useWords();
  const [offer, setOffer] = useState<{ challengeId: string; secret: string; uri: string } | null>(null);
  const [code, setCode] = useState('');
  const begin = useAct(useCallback(async () => setOffer((await ask(beginAppDocument, {})).beginApp), []));
  const { run } = begin;
  useEffect(() => run(), [run]);
  const confirm = useAct(
    useCallback(
      async (input: { challengeId: string; code: string }) => {
        try {
          const { recoveryCodes } = (await ask(confirmAppDocument, { input })).confirmApp;
          sessionRenewed();
          onAdded(recoveryCodes);
        } finally {
          setCode('');
        }
      },
      [onAdded],
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (offer && code.trim()) confirm.run({ challengeId: offer.challengeId, code });
  };
  const isWrong = confirm.trouble?.fields?.['code'] !== undefined;
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {offer ? (
        <>
          <p>{t.signingIn.scan}</p>
          <QrCode text={offer.uri} label={t.signingIn.qr} />
          <code className="app-secret">{offer.secret.match(/.{1,4}/g)?.join(' ')}</code>
          <Field
            label={t.signingIn.code}
            hint={t.signingIn.codeHint}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={event => setCode(event.target.value)}
            fault={isWrong ? fieldWords(t, 'code') : null}
          />
        </>
      ) : (
        !begin.trouble && <Skeleton heights={[200]} />
      )}
      <TroubleLine trouble={begin.trouble ?? (isWrong ? null : confirm.trouble)} />
      <div className="same">
        <button type="button" className="btn soft" onClick={onCancel}>
          {t.app.cancel}
        </button>
        <button type="submit" className="btn" disabled={!offer || confirm.busy}>
          {confirm.busy ? t.signingIn.busy : t.signingIn.save}
        </button>
      </div>
    </form>
  );
}

export function AddPasskey({ onAdded, onCancel }: AddingProps) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [wasCancelled, setCancelled] = useState(false);
  const add = useAct(
    useCallback(
      async (called: string) => {
        setCancelled(false);
        const passkey = await makePasskey();
        if (!passkey) {
          setCancelled(true);
          return;
        }
        const { recoveryCodes } = (await ask(addPasskeyDocument, { input: { passkey, name: called } })).addPasskey;
        sessionRenewed();
        onAdded(recoveryCodes);
      },
      [onAdded],
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) add.run(name.trim());
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field label={t.signingIn.passkeyName} hint={t.signingIn.passkeyHint} value={name} onChange={event => setName(event.target.value)} />
      <TroubleLine trouble={add.trouble} />
      {wasCancelled && <p className="muted">{t.signingIn.cancelled}</p>}
      <div className="same">
        <button type="button" className="btn soft" onClick={onCancel}>
          {t.app.cancel}
        </button>
        <button type="submit" className="btn" disabled={add.busy || !name.trim()}>
          {add.busy ? t.signingIn.busy : t.signingIn.save}
        </button>
      </div>
    </form>
  );
}

/** The ten codes, this once. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <div className="stack" role="group" aria-label={t.signingIn.codesTitle}>
      <h3>{t.signingIn.codesTitle}</h3>
      <p className="muted">{t.signingIn.codesText}</p>
      <ol className="recovery-codes">
        {codes.map(code => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p role="status" className="muted small">
        {copied && t.signingIn.codesCopied}
      </p>
      <div className="same">
        <button
          type="button"
          className="btn soft"
          onClick={() => void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true))}
        >
          {t.signingIn.codesCopy}
        </button>
        <button type="button" className="btn" onClick={onDone}>
          {t.signingIn.codesDone}
        </button>
      </div>
    </div>
  );
}
