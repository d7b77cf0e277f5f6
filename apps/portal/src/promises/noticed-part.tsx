import { faultOfNote, longestWords } from '@roadback/domain/commitment';
import { useCallback, useId, useState, type FormEvent } from 'react';
import { useDraft } from '../device/use-draft';
import type { NoteNoticedInput, Visibility } from '../generated/graphql';
import { Attention } from '../sending/attention';
import { subjectOf } from '../sending/outbox';
import { useEntries, usePostOffice } from '../sending/post-office-context';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { Readers, type ReaderNames } from '../shell/readers';
import { Stopped } from '../shell/stopped';
import { Skeleton, TroubleLine } from '../shell/states';
import { TakeBack } from '../shell/take-back';
import { DraftKept } from '../task/task-foot';
import { AtOnce } from '../shell/at-once';
import { useWords } from '../words/words';
import { stopSharingNoticedDocument } from './promise-documents';
import type { NoticedNote } from './use-promises';

const readers: readonly Visibility[] = ['PRIVATE', 'SHARED'];

/** A place for what one noticed. Nothing says how many there are, or that there are none (R8). */
export function NoticedPart({
  personId,
  noticed,
  mayNote,
  names,
}: {
  personId: string;
  noticed: NoticedNote[];
  mayNote: boolean;
  names: ReaderNames;
}) {
  const { t, day } = useWords();
  const [writing, setWriting] = useState(false);
  const entry = useEntries(personId).find(kept => subjectOf(kept.cargo) === 'noticed:new');
  return (
    <section className="card" aria-labelledby="noticed">
      <h2 id="noticed">{t.promises.noticed.title}</h2>
      {mayNote && <p className="muted">{t.promises.noticed.text}</p>}
      {entry?.trouble ? (
        <Attention entry={entry} title={t.promises.noticed.title} canEdit onEdit={() => setWriting(true)} />
      ) : entry ? (
        <p className="kept" role="status">
          {t.promises.onItsWay}
        </p>
      ) : writing ? (
        <NoticedForm personId={personId} names={names} onLeave={() => setWriting(false)} />
      ) : (
        mayNote && (
          <button type="button" className="btn soft" onClick={() => setWriting(true)}>
            {t.promises.noticed.write}
          </button>
        )
      )}
      {noticed.length > 0 && (
        <ul className="moments">
          {noticed.map(note => (
            <li key={note.id} className="stack">
              <p className="own">{note.words}</p>
              <p className="muted small">
                {note.authorId === personId
                  ? t.promises.noticed.yours(day(note.day, 'PLAIN'))
                  : t.promises.noticed.theirs(note.authorName, day(note.day, 'PLAIN'))}
              </p>
              {note.authorId === personId && <StopSharingNote personId={personId} note={note} names={names} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function NoticedForm({ personId, names, onLeave }: { personId: string; names: ReaderNames; onLeave: () => void }) {
  const { t } = useWords();
  const id = useId();
  const postOffice = usePostOffice();
  const [tried, setTried] = useState(false);
  const inHand = useDraft<{ words: string; visibility: Visibility }>(personId, 'noticed:new', () => ({ words: '', visibility: 'PRIVATE' }));
  const send = useAct(
    useCallback(
      async (input: NoteNoticedInput) => {
        await postOffice.put(personId, { kind: 'NOTICED', input });
        onLeave();
      },
      [postOffice, personId, onLeave],
    ),
  );
  if (!inHand) return <Skeleton heights={[160]} />;
  const { draft, write, survives } = inHand;
  const { words, visibility } = draft.content;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faultOfNote(words) === null) send.run({ words: words.trim(), visibility, idempotencyKey: draft.key });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor={id}>{t.promises.noticed.label}</label>
        <textarea
          id={id}
          className="own-words"
          rows={3}
          maxLength={longestWords}
          value={words}
          onChange={event => write(content => ({ ...content, words: event.target.value }))}
        />
        <p className="fault" role="alert">
          {tried && words.trim() === '' && t.promises.noticed.needed}
        </p>
        <p className="hint">
          <AtOnce>{t.task.atOnce}</AtOnce>
        </p>
      </div>
      <DraftKept survives={survives} touchedAt={draft.touchedAt} />
      <Readers
        visibility={visibility}
        names={names}
        choice={{ allowed: readers, onChange: each => write(content => ({ ...content, visibility: each })) }}
      />
      <TroubleLine trouble={send.trouble} />
      <div className="same">
        <button type="button" className="btn soft" onClick={onLeave}>
          {t.app.cancel}
        </button>
        <button type="submit" className="btn" disabled={send.busy}>
          {t.promises.noticed.act}
        </button>
      </div>
    </form>
  );
}

/** R5: its author takes it back, and is told in that moment alone whether it had been read. */
function StopSharingNote({
  personId,
  note: { id, visibility },
  names,
}: {
  personId: string;
  note: { id: string; visibility: Visibility };
  names: ReaderNames;
}) {
  const { sent, promises } = useWords().t;
  const [wasRead, setWasRead] = useState<boolean | null>(null);
  const act = useCallback(async () => {
    const { stopSharingNoticed } = await ask(stopSharingNoticedDocument, { noticedId: id });
    setWasRead(stopSharingNoticed.wasRead ?? false);
  }, [id]);
  const texts = {
    start: sent.stop,
    title: sent.stopTitle(names.partner),
    text: promises.noticed.stopText(names.partner, names.counselor),
    keep: sent.stopKeep,
    act: sent.stopAct,
  };
  return (
    <>
      {wasRead !== null && <Stopped wasRead={wasRead} partner={names.partner} />}
      {visibility === 'SHARED' && <TakeBack texts={texts} act={act} refresh={[personId, 'promises']} />}
    </>
  );
}
