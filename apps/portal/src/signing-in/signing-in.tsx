import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { useCallback, useState } from 'react';
import type { SigningInPartsFragment } from '../generated/graphql';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { CouldNotLoad, Skeleton, TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { removeSecondFactorDocument, renewRecoveryCodesDocument } from './signing-in-documents';
import { AddApp, AddPasskey, RecoveryCodes } from './add-factor';
import { ChangePassword } from './change-password';
import { OpenSessions } from './open-sessions';
import { useSigningIn } from './use-signing-in';

/** How one signs in: the password, what may be asked beside it, and where one is signed in. */
export function SigningIn() {
  const { t } = useWords();
  const { data, error, refetch, refresh } = useSigningIn();
  return (
    <>
      <section className="card" aria-labelledby="signing-in">
        <h2 id="signing-in">{t.signingIn.title}</h2>
        {data ? (
          <>
            <Factors account={data.mySigningIn} refresh={refresh} />
            <ChangePassword refresh={refresh} />
          </>
        ) : error ? (
          <CouldNotLoad error={error} again={() => void refetch()} />
        ) : (
          <Skeleton heights={[120]} />
        )}
      </section>
      {data && <OpenSessions sessions={data.mySessions} refresh={refresh} />}
    </>
  );
}

function Factors({ account, refresh }: { account: SigningInPartsFragment; refresh: () => Promise<void> }) {
  const { t } = useWords();
  const words = t.signingIn;
  const [adding, setAdding] = useState<'APP' | 'PASSKEY' | null>(null);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const hasApp = account.secondFactors.some(({ kind }) => kind === 'TOTP');
  const added = useCallback(
    (fresh: readonly string[]) => {
      setAdding(null);
      setCodes(fresh);
      void refresh();
    },
    [refresh],
  );
  const renew = useAct(
    useCallback(async () => {
      setCodes((await ask(renewRecoveryCodesDocument, {})).renewRecoveryCodes);
      await refresh();
    }, [refresh]),
  );
  if (codes.length > 0) return <RecoveryCodes codes={codes} onDone={() => setCodes([])} />;
  if (adding === 'APP') return <AddApp onAdded={added} onCancel={() => setAdding(null)} />;
  if (adding === 'PASSKEY') return <AddPasskey onAdded={added} onCancel={() => setAdding(null)} />;
  return (
    <>
      <p className="muted">{account.secondFactors.length > 0 ? words.factorsSome : words.factorsNone}</p>
      {account.secondFactors.length > 0 && (
        <ul className="rows">
          {account.secondFactors.map(factor => (
            <FactorRow key={factor.id} factor={factor} refresh={refresh} />
          ))}
        </ul>
      )}
      <div className="acts column">
        <button type="button" className="btn soft" onClick={() => setAdding('APP')}>
          {hasApp ? words.newApp : words.addApp}
        </button>
        {browserSupportsWebAuthn() && (
          <button type="button" className="btn soft" onClick={() => setAdding('PASSKEY')}>
            {words.addPasskey}
          </button>
        )}
      </div>
      {account.secondFactors.length > 0 && (
        <div>
          <p className="muted small">
            {words.codesLeft(account.recoveryCodesLeft)} {words.codesNewText}
          </p>
          <button type="button" className="inline-act start" disabled={renew.busy} onClick={() => renew.run()}>
            {words.codesNew}
          </button>
          <TroubleLine trouble={renew.trouble} />
        </div>
      )}
    </>
  );
}

function FactorRow({ factor, refresh }: { factor: SigningInPartsFragment['secondFactors'][number]; refresh: () => Promise<void> }) {
  const { t, day } = useWords();
  const words = t.signingIn;
  const [asking, setAsking] = useState(false);
  const name = factor.name || words.kinds[factor.kind];
  const remove = useAct(
    useCallback(async () => {
      await ask(removeSecondFactorDocument, { id: factor.id });
      await refresh();
    }, [factor.id, refresh]),
  );
  return (
    <li className="row">
      <span className="row-words">
        <b>{name}</b>
        <span className="muted">{words.added(day(factor.addedAt.slice(0, 10), 'PLAIN'))}</span>
        {asking && <span>{words.removeText}</span>}
        <TroubleLine trouble={remove.trouble} />
        {asking ? (
          <span className="same">
            <button type="button" className="btn soft" onClick={() => setAsking(false)}>
              {t.app.cancel}
            </button>
            <button type="button" className="btn soft" disabled={remove.busy} onClick={() => remove.run()}>
              {words.remove}
            </button>
          </span>
        ) : (
          <button type="button" className="inline-act start" aria-label={words.removeSaid(name)} onClick={() => setAsking(true)}>
            {words.remove}
          </button>
        )}
      </span>
    </li>
  );
}
