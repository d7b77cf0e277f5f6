import { dashboardMessages } from '@roadback/messages/dashboard';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useAsk } from '../graphql/use-ask';
import { useLanguage, useWords } from '../language/use-words';
import { Segments } from '../look/segments';
import { Failed, Loading } from '../look/states';
import { useTitle } from '../look/use-title';
import { EditOurs, MakeOurs } from '../own-exercises/make-ours';
import { NotFound } from '../shell/not-found';
import type { Exercise } from './exercise-filter';
import { ExerciseCaution, ExerciseFacts, ExerciseGuide, ExerciseMarks } from './exercise-marks';
import { libraryDocument } from './library-queries';
import { pagesOf, PhonePreview } from './phone-preview';
import { PreviewPager } from './preview-pager';
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
  const ownLanguage = useLanguage();
  const [language, setLanguage] = useState(ownLanguage);
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
            <h1>{exercise.title[ownLanguage]}</h1>
            <ExerciseMarks exercise={exercise} />
          </div>
          <ExerciseFacts exercise={exercise} />
        </div>
        <MakeOurs exercise={exercise} />
        <EditOurs exercise={exercise} />
      </header>
      <div className="exercise-columns">
        <section className="card exercise-about">
          <p className="exercise-summary">{exercise.summary[ownLanguage]}</p>
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
        <section className="exercise-preview" aria-label={t.preview.client}>
          <div className="row">
            <h2 className="grow">{t.preview.client}</h2>
            <Segments
              label={t.languageOf}
              value={language}
              options={[
                { value: 'en', label: t.english },
                { value: 'es', label: t.spanish },
              ]}
              onChange={setLanguage}
            />
          </div>
          <PhonePreview
            exercise={exercise}
            names={dashboardMessages[language].library.preview.example}
            language={language}
            page={page}
            label={t.preview.client}
          />
          <PreviewPager page={page} pages={pagesOf(exercise)} onTurn={setPage} />
        </section>
      </div>
    </>
  );
};
