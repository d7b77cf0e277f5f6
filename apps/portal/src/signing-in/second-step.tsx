import { useCallback, useState, type FormEvent } from 'react';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { completeSignInDocument } from '../session/session-documents';
import { useSession } from '../session/session';
import { Field } from '../shell/field';
import { PageTitle } from '../shell/page';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { givePasskey } from './passkey';
import type { SecondFactorInput } from '../generated/graphql';

/** The second half of signing in. */
export function SecondStep({ kinds, onAgain }: { kinds: readonly string[]; onAgain: () => void }) {
  const { t } = useWords();
  const words = t.signingIn.step;
  const { enter } = useSession();
  const [isLost, setLost] = useState(false);
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const [wasCancelled, setCancelled] = useState(false);
  const complete = useAct(
    useCallback(
      async (input: SecondFactorInput) => {
        try {
          await enter(async () => (await ask(completeSignInDocument, { input })).completeSignIn);
        } finally {
          setTyped('');
          setTried(false);
        }
      },
      [enter],
    ),
  );
  const byPasskey = useAct(
    useCallback(async () => {
      setCancelled(false);
      const passkey = await givePasskey();
      if (!passkey) setCancelled(true);
      else await enter(async () => (await ask(completeSignInDocument, { input: { passkey } })).completeSignIn);
    }, [enter]),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (typed.trim()) complete.run(isLost ? { recoveryCode: typed } : { code: typed });
  };
  const takesCode = isLost || kinds.includes('TOTP');
  return (
    <form className="stack narrow" onSubmit={submit} noValidate>
      <PageTitle part="second">{words.title}</PageTitle>
      <p className="muted" role="status">
        {words.text}
      </p>
      {takesCode && (
        <Field
          key={String(isLost)}
          label={isLost ? words.recoveryCode : words.code}
          hint={isLost ? words.recoveryHint : t.signingIn.codeHint}
          autoComplete="one-time-code"
          inputMode={isLost ? 'text' : 'numeric'}
          autoCapitalize={isLost ? 'characters' : 'none'}
          spellCheck={false}
          value={typed}
          onChange={event => setTyped(event.target.value)}
          fault={tried && !typed.trim() ? words.needed : null}
        />
      )}
      <TroubleLine trouble={complete.trouble ?? byPasskey.trouble} />
      {wasCancelled && <p className="muted">{t.signingIn.cancelled}</p>}
      {takesCode && (
        <button type="submit" className="btn" disabled={complete.busy}>
          {complete.busy ? t.signingIn.busy : words.act}
        </button>
      )}
      {kinds.includes('PASSKEY') && !isLost && (
        <button type="button" className={takesCode ? 'btn soft' : 'btn'} disabled={byPasskey.busy} onClick={() => byPasskey.run()}>
          {words.passkey}
        </button>
      )}
      <button type="button" className="inline-act start" onClick={() => setLost(!isLost)}>
        {isLost ? words.found : words.lost}
      </button>
      <button type="button" className="inline-act start" onClick={onAgain}>
        {words.startOver}
      </button>
    </form>
  );
}
