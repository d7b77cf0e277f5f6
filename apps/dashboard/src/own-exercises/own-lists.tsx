import { Link } from 'react-router-dom';
import type { OwnExercisesQuery } from '../generated/graphql';
import { explainReading } from '../graphql/explain';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { FaultNote } from '../look/states';
import { ownExercisesDocument } from './own-exercise-queries';
import { useSaid } from './use-said';
import './own-exercises.css';

type Listed = OwnExercisesQuery['ownExercises'][number];

/** Of the practice's own exercises what the library does not offer: those that are being written, or that were withdrawn. */
export const OwnList = ({ of: which }: { of: 'being' | 'withdrawn' }) => {
  const words = useWords();
  const { ownExercises: t } = words;
  const { data, error } = useAsk(ownExercisesDocument, {});
  if (error && !data && which === 'being') return <FaultNote>{explainReading(error, words)}</FaultNote>;
  const listed = (data?.ownExercises ?? []).filter(({ withdrawnAt, isChanged }) =>
    which === 'withdrawn' ? withdrawnAt !== null : withdrawnAt === null && isChanged,
  );
  if (listed.length === 0) return null;
  return (
    <section className="library-track own-drafts">
      <h2>{t[which]}</h2>
      <p className="muted small">{which === 'being' ? t.beingText : t.withdrawnText}</p>
      <ul className="library-grid">
        {listed.map(own => (
          <OwnCard key={own.id} own={own} />
        ))}
      </ul>
    </section>
  );
};

const OwnCard = ({ own }: { own: Listed }) => {
  const { ownExercises: t } = useWords();
  const say = useSaid();
  const dates = useDates();
  return (
    <li className="card library-card">
      <h3>
        <Link to={`/library/own/${own.id}`} className="row-link">
          {say(own.draft.title) || t.untitled}
        </Link>
      </h3>
      <p className="muted">{own.newest ? t.changedSince(own.newest.version) : t.neverPublished}</p>
      <p className="muted small library-card-foot">{t.changed(own.changedByName, dates.moment(own.changedAt))}</p>
    </li>
  );
};
