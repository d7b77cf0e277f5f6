import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { faultsOfDraft, faultsOfSigning, noteSections, type NoteWords } from '@roadback/domain/session-note';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { caseloadHeadDocument } from '../caseload/caseload-queries';
import { coupleDocument } from '../couple/couple-queries';
import type { SessionNoteFieldsFragment } from '../generated/graphql';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { ChangedElsewhere } from '../look/changed-elsewhere';
import { FormDialog } from '../look/form-dialog';
import { FaultNote } from '../look/states';
import { useKeptWords } from '../look/use-kept-words';
import { NoteSections } from './note-view';
import { saveSessionNoteDocument, sessionsDocument, signSessionNoteDocument } from './session-queries';

const nothing: NoteWords = { did: '', agreed: '', nextTime: '' };
const wordsOf = ({ did, agreed, nextTime }: NoteWords): NoteWords => ({ did, agreed, nextTime });

/** One's own note of a session until it is signed. What is typed stays here until the API has kept it. */
export const NoteEditor = ({
  sessionId,
  note,
  readers,
  readAgain,
}: {
  sessionId: string;
  note: SessionNoteFieldsFragment | null;
  readers: string;
  readAgain: () => Promise<unknown>;
}) => {
  const words = useWords();
  const t = words.sessions.note;
  const stands = note ? { words: wordsOf(note), revision: note.revision } : { words: nothing, revision: 0 };
  const draft = useKeptWords(`session note ${sessionId}`, stands);
  const saving = useAct(saveSessionNoteDocument, [sessionsDocument]);
  const [saved, setSaved] = useState<{ id: string; revision: number } | null>(null);
  const [signing, setSigning] = useState<{ noteId: string; revision: number } | null>(null);
  const [tried, setTried] = useState<'SAVE' | 'SIGN' | null>(null);
  const faults = tried === 'SIGN' ? faultsOfSigning(draft.words) : tried === 'SAVE' ? faultsOfDraft(draft.words) : {};

  const save = async (): Promise<{ id: string; revision: number } | null> => {
    setTried('SAVE');
    if (Object.keys(faultsOfDraft(draft.words)).length > 0) return null;
    const sent = draft.words;
    const answer = await saving.act({ input: { sessionId, revision: draft.revision, ...sent } });
    if (!answer) {
      // Perhaps it was changed elsewhere: what stands now is shown beside what was typed.
      await readAgain();
      return null;
    }
    draft.saved(sent, answer.saveSessionNote.revision);
    setSaved(answer.saveSessionNote);
    return answer.saveSessionNote;
  };
  const sign = async () => {
    setTried('SIGN');
    if (Object.keys(faultsOfSigning(draft.words)).length > 0) return;
    const newest = note && note.revision >= (saved?.revision ?? 0) ? note : saved;
    const ready = draft.isUnsaved || !newest ? await save() : newest;
    if (ready) setSigning({ noteId: ready.id, revision: ready.revision });
  };

  return (
    <form
      className="note-editor"
      aria-label={t.title}
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="muted small">{t.readers(readers)}</p>
      {noteSections.map(section => (
        <TextField
          key={section}
          label={t.sections[section]}
          multiline
          minRows={section === 'did' ? 4 : 2}
          value={draft.words[section]}
          onChange={event => draft.write(section, event.target.value)}
          error={faults[section] !== undefined}
          helperText={faults[section] && words.faults.byField[faults[section]]}
        />
      ))}
      {draft.isChangedElsewhere && (
        <ChangedElsewhere words={t} onKeepMine={draft.keepMine} onTakeTheirs={draft.forget}>
          <NoteSections note={stands.words} />
        </ChangedElsewhere>
      )}
      {saving.fault && !draft.isChangedElsewhere && <FaultNote>{explain(saving.fault, words)}</FaultNote>}
      <div className="row wrap">
        <Button type="submit" variant="outlined" disabled={saving.pending || draft.isChangedElsewhere || !draft.isUnsaved}>
          {saving.pending ? t.saving : t.save}
        </Button>
        <Button variant="contained" disabled={saving.pending || draft.isChangedElsewhere} onClick={() => void sign()}>
          {t.sign}
        </Button>
        <span className="muted small" role="status">
          {draft.isUnsaved ? t.isUnsaved : draft.revision > 0 ? t.isSaved : ''}
        </span>
      </div>
      {signing && <SignDialog {...signing} onSigned={draft.forget} onClose={() => setSigning(null)} />}
    </form>
  );
};

/** R13: says beforehand that nothing changes afterwards. */
const SignDialog = ({
  noteId,
  revision,
  onSigned,
  onClose,
}: {
  noteId: string;
  revision: number;
  onSigned: () => void;
  onClose: () => void;
}) => {
  const t = useWords().sessions.note;
  const notify = useNotify();
  const { act, pending, fault } = useAct(signSessionNoteDocument, [sessionsDocument, coupleDocument, 'caseload', caseloadHeadDocument]);
  const submit = async () => {
    if (!(await act({ noteId, revision }))) return;
    onSigned();
    notify(t.signed);
    onClose();
  };
  return (
    <FormDialog
      title={t.signDialog.title}
      text={t.signDialog.text}
      submit={t.signDialog.submit}
      submitting={t.signDialog.busy}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
};
