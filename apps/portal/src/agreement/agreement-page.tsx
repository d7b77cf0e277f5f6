import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { Link } from 'wouter';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { usePerson } from '../session/session';
import { Icon } from '../shell/icons';
import { Page, PageTitle } from '../shell/page';
import { CouldNotLoad, NothingHere, Skeleton, TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { pauseAgreementDocument, signAgreementDocument } from './agreement-documents';
import { LookForm } from './look-form';
import { agreementKey, useAgreement, type MyAgreement } from './use-agreement';

/** An agreement on openness: its terms, how it stands, and one's own hand on it. */
export function AgreementPage() {
  const { personId } = usePerson();
  const { t } = useWords();
  const { data, error, refetch } = useAgreement(personId);
  return (
    <Page back={{ to: '/', label: t.app.today }}>
      {data ? (
        <Terms agreement={data} personId={personId} />
      ) : data === null ? (
        <NothingHere />
      ) : error ? (
        <CouldNotLoad error={error} again={() => void refetch()} />
      ) : (
        <Skeleton heights={[60, 220, 48]} />
      )}
    </Page>
  );
}

function Terms({ agreement, personId }: { agreement: MyAgreement; personId: string }) {
  const { t, day, dayOf } = useWords();
  const { state, counselorName, scopes, endsAt, days } = agreement;
  const parts = ['purpose', 'taper', 'notLookedAt'] as const;
  return (
    <div className="flow">
      <PageTitle>{t.agreement.title}</PageTitle>
      <p className="reading" role="status">
        {state === 'RUNNING' && endsAt != null
          ? t.agreement.text.RUNNING(day(dayOf(endsAt), 'PLAIN'))
          : state === 'NOT_READY'
            ? t.agreement.text.NOT_READY(counselorName)
            : state === 'PAUSED'
              ? t.agreement.text.PAUSED
              : t.agreement.text.ENDED}
      </p>
      <section className="card" aria-labelledby="scopes">
        <h2 id="scopes">{t.agreement.scopesTitle}</h2>
        <ul>
          {scopes.map(scope => (
            <li key={scope}>{t.agreement.scopes[scope]}</li>
          ))}
        </ul>
        <dl className="parts">
          {parts.map(part => (
            <div key={part}>
              <dt className="muted">{t.agreement[part]}</dt>
              <dd className="own">{agreement[part]}</dd>
            </div>
          ))}
        </dl>
        <p className="muted">{t.agreement.days(days)}</p>
      </section>
      {state === 'RUNNING' && <LookForm agreement={agreement} personId={personId} />}
      {(state === 'NOT_READY' || state === 'RUNNING') && <Hand agreement={agreement} personId={personId} />}
      <Looks agreement={agreement} />
    </div>
  );
}

/** Signing and stopping. Each answers at once, and alike whatever the other did. */
function Hand({ agreement: { id, state, haveSigned, counselorName }, personId }: { agreement: MyAgreement; personId: string }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const sign = useAct(
    useCallback(async () => {
      const { signAgreement } = await ask(signAgreementDocument, { agreementId: id });
      queries.setQueryData(agreementKey(personId), signAgreement);
    }, [id, personId, queries]),
  );
  const pause = useAct(
    useCallback(async () => {
      const { pauseAgreement } = await ask(pauseAgreementDocument, { agreementId: id });
      queries.setQueryData(agreementKey(personId), pauseAgreement);
    }, [id, personId, queries]),
  );
  return (
    <div className="foot">
      {haveSigned && (
        <p className="kept">
          <Icon name="check" size={16} weight={2} />
          {t.agreement.signed}
        </p>
      )}
      <TroubleLine trouble={sign.trouble ?? pause.trouble} />
      <div className="same">
        <button type="button" className="btn soft" disabled={pause.busy} onClick={() => pause.run()}>
          {t.agreement.pause}
        </button>
        {state === 'NOT_READY' && !haveSigned && (
          <button type="button" className="btn soft" disabled={sign.busy} onClick={() => sign.run()}>
            {t.agreement.sign}
          </button>
        )}
      </div>
      <p className="muted small centred">
        {t.agreement.own(counselorName)} <Link href="/help">{t.app.helpNow}</Link>
      </p>
    </div>
  );
}

function Looks({ agreement: { looks } }: { agreement: MyAgreement }) {
  const { t, when } = useWords();
  if (looks.length === 0) return null;
  return (
    <section className="card" aria-labelledby="looks">
      <h2 id="looks">{t.agreement.looks}</h2>
      <ul>
        {looks.map(({ id, before, after, lookedAt }) => (
          <li key={id}>
            {t.agreement.look(before, after)} <span className="muted">{when(lookedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
