import LockOutlined from '@mui/icons-material/LockOutlined';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { faultsOfPrivateNote } from '@roadback/domain/private-note';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useMayDo } from '../care-team/care-rights';
import type { Couple } from '../couple/timeline-of';
import { explain } from '../graphql/explain';
import { newKey } from '../graphql/new-key';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { Empty, Failed, FaultNote, Loading } from '../look/states';
import { useKeptWords } from '../look/use-kept-words';
import { privateNotesDocument, writePrivateNoteDocument } from './private-note-queries';
import { PrivateNoteRow } from './private-note-row';
import './private-notes.css';

/** What the person at the desk writes for themself about a couple, apart from all that is recorded. */
export const PrivateNotesCard = ({ couple }: { couple: Couple }) => {
  const t = useWords().privateNotes;
  const mayWrite = useMayDo('KEEP_SESSIONS');
  const asked = useAsk(privateNotesDocument, { coupleId: couple.id });
  if (asked.isPending) return <Loading rows={3} height={60} />;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const { supervisorName, notes } = asked.data.privateNotes;
  const nothing = mayWrite ? t.empty : t.noneShown;
  return (
    <section className="card private-notes" aria-label={t.title}>
      <h2>{t.title}</h2>
      <p className="private-notes-readers">
        <LockOutlined sx={{ fontSize: 16 }} />
        {!mayWrite ? t.looksOn : supervisorName ? t.readersWith(supervisorName) : t.readers}
      </p>
      {mayWrite && <NewNote coupleId={couple.id} />}
      {notes.length === 0 ? (
        <Empty title={nothing.title} text={nothing.text} />
      ) : (
        <ul className="private-note-list">
          {notes.map(note => (
            <PrivateNoteRow key={note.id} note={note} supervisorName={supervisorName ?? null} readAgain={() => asked.refetch()} />
          ))}
        </ul>
      )}
    </section>
  );
};

const NewNote = ({ coupleId }: { coupleId: string }) => {
  const words = useWords();
  const t = words.privateNotes;
  const notify = useNotify();
  const draft = useKeptWords(`private note of ${coupleId}`, { words: { words: '' }, revision: 0 });
  const [idempotencyKey, setKey] = useState(newKey);
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(writePrivateNoteDocument, [privateNotesDocument]);
  const faults = faultsOfPrivateNote(draft.words.words);
  const submit = async () => {
    setTried(true);
    if (faults.words || !(await act({ input: { coupleId, words: draft.words.words, idempotencyKey } }))) return;
    draft.forget();
    // The next one is another note.
    setKey(newKey());
    setTried(false);
    notify(t.saved);
  };
  return (
    <form
      className="private-note-form"
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={t.newLabel}
        multiline
        minRows={3}
        value={draft.words.words}
        onChange={event => draft.write('words', event.target.value)}
        error={tried && faults.words !== undefined}
        helperText={tried && faults.words && words.faults.byField[faults.words]}
      />
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      <div className="row">
        <Button type="submit" variant="outlined" disabled={pending}>
          {pending ? t.saving : t.save}
        </Button>
      </div>
    </form>
  );
};
