import type { ReactNode } from 'react';
import { NewsMark } from '../news/looking';
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
  // What is due in the small hours is told on the evening before: that stands behind the way to all of them.
  const later = data.made.map(({ commitment }) => commitment.id).filter(id => due.every(({ commitment }) => commitment.id !== id));
  const links = <PromiseLinks personId={personId} mark={<NewsMark kinds={['PROMISE']} of={later} />} />;
  if (due.length === 0) return links;
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
      {links}
    </>
  );
}

/** The way to the promises, once the step has been opened or there is something in it. */
export function PromiseLinks({ personId, mark }: { personId: string; mark?: ReactNode }) {
  const { t } = useWords();
  const { data } = usePromises(personId);
  if (!data || (!data.isOpen && !hasPromises(data))) return null;
  return <WayCard label={t.steps.CHANGED_BEHAVIOR.name} to="/promises" title={t.promises.title} hint={t.promises.linkHint} mark={mark} />;
}
