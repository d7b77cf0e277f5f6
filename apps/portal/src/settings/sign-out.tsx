import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { draftsOf } from '../device/drafts';
import { subjectOf } from '../sending/outbox';
import { useEntries } from '../sending/post-office-context';
import { useAct } from '../server/use-act';
import { usePerson, useSession } from '../session/session';
import { useWords } from '../words/words';

/** Signs out and empties the phone of this person's words; says so first when any of them were never sent. */
export function SignOut() {
  const { t } = useWords();
  const { personId } = usePerson();
  const { leave } = useSession();
  const entries = useEntries(personId);
  const [, go] = useLocation();
  const [drafts, setDrafts] = useState<number | null>(null);

  const signOut = useAct(
    useCallback(async () => {
      await leave();
      go('/', { replace: true });
    }, [leave, go]),
  );
  const ask = useAct(
    useCallback(async () => {
      const onTheirWay = new Set(entries.map(entry => subjectOf(entry.cargo)));
      const begun = (await draftsOf(personId)).filter(subject => !onTheirWay.has(subject)).length;
      if (begun + entries.length > 0) setDrafts(begun);
      else signOut.run();
    }, [entries, personId, signOut]),
  );

  if (drafts === null) {
    return (
      <section>
        <button type="button" className="btn line wide" disabled={ask.busy || signOut.busy} onClick={() => ask.run()}>
          {t.settings.signOut}
        </button>
        <p className="muted small centred">{t.settings.signOutHint}</p>
      </section>
    );
  }
  return (
    <section className="card" aria-labelledby="sign-out" role="alert">
      <h2 id="sign-out">{t.settings.signOut}</h2>
      <p>
        {entries.length > 0 && `${t.settings.unsent(entries.length)} `}
        {drafts > 0 && `${t.settings.drafts(drafts)} `}
        {t.settings.removes}
      </p>
      <div className="same">
        <button type="button" className="btn soft" onClick={() => setDrafts(null)}>
          {t.settings.stay}
        </button>
        <button type="button" className="btn soft" disabled={signOut.busy} onClick={() => signOut.run()}>
          {t.settings.signOutAnyway}
        </button>
      </div>
    </section>
  );
}
