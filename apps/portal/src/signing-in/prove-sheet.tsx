import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type FormEvent } from 'react';
import { ask } from '../server/ask';
import { answerProof, isProofAsked, onProof } from '../server/proof';
import { useAct } from '../server/use-act';
import { Field } from '../shell/field';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { proveDocument } from './signing-in-documents';
import { givePasskey } from './passkey';
import { useSigningIn } from './use-signing-in';

/** Over whatever is open, when something asks once more who is there; what was typed below stays. */
export function ProveSheet() {
  const isAsked = useSyncExternalStore(onProof, isProofAsked);
  return isAsked && <Sheet />;
}

function Sheet() {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const { data } = useSigningIn();
  const kinds = data?.mySigningIn.secondFactors.map(({ kind }) => kind) ?? [];
  const [byCode, setByCode] = useState(false);
  const [typed, setTyped] = useState('');
  const words = t.signingIn.prove;
  useEffect(() => dialog.current?.showModal(), []);
  const prove = useAct(
    useCallback(async (input: { password: string } | { code: string }) => {
      try {
        await ask(proveDocument, { input });
        answerProof(true);
      } finally {
        setTyped('');
      }
    }, []),
  );
  const byPasskey = useAct(
    useCallback(async () => {
      const passkey = await givePasskey();
      if (!passkey) return;
      await ask(proveDocument, { input: { passkey } });
      answerProof(true);
    }, []),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed) prove.run(byCode ? { code: typed } : { password: typed });
  };
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby="prove-title" onCancel={() => answerProof(false)}>
      <form className="stack" onSubmit={submit} noValidate>
        <h2 id="prove-title">{words.title}</h2>
        <p className="muted">{words.text}</p>
        <Field
          key={String(byCode)}
          label={byCode ? t.signingIn.step.code : t.signIn.password}
          type={byCode ? 'text' : 'password'}
          autoComplete={byCode ? 'one-time-code' : 'current-password'}
          inputMode={byCode ? 'numeric' : undefined}
          autoFocus
          value={typed}
          onChange={event => setTyped(event.target.value)}
        />
        <TroubleLine trouble={prove.trouble ?? byPasskey.trouble} />
        <button type="submit" className="btn" disabled={prove.busy || !typed}>
          {prove.busy ? t.signingIn.busy : words.act}
        </button>
        {kinds.includes('PASSKEY') && browserSupportsWebAuthn() && (
          <button type="button" className="btn soft" disabled={byPasskey.busy} onClick={() => byPasskey.run()}>
            {t.signingIn.step.passkey}
          </button>
        )}
        {kinds.includes('TOTP') && (
          <button type="button" className="inline-act start" onClick={() => setByCode(!byCode)}>
            {byCode ? words.byPassword : words.byCode}
          </button>
        )}
        <button type="button" className="inline-act start" onClick={() => answerProof(false)}>
          {words.cancel}
        </button>
      </form>
    </dialog>
  );
}
