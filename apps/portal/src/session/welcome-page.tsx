import { useCallback, useState, type FormEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { Field } from '../shell/field';
import { Page, PageTitle } from '../shell/page';
import { Empty, TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { useSession } from './session';
import { acceptWelcomeDocument } from './session-documents';
import { dropWelcomeToken, takeWelcomeToken } from './welcome-token';

const shortest = 15;

/** The first password, from a welcome link. */
export function WelcomePage() {
  const { t } = useWords();
  const { enter } = useSession();
  const [, go] = useLocation();
  const [token] = useState(takeWelcomeToken);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [tried, setTried] = useState(false);

  const accept = useAct(
    useCallback(
      async (input: { token: string; email: string; password: string }) => {
        await enter(async () => (await ask(acceptWelcomeDocument, { input })).acceptWelcome);
        dropWelcomeToken();
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

  const faults = {
    email: email.trim() ? null : t.signIn.emailNeeded,
    password: password.length < shortest ? t.welcome.tooShort(password.length) : null,
    again: again === password ? null : t.welcome.different,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!faults.email && !faults.password && !faults.again) accept.run({ token, email: email.trim(), password });
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
          fault={tried ? faults.email : null}
        />
        <Field
          label={t.welcome.password}
          hint={t.welcome.passwordHint}
          type={shown ? 'text' : 'password'}
          name="new-password"
          autoComplete="new-password"
          required
          value={password}
          onChange={event => setPassword(event.target.value)}
          fault={tried ? faults.password : null}
        />
        <Field
          label={t.welcome.again}
          type={shown ? 'text' : 'password'}
          name="new-password-again"
          autoComplete="new-password"
          required
          value={again}
          onChange={event => setAgain(event.target.value)}
          fault={tried ? faults.again : null}
        />
        <label className="check">
          <input type="checkbox" checked={shown} onChange={event => setShown(event.target.checked)} />
          {t.signIn.show}
        </label>
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
