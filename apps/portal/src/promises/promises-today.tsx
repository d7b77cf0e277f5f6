import { WayCard } from '../shell/way-to';
import type { ReaderNames } from '../shell/readers';
import { useWords } from '../words/words';
import { DueMomentRow } from './due-moment';
import { hasPromises, usePromises } from './use-promises';

/**
 * Moments of today, to be told with one tap, and the way to all promises. Older ones wait on the page of the promises and nothing counts
 * them here (R8); what cannot be read right now is left out rather than called an error.
 */
export function PromisesToday({ personId, names }: { personId: string; names: ReaderNames }) {
  const { t, today } = useWords();
  const { data } = usePromises(personId);
  if (!data) return null;
  const due = data.made.flatMap(({ commitment, due: moments }) =>
    moments.filter(({ day }) => day === today()).map(moment => ({ commitment, moment })),
  );
  if (due.length === 0) return <PromiseLinks personId={personId} />;
  return (
    <>
      <section className="card" aria-labelledby="promises-today">
        <h2 id="promises-today">{t.promises.today}</h2>
        <ul className="moments">
          {due.map(({ commitment, moment }) => (
            <DueMomentRow key={commitment.id} personId={personId} promise={commitment} moment={moment} names={names} />
          ))}
        </ul>
      </section>
      <PromiseLinks personId={personId} />
    </>
  );
}

/** The way to the promises, once the step has been opened or there is something in it. */
export function PromiseLinks({ personId }: { personId: string }) {
  const { t } = useWords();
  const { data } = usePromises(personId);
  if (!data || (!data.isOpen && !hasPromises(data))) return null;
  return <WayCard label={t.steps.CHANGED_BEHAVIOR.name} to="/promises" title={t.promises.title} hint={t.promises.linkHint} />;
}
