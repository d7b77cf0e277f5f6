import { useCallback, useId, useState, type FormEvent } from 'react';
import type { CheckInInput, CheckInPartsFragment, Visibility } from '../generated/graphql';
import { useDraft } from '../device/use-draft';
import { useAct } from '../server/use-act';
import { usePostOffice } from '../sending/post-office-context';
import { NewsMark } from '../news/looking';
import { Readers, type ReaderNames } from '../shell/readers';
import { Scale } from '../shell/scale';
import { Skeleton, TroubleLine } from '../shell/states';
import { AtOnce } from '../shell/at-once';
import { useWords } from '../words/words';
import { Face } from './face';

interface CheckInWords {
  feel: number | null;
  safety: number | null;
  note: string;
  visibility: Visibility;
}

const feels = [1, 2, 3, 4, 5] as const;
const readers: readonly Visibility[] = ['PRIVATE', 'SHARED'];

/** One day, in under a minute. What was begun stays on the phone until it is sent. */
export function CheckInForm({
  personId,
  day,
  names,
  earlier,
  onSent,
}: {
  personId: string;
  day: string;
  names: ReaderNames;
  /** What was sent for this day before and is now being changed. */
  earlier: CheckInPartsFragment | null;
  onSent: () => void;
}) {
  const { t } = useWords();
  const postOffice = usePostOffice();
  const group = useId();
  const noteId = useId();
  const [tried, setTried] = useState(false);
  const [writing, setWriting] = useState(false);
  const inHand = useDraft<CheckInWords>(personId, `check-in:${day}`, () => ({
    feel: earlier?.feel ?? null,
    safety: earlier?.safety ?? null,
    note: earlier?.note ?? '',
    visibility: earlier?.visibility ?? 'PRIVATE',
  }));
  const send = useAct(
    useCallback(
      async (input: CheckInInput) => {
        await postOffice.put(personId, { kind: 'CHECK_IN', input });
        onSent();
      },
      [postOffice, personId, onSent],
    ),
  );

  if (!inHand) return <Skeleton heights={[280]} />;
  const { draft, write } = inHand;
  const { feel, safety, note, visibility } = draft.content;
  const noteShown = writing || note !== '';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (feel === null) return;
    send.run({ day, feel, safety, note: note.trim() || null, visibility, idempotencyKey: draft.key });
  };

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <fieldset className="feel">
        <legend>
          {names.isApart ? t.apart.checkInTitle : t.checkIn.title} <NewsMark kinds={['CHECK_IN']} of={[personId]} />
        </legend>
        <p className="muted">{t.checkIn.hint}</p>
        <div className="faces">
          {feels.map(each => (
            <label key={each}>
              <input
                type="radio"
                name={group}
                value={each}
                checked={feel === each}
                aria-describedby={`${group}-fault`}
                onChange={() => write(content => ({ ...content, feel: each }))}
              />
              <Face feel={each} />
              <span>{t.checkIn.feel[each]}</span>
            </label>
          ))}
        </div>
        <p id={`${group}-fault`} className="fault" role="alert">
          {tried && feel === null ? t.checkIn.feelNeeded : null}
        </p>
      </fieldset>
      <Scale
        label={names.isApart ? t.apart.safety : t.checkIn.safety(names.partner)}
        value={safety}
        onChange={value => write(content => ({ ...content, safety: value }))}
        min={0}
        max={10}
        minLabel={t.checkIn.low}
        maxLabel={t.checkIn.high}
        optional
      />
      {noteShown ? (
        <div className="field">
          <label htmlFor={noteId}>{t.checkIn.words}</label>
          <textarea
            id={noteId}
            className="own-words"
            rows={3}
            autoFocus={writing && note === ''}
            value={note}
            aria-describedby={`${noteId}-hint`}
            onChange={event => {
              // Emptied again, the field stays where it is.
              setWriting(true);
              write(content => ({ ...content, note: event.target.value }));
            }}
          />
          <p id={`${noteId}-hint`} className="hint">
            <AtOnce>{t.task.atOnce}</AtOnce>
          </p>
        </div>
      ) : (
        <button type="button" className="inline-act start" onClick={() => setWriting(true)}>
          {t.checkIn.addWords}
        </button>
      )}
      <Readers
        visibility={visibility}
        names={names}
        choice={{ allowed: readers, onChange: each => write(content => ({ ...content, visibility: each })) }}
      />
      <TroubleLine trouble={send.trouble} />
      <button type="submit" className="btn" disabled={send.busy}>
        {t.checkIn.save}
      </button>
    </form>
  );
}
