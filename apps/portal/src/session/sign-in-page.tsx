import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { useCallback, useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { givePasskey } from '../signing-in/passkey';
import { SecondStep } from '../signing-in/second-step';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { Field } from '../shell/field';
import { Page, PageTitle } from '../shell/page';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { useSession } from './session';
import { signInDocument, signInWithPasskeyDocument } from './session-documents';

/** Says nothing of what the app is for: somebody else may be looking (R10). */
export function SignInPage() {
  const { t } = useWords();
  const { enter, ended } = useSession();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [tried, setTried] = useState(false);

  const signIn = useAct(
    useCallback((input: { email: string; password: string }) => enter(async () => (await ask(signInDocument, { input })).signIn), [enter]),
  );

  const byPasskey = useAct(
    useCallback(async () => {
      const input = await givePasskey();
      if (input) await enter(async () => (await ask(signInWithPasskeyDocument, { input })).signInWithPasskey);
    }, [enter]),
  );
  const kinds = signIn.trouble?.secondFactors;
  const [startedOver, setStartedOver] = useState<readonly string[] | null>(null);
  if (kinds && kinds !== startedOver)
    return (
      <Page>
        <SecondStep kinds={kinds} onAgain={() => setStartedOver(kinds)} />
      </Page>
    );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() && password) signIn.run({ email: email.trim(), password });
  };

  return (
    <Page>
      <form className="stack narrow" onSubmit={submit} noValidate>
        <PageTitle>{t.signIn.title}</PageTitle>
        {ended && <p className="pill">{t.signIn.ended}</p>}
        <Field
          label={t.signIn.email}
          type="email"
          name="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          value={email}
          onChange={event => setEmail(event.target.value)}
          fault={tried && !email.trim() ? t.signIn.emailNeeded : null}
        />
        <Field
          label={t.signIn.password}
          type={shown ? 'text' : 'password'}
          name="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={event => setPassword(event.target.value)}
          fault={tried && !password ? t.signIn.passwordNeeded : null}
        />
        <label className="check">
          <input type="checkbox" checked={shown} onChange={event => setShown(event.target.checked)} />
          {t.signIn.show}
        </label>
        <TroubleLine trouble={kinds ? null : (signIn.trouble ?? byPasskey.trouble)} />
        <button type="submit" className="btn" disabled={signIn.busy}>
          {signIn.busy ? t.signIn.busy : t.signIn.act}
        </button>
        {browserSupportsWebAuthn() && (
          <button type="button" className="btn soft" disabled={byPasskey.busy} onClick={() => byPasskey.run()}>
            {t.signingIn.step.passkeyAlone}
          </button>
        )}
        <Link href="/reset" className="plain-link">
          {t.account.reset.forgot}
        </Link>
      </form>
    </Page>
  );
}
