import LockOutlined from '@mui/icons-material/LockOutlined';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { PageHead } from '../look/page-head';
import { Empty, Failed, Loading } from '../look/states';
import { useTitle } from '../look/use-title';
import { privateNotesDocument } from './private-note-queries';
import { PrivateNoteRow } from './private-note-row';
import './private-notes.css';

/** All of one's own, of every couple: after a hand-over they are found here and nowhere else. */
export const PrivateNotesPage = () => {
  const { privateNotes: t, shell } = useWords();
  useTitle(t.title);
  const asked = useAsk(privateNotesDocument, { coupleId: null });
  return (
    <>
      <PageHead title={t.title} sentence={t.pageSentence} />
      {asked.isPending && <Loading rows={3} height={60} />}
      {asked.isError && !asked.data && <Failed fault={asked.error} retry={() => void asked.refetch()} />}
      {asked.data && (
        <section className="card private-notes" aria-label={t.title}>
          <p className="private-notes-readers">
            <LockOutlined sx={{ fontSize: 16 }} />
            {t.readers}
          </p>
          {asked.data.privateNotes.notes.length === 0 ? (
            <Empty title={t.empty.title} text={t.empty.text} />
          ) : (
            <ul className="private-note-list">
              {asked.data.privateNotes.notes.map(note => (
                <PrivateNoteRow
                  key={note.id}
                  note={note}
                  supervisorName={null}
                  readAgain={() => asked.refetch()}
                  about={note.coupleNames ? shell.and(note.coupleNames[0] ?? '', note.coupleNames[1] ?? '') : t.handedOver}
                />
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
};
