import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { Link } from 'wouter';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { meKey } from '../session/session';
import { declareSeparationDocument } from '../session/session-documents';
import { TroubleLine } from '../shell/states';
import { useToday } from '../today/use-today';
import { useWords } from '../words/words';

/**
 * Either of the two may declare that they go on apart, and owes no reason (R15). What it does is said before; it is sent at once and never
 * waits on the phone, for whoever declares it must know that it holds.
 */
export function Separation({ personId }: { personId: string }) {
  const { t } = useWords();
  const words = t.apart.settings;
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { data } = useToday(personId);
  const declare = useAct(
    useCallback(async () => {
      await ask(declareSeparationDocument, {});
      setAsking(false);
      // All that was read while they were a couple may have been theirs both.
      await queries.resetQueries({ predicate: query => query.queryKey[0] !== meKey[0] });
    }, [queries]),
  );
  // Without an answer there is nothing to say of the two; the page shows the rest.
  if (!data || data.partnerName === null || data.counselorName === null) return null;
  const { partnerName, counselorName } = data;
  if (data.isApart) return <ApartNotice partner={partnerName} counselor={counselorName} />;
  return (
    <section className="card" aria-labelledby="separation">
      <h2 id="separation">{asking ? words.askTitle(partnerName) : words.title}</h2>
      {asking ? (
        <>
          <p>{words.stops(partnerName)}</p>
          <p>{words.stays(counselorName)}</p>
          <p>{words.seen(partnerName)}</p>
          <p>
            {words.safety(counselorName)} <Link href="/help">{t.app.helpNow}</Link>.
          </p>
          <TroubleLine trouble={declare.trouble} />
          <div className="same">
            <button type="button" className="btn soft" onClick={() => setAsking(false)}>
              {words.keep}
            </button>
            <button type="button" className="btn soft" disabled={declare.busy} onClick={() => declare.run()}>
              {declare.busy ? words.busy : words.act}
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

/** The same for both, whoever declared it (R19). */
export function ApartNotice({ partner, counselor }: { partner: string; counselor: string }) {
  const { t } = useWords();
  return (
    <section className="card" aria-labelledby="apart">
      <h2 id="apart">{t.apart.title}</h2>
      <p>{t.apart.notice(partner, counselor)}</p>
    </section>
  );
}
