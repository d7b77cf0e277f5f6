import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useId, useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import type { SigningFragment } from '../generated/graphql';
import { usePostOffice } from '../sending/post-office-context';
import { ask } from '../server/ask';
import { troubleOf } from '../server/fault';
import { useAct } from '../server/use-act';
import { usePerson, useSession } from '../session/session';
import { Page, PageTitle } from '../shell/page';
import { CouldNotLoad, Skeleton, TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { signDocument } from './signing-documents';
import { signingKey, useSigning } from './use-signing';

/** Comes before everything of one's care: the confidentiality policy in force, and that nobody reads at once (R6, R9). */
export function SigningPage() {
  const { t } = useWords();
  const { personId } = usePerson();
  const { data, error, refetch } = useSigning(personId);
  return (
    <Page back={{ to: '/settings', label: t.app.settings }}>
      {data ? (
        // Another version is another page: nothing that was ticked of the one before stays ticked.
        <SigningForm key={data.policy?.version ?? 0} signing={data} />
      ) : error ? (
        <CouldNotLoad error={error} again={() => void refetch()} />
      ) : (
        <Skeleton heights={[60, 320, 240]} />
      )}
    </Page>
  );
}

function SigningForm({ signing: { toSign, policy, notice, agreed } }: { signing: SigningFragment }) {
  const { t, language } = useWords();
  const person = usePerson();
  const { refresh } = useSession();
  const queries = useQueryClient();
  const postOffice = usePostOffice();
  const [read, setRead] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const hasChanged = agreed.some(each => each.kind === 'POLICY');
  const isDone = toSign.every(kind => read.includes(kind));
  const toggle = (kind: string) => setRead(before => (before.includes(kind) ? before.filter(each => each !== kind) : [...before, kind]));

  const sign = useAct(
    useCallback(async () => {
      const input = { policyVersion: policy?.version ?? null, noticeVersion: notice.version, language };
      try {
        const signed = (await ask(signDocument, { input })).sign;
        queries.setQueryData(signingKey(person.personId), signed);
        refresh({ ...person, toSign: signed.toSign });
        // What was written before and could not leave, leaves now.
        void postOffice.drain();
      } catch (error) {
        if (troubleOf(error).reason === 'POLICY_CHANGED') await queries.invalidateQueries({ queryKey: signingKey(person.personId) });
        throw error;
      }
    }, [policy, notice, language, queries, person, refresh, postOffice]),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isDone) sign.run();
  };
  const inLanguage = (texts: { textEn: string; textEs: string }): string => (language === 'ES' ? texts.textEs : texts.textEn);

  return (
    <form className="stack" onSubmit={submit}>
      <div>
        <PageTitle>{hasChanged ? t.signing.changedTitle : t.signing.title}</PageTitle>
        <p className="muted">{hasChanged ? t.signing.changedText : t.signing.text}</p>
      </div>
      {policy && toSign.includes('POLICY') && (
        <Part
          title={t.signing.policy}
          text={inLanguage(policy)}
          agree={t.signing.agreePolicy}
          isRead={read.includes('POLICY')}
          onRead={() => toggle('POLICY')}
        />
      )}
      {toSign.includes('NOT_MONITORED') && (
        <Part
          title={t.signing.notice}
          text={inLanguage(notice)}
          agree={t.signing.agreeNotice}
          isRead={read.includes('NOT_MONITORED')}
          onRead={() => toggle('NOT_MONITORED')}
        />
      )}
      <p role="alert" className="fault">
        {tried && !isDone && t.signing.needed}
      </p>
      <TroubleLine trouble={sign.trouble} />
      <button type="submit" className="btn" disabled={sign.busy}>
        {sign.busy ? t.signing.busy : t.signing.act}
      </button>
      <p className="muted small centred">{t.signing.alone}</p>
      <p className="small centred">
        <Link href="/settings">{t.signing.settings}</Link>
      </p>
    </form>
  );
}

function Part(props: { title: string; text: string; agree: string; isRead: boolean; onRead: () => void }) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <Paragraphs text={props.text} />
      <label className="pick">
        <input type="checkbox" checked={props.isRead} onChange={props.onRead} />
        <span>{props.agree}</span>
      </label>
    </section>
  );
}

/** A text of several paragraphs, as it was written. */
export const Paragraphs = ({ text }: { text: string }) => (
  <div className="written">
    {text.split(/\n{2,}/).map((paragraph, index) => (
      <p key={index}>{paragraph}</p>
    ))}
  </div>
);
