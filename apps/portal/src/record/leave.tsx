import { useCallback, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { useSession } from '../session/session';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { leaveCareDocument } from './record-documents';

/** Leaving, with all that it does said before. It is sent at once and never waits on the phone. */
export function Leave() {
  const { t } = useWords();
  const words = t.record.leave;
  const { leave } = useSession();
  const [, go] = useLocation();
  const [asking, setAsking] = useState(false);
  const [eraseRecord, setErase] = useState(false);
  const act = useAct(
    useCallback(async () => {
      await ask(leaveCareDocument, { input: { eraseRecord } });
      // The way in is gone already; this takes what is left of the person off the phone.
      await leave();
      go('/', { replace: true });
    }, [eraseRecord, leave, go]),
  );
  return (
    <section className="card" aria-labelledby="leave">
      <h2 id="leave">{asking ? words.askTitle : words.title}</h2>
      {asking ? (
        <>
          <p>{words.ends}</p>
          <p>{words.partner}</p>
          <p>{words.counselor}</p>
          <p>{words.stays}</p>
          <p>{words.takeFirst}</p>
          <p>
            {words.safety} <Link href="/help">{t.app.helpNow}</Link>.
          </p>
          <label className="check">
            <input type="checkbox" checked={eraseRecord} onChange={event => setErase(event.target.checked)} />
            {words.erase}
          </label>
          <p className="muted small">{words.eraseHint}</p>
          <TroubleLine trouble={act.trouble} />
          <div className="same">
            <button type="button" className="btn soft" onClick={() => setAsking(false)}>
              {words.stay}
            </button>
            <button type="button" className="btn soft" disabled={act.busy} onClick={() => act.run()}>
              {act.busy ? words.busy : words.act}
            </button>
          </div>
        </>
      ) : (
        <button type="button" className="inline-act start" onClick={() => setAsking(true)}>
          {words.open}
        </button>
      )}
    </section>
  );
}
