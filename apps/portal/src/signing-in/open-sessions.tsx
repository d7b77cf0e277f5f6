import { useCallback, useState } from 'react';
import type { OpenSessionPartsFragment } from '../generated/graphql';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { endOtherSessionsDocument, endSessionDocument } from './signing-in-documents';

/** How many are shown before somebody asks for all. */
const first = 5;

/** Where one is signed in, this device before all: a device in two words and since when; no place. */
export function OpenSessions({ sessions, refresh }: { sessions: OpenSessionPartsFragment[]; refresh: () => Promise<void> }) {
  const { t, when } = useWords();
  const words = t.signingIn.sessions;
  const [isWhole, setWhole] = useState(false);
  const known = sessions.toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
  const shown = isWhole ? known : known.slice(0, first);
  const end = useAct(
    useCallback(
      async (id: string | null) => {
        await (id === null ? ask(endOtherSessionsDocument, {}) : ask(endSessionDocument, { id }));
        await refresh();
      },
      [refresh],
    ),
  );
  return (
    <section className="card" aria-labelledby="open-sessions">
      <h2 id="open-sessions">{words.title}</h2>
      <p className="muted">{words.text}</p>
      <ul className="rows">
        {shown.map(({ id, device, startedAt, isThis }) => (
          <li key={id} className="row">
            <span className="row-words">
              <b>{device || words.unknown}</b>
              <span className="muted">
                {isThis && `${words.here} · `}
                {words.since(when(startedAt))}
              </span>
              {!isThis && (
                <button
                  type="button"
                  className="inline-act start"
                  aria-label={words.endSaid(device || words.unknown)}
                  disabled={end.busy}
                  onClick={() => end.run(id)}
                >
                  {words.end}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {sessions.length > first && (
        <button type="button" className="inline-act start" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.showFewer : words.showAll(sessions.length)}
        </button>
      )}
      <TroubleLine trouble={end.trouble} />
      {sessions.length > 1 && (
        <button type="button" className="btn soft" disabled={end.busy} onClick={() => end.run(null)}>
          {words.endOthers}
        </button>
      )}
    </section>
  );
}
