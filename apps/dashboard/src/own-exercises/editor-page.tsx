import { Link, useParams } from 'react-router-dom';
import { ApiFault } from '../graphql/api-fault';
import { useAsk } from '../graphql/use-ask';
import { useLanguage, useWords } from '../language/use-words';
import { PageHead } from '../look/page-head';
import { Failed, Loading } from '../look/states';
import { useTitle } from '../look/use-title';
import { NotFound } from '../shell/not-found';
import { Editor } from './editor';
import { MakeOurs } from './make-ours';
import { ownExerciseDocument } from './own-exercise-queries';
import '../library/library.css';
import './own-exercises.css';

/** One exercise of the practice's own: written on, or withdrawn. */
export const OwnExercisePage = () => {
  const { id = '' } = useParams();
  const { library, ownExercises: t } = useWords();
  const language = useLanguage();
  useTitle(library.title);
  // What a colleague writes meanwhile is told by the next save; a page that changes under one's hands helps nobody.
  const asked = useAsk(ownExerciseDocument, { id }, { staleTime: Infinity, refetchOnMount: 'always' });
  if (asked.isPending) return <Loading rows={6} />;
  if (!asked.data) {
    const isNotThere = asked.error instanceof ApiFault && ['NOT_FOUND', 'INVALID'].includes(asked.error.code);
    return isNotThere ? <NotFound /> : <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  }
  const own = asked.data.ownExercise;
  if (own.withdrawnAt === null) return <Editor key={own.id} own={own} />;
  return (
    <>
      <Link to="/library" className="back-link">
        ‹ {library.title}
      </Link>
      <PageHead title={(own.newest ?? own.madeFrom).title[language]} sentence={`${t.isWithdrawn} ${t.withdrawnText}`}>
        {own.newest && <MakeOurs exercise={own.newest} />}
      </PageHead>
    </>
  );
};
