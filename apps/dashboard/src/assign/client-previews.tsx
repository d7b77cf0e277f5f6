import { useState } from 'react';
import type { Couple } from '../couple/timeline-of';
import { useLanguage, useWords } from '../language/use-words';
import type { Exercise } from '../library/exercise-filter';
import { ExerciseCaution, ExerciseGuide } from '../library/exercise-marks';
import { pagesOf, PhonePreview } from '../library/phone-preview';
import { PreviewPager } from '../library/preview-pager';
import { Avatar } from '../look/avatar';
import { Segments } from '../look/segments';

/** What each chosen partner sees, with their own names in it; beside one phone there is room for the guide. */
export const ClientPreviews = ({
  couple,
  partners,
  exercise,
  note,
}: {
  couple: Couple;
  partners: Couple['partners'];
  exercise: Exercise;
  note: string;
}) => {
  const { library: t } = useWords();
  const [language, setLanguage] = useState(useLanguage());
  const [page, setPage] = useState(0);
  return (
    <section className="previews">
      <div className="row previews-tools">
        <PreviewPager page={page} pages={pagesOf(exercise)} onTurn={setPage} />
        <span className="grow" />
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
      <div className="previews-phones">
        {partners.map(partner => {
          const isFirst = couple.partners[0]?.id === partner.id;
          const other = couple.partners.find(each => each.id !== partner.id)?.givenName ?? '';
          return (
            <div key={partner.id} className="preview">
              <div className="row preview-name">
                <Avatar side={isFirst ? 'first' : 'second'} name={partner.givenName} size="small" />
                <b>{t.preview.title(partner.givenName)}</b>
              </div>
              <PhonePreview
                exercise={exercise}
                names={{ partner: other, counselor: couple.counselorName }}
                language={language}
                page={page}
                note={note}
                label={t.preview.title(partner.givenName)}
              />
            </div>
          );
        })}
        {partners.length === 1 && (
          <div className="preview-guide">
            <ExerciseCaution exercise={exercise} />
            <ExerciseGuide exercise={exercise} />
          </div>
        )}
      </div>
      {partners.length > 1 && (
        <>
          <ExerciseCaution exercise={exercise} />
          <details className="preview-details">
            <summary>{t.guide}</summary>
            <ExerciseGuide exercise={exercise} />
          </details>
        </>
      )}
    </section>
  );
};
