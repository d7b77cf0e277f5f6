import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useMayDo } from '../care-team/care-rights';
import type { Couple } from '../couple/timeline-of';
import type { SessionFieldsFragment } from '../generated/graphql';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Chip, type Tone } from '../look/chip';
import { FormDialog } from '../look/form-dialog';
import { FaultNote } from '../look/states';
import { NoteEditor } from './note-editor';
import { NoteView } from './note-view';
import { cancelSessionDocument, holdSessionDocument, sessionsDocument } from './session-queries';
import { useReaders } from './who-reads';

const tones: Record<SessionFieldsFragment['state'], Tone> = { PLANNED: 'plain', HELD: 'good', CANCELLED: 'plain' };

/** When it is, by the clock of the practice, and with whom. */
export const SessionTime = ({ couple, session }: { couple: Couple; session: SessionFieldsFragment }) => {
  const t = useWords().sessions;
  const dates = useDates();
  const { day, at, minutes, timeZone, clientId, counselorName } = session;
  const alone = couple.partners.find(partner => partner.id === clientId);
  return (
    <div className="row wrap">
      <b>{dates.wallMoment(day, at, 0)}</b>
      <span className="muted small">
        {[t.minutes(minutes), t.withName(counselorName), ...(timeZone === dates.timeZone ? [] : [t.clock(timeZone)])].join(' · ')}
      </span>
      {alone ? <Chip tone="watch">{t.alone(alone.givenName)}</Chip> : <Chip tone="plain">{t.both}</Chip>}
    </div>
  );
};

/** A session, what can be done about it, and what is recorded of it. */
export const SessionRow = ({
  couple,
  session,
  isOpenAtFirst,
  readAgain,
}: {
  couple: Couple;
  session: SessionFieldsFragment;
  isOpenAtFirst: boolean;
  readAgain: () => Promise<unknown>;
}) => {
  const t = useWords().sessions;
  const readers = useReaders(couple);
  const mayKeep = useMayDo('KEEP_SESSIONS');
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const { state, notes, clientId } = session;
  const mine = notes.find(({ isMine }) => isMine) ?? null;
  const writes = mayKeep && state === 'HELD' && (mine === null ? notes.every(note => note.signedAt === null) : mine.signedAt === null);
  const read = notes.filter(note => !note.isMine || note.signedAt !== null);
  const isSigned = notes.some(({ signedAt }) => signedAt !== null);
  const alone = couple.partners.find(partner => partner.id === clientId);
  const other = couple.partners.find(partner => partner.id !== clientId);
  return (
    <li className={alone ? 'session-row alone' : 'session-row'}>
      <SessionTime couple={couple} session={session} />
      <div className="row wrap">
        <Chip tone={tones[state]}>{t.states[state]}</Chip>
        {state === 'HELD' && <Chip tone={isSigned ? 'plain' : 'info'}>{isSigned ? t.note.isSigned : t.note.unsigned}</Chip>}
        {mayKeep && <Acts session={session} />}
        {(writes || read.length > 0) && (
          <button type="button" className="link-button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? t.note.close : writes ? (mine ? t.note.goOn : t.note.write) : t.note.read}
          </button>
        )}
      </div>
      {isOpen && (writes || read.length > 0) && (
        <>
          {alone && other && <p className="notice watch session-alone">{t.aloneNote(alone.givenName, other.givenName)}</p>}
          {read.map(note => (
            <NoteView key={note.id} note={note} />
          ))}
          {writes && <NoteEditor sessionId={session.id} note={mine} readers={readers} readAgain={readAgain} />}
        </>
      )}
    </li>
  );
};

/** That it was held, or that it is cancelled. */
const Acts = ({ session: { id: sessionId, state, beginsAt, notes } }: { session: SessionFieldsFragment }) => {
  const words = useWords();
  const t = words.sessions;
  const [cancelling, setCancelling] = useState(false);
  const hold = useAct(holdSessionDocument, [sessionsDocument]);
  const hasBegun = new Date(beginsAt) <= new Date();
  if (state === 'CANCELLED' || notes.length > 0) return null;
  return (
    <>
      {state === 'PLANNED' && hasBegun && (
        <Button size="small" variant="outlined" disabled={hold.pending} onClick={() => void hold.act({ sessionId })}>
          {t.hold}
        </Button>
      )}
      <Button size="small" variant="text" onClick={() => setCancelling(true)}>
        {t.cancel}
      </Button>
      {hold.fault && <FaultNote>{explain(hold.fault, words)}</FaultNote>}
      {cancelling && <CancelDialog sessionId={sessionId} onClose={() => setCancelling(false)} />}
    </>
  );
};

const CancelDialog = ({ sessionId, onClose }: { sessionId: string; onClose: () => void }) => {
  const t = useWords().sessions;
  const notify = useNotify();
  const { act, pending, fault } = useAct(cancelSessionDocument, [sessionsDocument]);
  const submit = async () => {
    if (!(await act({ sessionId }))) return;
    notify(t.cancelled);
    onClose();
  };
  return (
    <FormDialog
      title={t.cancelDialog.title}
      text={t.cancelDialog.text}
      submit={t.cancelDialog.submit}
      submitting={t.cancelDialog.busy}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
};
