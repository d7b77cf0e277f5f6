import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useId, useState } from 'react';
import { useAct } from '../server/use-act';
import { TroubleLine } from './states';

export interface TakeBackTexts {
  /** The words that open the question. */
  start: string;
  title: string;
  /** What it means, said before it is done (R5). */
  text: string;
  keep: string;
  act: string;
}

/** Its author takes something back from the partner; what that means is said before. `act` has to stay the same between renders. */
export function TakeBack({ texts, act, refresh }: { texts: TakeBackTexts; act: () => Promise<unknown>; refresh: readonly string[] }) {
  const queries = useQueryClient();
  const heading = useId();
  const [asking, setAsking] = useState(false);
  const [personId, what] = refresh;
  const take = useAct(
    useCallback(async () => {
      await act();
      await queries.invalidateQueries({ queryKey: [personId, what] });
      setAsking(false);
    }, [act, queries, personId, what]),
  );
  if (!asking)
    return (
      <button type="button" className="inline-act start" onClick={() => setAsking(true)}>
        {texts.start}
      </button>
    );
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>{texts.title}</h2>
      <p>{texts.text}</p>
      <TroubleLine trouble={take.trouble} />
      <div className="same">
        <button type="button" className="btn soft" onClick={() => setAsking(false)}>
          {texts.keep}
        </button>
        <button type="button" className="btn soft" disabled={take.busy} onClick={() => take.run()}>
          {texts.act}
        </button>
      </div>
    </section>
  );
}
