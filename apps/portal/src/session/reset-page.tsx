import { useCallback, useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import type { ResetPasswordInput } from '../generated/graphql';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { Field } from '../shell/field';
import { Page, PageTitle } from '../shell/page';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { dropLinkToken, takeLinkToken } from './link-token';
import { NewPasswordFields, useNewPassword } from './new-password';
import { askResetDocument, resetPasswordDocument } from './session-documents';

/** Asks for a link, or, opened from one, chooses the new password. Opening it uses nothing up: a mail scanner may. */
export function ResetPage() {
  const [token] = useState(takeLinkToken);
  return <Page>{token ? <ChoosePassword token={token} /> : <AskForLink />}</Page>;
}

function AskForLink() {
  const { t } = useWords();
  const words = t.account.reset;
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState(false);
  const send = useAct(
    useCallback(async (address: string) => {
      await ask(askResetDocument, { email: address });
      setAsked(true);
    }, []),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim()) send.run(email.trim());
  };
  return (
    <form className="stack narrow" onSubmit={submit} noValidate>
      <PageTitle>{words.askTitle}</PageTitle>
      {asked ? (
        <div role="status" className="stack">
          <p>{words.asked}</p>
          <p className="muted">{words.askedHint}</p>
        </div>
      ) : (
        <>
          <p className="muted">{words.askText}</p>
          <EmailField
            label={t.signIn.email}
            email={email}
            setEmail={setEmail}
            fault={tried && !email.trim() ? t.signIn.emailNeeded : null}
          />
          <TroubleLine trouble={send.trouble} />
          <button type="submit" className="btn" disabled={send.busy}>
            {words.ask}
          </button>
        </>
      )}
      <Link href="/" className="plain-link">
        {words.toSignIn}
      </Link>
    </form>
  );
}

function ChoosePassword({ token }: { token: string }) {
  const { t } = useWords();
  const words = t.account.reset;
  const [email, setEmail] = useState('');
  const [proof, setProof] = useState('');
  const chosen = useNewPassword(email.trim());
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState(false);
  const save = useAct(
    useCallback(async (input: ResetPasswordInput) => {
      await ask(resetPasswordDocument, { input });
      dropLinkToken();
      setDone(true);
    }, []),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!email.trim() || chosen.faults.password || chosen.faults.again) return;
    save.run({ token, email: email.trim(), password: chosen.password, proof: proof.trim() || null });
  };
  if (done)
    return (
      <div className="stack narrow" role="status">
        <PageTitle part="done">{words.title}</PageTitle>
        <p>{words.done}</p>
        <Link href="/" className="btn">
          {words.toSignIn}
        </Link>
      </div>
    );
  return (
    <form className="stack narrow" onSubmit={submit} noValidate>
      <PageTitle>{words.title}</PageTitle>
      <p className="muted">{words.text}</p>
      <EmailField
        label={t.signIn.email}
        hint={words.emailHint}
        email={email}
        setEmail={setEmail}
        fault={tried && !email.trim() ? t.signIn.emailNeeded : null}
      />
      <NewPasswordFields email={email.trim()} value={chosen} tried={tried} trouble={save.trouble} hint={t.account.password.hint} />
      <Field
        label={words.code}
        hint={words.codeHint}
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        value={proof}
        onChange={event => setProof(event.target.value)}
      />
      <TroubleLine trouble={save.trouble} />
      <button type="submit" className="btn" disabled={save.busy}>
        {save.busy ? t.welcome.busy : words.act}
      </button>
      <Link href="/" className="plain-link">
        {words.toSignIn}
      </Link>
    </form>
  );
}

function EmailField({
  label,
  hint,
  email,
  setEmail,
  fault,
}: {
  label: string;
  hint?: string;
  email: string;
  setEmail: (email: string) => void;
  fault: string | null;
}) {
  return (
    <Field
      label={label}
      hint={hint}
      type="email"
      name="email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      required
      value={email}
      onChange={event => setEmail(event.target.value)}
      fault={fault}
    />
  );
}
