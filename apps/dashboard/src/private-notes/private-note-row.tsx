import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { faultsOfPrivateNote } from '@roadback/domain/private-note';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { PrivateNoteFieldsFragment } from '../generated/graphql';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { ChangedElsewhere } from '../look/changed-elsewhere';
import { Chip } from '../look/chip';
import { FormDialog } from '../look/form-dialog';
import { FaultNote } from '../look/states';
import { useKeptWords } from '../look/use-kept-words';
import {
  changePrivateNoteDocument,
  deletePrivateNoteDocument,
  privateNotesDocument,
  sharePrivateNoteDocument,
  takePrivateNoteBackDocument,
} from './private-note-queries';

interface Props {
  note: PrivateNoteFieldsFragment;
  /** To whom it may be shown, or null. */
  supervisorName: string | null;
  readAgain: () => Promise<unknown>;
  /** Of which couple, where that does not stand above. */
  about?: string;
}

/** One private note: its words, who reads it, and what its author can do about it. */
export const PrivateNoteRow = ({ note, supervisorName, readAgain, about }: Props) => {
  const t = useWords().privateNotes;
  const dates = useDates();
  const [isChanging, setIsChanging] = useState(false);
  const { isMine, authorName, writtenAt, changedAt, revision, sharedWithName, sharedAt } = note;
  const facts = [
    ...(about === undefined ? [] : [about]),
    t.written(dates.moment(writtenAt)),
    ...(revision > 1 ? [t.changed(dates.moment(changedAt))] : []),
  ];
  const shared = sharedAt ? dates.fullDay(dates.dayOf(sharedAt)) : '';
  return (
    <li className="private-note">
      <div className="row wrap">
        <span className="muted small">{facts.join(' · ')}</span>
        <Chip tone={isMine && !sharedWithName ? 'plain' : 'info'}>
          {!isMine ? t.shownBy(authorName, shared) : sharedWithName ? t.shownTo(sharedWithName, shared) : t.onlyYou}
        </Chip>
      </div>
      {isChanging ? (
        <ChangeForm note={note} readAgain={readAgain} onDone={() => setIsChanging(false)} />
      ) : (
        <p className="serif private-note-words">{note.words}</p>
      )}
      {isMine && !isChanging && <Acts note={note} supervisorName={supervisorName} onChange={() => setIsChanging(true)} />}
    </li>
  );
};

const ChangeForm = ({ note, readAgain, onDone }: Pick<Props, 'note' | 'readAgain'> & { onDone: () => void }) => {
  const words = useWords();
  const t = words.privateNotes;
  const notify = useNotify();
  const draft = useKeptWords(`private note ${note.id}`, { words: { words: note.words }, revision: note.revision });
  const { act, pending, fault } = useAct(changePrivateNoteDocument, [privateNotesDocument]);
  const faults = faultsOfPrivateNote(draft.words.words);
  const submit = async () => {
    if (faults.words) return;
    const sent = draft.words;
    const answer = await act({ input: { noteId: note.id, revision: draft.revision, words: sent.words } });
    // Perhaps it was changed elsewhere: what stands now is shown beside what was typed.
    if (!answer) return void (await readAgain());
    draft.saved(sent, answer.changePrivateNote.revision);
    notify(t.saved);
    onDone();
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
        autoFocus
        value={draft.words.words}
        onChange={event => draft.write('words', event.target.value)}
        error={faults.words !== undefined}
        helperText={faults.words && words.faults.byField[faults.words]}
      />
      {draft.isChangedElsewhere && (
        <ChangedElsewhere words={t} onKeepMine={draft.keepMine} onTakeTheirs={draft.forget}>
          <p className="serif private-note-words">{note.words}</p>
        </ChangedElsewhere>
      )}
      {fault && !draft.isChangedElsewhere && <FaultNote>{explain(fault, words)}</FaultNote>}
      <div className="row wrap">
        <Button type="submit" variant="outlined" disabled={pending || draft.isChangedElsewhere}>
          {pending ? t.saving : t.save}
        </Button>
        <Button
          variant="text"
          disabled={pending}
          onClick={() => {
            draft.forget();
            onDone();
          }}
        >
          {words.shell.cancel}
        </Button>
      </div>
    </form>
  );
};

const Acts = ({ note, supervisorName, onChange }: Pick<Props, 'note' | 'supervisorName'> & { onChange: () => void }) => {
  const words = useWords();
  const t = words.privateNotes;
  const notify = useNotify();
  const dates = useDates();
  const [asking, setAsking] = useState<'SHOW' | 'DELETE' | null>(null);
  const takeBack = useAct(takePrivateNoteBackDocument, [privateNotesDocument]);
  const when = dates.moment(note.writtenAt);
  const takesBack = async () => {
    if (await takeBack.act({ noteId: note.id })) notify(t.tookBack);
  };
  return (
    <div className="row wrap">
      <Button size="small" variant="text" aria-label={t.changeSaid(when)} onClick={onChange}>
        {t.change}
      </Button>
      {note.sharedWithName ? (
        <Button size="small" variant="text" disabled={takeBack.pending} onClick={() => void takesBack()}>
          {t.takeBack}
        </Button>
      ) : (
        supervisorName && (
          <Button size="small" variant="text" onClick={() => setAsking('SHOW')}>
            {t.show(supervisorName)}
          </Button>
        )
      )}
      <Button size="small" variant="text" aria-label={t.deleteSaid(when)} onClick={() => setAsking('DELETE')}>
        {t.delete}
      </Button>
      {takeBack.fault && <FaultNote>{explain(takeBack.fault, words)}</FaultNote>}
      {asking === 'SHOW' && supervisorName && (
        <ShowDialog noteId={note.id} supervisorName={supervisorName} onClose={() => setAsking(null)} />
      )}
      {asking === 'DELETE' && <DeleteDialog noteId={note.id} onClose={() => setAsking(null)} />}
    </div>
  );
};

const ShowDialog = ({ noteId, supervisorName, onClose }: { noteId: string; supervisorName: string; onClose: () => void }) => {
  const { showDialog: t } = useWords().privateNotes;
  const { act, pending, fault } = useAct(sharePrivateNoteDocument, [privateNotesDocument]);
  const submit = async () => {
    if (await act({ noteId })) onClose();
  };
  return (
    <FormDialog
      title={t.title(supervisorName)}
      text={t.text}
      submit={t.submit}
      submitting={t.busy}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
};

const DeleteDialog = ({ noteId, onClose }: { noteId: string; onClose: () => void }) => {
  const { deleteDialog: t, deleted } = useWords().privateNotes;
  const notify = useNotify();
  const { act, pending, fault } = useAct(deletePrivateNoteDocument, [privateNotesDocument]);
  const submit = async () => {
    if (!(await act({ noteId }))) return;
    notify(deleted);
    onClose();
  };
  return (
    <FormDialog
      title={t.title}
      text={t.text}
      submit={t.submit}
      submitting={t.busy}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
};
