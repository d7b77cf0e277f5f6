import { languages, type Language } from '@roadback/domain/exercise';
import { faultsOfExercise, tidied } from '@roadback/domain/exercise-faults';
import { languagesOf, withBothLanguages } from '@roadback/domain/exercise-words';
import { dashboardMessages } from '@roadback/messages/dashboard';
import { useState } from 'react';
import { useLanguage, useWords } from '../language/use-words';
import type { Exercise } from '../library/exercise-filter';
import { PhonePreview } from '../library/phone-preview';
import { PreviewPager } from '../library/preview-pager';
import { Segments } from '../look/segments';
import { AboutPage } from './about-page';
import { CarePage } from './care-page';
import { draftOfVersion, withChanged, without, withMoved, withoutQuestion, withQuestion, type Draft } from './draft-changes';
import { EditorHead } from './editor-head';
import type { EditorPage } from './editor-pages';
import { LanguageChoice } from './language-choice';
import { PageList } from './page-list';
import { QuestionPage } from './question-page';
import { StaffPage } from './staff-page';
import { useOwnDraft, type Own } from './use-own-draft';
import { WhatStands } from './what-stands';

/** Writing an exercise of one's own: its pages on the left, one of them open, and on the right the phone of the client. */
export const Editor = ({ own }: { own: Own }) => {
  const { ownExercises: t, library } = useWords();
  const { draft, state, write, save, remember, settle } = useOwnDraft(own);
  const [page, setPage] = useState<EditorPage>('about');
  const [hasTried, setTried] = useState(false);
  const [left, setLeft] = useState<Language | null>(null);
  const before = draftOfVersion(own.newest ?? own.madeFrom);
  const faults = faultsOfExercise(tidied(draft), own.bounds);
  const begun = languagesOf(draft);
  // A language without a word is left out, until somebody asks for its fields again.
  const written = begun.length === 1 && left !== 'EN' && left !== 'ES' ? begun : languages.filter(language => language !== left);
  const telling = { faults: hasTried ? faults : {}, written };
  const go = (to: EditorPage) => setPage(typeof to === 'number' && to >= draft.questions.length ? 'about' : to);
  const isChanged = own.isChanged || state !== 'saved';

  return (
    <>
      <EditorHead
        own={own}
        draft={draft}
        state={state}
        isReady={Object.keys(faults).length === 0}
        save={save}
        settle={settle}
        onTry={() => setTried(true)}
        onDone={remember}
        onDiscard={() => write(before)}
      />
      <div className="own-columns">
        <PageList
          draft={draft}
          page={page}
          onGo={go}
          onAdd={() => {
            write(withQuestion(draft));
            setPage(draft.questions.length);
          }}
        />
        <div className="own-open">
          <LanguageChoice written={written} onLeave={language => write(without(draft, language))} onChange={setLeft} />
          {page === 'about' && <AboutPage draft={draft} before={before} telling={telling} onChange={write} />}
          {page === 'care' && <CarePage draft={draft} bounds={own.bounds} telling={telling} onChange={write} />}
          {page === 'staff' && <StaffPage draft={draft} telling={telling} onChange={write} />}
          {typeof page === 'number' && draft.questions[page] && (
            <QuestionPage
              key={draft.questions[page].key}
              draft={draft}
              index={page}
              before={before.questions.find(({ key }) => key === draft.questions[page]!.key)}
              telling={telling}
              onChange={change => write(withChanged(draft, page, change))}
              onMove={by => {
                write(withMoved(draft, page, by));
                setPage(page + by);
              }}
              onRemove={() => {
                write(withoutQuestion(draft, page));
                setPage(page === 0 ? 'about' : page - 1);
              }}
            />
          )}
        </div>
        <aside className="own-side">
          <Preview own={own} draft={draft} page={page} onGo={go} label={library.preview.client} />
          <WhatStands
            faults={faults}
            isChanged={isChanged}
            onGo={to => {
              setTried(true);
              go(to);
            }}
          />
        </aside>
      </div>
      <p className="sr-only" aria-live="polite">
        {state === 'saved' ? t.saved : state === 'saving' ? t.saving : t.notSaved}
      </p>
    </>
  );
};

/** The draft as a client will see it, turned to the page that is written on. */
const Preview = ({
  own,
  draft,
  page,
  onGo,
  label,
}: {
  own: Own;
  draft: Draft;
  page: EditorPage;
  onGo: (page: EditorPage) => void;
  label: string;
}) => {
  const { library } = useWords();
  const [language, setLanguage] = useState(useLanguage());
  const shown = typeof page === 'number' ? page + 1 : 0;
  const exercise = { ...own.madeFrom, ...withBothLanguages(draft) } as Exercise;
  return (
    <section className="exercise-preview" aria-label={label}>
      <div className="row">
        <h2 className="grow">{label}</h2>
        <Segments
          label={library.languageOf}
          value={language}
          options={[
            { value: 'en', label: library.english },
            { value: 'es', label: library.spanish },
          ]}
          onChange={setLanguage}
        />
      </div>
      <PhonePreview
        exercise={exercise}
        names={dashboardMessages[language].library.preview.example}
        language={language}
        page={shown}
        label={label}
      />
      <PreviewPager page={shown} pages={draft.questions.length + 1} onTurn={to => onGo(to === 0 ? 'about' : to - 1)} />
    </section>
  );
};
