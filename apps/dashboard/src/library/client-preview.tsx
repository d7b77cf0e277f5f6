import { dashboardMessages } from '@roadback/messages/dashboard';
import { useState } from 'react';
import { useLanguage, useWords } from '../language/use-words';
import { Segments } from '../look/segments';
import type { Exercise } from './exercise-filter';
import { pagesOf, PhonePreview } from './phone-preview';
import { PreviewPager } from './preview-pager';

/** An exercise as the client sees it, in either language, a page at a time. */
export const ClientPreview = ({ exercise, page, onTurn }: { exercise: Exercise; page: number; onTurn: (page: number) => void }) => {
  const { library: t } = useWords();
  const [language, setLanguage] = useState(useLanguage());
  return (
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
      <PreviewPager page={page} pages={pagesOf(exercise)} onTurn={onTurn} />
    </section>
  );
};
