import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { faultsOfAddendum, noteSections, type NoteWords } from '@roadback/domain/session-note';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { IfMay } from '../care-team/care-rights';
import type { SessionNoteFieldsFragment } from '../generated/graphql';
import { explain } from '../graphql/explain';
import { newKey } from '../graphql/new-key';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { FaultNote } from '../look/states';
import { useKeptWords } from '../look/use-kept-words';
import { addToSessionNoteDocument, sessionsDocument } from './session-queries';

/** The words of a note, section by section; what was left open does not stand there. */
export const NoteSections = ({ note }: { note: NoteWords }) => {
  const t = useWords().sessions.note;
  const written = noteSections.filter(section => note[section].trim() !== '');
  if (written.length === 0) return <p className="muted">{t.nothing}</p>;
  return (
    <dl className="note-sections">
      {written.map(section => (
        <div key={section}>
          <dt>{t.sections[section]}</dt>
          <dd className="serif">{note[section]}</dd>
        </div>
      ))}
    </dl>
  );
};

/** A note as it stands: signed, with what was added below it; or the draft of a colleague. */
export const NoteView = ({ note }: { note: SessionNoteFieldsFragment }) => {
  const t = useWords().sessions.note;
  const dates = useDates();
  const { authorName, signedAt, changedAt, addenda } = note;
  return (
    <div className="note-view">
      <p className="muted small">
        {signedAt ? t.signedBy(authorName, dates.moment(signedAt)) : t.draftBy(authorName, dates.moment(changedAt))}
      </p>
      <NoteSections note={note} />
      {addenda.map(({ id, words, byName, at }) => (
        <div key={id} className="note-addendum">
          <p className="muted small">{t.addendum(byName, dates.moment(at))}</p>
          <p className="serif">{words}</p>
        </div>
      ))}
      {signedAt && (
        <IfMay act="KEEP_SESSIONS">
          <AddendumForm noteId={note.id} />
        </IfMay>
      )}
    </div>
  );
};

const AddendumForm = ({ noteId }: { noteId: string }) => {
  const words = useWords();
  const t = words.sessions.note;
  const notify = useNotify();
  const draft = useKeptWords(`addendum ${noteId}`, { words: { words: '' }, revision: 0 });
  const [isOpen, setIsOpen] = useState(draft.isUnsaved);
  const [tried, setTried] = useState(false);
  const [idempotencyKey, setKey] = useState(newKey);
  const { act, pending, fault } = useAct(addToSessionNoteDocument, [sessionsDocument]);
  const faults = faultsOfAddendum(draft.words.words);
  const submit = async () => {
    setTried(true);
    if (faults.words || !(await act({ input: { noteId, words: draft.words.words, idempotencyKey } }))) return;
    draft.forget();
    setKey(newKey());
    setTried(false);
    setIsOpen(false);
    notify(t.added);
  };
  if (!isOpen)
    return (
      <button type="button" className="link-button" onClick={() => setIsOpen(true)}>
        {t.add}
      </button>
    );
  return (
    <form
      className="note-editor"
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={t.addLabel}
        multiline
        minRows={2}
        autoFocus
        value={draft.words.words}
        onChange={event => draft.write('words', event.target.value)}
        error={tried && faults.words !== undefined}
        helperText={tried && faults.words ? words.faults.byField[faults.words] : t.addHelp}
      />
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      <div className="row wrap">
        <Button type="submit" variant="outlined" disabled={pending}>
          {pending ? t.addBusy : t.addSubmit}
        </Button>
        <Button variant="text" disabled={pending} onClick={() => setIsOpen(false)}>
          {words.shell.cancel}
        </Button>
      </div>
    </form>
  );
};
