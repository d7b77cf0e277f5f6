import { useCallback, useState, type FormEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { Field } from '../shell/field';
import { Page, PageTitle } from '../shell/page';
import { Empty, TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { dropLinkToken, takeLinkToken } from './link-token';
import { NewPasswordFields, useNewPassword } from './new-password';
import { useSession } from './session';
import { acceptWelcomeDocument } from './session-documents';

/** The first password, from a welcome link. */
export function WelcomePage() {
  const { t } = useWords();
  const { enter } = useSession();
  const [, go] = useLocation();
  const [token] = useState(takeLinkToken);
  const [email, setEmail] = useState('');
  const chosen = useNewPassword(email);
  const [tried, setTried] = useState(false);

  const accept = useAct(
    useCallback(
      async (input: { token: string; email: string; password: string }) => {
        await enter(async () => (await ask(acceptWelcomeDocument, { input })).acceptWelcome);
        dropLinkToken();
        go('/', { replace: true });
      },
      [enter, go],
    ),
  );

  if (!token) {
    return (
      <Page>
        <Empty title={t.welcome.noLink} text={t.welcome.noLinkText}>
          <Link href="/" className="btn soft">
            {t.welcome.toSignIn}
          </Link>
        </Empty>
      </Page>
    );
  }

  const emailFault = email.trim() ? null : t.signIn.emailNeeded;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!emailFault && !chosen.faults.password && !chosen.faults.again)
      accept.run({ token, email: email.trim(), password: chosen.password });
  };

  return (
    <Page>
      <form className="stack narrow" onSubmit={submit} noValidate>
        <PageTitle>{t.welcome.title}</PageTitle>
        <p className="muted">{t.welcome.text}</p>
        <Field
          label={t.welcome.email}
          hint={t.welcome.emailHint}
          type="email"
          name="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          value={email}
          onChange={event => setEmail(event.target.value)}
          fault={tried ? emailFault : null}
        />
        <NewPasswordFields email={email.trim()} value={chosen} tried={tried} trouble={accept.trouble} hint={t.welcome.passwordHint} />
        <TroubleLine trouble={accept.trouble} />
        <button type="submit" className="btn" disabled={accept.busy}>
          {accept.busy ? t.welcome.busy : t.welcome.act}
        </button>
        <Link href="/" className="plain-link">
          {t.welcome.toSignIn}
        </Link>
      </form>
    </Page>
  );
}
