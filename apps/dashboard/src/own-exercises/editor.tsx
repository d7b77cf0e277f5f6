import { languages, type Language } from '@roadback/domain/exercise';
import { faultsOfExercise, tidied } from '@roadback/domain/exercise-faults';
import { languagesOf, withBothLanguages } from '@roadback/domain/exercise-words';
import { useState } from 'react';
import { useWords } from '../language/use-words';
import { ClientPreview } from '../library/client-preview';
import type { Exercise } from '../library/exercise-filter';
import { AboutPage } from './about-page';
import { CarePage } from './care-page';
import { draftOfVersion, withChanged, without, withMoved, withoutQuestion, withQuestion } from './draft-changes';
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
  const { ownExercises: t } = useWords();
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
          <ClientPreview
            exercise={{ ...own.madeFrom, ...withBothLanguages(draft) } as Exercise}
            page={typeof page === 'number' ? page + 1 : 0}
            onTurn={to => go(to === 0 ? 'about' : to - 1)}
          />
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
