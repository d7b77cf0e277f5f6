import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useAsk } from '../graphql/use-ask';
import { useLanguage, useWords } from '../language/use-words';
import { Failed, Loading } from '../look/states';
import { useTitle } from '../look/use-title';
import { EditOurs, MakeOurs } from '../own-exercises/make-ours';
import { NotFound } from '../shell/not-found';
import { ClientPreview } from './client-preview';
import type { Exercise } from './exercise-filter';
import { ExerciseCaution, ExerciseFacts, ExerciseGuide, ExerciseMarks } from './exercise-marks';
import { libraryDocument } from './library-queries';
import { ReadersNote } from './readers-note';
import { wordsOfRule } from './rule-words';
import './library.css';

/** One exercise: how to give it, when to be careful, and what the client sees. */
export const ExercisePage = () => {
  const { slug } = useParams();
  const library = useAsk(libraryDocument, {}, { staleTime: 300_000 });
  if (library.isPending) return <Loading rows={5} />;
  if (!library.data) return <Failed fault={library.error} retry={() => void library.refetch()} />;
  const exercise = library.data.exercises.find(each => each.slug === slug);
  return exercise ? <ExerciseDetail exercise={exercise} /> : <NotFound />;
};

const ExerciseDetail = ({ exercise }: { exercise: Exercise }) => {
  const words = useWords();
  const { library: t } = words;
  const language = useLanguage();
  const [page, setPage] = useState(0);
  useTitle(t.title);
  return (
    <>
      <Link to="/library" className="back-link">
        ‹ {t.title}
      </Link>
      <header className="page-head">
        <div className="grow">
          <div className="row wrap exercise-head">
            <h1>{exercise.title[language]}</h1>
            <ExerciseMarks exercise={exercise} />
          </div>
          <ExerciseFacts exercise={exercise} />
        </div>
        <MakeOurs exercise={exercise} />
        <EditOurs exercise={exercise} />
      </header>
      <div className="exercise-columns">
        <section className="card exercise-about">
          <p className="exercise-summary">{exercise.summary[language]}</p>
          <ExerciseCaution exercise={exercise} />
          <ExerciseGuide exercise={exercise} />
          <dl className="exercise-list">
            <dt>{t.suggested}</dt>
            <dd>{wordsOfRule(exercise.suggestedRule, words)}</dd>
            <dt>{t.whoReads}</dt>
            <dd>
              <ReadersNote exercise={exercise} />
            </dd>
          </dl>
        </section>
        <ClientPreview exercise={exercise} page={page} onTurn={setPage} />
      </div>
    </>
  );
};
